import type { TextKey } from '../i18n/text';

/** The tabs of reports. */
export const reportPlaces: readonly { path: string; words: TextKey; exact: boolean }[] = [
  { path: '/bao-cao', words: 'reports.title', exact: true },
  { path: '/bao-cao/kho', words: 'reports.archive', exact: false },
  { path: '/bao-cao/lich', words: 'reports.schedules', exact: false },
];
