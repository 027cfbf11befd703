import type { AccountHelp, ScreenHelp } from './help-texts';

export const accountHelp: Record<AccountHelp, ScreenHelp> = {
  security: {
    title: 'Bảo mật tài khoản',
    purpose: 'Đổi mật khẩu, bật xác thực hai lớp, đổi địa chỉ nhận thư.',
    tasks: [
      {
        title: 'Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của máy',
        steps: [
          'Bấm **Thêm khóa**, đặt tên cho khóa rồi bấm **Tạo khóa trên thiết bị này**.',
          'Lần sau, ở trang đăng nhập bấm **Đăng nhập bằng khóa (passkey)**: không cần mật khẩu.',
        ],
      },
      {
        title: 'Dùng mã trên điện thoại',
        steps: [
          'Cài một ứng dụng xác thực, bấm **Thiết lập** rồi quét mã QR.',
          'Nhập mã 6 số ứng dụng đang hiện, bấm **Bật**.',
          'Cất mười mã dự phòng ở nơi an toàn: chúng chỉ hiện một lần.',
        ],
      },
    ],
    notes: [
      'Việc quan trọng hỏi lại danh tính nếu đã quá 10 phút từ lần xác nhận trước.',
      'Đổi mật khẩu thì mọi phiên khác kết thúc trong một giây.',
      'Địa chỉ thư chỉ đổi khi bạn mở liên kết gửi đến địa chỉ mới; địa chỉ cũ cũng được báo.',
      'Mất điện thoại và hết mã dự phòng: nhờ người quản trị đặt lại xác thực hai lớp.',
    ],
  },
  sessions: {
    title: 'Phiên và thiết bị',
    purpose: 'Xem tài khoản của bạn đang đăng nhập ở đâu, từ bao giờ, và kết thúc từ xa.',
    tasks: [
      {
        title: 'Thấy thiết bị không phải của mình',
        steps: [
          'Bấm **Kết thúc** ở dòng ấy: nơi đó bị đăng xuất trong một giây.',
          'Đổi mật khẩu ngay, và báo người quản trị.',
        ],
      },
      {
        title: 'Quên đăng xuất ở máy khác',
        steps: ['Bấm **Kết thúc mọi phiên khác**. Phiên bạn đang dùng vẫn giữ nguyên.'],
      },
    ],
    notes: [
      'Không thao tác một lúc thì phiên tự khóa: 15 phút, người quản trị 5 phút, trừ khi cơ quan đặt khác. Màn hình mở mà không ai dùng không giữ phiên.',
      'Bị khóa thì đăng nhập lại ngay trên trang đang mở; nội dung đang nhập vẫn còn.',
      'Mở quá nhiều phiên cùng lúc thì phiên lâu không dùng nhất tự kết thúc.',
      'Tên trình duyệt và địa chỉ là do thiết bị tự khai, để bạn nhận ra máy mình.',
    ],
  },
  peopleSessions: {
    title: 'Phiên và mã truy cập',
    purpose: 'Ai trong những người bạn quản trị đang đăng nhập, và mã truy cập nào còn dùng được.',
    tasks: [
      {
        title: 'Kết thúc phiên của một người',
        steps: [
          'Ở **Phiên đang mở**, tìm tên người rồi bấm **Kết thúc** ở cuối dòng.',
          'Người ấy bị đăng xuất trong một giây ở nơi đó; muốn chặn hẳn thì vô hiệu hóa tài khoản.',
        ],
      },
      {
        title: 'Thu hồi mã truy cập',
        steps: ['Mở **Mã truy cập**, tìm người hoặc mã, bấm **Thu hồi**. Chương trình dùng mã ấy thôi vào được ngay.'],
      },
    ],
    notes: [
      'Người quản trị đơn vị thấy người của đơn vị mình và đơn vị trực thuộc; người còn có vai trò ở nơi khác do quản trị hệ thống lo.',
      'Không ai thấy được mật khẩu hay nội dung mã truy cập của người khác.',
      'Mọi lần kết thúc và thu hồi đều ghi vào nhật ký.',
    ],
  },
  accessTokens: {
    title: 'Mã truy cập',
    purpose: 'Cho bảng tính, Power BI hay chương trình của bạn dùng API mà không cần mật khẩu của bạn.',
    tasks: [
      {
        title: 'Tạo mã cho một chương trình',
        steps: [
          'Bấm **Tạo mã truy cập**, ghi mã dùng vào việc gì, chọn **Dùng để** và thời gian có hiệu lực.',
          'Bấm **Tạo mã**, rồi **Sao chép** và dán vào chương trình. Mã chỉ hiện một lần.',
          'Bấm **Tôi đã chép mã**.',
        ],
      },
      {
        title: 'Thôi dùng một mã',
        steps: ['Bấm **Thu hồi** ở cuối dòng. Chương trình dùng mã ấy thôi vào được ngay.'],
      },
      {
        title: 'Lỡ để lộ mã',
        steps: [
          'Bấm **Thu hồi**, tạo mã khác và đổi trong chương trình.',
          'Cột dùng lần cuối cho biết mã còn ai dùng không.',
        ],
      },
    ],
    notes: [
      'Mã đọc được đúng những gì bạn được xem lúc ấy; bạn bị khóa tài khoản hay mất quyền thì mã cũng vậy.',
      'Chọn ít phạm vi nhất mà chương trình cần. Chỉ **Cập nhật tiến độ** ghi được: tiếp nhận nhiệm vụ và cập nhật tiến độ; mọi thao tác ghi khác bị từ chối.',
      'Tạo và thu hồi mã đều được ghi vào nhật ký.',
    ],
  },
};
