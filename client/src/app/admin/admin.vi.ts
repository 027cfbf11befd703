export const admin = {
  title: 'Quản trị',
  calendar: 'Lịch làm việc',
  extensions: 'Gia hạn',
  reminders: 'Quy tắc nhắc việc',
  mails: 'Thư điện tử',
};
