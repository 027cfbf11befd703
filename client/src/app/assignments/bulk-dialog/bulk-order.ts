import { computed, inject, signal } from '@angular/core';
import { form, minLength, required, validate } from '@angular/forms/signals';
import { Session } from '../../auth/session';
import type { BulkAct } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import type { Option } from '../../ui/type-ahead/type-ahead';
import { deadlineReading } from '../deadline-reading-store';
import type { NewDay } from '../extension-day';
import type { Verdict } from '../extension-verdict';
import { newDays } from '../new-day-store';
import { peopleSearch, unitSearch } from '../options-store';
import type { Selection } from '../selection';
import { limited, longest, needed } from '../word-limits';

/** What an act asks for before it can be done: words, and to whom. */
interface Asks {
  text?: TextKey;
  /** The words must be there. */
  needed?: boolean;
  rows: number;
  to?: boolean;
}

export const bulkAsks: Record<BulkAct, Asks> = {
  ACKNOWLEDGE: { rows: 0 },
  CONFIRM: { text: 'bulk.reason.CONFIRM', rows: 1 },
  RETURN: { text: 'bulk.reason.RETURN', needed: true, rows: 3 },
  WITHDRAW: { text: 'bulk.reason.WITHDRAW', needed: true, rows: 3 },
  SET_MONITOR: { to: true, rows: 0 },
  DELEGATE: { to: true, text: 'bulk.reason.DELEGATE', rows: 1 },
  STAR: { rows: 0 },
  UNSTAR: { rows: 0 },
  REMIND: { text: 'bulk.reason.REMIND', rows: 3 },
  REQUEST_EXTENSION: { text: 'bulk.reason.REQUEST_EXTENSION', needed: true, rows: 3 },
  DECIDE_EXTENSION: { text: 'bulk.reason.DECIDE_EXTENSION', rows: 2 },
};

export type Kind = 'person' | 'subUnit';

/** What is written and chosen for many at once, and how the server is told. */
export function bulkOrder(act: BulkAct, { rows }: Selection) {
  const t = texts();
  const asks = bulkAsks[act];
  const headed = (inject(Session).account()?.roles ?? []).filter(({ role }) => role === 'UNIT_HEAD');
  /** Who heads one unit chooses in it; who heads several, in the one that answers for what is ticked. */
  const unitId = headed.length === 1 ? headed[0].unit.id : rows[0]?.unit.id;
  const begun = {
    kind: 'person' as Kind,
    to: [] as readonly Option[],
    text: act === 'REMIND' ? t('bulk.remindText') : '',
    deadlineWords: '',
    /** Of extensions: why, until when, yes or no. */
    reasonId: '',
    day: '',
    verdict: 'asked' as Verdict,
  };
  /** One day for all: counted from today, it must come after each one's own deadline; the preview says where it doesn't. */
  const days = act === 'REQUEST_EXTENSION' ? newDays(() => null) : undefined;
  const order = form(signal(begun), (path) => {
    if (asks.to)
      minLength(path.to, 1, {
        message: ({ valueOf }) => {
          if (act === 'SET_MONITOR') return t('assignments.monitor.missing');
          const person = valueOf(path.kind) === 'person';
          return t(person ? 'assignments.delegate.personMissing' : 'assignments.dialog.unitMissing');
        },
      });
    if (act === 'REQUEST_EXTENSION') {
      required(path.reasonId, { message: () => t('extensions.request.reasonMissing') });
      required(path.day, { message: () => t('extensions.day.missing') });
      validate(path.day, ({ value }) => {
        const read = days?.read(value());
        return read && !read.ok ? { kind: 'unread', message: read.problem } : undefined;
      });
    }
    if (act === 'DECIDE_EXTENSION')
      required(path.text, {
        when: ({ valueOf }) => valueOf(path.verdict) === 'rejected',
        message: () => t('assignments.dialog.reasonMissing'),
      });
    if (asks.needed) needed(path.text, longest.reason, 'assignments.dialog.reasonMissing', t);
    else limited(path.text, longest.note, t);
  });
  // Read as of today and sent as a day: one day for all, whatever their documents' dates are.
  const reading = deadlineReading(
    () => order.deadlineWords().value(),
    () => officeDay(new Date()),
  );
  const newDay = computed(() => days?.read(order.day().value()));
  const isPerson = computed(() => order.kind().value() === 'person');
  const office = peopleSearch(() => ({ roles: ['OFFICE_SPECIALIST', 'OFFICE_HEAD'] }));
  const people = peopleSearch(() => ({ roles: ['UNIT_SPECIALIST', 'UNIT_HEAD'], unitId }));
  const subUnits = unitSearch(() => ({ within: unitId, without: unitId }));

  return {
    asks,
    order,
    reading,
    newDay,
    /** What the preview must know besides the rows. */
    shaping: computed(() => {
      const read = newDay();
      if (act === 'DECIDE_EXTENSION') return { approve: order.verdict().value() === 'asked' };
      return read?.ok ? { on: read.on, time: read.time ?? undefined } : {};
    }),
    isPerson,
    search: computed(() => (act === 'SET_MONITOR' ? office : isPerson() ? people : subUnits)),
    typed: () => {
      const { to, text, deadlineWords, reasonId, day } = order().value();
      return !!to.length || text !== begun.text || !!deadlineWords || !!reasonId || !!day;
    },
    input: () => {
      const { to, text, deadlineWords, reasonId, verdict } = order().value();
      const read = reading.value();
      const words = deadlineWords.trim();
      return {
        text: text.trim() || undefined,
        deadlineWords: (words && read?.ok && read.on && !read.time ? dayOf(read.on) : words) || undefined,
        ...extensionInput(act, reasonId, newDay(), verdict),
        ...(to[0] && (isPerson() ? { accountId: to[0].id } : { unitId: to[0].id })),
      };
    },
  };
}

function extensionInput(act: BulkAct, reasonId: string, day: NewDay | undefined, verdict: Verdict) {
  if (act === 'DECIDE_EXTENSION') return { approve: verdict === 'asked' };
  if (act !== 'REQUEST_EXTENSION') return {};
  return { reasonId, ...(day?.ok && { on: day.on, time: day.time ?? undefined }) };
}

const dayOf = (on: string) => on.split('-').reverse().join('/');
