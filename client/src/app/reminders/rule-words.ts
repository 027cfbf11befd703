import type { TextKey, Texts } from '../i18n/text';
import type { RuleFragment } from './reminders.generated';
import { countsLateDays } from './rule-shape';

type Step = RuleFragment['steps'][number];
/** What of a rule is put into words. */
export type Worded = Pick<RuleFragment, 'trigger' | 'days' | 'every' | 'steps'>;

/** `Trước hạn 5, 3 và 1 ngày làm việc`, `Sau khi quá hạn, nhắc lại sau mỗi 3 ngày làm việc`. */
export function whenWords({ trigger, days, every }: Omit<Worded, 'steps'>, t: Texts): string {
  const when = t(`reminders.rules.when.${trigger}`, { days: listed(days.map(String), t) });
  const again: TextKey = trigger === 'SILENT' ? 'reminders.rules.everyDays' : 'reminders.rules.everyWorking';
  return every ? `${when}, ${t(again, { n: every })}` : when;
}

/** One line for all who are told from the same day in the same way: `người được giao, lãnh đạo đơn vị` · `thư buổi sáng`. */
export function stepWords({ trigger, steps }: Worded, t: Texts): { who: string; how: string }[] {
  const lines = new Map<string, Step[]>();
  for (const step of steps) {
    const key = `${step.from} ${step.channel}`;
    lines.set(key, [...(lines.get(key) ?? []), step]);
  }
  return [...lines.values()].map((together) => {
    const [{ from, channel }] = together;
    const late = countsLateDays(trigger);
    const since = late
      ? t('reminders.rules.fromLate', { n: from })
      : from > 0
        ? t('reminders.rules.fromMore', { n: from })
        : '';
    return {
      who: together.map(({ who }) => t(`reminders.rules.who.${who}`)).join(', '),
      how: [since, t(`reminders.rules.channel.${channel}`)].filter(Boolean).join(' · '),
    };
  });
}

function listed(all: readonly string[], t: Texts): string {
  return all.length > 1 ? `${all.slice(0, -1).join(', ')}${t('reminders.rules.and')}${all.at(-1)}` : (all[0] ?? '');
}
