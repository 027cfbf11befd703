export const mails = {
  title: 'Thư điện tử',
};
