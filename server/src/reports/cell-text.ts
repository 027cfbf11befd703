import { formatVi } from '@libs/calendar';
import { ReportFieldKind as Kind } from './definition';
import type { Value } from './table';

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const share = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A value as it is printed: `21.914`, `98,62`, `05/12/2026` (domain.md §9). */
export function textOf(kind: Kind, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return kind === Kind.PERCENT ? share.format(value) : whole.format(value);
  return kind === Kind.DATE ? formatVi(value) : value;
}
