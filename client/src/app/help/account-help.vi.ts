import type { AccountHelp, ScreenHelp } from './help-texts';

export const accountHelp: Record<AccountHelp, ScreenHelp> = {
  accessTokens: {
    title: 'Mã truy cập',
    purpose: 'Cho bảng tính, Power BI hay chương trình của bạn đọc số liệu mà không cần mật khẩu của bạn.',
    tasks: [
      {
        title: 'Tạo mã cho một chương trình',
        steps: [
          'Bấm **Tạo mã truy cập**, ghi mã dùng vào việc gì và chọn thời gian có hiệu lực.',
          'Bấm **Tạo mã**, rồi **Sao chép** và dán vào chương trình. Mã chỉ hiện một lần.',
          'Bấm **Tôi đã chép mã**.',
        ],
      },
      {
        title: 'Thôi dùng một mã',
        steps: ['Bấm **Thu hồi** ở cuối dòng. Chương trình dùng mã ấy thôi đọc được ngay.'],
      },
      {
        title: 'Lỡ để lộ mã',
        steps: [
          'Bấm **Thu hồi**, tạo mã khác và đổi trong chương trình.',
          'Cột dùng lần cuối cho biết mã còn ai dùng không.',
        ],
      },
    ],
    notes: [
      'Mã đọc được đúng những gì bạn được xem lúc ấy; bạn bị khóa tài khoản hay mất quyền thì mã cũng vậy.',
      'Mã không thay đổi được gì: mọi thao tác ghi bị từ chối.',
      'Tạo và thu hồi mã đều được ghi vào nhật ký.',
    ],
  },
};
