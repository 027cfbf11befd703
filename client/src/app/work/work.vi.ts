export const work = {
  title: 'Việc của tôi',
} as const;
