import type { ReportsHelp, ScreenHelp } from './help-texts';

export const reportsHelp: Record<ReportsHelp, ScreenHelp> = {
  reports: {
    title: 'Báo cáo',
    purpose: 'Các báo cáo có sẵn và báo cáo Văn phòng tự đặt ra. Mỗi người chỉ thấy số liệu trong phạm vi của mình.',
    tasks: [
      {
        title: 'Xem một báo cáo',
        steps: [
          'Bấm vào tên báo cáo.',
          'Trả lời các câu hỏi ở đầu trang, ví dụ **Kỳ**, **Đơn vị**; bảng tính lại ngay.',
        ],
      },
      {
        title: 'Lấy tệp ngay từ danh sách',
        steps: [
          'Bấm biểu tượng tải xuống ở cuối dòng, chọn **Word**, **Excel**, **PDF** hoặc **CSV**.',
          'Tệp được lập trong nền; xong thì tự tải về và nằm trong **Kho báo cáo**.',
        ],
      },
      {
        title: 'Làm báo cáo riêng',
        for: ['office'],
        steps: [
          'Tìm báo cáo gần giống nhất, bấm ba chấm, chọn **Tạo bản sao**; hoặc bấm **Báo cáo mới**.',
          'Sửa cột, nhóm, bộ lọc, trình bày rồi bấm **Lưu**.',
        ],
      },
      {
        title: 'Cất báo cáo không dùng nữa',
        for: ['office'],
        steps: [
          'Bấm ba chấm ở cuối dòng, chọn **Lưu trữ**.',
          'Lỡ tay: bấm **Hoàn tác**, hoặc tích **Hiện cả báo cáo đã lưu trữ** rồi **Bỏ lưu trữ**.',
        ],
      },
    ],
    notes: ['Báo cáo đã lập năm trước lập lại vẫn ra như cũ: mỗi lần sửa giữ lại bản trước.'],
  },
  report: {
    title: 'Một báo cáo',
    purpose: 'Báo cáo trên màn hình đúng như khi in: tiêu đề, bảng, ghi chú, khối ký.',
    tasks: [
      {
        title: 'Chọn kỳ và phạm vi',
        steps: [
          'Ở **Kỳ** chọn **Tháng này**, **Quý trước**… hoặc ghi **Từ ngày**, **Đến ngày**.',
          '**Số liệu đến ngày** cho xem lại số liệu đúng như cuối ngày đó.',
          'Địa chỉ trang mang theo các câu trả lời: gửi cho người khác, họ mở ra đúng bảng ấy (trong phạm vi của họ).',
        ],
      },
      {
        title: 'In hoặc lấy tệp',
        steps: [
          'Bấm **In** để in từ trình duyệt: khổ A4, đầu bảng lặp lại ở mỗi trang.',
          'Bấm **Tải xuống** để lấy Word, Excel, PDF, CSV, hoặc theo mẫu của Văn phòng.',
          'Báo cáo dài được lập trong nền: dòng tiến độ hiện trên bảng, dừng được bất cứ lúc nào.',
        ],
      },
      {
        title: 'Từ một dòng đến nhiệm vụ',
        steps: ['Bấm vào nội dung nhiệm vụ để mở nhiệm vụ, vào số văn bản để mở văn bản.'],
      },
    ],
    notes: [
      'Dưới bảng ghi công thức của từng tỷ lệ, thời điểm lập và phiên bản công thức.',
      'Bảng tự kiểm tra: các ô phải cộng đúng bằng tổng số, nếu không sẽ không hiện.',
    ],
  },
  reportEditor: {
    title: 'Soạn báo cáo',
    purpose: 'Đặt ra một báo cáo mà không cần lập trình: bên trái là các phần của báo cáo, bên phải là bản xem trước.',
    tasks: [
      {
        title: 'Đổi cột',
        steps: [
          'Mở phần **Cột**. Gõ vào ô để đổi tiêu đề; kéo, hoặc bấm **Alt ↑ ↓**, để đổi chỗ.',
          'Gõ vào **Thêm cột** để tìm cột theo tên, không cần dấu.',
          'Bấm nút bên phải ô tiêu đề để đặt **Tiêu đề nhóm phía trên**, **Độ rộng**, **Căn lề**.',
        ],
      },
      {
        title: 'Nhóm, cộng và sắp xếp',
        steps: [
          'Ở **Nhóm và tổng** bấm điều cần nhóm theo, nhiều nhất hai cấp; tích **Cộng cuối mỗi nhóm**, **Dòng tổng cộng**.',
          'Ở **Sắp xếp** chọn cột; bấm **Tăng dần** để đổi thành **Giảm dần**.',
        ],
      },
      {
        title: 'Trình bày theo Nghị định 30',
        steps: ['Ở **Trình bày** ghi tiêu đề, căn cứ, cơ quan, người ký, nơi nhận và chọn khổ giấy.'],
      },
      {
        title: 'Khi người khác cũng vừa sửa',
        steps: [
          'Hệ thống nói ai vừa lưu; phần bạn sửa vẫn còn nguyên.',
          'Bấm **Xem bản của họ** (lùi lại là thấy bản của mình), **Lưu đè bằng bản của tôi**, hoặc **Lưu thành báo cáo khác**.',
        ],
      },
    ],
    notes: [
      'Phần chưa lưu được giữ trên máy này, đóng trình duyệt cũng không mất.',
      'Ctrl Z lùi lại một bước, Ctrl Y làm lại.',
    ],
  },
  reportTemplates: {
    title: 'Mẫu Word, Excel',
    purpose: 'Mẫu của Văn phòng, soạn bằng Word hoặc Excel, được điền số liệu khi lập báo cáo.',
    tasks: [
      {
        title: 'Làm một mẫu',
        steps: [
          'Soạn tệp bằng Word hoặc Excel như thường ngày.',
          'Ở **Ô điền** bấm vào ô cần dùng để sao chép, rồi dán vào chỗ cần số liệu.',
          'Kéo tệp vào ô tải lên. Mẫu được kiểm tra ngay; ô điền viết sai được chỉ tên kèm tên gần đúng nhất.',
          'Bấm **Lập thử** để xem mẫu với số liệu hiện tại.',
        ],
      },
      {
        title: 'Thay mẫu bằng bản mới',
        steps: ['Ở **Tải lên làm** chọn **Bản mới của** mẫu cần thay, rồi tải tệp lên. Bản trước vẫn được giữ.'],
      },
      {
        title: 'Thôi dùng một mẫu',
        steps: ['Bấm **Rút mẫu**. Báo cáo đã lập bằng mẫu đó vẫn lập lại được; lỡ tay thì **Hoàn tác**.'],
      },
    ],
    notes: ['Tệp có macro, tệp hỏng hoặc phình quá lớn khi mở ra không được nhận.'],
  },
};
