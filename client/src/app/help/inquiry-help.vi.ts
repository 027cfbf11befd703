import type { InquiryHelp, ScreenHelp } from './help-texts';

export const inquiryHelp: Record<InquiryHelp, ScreenHelp> = {
  inquiries: {
    title: 'Giải trình',
    purpose:
      'Mọi lần lãnh đạo yêu cầu đơn vị giải trình: đang chờ trả lời, quá hạn trả lời, đã trả lời chờ xem, và đã kết thúc.',
    tasks: [
      {
        title: 'Yêu cầu đơn vị giải trình',
        for: ['leader', 'office'],
        steps: [
          'Mở nhiệm vụ, bấm **Yêu cầu giải trình** (hoặc trong **⋯**). Lãnh đạo tỉnh và lãnh đạo Văn phòng có nút này.',
          'Ghi nội dung cần giải trình. Hạn trả lời để sẵn 3 ngày làm việc; gõ như **+5** hoặc **15/12** để đổi.',
          'Bấm **Gửi yêu cầu**. Lãnh đạo đơn vị và người được giao nhận ngay thông báo và thư.',
        ],
      },
      {
        title: 'Xem giải trình, kết thúc hoặc hỏi lại',
        for: ['leader', 'office'],
        steps: [
          'Bấm **Đã trả lời** ở đầu trang, mở từng dòng: câu hỏi và trả lời ở đầu nhiệm vụ.',
          'Đã rõ: bấm **Kết thúc**. Chưa rõ: bấm **Yêu cầu giải trình lại**, ghi điều còn thiếu và hạn mới.',
        ],
      },
      {
        title: 'Giải trình',
        for: ['unit'],
        steps: [
          'Mở dòng ở **Chờ trả lời**, hoặc mở nhiệm vụ từ thông báo.',
          'Bấm **Giải trình**, viết và đính kèm tệp nếu có, rồi bấm **Gửi giải trình**.',
          'Gửi rồi vẫn bổ sung được đến khi người hỏi kết thúc: bấm **Bổ sung giải trình**.',
        ],
      },
    ],
    notes: [
      'Quá hạn trả lời vẫn gửi được, và được ghi là trả lời muộn; hệ thống nhắc lại sau mỗi 3 ngày làm việc.',
      'Giải trình không thay cho cập nhật tiến độ hay gửi kết quả: nhiệm vụ vẫn như đang có.',
      'Đơn vị chỉ thấy yêu cầu gửi cho đơn vị mình. Thu hồi nhiệm vụ thì yêu cầu đang chờ kết thúc theo.',
    ],
  },
};
