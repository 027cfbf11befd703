import { Component, computed, inject, input } from '@angular/core';
import type { ExplainedDay } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';

type Day = Pick<ExplainedDay, 'on' | 'kind' | 'name' | 'count'>;

/** Days that follow each other under one name. */
interface Named {
  kind: Day['kind'];
  name: string;
  from: string;
  to: string;
}

const msADay = 86_400_000;
const isNext = (a: string, b: string) => Date.parse(b) - Date.parse(a) === msADay;
/** 0 is Monday. */
const weekdayOf = (on: string) => (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7;

/**
 * Days as they were counted. A short span, whose days follow each other, is a sheet of the calendar with the number of
 * each working day; of a longer one only what is special is told, by name.
 */
@Component({
  selector: 'app-explained-days',
  templateUrl: './explained-days.html',
  styleUrl: './explained-days.scss',
})
export class ExplainedDays {
  readonly days = input.required<readonly Day[]>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly weekdays = computed(() => this.t('explain.weekdays').split(' '));
  protected readonly weeks = computed(() => {
    const days = this.days();
    const whole = days.every(({ on }, at) => !at || isNext(days[at - 1].on, on));
    // A day or two are told by their names.
    if (!whole || days.every(({ kind }) => kind !== 'WORKING')) return [];
    const cells = [
      ...Array.from({ length: weekdayOf(days[0].on) }, () => null),
      ...days.map((day, at) => this.cell(day, at)),
    ];
    while (cells.length % 7) cells.push(null);
    return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  });
  protected readonly named = computed(() => together(this.days()).map((one) => this.line(one)));

  private cell({ on, kind, name, count }: Day, at: number) {
    const [, month, date] = on.split('-').map(Number);
    const what = [name, count ? this.t('explain.workingDay', { n: count }) : this.t('explain.dayOff')];
    return {
      ...{ kind, count },
      // The month where it begins.
      date: date === 1 || !at ? `${date}/${month}` : `${date}`,
      words: `${dayInWords(on, 'full', this.language.code())}: ${what.filter(Boolean).join(', ')}`,
    };
  }

  private line({ kind, name, from, to }: Named) {
    const day = (on: string) => dayInWords(on, 'short', this.language.code());
    const year = from.slice(0, 4);
    const words = from === to ? day(from) : `${day(from)} – ${day(to)}`;
    return { kind, name, days: this.severalYears() ? `${words}/${year}` : words };
  }

  private readonly severalYears = computed(() => new Set(this.days().map(({ on }) => on.slice(0, 4))).size > 1);
}

function together(days: readonly Day[]): Named[] {
  const found: Named[] = [];
  for (const { on, kind, name } of days) {
    if (!name) continue;
    const last = found.at(-1);
    if (last && last.name === name && last.kind === kind && isNext(last.to, on)) last.to = on;
    else found.push({ kind, name, from: on, to: on });
  }
  return found;
}
