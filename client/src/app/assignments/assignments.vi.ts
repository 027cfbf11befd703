export const assignments = {
  title: 'Nhiệm vụ',
} as const;
