import { computed, type Signal } from '@angular/core';
import { type ColumnPlan, nextSort, toggledColumns } from './columns';

/** What a list's address says of its columns. */
interface Shown<Id, Sort> {
  columns: readonly Id[];
  sort: Sort;
}

/** Columns of a list: those there are, those that are usual, and how each is told apart and sorted by. */
interface Chosen<Id extends string, Words extends string, Sort extends string> {
  plans: Record<Id, ColumnPlan<Words, Sort>>;
  usual: readonly Id[];
  inWords: (words: Words) => string;
  shown: () => Shown<Id, Sort>;
  change: (change: Partial<Shown<Id, Sort>>) => void;
}

/** Choosing the columns of a list and what it is sorted by. */
export interface ColumnChoice<Id extends string> {
  readonly all: Signal<readonly { id: Id; words: string }[]>;
  readonly isUsual: Signal<boolean>;
  toggle: (id: string) => void;
  reset: () => void;
  sortBy: (id: Id) => void;
}

/** What the menu of columns and the heads of the table do to the address. */
export function columnChoice<Id extends string, Words extends string, Sort extends string>({
  plans,
  usual,
  inWords,
  shown,
  change,
}: Chosen<Id, Words, Sort>): ColumnChoice<Id> {
  const ids = Object.keys(plans) as Id[];
  return {
    all: computed(() => ids.map((id) => ({ id, words: inWords(plans[id].words) }))),
    isUsual: computed(() => shown().columns.join() === usual.join()),
    toggle: (id) => change({ columns: toggledColumns(shown().columns, id as Id, plans) }),
    reset: () => change({ columns: usual }),
    sortBy: (id) => {
      const sort = nextSort(plans[id], shown().sort);
      if (sort) change({ sort });
    },
  };
}

/** What the menu of a list without heads offers: the usual ways, and the one chosen. */
export function sortChoices<Words extends string, Sort extends string>(
  usual: readonly Sort[],
  words: Record<Sort, Words>,
  chosen: Sort,
  inWords: (words: Words) => string,
): readonly { id: Sort; words: string }[] {
  const offered = usual.includes(chosen) ? usual : [...usual, chosen];
  return offered.map((id) => ({ id, words: inWords(words[id]) }));
}
