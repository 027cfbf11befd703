export const documents = {
  title: 'Văn bản',
} as const;
