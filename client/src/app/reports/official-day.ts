import { officeDay } from '../ui/dates';

/**
 * The day as official papers write it: days below ten and the months 1 and 2 with a nought in front (Decree 30/2020,
 * annex I, II.4): `ngày 05 tháng 02 năm 2026`, `ngày 15 tháng 9 năm 2026`. `at`: an instant.
 */
export function officialDay(at: string): string {
  const [year, month, day] = officeDay(at).split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
