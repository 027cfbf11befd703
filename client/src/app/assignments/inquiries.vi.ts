export const inquiries = {
  title: 'Giải trình',
};
