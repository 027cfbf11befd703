/** Renderings and schedules in words. */
import type { RecurrenceKind, ReportRunState, Role } from '../graphql/schema';
import type { LanguageCode } from '../i18n/language';
import type { TextKey, Texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import type { IconName } from '../ui/icons';
import type { RunFieldsFragment, ScheduleFieldsFragment } from './schedules.generated';

export const stateWords: Record<ReportRunState, TextKey> = {
  WAITING: 'schedules.state.WAITING',
  RUNNING: 'schedules.state.RUNNING',
  DONE: 'schedules.state.DONE',
  FAILED: 'schedules.state.FAILED',
  CANCELLED: 'schedules.state.CANCELLED',
};
export const stateIcons: Record<ReportRunState, IconName> = {
  WAITING: 'hourglass_top',
  RUNNING: 'progress_activity',
  DONE: 'check_circle',
  FAILED: 'error',
  CANCELLED: 'cancel',
};

/** Whether something is still to come of it. */
export const isUnfinished = ({ state }: Pick<RunFieldsFragment, 'state'>) => state === 'WAITING' || state === 'RUNNING';

export const kinds: readonly RecurrenceKind[] = ['WEEKLY', 'MONTH_DAYS', 'WORKING_DAYS_BEFORE', 'PERIOD_END'];

/** Roles of which everybody sees the whole province: only to these a report of it can be sent. */
export type SendableRole = Extract<Role, 'PROVINCIAL_LEADER' | 'OFFICE_HEAD' | 'OFFICE_SPECIALIST' | 'ANALYST'>;
export const sendableRoles: readonly SendableRole[] = [
  'PROVINCIAL_LEADER',
  'OFFICE_HEAD',
  'OFFICE_SPECIALIST',
  'ANALYST',
];

/** `45 KB`, `3,2 MB` */
export function sizeInWords(bytes: number, language: LanguageCode): string {
  const [value, unit] = bytes < 1024 * 1000 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
  const digits = value < 10 && unit === 'MB' ? 1 : 0;
  const shown = Math.max(value, unit === 'KB' ? 1 : 0).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: digits,
  });
  return `${shown}\u00a0${unit}`;
}

/** Monday to Sunday, as they are written beside days; 2026-11-23 was a Monday. */
export const weekdayWords = (language: LanguageCode): readonly string[] =>
  Array.from({ length: 7 }, (_, n) => dayInWords(`2026-11-${23 + n}`, 'short', language).split(' ')[0]!);

type Rule = Pick<ScheduleFieldsFragment['recurrence'], 'kind' | 'weekdays' | 'monthDays' | 'workingDays' | 'period'>;

/** “T2 hằng tuần, lúc 07:00” */
export function ruleWords(rule: Rule, time: string, t: Texts, language: LanguageCode): string {
  const listed = (parts: readonly (string | number)[]) =>
    parts.length < 2
      ? `${parts[0] ?? ''}`
      : `${parts.slice(0, -1).join(', ')}${t('schedules.rule.and')}${parts[parts.length - 1]}`;
  const days = () => listed(rule.monthDays);
  const said = () => {
    switch (rule.kind) {
      case 'WEEKLY': {
        const names = weekdayWords(language);
        return rule.weekdays.length === 7
          ? t('schedules.rule.EVERY_DAY')
          : t('schedules.rule.WEEKLY', { days: listed(rule.weekdays.map((day) => names[day - 1]!)) });
      }
      case 'MONTH_DAYS':
        return t('schedules.rule.MONTH_DAYS', { days: days() });
      case 'WORKING_DAYS_BEFORE':
        return t('schedules.rule.WORKING_DAYS_BEFORE', { n: rule.workingDays ?? 1, days: days() });
      case 'PERIOD_END':
        return t(`schedules.rule.PERIOD_END.${rule.period ?? 'MONTH'}`);
    }
  };
  return t('schedules.rule.at', { rule: said(), time });
}

/** `7`, `7h30`, `07:30` → a time of day; null for what is none. */
export function readTime(typed: string): string | null {
  const [, hour, minute = '00'] = /^\s*(\d{1,2})\s*(?:[:hg.]\s*(\d{2})?)?\s*$/i.exec(typed) ?? [];
  const time = `${hour?.padStart(2, '0')}:${minute}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null;
}

/** `15, 25` → 15 and 25; null for what is no list of days of a month. */
export function readMonthDays(typed: string): number[] | null {
  const parts = typed.split(/[\s,;.]+|và/).filter(Boolean);
  const days = parts.map(Number);
  return days.length && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 31)
    ? [...new Set(days)].sort((a, b) => a - b)
    : null;
}
