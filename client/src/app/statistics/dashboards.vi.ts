export const dashboards = {
  title: 'Tổng quan',
};
