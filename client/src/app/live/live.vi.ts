/** Words of what others do meanwhile. */
export const live = {
  looking: '{{ names }} đang xem',
  writing: '{{ names }} đang soạn',
  changed: 'vừa thay đổi',
  read: 'Đã đọc',
  see: 'Xem',
} as const;
