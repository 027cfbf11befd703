export const duties = {
  title: 'Nhiệm vụ định kỳ',
};
