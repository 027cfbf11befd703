import type { ScreenHelp, StatisticsHelp } from './help-texts';

export const statisticsHelp: Record<StatisticsHelp, ScreenHelp> = {
  overview: {
    title: 'Tổng quan',
    purpose: 'Năm giây để biết việc gì đang quá hạn, ở đơn vị nào, và tình hình đang tốt lên hay xấu đi.',
    tasks: [
      {
        title: 'Xem đúng những nhiệm vụ sau một con số',
        steps: ['Bấm vào con số, hoặc vào một cột của biểu đồ.', 'Danh sách mở ra đúng bằng ấy nhiệm vụ.'],
      },
      {
        title: 'Yêu cầu đơn vị giải trình',
        for: ['leader', 'office'],
        steps: [
          'Bấm vào số quá hạn của đơn vị.',
          'Ở dòng nhiệm vụ, bấm **Yêu cầu giải trình**, ghi câu hỏi và hạn trả lời.',
        ],
      },
      {
        title: 'Chỉ xem việc tôi phụ trách hay theo dõi',
        for: ['leader', 'office'],
        steps: ['Bấm **Tôi phụ trách** (chuyên viên Văn phòng: **Tôi theo dõi**) ở đầu trang.'],
      },
      {
        title: 'So sánh các đơn vị',
        steps: ['Gõ tên đơn vị vào **Thêm đơn vị để so sánh**, nhiều nhất bốn đơn vị.'],
      },
      {
        title: 'Đọc số của biểu đồ, in',
        steps: [
          'Bấm **Xem bảng** để thấy bảng số của biểu đồ.',
          'Bấm nút in hoặc **Ctrl P**: biểu đồ in đen trắng, phân biệt bằng vân.',
        ],
      },
    ],
    notes: [
      'Số liệu gồm nhiệm vụ chủ trì giao trong kỳ và nhiệm vụ cũ còn dở chuyển sang.',
      'Đúng hạn tính theo lúc đơn vị gửi kết quả được xác nhận; Văn phòng kiểm tra lâu không làm đơn vị trễ hạn.',
    ],
  },
  statistics: {
    title: 'Thống kê',
    purpose: 'Bảng số liệu chính thức theo bất cứ phạm vi, kỳ và ngày nào; mỗi con số dẫn đến danh sách của nó.',
    tasks: [
      {
        title: 'Lập bảng của một kỳ',
        steps: [
          'Chọn **Thống kê theo**, **Kỳ** và **Đếm nhiệm vụ**.',
          'Muốn số liệu của một ngày đã qua, chọn ở **Tính đến**: cuối kỳ hoặc một ngày.',
        ],
      },
      {
        title: 'Xét theo hạn ban đầu',
        steps: [
          'Ở **Xét theo** chọn **Hạn ban đầu**: như chưa từng gia hạn.',
          'Chọn **Cả hai** để thấy hai cách xét trong một bảng; số nhỏ bên dưới là theo hạn ban đầu.',
        ],
      },
      {
        title: 'Vào trong một đơn vị',
        steps: ['Bấm tên đơn vị có dấu ›. Bấm **Toàn tỉnh** để trở lại.'],
      },
      {
        title: 'Sắp xếp, chép, gửi cho người khác',
        steps: [
          'Bấm tiêu đề cột để sắp xếp; bấm lần nữa để đảo lại.',
          'Trong nút ba chấm: **Chép bảng** dán vào Excel, **Chép đường dẫn** gửi đúng bảng đang xem.',
        ],
      },
    ],
    notes: [
      'Cách tính từng tỷ lệ ghi ở dưới bảng. “Đến hạn” là đã hoàn thành có thời hạn cộng với đang quá hạn.',
      'Nhiệm vụ không thời hạn đếm riêng; nhiệm vụ thu hồi đứng ngoài tổng số.',
      'Dấu “Khớp” nghĩa là các ô cộng đúng bằng tổng số.',
    ],
  },
  counted: {
    title: 'Danh sách được đếm',
    purpose: 'Đúng những nhiệm vụ làm nên một con số, với tình trạng vào ngày được tính.',
    tasks: [
      {
        title: 'Mở một nhiệm vụ',
        steps: ['Bấm vào nội dung, hoặc đi bằng **j**, **k** rồi **Enter**. Nhiệm vụ mở ra như hiện nay.'],
      },
      {
        title: 'Yêu cầu giải trình',
        for: ['leader', 'office'],
        steps: ['Bấm biểu tượng **Yêu cầu giải trình** ở cuối dòng.'],
      },
    ],
  },
  periods: {
    title: 'Kỳ số liệu',
    purpose: 'Số liệu đã chốt của từng tháng, quý, năm: không bao giờ thay đổi; sửa đổi về sau hiện thành khác biệt.',
    tasks: [
      {
        title: 'Chốt một kỳ',
        for: ['office'],
        steps: [
          'Bấm **Chốt kỳ số liệu** (lãnh đạo Văn phòng) và chọn kỳ.',
          'Xem số liệu sẽ giữ, đánh dấu đã xem, rồi bấm nút chốt. Không bỏ được.',
        ],
      },
      {
        title: 'Xem vì sao số hôm nay khác số đã chốt',
        steps: ['Mở kỳ đó, xem **Khác biệt so với hiện nay**: nhiệm vụ nào, từ ô nào sang ô nào, ai làm, khi nào.'],
      },
    ],
    notes: ['Mã băm chứng tỏ số liệu và danh sách vẫn đúng như lúc chốt.'],
  },
};
