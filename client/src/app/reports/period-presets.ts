import { type LocalDate, namedSpans } from '@libs/calendar';
import type { ReportPeriod } from '../graphql/schema';

/** A period that can be reckoned from a day. */
export type PeriodPreset = Exclude<ReportPeriod, 'NONE' | 'ASK'>;

/** In the order in which they are offered. */
export const periodPresets: readonly PeriodPreset[] = [
  'THIS_WEEK',
  'LAST_WEEK',
  'NEXT_WEEK',
  'THIS_MONTH',
  'LAST_MONTH',
  'NEXT_MONTH',
  'THIS_QUARTER',
  'LAST_QUARTER',
  'THIS_YEAR',
  'LAST_YEAR',
];

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The first and the last day of a period, seen from a day. */
export function presetSpan(preset: PeriodPreset, today: LocalDate): Span {
  const [from, to] = namedSpans[preset](today);
  return { from, to };
}

/** Which preset these days are, if they are one: “Tháng này” reads better than two dates. */
export const presetOf = (span: Partial<Span>, today: LocalDate): PeriodPreset | undefined =>
  periodPresets.find((preset) => {
    const { from, to } = presetSpan(preset, today);
    return from === span.from && to === span.to;
  });
