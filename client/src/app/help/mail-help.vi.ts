import type { MailHelp, ScreenHelp } from './help-texts';

export const mailHelp: Record<MailHelp, ScreenHelp> = {
  ownMail: {
    title: 'Thư và lịch của tôi',
    purpose: 'Chọn giờ nhận thư, tạm dừng nhận thư, và đưa thời hạn của bạn vào lịch trên máy hay điện thoại.',
    tasks: [
      {
        title: 'Chọn giờ nhận bản tin việc cần làm',
        steps: [
          'Chọn giờ ở **Giờ nhận bản tin việc cần làm**.',
          'Bấm **Lưu**. Từ ngày làm việc tới, thư đến vào giờ đó.',
        ],
      },
      {
        title: 'Tạm dừng nhận thư khi đi vắng',
        steps: [
          'Ở **Nhận thư**, chọn **Dừng đến ngày** rồi ghi ngày cuối cùng, ví dụ **15/8**.',
          'Bấm **Lưu**. Thông báo trong hệ thống vẫn đầy đủ; hết ngày đó thư tự gửi lại.',
        ],
      },
      {
        title: 'Xem thời hạn trong Outlook, Google Lịch, điện thoại',
        steps: [
          'Bấm **Tạo địa chỉ lịch**, rồi **Sao chép**.',
          'Trong chương trình lịch, chọn thêm lịch từ địa chỉ (URL) và dán vào.',
          'Lỡ để lộ địa chỉ: bấm **Tạo địa chỉ mới** hoặc **Thu hồi**; địa chỉ cũ thôi dùng được ngay.',
        ],
      },
    ],
    notes: [
      'Mỗi ngày làm việc nhiều nhất một bản tin, chỉ khi có việc; ngày nghỉ, ngày lễ không gửi.',
      'Việc mới giao, chuyển trả, quyết định, đôn đốc được gửi ngay, gộp theo văn bản.',
    ],
  },
  mails: {
    title: 'Thư đã gửi',
    purpose: 'Mọi thư hệ thống đã gửi hoặc sắp gửi, và kết quả gửi.',
    tasks: [
      {
        title: 'Tìm thư không gửi được',
        steps: ['Bấm **Không gửi được** ở đầu trang.', 'Dòng chữ dưới tiêu đề là lời máy chủ thư trả lại.'],
      },
      {
        title: 'Gửi lại',
        steps: ['Sửa nguyên nhân trước: địa chỉ trong tài khoản, máy chủ thư.', 'Bấm **Gửi lại** ở cuối dòng.'],
      },
      {
        title: 'Xem một thư',
        steps: ['Bấm vào tiêu đề thư.', 'Bấm **Tải tệp .eml** để mở bằng chương trình thư.'],
      },
    ],
    notes: [
      'Chưa nối được máy chủ thư thì thư chờ và tự gửi lại, thưa dần, trong khoảng hai ngày.',
      'Quản trị hệ thống thấy thư gửi đi đâu và kết quả, không thấy nội dung: nội dung là nhiệm vụ của đơn vị.',
      'Không khai máy chủ thư (SMTP_URL) thì mỗi thư là một tệp .eml trong thư mục mail của kho dữ liệu.',
    ],
  },
  mailTemplates: {
    title: 'Mẫu thư',
    purpose: 'Lời của từng loại thư. Sửa ở giữa, xem trước ở bên cạnh.',
    tasks: [
      {
        title: 'Sửa lời một loại thư',
        steps: [
          'Chọn loại thư ở cột bên trái.',
          'Sửa **Tiêu đề**, **Nội dung HTML** và **Nội dung chữ thường**; phần xem trước tự đổi theo.',
          'Bấm **Lưu mẫu** hoặc phím **Ctrl Enter**.',
        ],
      },
      {
        title: 'Chèn số văn bản, thời hạn, tên người nhận',
        steps: ['Đặt con trỏ vào chỗ cần chèn.', 'Bấm tên ô điền ở dưới khung soạn; rê chuột lên để xem ô đó điền gì.'],
      },
      {
        title: 'Quay lại bản cũ',
        steps: [
          'Mở **Lịch sử**, bấm **Lấy bản này**, rồi **Lưu mẫu**.',
          'Hoặc bấm **Về mặc định** để dùng lại lời đã giao kèm phần mềm.',
        ],
      },
    ],
    notes: [
      'Viết sai tên ô điền thì không lưu được, và được gợi ý tên gần nhất.',
      'Bảng nhiệm vụ chèn bằng {% bang_viec cac_viec %}, nút bấm bằng {% nut duong_dan, "Mở nhiệm vụ" %}.',
      'Phần đang sửa chưa lưu được giữ trên máy này.',
    ],
  },
};
