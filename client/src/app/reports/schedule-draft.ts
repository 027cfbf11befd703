import type {
  CreateReportScheduleInput,
  RecurrenceKind,
  RecurrencePeriod,
  ReportFormat,
  ScheduleRecurrenceInput,
} from '../graphql/schema';
import type { Option } from '../ui/type-ahead/type-ahead';
import type { Answers } from './report-answers';
import { readMonthDays, readTime, type SendableRole, sendableRoles } from './schedule-words';
import type { ScheduleFieldsFragment } from './schedules.generated';

/** A schedule as it is typed. */
export interface ScheduleDraft {
  readonly reportId: string;
  readonly name: string;
  readonly format: ReportFormat;
  readonly templateId: string;
  readonly answers: Answers;
  readonly kind: RecurrenceKind;
  readonly weekdays: readonly number[];
  readonly monthDays: string;
  readonly workingDays: string;
  readonly period: RecurrencePeriod;
  readonly time: string;
  readonly people: readonly Option[];
  readonly roles: readonly SendableRole[];
  readonly attach: boolean;
}

/** Monday morning, as an Excel file for oneself: what most begin with. */
export const begun = (reportId: string, me: Option | undefined): ScheduleDraft => ({
  ...{ reportId, name: '', format: 'XLSX', templateId: '', answers: {}, kind: 'WEEKLY', weekdays: [1] },
  ...{ monthDays: '15, 25', workingDays: '1', period: 'QUARTER', time: '07:00' },
  ...{ people: me ? [me] : [], roles: [], attach: true },
});

/** One that is there, to be changed. */
export function draftOf(schedule: ScheduleFieldsFragment): ScheduleDraft {
  const { reportId, name, format, templateId, answers, recurrence, time, recipients, attach } = schedule;
  const { kind, weekdays, monthDays, workingDays, period } = recurrence;
  const { __typename: _, ...given } = answers;
  const usual = begun(reportId, undefined);
  return {
    ...{ reportId, name, format, templateId: templateId ?? '', time: time.slice(0, 5), attach, kind },
    answers: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)),
    weekdays: weekdays.length ? weekdays : usual.weekdays,
    monthDays: monthDays.join(', ') || usual.monthDays,
    workingDays: workingDays === null ? usual.workingDays : String(workingDays),
    period: period ?? usual.period,
    people: recipients.flatMap(({ person }) => (person ? [{ id: person.id, label: person.displayName }] : [])),
    roles: sendableRoles.filter((role) => recipients.some((recipient) => recipient.role === role)),
  };
}

/** The rule that is typed; null while it is none. */
export function ruleOf({
  kind,
  weekdays,
  monthDays,
  workingDays,
  period,
}: ScheduleDraft): ScheduleRecurrenceInput | null {
  if (kind === 'WEEKLY') return weekdays.length ? { kind, weekdays: [...weekdays] } : null;
  if (kind === 'PERIOD_END') return { kind, period };
  const days = readMonthDays(monthDays);
  if (!days) return null;
  if (kind === 'MONTH_DAYS') return { kind, monthDays: days };
  const before = Number(workingDays);
  return Number.isInteger(before) && before >= 1 && before <= 20
    ? { kind, monthDays: days, workingDays: before }
    : null;
}

/** What is sent; null while something is missing. */
export function inputOf(draft: ScheduleDraft, enabled: boolean): CreateReportScheduleInput | null {
  const { reportId, name, format, templateId, answers, people, roles, attach } = draft;
  const [recurrence, time] = [ruleOf(draft), readTime(draft.time)];
  if (!reportId || !name.trim() || !recurrence || !time) return null;
  const recipients = [...people.map(({ id }) => ({ personId: id })), ...roles.map((role) => ({ role }))];
  const what = { reportId, name: name.trim(), format, templateId: templateId || null, answers };
  return { ...what, recurrence, time, recipients, attach, enabled };
}
