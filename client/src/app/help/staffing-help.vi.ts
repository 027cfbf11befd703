import type { ScreenHelp, StaffingHelp } from './help-texts';

export const staffingHelp: Record<StaffingHelp, ScreenHelp> = {
  deputies: {
    title: 'Người thay',
    purpose: 'Cử người thay khi vắng, và xem những việc đã làm thay mình.',
    tasks: [
      {
        title: 'Cử người thay khi nghỉ phép',
        steps: [
          'Bấm **Cử người thay**, gõ tên người thay, chọn ngày đầu và ngày cuối.',
          'Đến ngày đầu, người thay tự có quyền; hết ngày cuối thì tự hết. Cả hai được báo bằng thư.',
        ],
      },
      {
        title: 'Làm việc thay người khác',
        steps: [
          'Mở tên của mình ở góc trên bên phải và chọn **Thay mặt** người ấy.',
          'Dải màu dưới thanh trên cùng nhắc rằng đang thay mặt ai. Bấm **Thôi thay mặt** để về việc của mình.',
        ],
      },
      { title: 'Thôi cử', steps: ['Bấm **Thôi cử** ở cuối dòng. Người thay mất quyền ngay.'] },
    ],
    notes: [
      'Người thay có đúng những quyền của người vắng, trừ quản trị; không cử tiếp được người khác.',
      'Mọi việc ghi tên cả hai người. Người vắng xem ở mục Đã làm thay tôi.',
      'Thư nhắc việc và bản tin của người vắng cũng gửi cho người thay.',
      'Người giữ vai trò ở nhiều đơn vị chọn làm việc với vai trò của một đơn vị ở cùng chỗ ấy.',
    ],
  },
  handover: {
    title: 'Bàn giao công việc',
    purpose: 'Giao việc đang mở của người nghỉ hẳn hoặc chuyển công tác cho người khác.',
    tasks: [
      {
        title: 'Bàn giao',
        steps: [
          'Chọn người trong danh sách; người đã bị vô hiệu hóa đứng đầu.',
          'Chọn **Người nhận** cho từng nhóm việc. Việc nào giao cho người khác thì bấm **Người nhận khác**.',
          'Bỏ dấu chọn việc nào chưa bàn giao, xem lại số việc mỗi người nhận, rồi bấm **Bàn giao**.',
        ],
      },
      {
        title: 'Lỡ bàn giao nhầm',
        steps: ['Bấm **Hoàn tác** trong 24 giờ. Việc người nhận đã làm tiếp thì ở lại với họ.'],
      },
    ],
    notes: [
      'Lãnh đạo đơn vị bàn giao nhiệm vụ đã giao trong đơn vị; lãnh đạo Văn phòng bàn giao nội dung theo dõi và văn bản đang nhập.',
    ],
  },
  accountReview: {
    title: 'Rà soát tài khoản',
    purpose: 'Sáu tháng một lần xác nhận từng tài khoản còn người dùng với đúng vai trò đang có.',
    tasks: [
      {
        title: 'Rà soát một đơn vị',
        steps: [
          'Chọn đơn vị có tài khoản cần xác nhận.',
          'Bấm **Xác nhận** từng người còn công tác, hoặc xác nhận cả danh sách.',
          'Người đã chuyển đi thì không xác nhận: vô hiệu hóa tài khoản hoặc thu hồi vai trò.',
        ],
      },
    ],
    notes: [
      'Tài khoản không ai dùng 45 ngày tự bị vô hiệu hóa; người dùng được báo trước 7 ngày. Hai con số này đặt được ở Cài đặt.',
      'Ai xác nhận, lúc nào, đều được ghi vào nhật ký.',
    ],
  },
  profile: {
    title: 'Hồ sơ của tôi',
    purpose: 'Xem thông tin của mình và chọn cách hiển thị theo ý mình trên mọi máy.',
    tasks: [
      {
        title: 'Đổi ngôn ngữ, giao diện, mật độ dòng',
        steps: ['Bấm lựa chọn mong muốn. Đổi ngay, và theo bạn đến máy khác.'],
      },
      { title: 'Đổi giờ nhận bản tin', steps: ['Chọn giờ ở mục Bản tin buổi sáng.'] },
    ],
    notes: ['Họ tên, chức vụ và vai trò do quản trị viên của đơn vị sửa.'],
  },
};
