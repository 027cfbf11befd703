export const explain = {
  title: 'Vì sao?',
};
