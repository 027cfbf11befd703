/** What a table can show in a column: its heading, its width in a CSS grid, and by what it sorts, the usual way first. */
export interface ColumnPlan<Words extends string, Sort extends string> {
  words: Words;
  width: string;
  sorts?: readonly [Sort, Sort];
  numeric?: boolean;
}

/** A column as the table shows it. */
export interface TableColumn {
  id: string;
  words: string;
  width: string;
  numeric: boolean;
  /** Undefined: it can't be sorted by. */
  sorted: 'ascending' | 'descending' | 'none' | undefined;
}

/** The columns chosen, as they stand under this sort. */
export function tableColumns<Id extends string, Words extends string, Sort extends string>(
  chosen: readonly Id[],
  plans: Record<Id, ColumnPlan<Words, Sort>>,
  sort: Sort,
  inWords: (words: Words) => string,
): readonly TableColumn[] {
  return chosen.map((id) => {
    const { words, width, sorts, numeric = false } = plans[id];
    const rising = sort.endsWith('_ASC') ? 'ascending' : 'descending';
    return {
      id,
      words: inWords(words),
      width,
      numeric,
      sorted: sorts && (sorts.includes(sort) ? rising : 'none'),
    };
  });
}

/** By what the list is sorted when the head of this column is pressed: its usual way, or the other way round. */
export const nextSort = <Sort extends string>(
  { sorts }: Pick<ColumnPlan<string, Sort>, 'sorts'>,
  sort: Sort,
): Sort | undefined => (sorts && sort === sorts[0] ? sorts[1] : sorts?.[0]);

/** A column more or one less, in the order in which they are offered; one always stays. */
export function toggledColumns<Id extends string>(
  chosen: readonly Id[],
  id: Id,
  plans: Record<Id, unknown>,
): readonly Id[] {
  const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  const order = Object.keys(plans) as Id[];
  return next.length ? order.filter((one) => next.includes(one)) : chosen;
}
