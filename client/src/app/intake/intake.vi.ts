export const intake = {
  title: 'Nhập văn bản',
} as const;
