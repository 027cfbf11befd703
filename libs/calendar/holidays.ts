import type { CalendarDay, CalendarDayKind } from './work-calendar';

const labourCode = 'Bộ luật Lao động 2019, Điều 112';
const inLieu = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const notAnnounced = 'Chưa xác nhận: chưa có thông báo chính thức';
const newYearSwap2026 = 'Văn bản 12729/VPCP-KGVX ngày 25/12/2025';
const nationalDay2026 = 'Thông báo 9441/TB-BNV ngày 16/10/2025';
const cultureDayLaw = 'Nghị quyết 28/2026/QH16';

/**
 * The days off and the Saturdays worked that the calendar is delivered with (`domain.md §2`, `domain-facts.md §8.1`).
 * Days off that fall on a week-end need no row. The Office edits the table from there on: swaps are announced late.
 */
export const holidays2022to2027: readonly CalendarDay[] = [
  ...days('IN_LIEU', 'Nghỉ bù Tết Dương lịch', inLieu, '2022-01-03'),
  ...days('HOLIDAY', 'Tết Nguyên đán', labourCode, '2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04'),
  ...days('IN_LIEU', 'Nghỉ bù Giỗ Tổ Hùng Vương', inLieu, '2022-04-11'),
  ...days('IN_LIEU', 'Nghỉ bù ngày Giải phóng miền Nam và Quốc tế Lao động', inLieu, '2022-05-02 2022-05-03'),
  ...days('HOLIDAY', 'Quốc khánh', labourCode, '2022-09-01 2022-09-02'),

  ...days('IN_LIEU', 'Nghỉ bù Tết Dương lịch', inLieu, '2023-01-02'),
  ...days('HOLIDAY', 'Tết Nguyên đán', labourCode, '2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26'),
  ...days('HOLIDAY', 'Quốc tế Lao động', labourCode, '2023-05-01'),
  ...days('IN_LIEU', 'Nghỉ bù Giỗ Tổ Hùng Vương và ngày Giải phóng miền Nam', inLieu, '2023-05-02 2023-05-03'),
  ...days('HOLIDAY', 'Quốc khánh', labourCode, '2023-09-01'),
  ...days('IN_LIEU', 'Nghỉ bù Quốc khánh', inLieu, '2023-09-04'),

  ...days('HOLIDAY', 'Tết Dương lịch', labourCode, '2024-01-01'),
  ...days('HOLIDAY', 'Tết Nguyên đán', labourCode, '2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14'),
  ...days('HOLIDAY', 'Giỗ Tổ Hùng Vương', labourCode, '2024-04-18'),
  ...days('IN_LIEU', 'Hoán đổi ngày nghỉ dịp 30/4 – 01/5', null, '2024-04-29'),
  ...days('HOLIDAY', 'Ngày Giải phóng miền Nam', labourCode, '2024-04-30'),
  ...days('HOLIDAY', 'Quốc tế Lao động', labourCode, '2024-05-01'),
  ...days('WORKED_SATURDAY', 'Làm bù cho ngày 29/4', null, '2024-05-04'),
  ...days('HOLIDAY', 'Quốc khánh', labourCode, '2024-09-02 2024-09-03'),

  ...days('HOLIDAY', 'Tết Dương lịch', labourCode, '2025-01-01'),
  ...days('HOLIDAY', 'Tết Nguyên đán', labourCode, '2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31'),
  ...days('HOLIDAY', 'Giỗ Tổ Hùng Vương', labourCode, '2025-04-07'),
  ...days('WORKED_SATURDAY', 'Làm bù cho ngày 02/5', null, '2025-04-26'),
  ...days('HOLIDAY', 'Ngày Giải phóng miền Nam', labourCode, '2025-04-30'),
  ...days('HOLIDAY', 'Quốc tế Lao động', labourCode, '2025-05-01'),
  ...days('IN_LIEU', 'Hoán đổi ngày nghỉ dịp 30/4 – 01/5', null, '2025-05-02'),
  ...days('HOLIDAY', 'Quốc khánh', labourCode, '2025-09-01 2025-09-02'),

  ...days('HOLIDAY', 'Tết Dương lịch', labourCode, '2026-01-01'),
  ...days('IN_LIEU', 'Hoán đổi ngày nghỉ dịp Tết Dương lịch', newYearSwap2026, '2026-01-02'),
  ...days('WORKED_SATURDAY', 'Làm bù cho ngày 02/01', newYearSwap2026, '2026-01-10'),
  ...days('HOLIDAY', 'Tết Nguyên đán', labourCode, '2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20'),
  ...days('IN_LIEU', 'Nghỉ bù Giỗ Tổ Hùng Vương', inLieu, '2026-04-27'),
  ...days('HOLIDAY', 'Ngày Giải phóng miền Nam', labourCode, '2026-04-30'),
  ...days('HOLIDAY', 'Quốc tế Lao động', labourCode, '2026-05-01'),
  ...days('WORKED_SATURDAY', 'Làm bù cho ngày 31/8', nationalDay2026, '2026-08-22'),
  ...days('IN_LIEU', 'Hoán đổi ngày nghỉ dịp Quốc khánh', nationalDay2026, '2026-08-31'),
  ...days('HOLIDAY', 'Quốc khánh', nationalDay2026, '2026-09-01 2026-09-02'),
  ...days('HOLIDAY', 'Ngày Văn hóa Việt Nam', cultureDayLaw, '2026-11-24'),

  ...days('HOLIDAY', 'Tết Dương lịch (chưa xác nhận)', notAnnounced, '2027-01-01'),
  ...days(
    'HOLIDAY',
    'Tết Nguyên đán (chưa xác nhận)',
    notAnnounced,
    '2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10',
  ),
  ...days('HOLIDAY', 'Giỗ Tổ Hùng Vương (chưa xác nhận)', notAnnounced, '2027-04-16'),
  ...days('HOLIDAY', 'Ngày Giải phóng miền Nam (chưa xác nhận)', notAnnounced, '2027-04-30'),
  ...days('IN_LIEU', 'Nghỉ bù Quốc tế Lao động (chưa xác nhận)', notAnnounced, '2027-05-03'),
  ...days('HOLIDAY', 'Quốc khánh (chưa xác nhận)', notAnnounced, '2027-09-02'),
  ...days('HOLIDAY', 'Quốc khánh (chưa xác nhận: 01/9 hoặc 03/9)', notAnnounced, '2027-09-03'),
  ...days('HOLIDAY', 'Ngày Văn hóa Việt Nam (chưa xác nhận)', notAnnounced, '2027-11-24'),
];

function days(kind: CalendarDayKind, name: string, document: string | null, dates: string): CalendarDay[] {
  return dates.split(' ').map((on) => ({ on, kind, name, document }));
}
