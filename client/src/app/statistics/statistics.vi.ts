export const statistics = {
  title: 'Thống kê',
};
