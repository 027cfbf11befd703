export const periods = {
  title: 'Kỳ số liệu',
};
