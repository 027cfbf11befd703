import type { RightsHelp, ScreenHelp } from './help-texts';

export const rightsHelp: Record<RightsHelp, ScreenHelp> = {
  settings: {
    title: 'Cài đặt',
    purpose: 'Những điều Văn phòng tự đổi được, không cần người lập trình. Mỗi dòng nói rõ đổi thì điều gì theo sau.',
    tasks: [
      {
        title: 'Đổi một cài đặt',
        steps: [
          'Gõ vài chữ vào **Tìm cài đặt**, hoặc bấm tên nhóm ở cột bên trái.',
          'Sửa giá trị rồi bấm **Enter** hoặc rời ô: giá trị được lưu ngay.',
          'Nhầm thì bấm **Hoàn tác** ở dòng thông báo.',
        ],
      },
      {
        title: 'Trả lại giá trị cũ',
        steps: [
          'Tìm lần đổi ở **Lịch sử thay đổi**, bấm **Hoàn tác**.',
          'Hoặc bấm **Về mặc định** ngay dưới cài đặt để dùng giá trị lúc giao.',
        ],
      },
    ],
    notes: [
      'Có hiệu lực ở mọi nơi trong một hai giây; việc đã quyết định trước đó giữ nguyên.',
      'Hai người đổi cùng lúc: người sau được báo và xem giá trị mới trước khi lưu.',
    ],
  },
  rights: {
    title: 'Quyền',
    purpose: 'Ai được làm gì, và vì sao: sinh ra từ chính các quy tắc mà hệ thống áp dụng.',
    tasks: [
      {
        title: 'Tìm vì sao một người làm được hoặc không làm được',
        steps: [
          'Chọn **Người** theo tên hoặc chức vụ.',
          'Chọn **Nhiệm vụ** theo số văn bản, hoặc dán địa chỉ của nhiệm vụ.',
          'Đọc lý do ở cuối mỗi dòng; địa chỉ trang gửi được cho người khác cùng xem.',
        ],
      },
      {
        title: 'Xem một vai trò làm được những gì',
        steps: ['Ở **Bảng quyền**, chọn vai trò tại **Xem của**.'],
      },
    ],
    notes: [
      'Quản trị không xem được nội dung nhiệm vụ: ở đây chỉ có số văn bản, đơn vị và trạng thái.',
      'Quản trị đơn vị chỉ hỏi được về người và việc của đơn vị mình.',
    ],
  },
};
