import type { RetentionHelp, ScreenHelp } from './help-texts';

export const retentionHelp: Record<RetentionHelp, ScreenHelp> = {
  ownData: {
    title: 'Dữ liệu của tôi',
    purpose: 'Xem và tải về những gì hệ thống lưu về bạn.',
    tasks: [
      {
        title: 'Lấy dữ liệu của mình',
        steps: [
          'Bấm **Lập tệp dữ liệu của tôi**.',
          'Chờ vài giây; dòng mới nhất đổi từ “Đang lập…” sang tải được.',
          'Bấm **Tải về** trong thời gian ghi ở dòng ấy.',
        ],
      },
      {
        title: 'Thấy điều chưa đúng về mình',
        steps: ['Báo quản trị đơn vị của bạn để sửa tên, chức vụ hoặc địa chỉ thư.'],
      },
    ],
    notes: [
      'Chỉ bạn tải được tệp của mình; quản trị hệ thống cũng không.',
      'Tệp tự xóa khi hết hạn; lúc nào cũng yêu cầu lại được.',
      'Yêu cầu và tải về đều được ghi vào nhật ký.',
    ],
  },
};
