export const retention = {
  ownData: {
    title: 'Dữ liệu của tôi',
    menu: 'Dữ liệu của tôi',
    purpose:
      'Bạn có quyền biết hệ thống lưu gì về mình (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). Yêu cầu một tệp, hệ thống lập xong thì tải về; chỉ bạn tải được.',
    contents:
      'Trong tệp có: tài khoản, vai trò, các phiên làm việc, mã truy cập (không có bí mật), tùy chọn thư, thông báo và thư đã gửi cho bạn, báo cáo bạn đã viết, tệp bạn đã tải lên và những việc bạn đã làm theo nhật ký. Nội dung nhiệm vụ là của cơ quan nên không nằm trong tệp này.',
    request: 'Lập tệp dữ liệu của tôi',
    requested: 'Đang lập tệp; xong sẽ hiện ở đây.',
    list: 'Các tệp đã yêu cầu',
    empty: 'Chưa yêu cầu tệp nào',
    emptyText: 'Bấm “Lập tệp dữ liệu của tôi”; thường xong trong vài giây.',
    asked: 'Yêu cầu',
    WAITING: 'Đang lập…',
    READY: 'Tải được đến hết {{ day }}',
    FAILED: 'Không lập được; hãy yêu cầu lại.',
    download: 'Tải về ({{ size }})',
    downloadOf: 'Tải tệp yêu cầu {{ day }}',
  },
};
