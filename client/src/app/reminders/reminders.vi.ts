export const reminders = {
  title: 'Thông báo',
};
