export const account = {
  title: 'Cá nhân',
};
