export const reports = {
  title: 'Báo cáo',
};
