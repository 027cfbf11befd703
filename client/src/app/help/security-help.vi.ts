import type { ScreenHelp, SecurityHelp } from './help-texts';

export const securityHelp: Record<SecurityHelp, ScreenHelp> = {
  securityLog: {
    title: 'Nhật ký an toàn',
    purpose:
      'Những việc liên quan đến an toàn: đăng nhập sai, bị từ chối, đổi vai trò, xuất nhiều dữ liệu, tệp có mã độc.',
    tasks: [
      {
        title: 'Xem ai đang thử mật khẩu',
        steps: [
          'Bấm **Bị chặn đăng nhập**: mỗi dòng là một lần sai quá nhiều và bị chặn tạm thời.',
          'Xem địa chỉ mạng ở cột **Người thực hiện**; gõ địa chỉ đó vào ô tìm để thấy mọi lần thử từ nơi ấy.',
        ],
      },
      {
        title: 'Xem một người đã làm gì liên quan đến an toàn',
        steps: ['Gõ tên hoặc tên đăng nhập vào ô tìm ở đầu trang.'],
      },
    ],
    notes: [
      'Nhật ký này là một phần của nhật ký hệ thống: không ai sửa hoặc xóa được.',
      'Việc đáng ngờ còn được gửi thư cho quản trị hệ thống trong vòng 5 phút; tắt được trong thiết lập.',
    ],
  },
};
