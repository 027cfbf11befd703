export const calendar = {
  title: 'Lịch làm việc',
};
