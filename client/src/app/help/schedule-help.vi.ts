import type { ScheduleHelp, ScreenHelp } from './help-texts';

export const scheduleHelp: Record<ScheduleHelp, ScreenHelp> = {
  reportArchive: {
    title: 'Kho báo cáo',
    purpose: 'Mọi bản báo cáo đã lập: của bạn, của lịch gửi cho bạn, và của báo cáo bạn được dùng.',
    tasks: [
      {
        title: 'Lấy lại một bản báo cáo',
        steps: ['Tìm dòng báo cáo; lọc bằng các nút ở đầu trang.', 'Bấm **Tải tệp**.'],
      },
      {
        title: 'Dừng một bản đang lập',
        steps: ['Bấm **Hủy** ở cuối dòng.', 'Đổi ý thì bấm **Hoàn tác**, hoặc **Lập lại** về sau.'],
      },
      {
        title: 'Lập lại một bản bị lỗi',
        steps: ['Đọc lý do ở dưới tên báo cáo.', 'Bấm **Lập lại**: bản mới lấy số liệu của đúng ngày cũ.'],
      },
    ],
    notes: [
      'Mỗi lần tải tệp, quyền được xét lại: ai không còn được xem toàn bộ số liệu của bản đó thì không tải được nữa.',
      'Mũi tên cuối dòng mở chi tiết: giờ lập, phiên bản công thức, mã băm để đối chiếu tệp.',
    ],
  },
  reportSchedules: {
    title: 'Lịch gửi báo cáo',
    purpose: 'Đặt ngày giờ để báo cáo tự lập, lưu trong kho và gửi cho người nhận.',
    tasks: [
      {
        title: 'Đặt lịch',
        steps: [
          'Bấm **Đặt lịch**, chọn báo cáo và định dạng.',
          'Chọn ngày ở **Chạy vào**, ghi giờ ở **Lúc**; năm lần tới hiện bên cạnh.',
          'Chọn người ở **Gửi cho**, rồi bấm **Lưu lịch**.',
        ],
      },
      {
        title: 'Tắt hoặc bật lịch',
        steps: ['Bấm nút gạt ở đầu dòng.', 'Những kỳ rơi vào lúc tắt không được lập bù.'],
      },
      {
        title: 'Xem vì sao lịch không chạy',
        steps: ['Đọc dòng chữ dưới tên lịch.', 'Bấm vào kết quả ở **Lần gần nhất** để mở các bản đã lập.'],
      },
    ],
    notes: [
      'Báo cáo lập với quyền của người lưu lịch vào lúc lập. Người đó bị khóa hay đổi phạm vi thì lịch báo lỗi, không gửi.',
      'Chỉ gửi được cho người xem được toàn bộ số liệu của báo cáo. Tệp quá 5 MB thì thư chỉ có liên kết.',
      'Máy chủ ngừng thì khi chạy lại, mỗi kỳ đã lỡ được lập một lần, số liệu của đúng ngày đó; nhiều nhất 12 kỳ gần nhất.',
    ],
  },
};
