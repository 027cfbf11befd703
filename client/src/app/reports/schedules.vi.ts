export const schedules = {
  title: 'Lịch gửi báo cáo',
};
