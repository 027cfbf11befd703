import type { PeopleHelp, ScreenHelp } from './help-texts';

export const peopleHelp: Record<PeopleHelp, ScreenHelp> = {
  people: {
    title: 'Người dùng',
    purpose: 'Mọi người bạn quản trị: đơn vị của bạn và các đơn vị trực thuộc. Quản trị hệ thống thấy toàn tỉnh.',
    tasks: [
      {
        title: 'Mời một người',
        steps: [
          'Bấm **Mời người dùng** (phím **N**), nhập họ tên, chức vụ, thư điện tử.',
          'Chọn đơn vị và vai trò, bấm **Gửi lời mời**.',
          'Người đó nhận thư có đường dẫn dùng một lần và tự đặt mật khẩu.',
        ],
      },
      {
        title: 'Người đã nghỉ hoặc chuyển công tác',
        steps: [
          'Mở người đó, bấm **Việc khác**.',
          'Nghỉ việc: **Vô hiệu hóa**, nhập lý do; người đó bị đưa ra khỏi hệ thống ngay.',
          'Sang đơn vị khác: **Chuyển đơn vị**; vai trò mang theo.',
        ],
      },
      {
        title: 'Thêm, bớt vai trò',
        steps: [
          'Mở người đó, bấm **Thêm vai trò**; một người có thể có vai trò ở nhiều đơn vị.',
          'Bớt: dấu × ở cuối dòng vai trò.',
        ],
      },
    ],
    notes: [
      'Quản trị đơn vị chỉ cấp vai trò của đơn vị: lãnh đạo, chuyên viên, quản trị đơn vị.',
      'Không ai tự quản trị tài khoản của chính mình; quản trị hệ thống cuối cùng không vô hiệu hóa được.',
      'Người còn vai trò ở nơi khác thì chỉ quản trị hệ thống mới sửa thông tin hoặc vô hiệu hóa.',
    ],
  },
  peopleImport: {
    title: 'Nhập người dùng từ bảng tính',
    purpose: 'Mời cả danh sách một lần, sau khi đã đọc thử từng dòng.',
    tasks: [
      {
        title: 'Nhập danh sách',
        steps: [
          'Bấm **Tải bảng mẫu**, điền bằng Excel, hoặc dùng bảng sẵn có đủ cột.',
          'Kéo tệp vào khung. Dòng nào sai được ghi rõ sai gì, ở ô nào.',
          'Sửa trong bảng tính, tải lên lại; khi không còn dòng sai, bấm **Mời … người**.',
        ],
      },
    ],
    notes: ['Còn một dòng sai thì không ai được mời.', 'Tên đăng nhập để trống thì lấy phần trước @ của thư điện tử.'],
  },
  units: {
    title: 'Đơn vị',
    purpose: 'Cây đơn vị của tỉnh: tên, mã, thứ tự, trực thuộc, đơn vị kế thừa. Không có gì bị xóa.',
    tasks: [
      {
        title: 'Đổi tên theo quyết định',
        steps: [
          'Chọn đơn vị, bấm **Sửa** (phím **E**), nhập tên mới.',
          'Ghi ngày có tên mới và số quyết định. Tên cũ được giữ, tìm kiếm vẫn ra.',
        ],
      },
      {
        title: 'Thêm đơn vị trực thuộc',
        steps: ['Chọn đơn vị cấp trên, bấm **Thêm đơn vị trực thuộc** (phím **N**).'],
      },
      {
        title: 'Sáp nhập, tách, giải thể',
        steps: [
          'Thêm hoặc chọn sẵn đơn vị kế thừa.',
          'Mở đơn vị sẽ thôi hoạt động, bấm **Việc khác**, **Chấm dứt hoạt động** và làm theo trang hiện ra.',
        ],
      },
      { title: 'Đổi thứ tự', steps: ['Đặt con trỏ vào dòng trong cây, bấm **Alt ↑** hoặc **Alt ↓**.'] },
    ],
  },
  unitClosing: {
    title: 'Chấm dứt hoạt động một đơn vị',
    purpose: 'Xem trước những gì chuyển đi đâu, rồi thực hiện một lần cho tất cả.',
    tasks: [
      {
        title: 'Sáp nhập vào một đơn vị',
        steps: ['Chọn **Đơn vị kế thừa**, ghi ngày cuối và số quyết định.', 'Xem các số, bấm **Chấm dứt hoạt động**.'],
      },
      {
        title: 'Tách cho nhiều đơn vị',
        steps: [
          'Chọn nhiều đơn vị kế thừa; đơn vị đầu nhận phần chung.',
          'Ở cột **Chuyển cho**, chọn đơn vị cho từng nhiệm vụ.',
        ],
      },
    ],
    notes: [
      'Nhiệm vụ giữ nguyên trạng thái, tiến độ, thời hạn; việc đã hoàn thành ở lại với đơn vị cũ.',
      'Quản trị hệ thống thấy số văn bản và tình trạng, không thấy nội dung nhiệm vụ.',
    ],
  },
};
