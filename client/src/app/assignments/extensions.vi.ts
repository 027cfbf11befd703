export const extensions = {
  title: 'Gia hạn',
};
