import { computed, effect, type Signal, signal, untracked } from '@angular/core';
import type { AssignmentFilter } from '../graphql/schema';
import { texts } from '../i18n/text';
import { shortcut } from '../ui/shortcuts';
import { Ticks } from '../ui/ticks';
import type { AssignmentRowFragment } from './assignments.generated';
import { mostInBulk } from './bulk-acts';
import type { Selection } from './selection';

/** The list in which rows are ticked. */
interface Ticked {
  rows: () => readonly AssignmentRowFragment[];
  total: () => number;
  filter: () => AssignmentFilter;
  /** The row that has the cursor. */
  under: () => string | undefined;
}

/** What is ticked in a list, and how: by its boxes, by `x` (with Shift up to there), by `*` all that is shown. */
export interface ListTicks {
  readonly ids: Signal<ReadonlySet<string>>;
  readonly selection: Signal<Selection>;
  /** Something is ticked, or boxes shall be there to be pressed. */
  readonly ticking: Signal<boolean>;
  /** Where nothing can be pointed at, many are chosen in a mode of its own. */
  readonly selecting: Signal<boolean>;
  /** All that is shown is ticked, and more match. */
  readonly moreMatch: Signal<boolean>;
  tick: (id: string | undefined, range?: boolean) => void;
  tickShown: (on: boolean) => void;
  tickAll: () => void;
  keep: (ids: readonly string[]) => void;
  clear: () => void;
  select: (on: boolean) => void;
}

export function listTicks({ rows, total, filter, under }: Ticked): ListTicks {
  const t = texts();
  const ticks = new Ticks();
  const selecting = signal(false);
  const ticked = computed(() => rows().filter(({ id }) => ticks.ids().has(id)));
  const moreMatch = computed(() => ticked().length > 0 && ticked().length === rows().length && rows().length < total());
  const tick = (id: string | undefined, range = false) => {
    if (id) ticks.toggle(rows(), id, range);
  };

  const group = () => t('assignments.keys.list');
  shortcut(
    'x',
    (event) => tick(under(), event.shiftKey),
    () => ({ group: group(), words: t('assignments.keys.tick') }),
  );
  // Pressed again: all that match.
  shortcut(
    '*',
    () => (moreMatch() && total() <= mostInBulk ? ticks.tickAll() : ticks.toggleShown(rows(), true)),
    () => ({ group: group(), words: t('assignments.keys.tickShown') }),
  );
  // What is ticked in one list means nothing in another.
  const list = computed(() => JSON.stringify(filter()));
  effect(() => {
    list();
    untracked(() => ticks.clear());
  });

  return {
    ids: ticks.ids,
    selection: computed(() => ({
      rows: ticked(),
      all: ticks.all() ? { filter: filter(), count: total() } : null,
    })),
    ticking: computed(() => selecting() || ticks.count() > 0),
    selecting: selecting.asReadonly(),
    moreMatch,
    tick,
    tickShown: (on) => ticks.toggleShown(rows(), on),
    tickAll: () => ticks.tickAll(),
    keep: (ids) => ticks.keep(ids),
    clear: () => ticks.clear(),
    select: (on) => {
      selecting.set(on);
      if (!on) ticks.clear();
    },
  };
}
