import type { ReportColumnInput, ReportPeriod, ReportQuestion, ReportSource, StatisticsBy } from '../graphql/schema';
import type { Definition } from './report-draft';

/** What one press or one typed letter does to a definition. `place`: what is typed there is one step to take back. */
export interface DefinitionEdit {
  readonly apply: (definition: Definition) => Definition;
  readonly place?: string;
}

/** A field that a column can show. */
export interface KnownField {
  readonly id: string;
  readonly name: string;
  readonly groupable: boolean;
}

/** As many columns as the server takes, and as the widest paper holds. */
export const mostColumns = 30;
export const mostGroups = 2;
export const mostSorts = 5;
/** What is usually asked of each source first: a report of it begins with these columns. */
const usualColumns: Record<ReportSource, readonly string[]> = {
  SUMMARY: ['ordinal', 'label', 'total', 'doneOnTime', 'doneLate', 'openInTerm', 'openOverdue', 'rateOnTimeOfDue'],
  ASSIGNMENTS: ['ordinal', 'documentFull', 'directiveText', 'unit', 'dueOn', 'cell', 'monitor'],
  EXTENSIONS: ['ordinal', 'directiveText', 'unit', 'originalDueOn', 'time', 'decidedOn', 'reason'],
  DOCUMENT: ['ordinal', 'directiveText', 'leadUnits', 'cooperatingUnits', 'expectedProduct', 'dueWords', 'state'],
  RANKING: ['rank', 'label', 'total', 'points', 'weightedPoints', 'sample'],
};
/** Fewer that another source has, too, are no beginning of a table. */
const fewest = 3;

const moved = <Item>(items: readonly Item[], from: number, to: number): Item[] => {
  const rest = items.filter((_, at) => at !== from);
  const there = Math.max(0, Math.min(rest.length, to));
  return from in items ? [...rest.slice(0, there), items[from], ...rest.slice(there)] : [...items];
};
const without = <Item>(items: readonly Item[], at: number): Item[] => items.filter((_, place) => place !== at);
const replaced = <Item>(items: readonly Item[], at: number, change: Partial<Item>): Item[] =>
  items.map((item, place) => (place === at ? { ...item, ...change } : item));

/** A column more, at the end; one that is there already stays the only one. */
export const addColumn =
  ({ id, name }: Pick<KnownField, 'id' | 'name'>) =>
  (definition: Definition): Definition =>
    definition.columns.length >= mostColumns || definition.columns.some(({ field }) => field === id)
      ? definition
      : { ...definition, columns: [...definition.columns, { field: id, heading: name }] };

export const removeColumn =
  (at: number) =>
  (definition: Definition): Definition => ({ ...definition, columns: without(definition.columns, at) });

/** To the place `to`; beyond the ends is the end. */
export const moveColumn =
  (from: number, to: number) =>
  (definition: Definition): Definition => ({ ...definition, columns: moved(definition.columns, from, to) });

/** Another heading, heading above it, width or alignment. */
export const changeColumn =
  (at: number, change: Partial<Omit<ReportColumnInput, 'field'>>) =>
  (definition: Definition): Definition => ({
    ...definition,
    columns: replaced<ReportColumnInput>(definition.columns, at, change),
  });

/** What rows are put together by; of more than two nothing could be read any more. */
export const toggleGroup =
  (field: string) =>
  (definition: Definition): Definition => {
    const { groupBy } = definition;
    if (groupBy.includes(field)) return { ...definition, groupBy: groupBy.filter((one) => one !== field) };
    return groupBy.length >= mostGroups ? definition : { ...definition, groupBy: [...groupBy, field] };
  };

export const addSort =
  (field: string) =>
  (definition: Definition): Definition =>
    definition.sort.length >= mostSorts || definition.sort.some((one) => one.field === field)
      ? definition
      : { ...definition, sort: [...definition.sort, { field, descending: false }] };

export const removeSort =
  (at: number) =>
  (definition: Definition): Definition => ({ ...definition, sort: without(definition.sort, at) });

export const turnSort =
  (at: number) =>
  (definition: Definition): Definition => ({
    ...definition,
    sort: definition.sort.map((one, place) => (place === at ? { ...one, descending: !one.descending } : one)),
  });

export const moveSort =
  (from: number, to: number) =>
  (definition: Definition): Definition => ({ ...definition, sort: moved(definition.sort, from, to) });

/** Days that are left open are asked for; of others the reader may still say otherwise. */
export const choosePeriod =
  (period: ReportPeriod) =>
  (definition: Definition): Definition => ({
    ...definition,
    period,
    asks: period === 'ASK' && !definition.asks.includes('PERIOD') ? ['PERIOD', ...definition.asks] : definition.asks,
  });

/** Days that nobody is asked for any more are all days. */
export const toggleQuestion =
  (question: ReportQuestion) =>
  (definition: Definition): Definition => {
    const isAsked = definition.asks.includes(question);
    return {
      ...definition,
      asks: isAsked ? definition.asks.filter((one) => one !== question) : [...definition.asks, question],
      period: isAsked && question === 'PERIOD' && definition.period === 'ASK' ? 'NONE' : definition.period,
    };
  };

export const changeFilter =
  (change: Partial<Definition['filter']>) =>
  (definition: Definition): Definition => ({ ...definition, filter: { ...definition.filter, ...change } });

export const changeLayout =
  (change: Partial<Definition['layout']>) =>
  (definition: Definition): Definition => ({ ...definition, layout: { ...definition.layout, ...change } });

/**
 * Made of something else: of its columns, groups and order stays what the new source has, too; a heading that was the
 * field's own name is the new name. Where hardly anything stays it begins as a report of that source usually does.
 */
export const chooseSource =
  (source: ReportSource, by: StatisticsBy | undefined, fields: readonly KnownField[], before: readonly KnownField[]) =>
  (definition: Definition): Definition => {
    const known = new Map(fields.map((field) => [field.id, field]));
    const called = new Map(before.map(({ id, name }) => [id, name]));
    const kept = definition.columns
      .filter(({ field }) => known.has(field))
      .map((column) =>
        column.heading === called.get(column.field) ? { ...column, heading: known.get(column.field)!.name } : column,
      );
    const others = definition.asks.filter((one) => one !== 'DOCUMENT');
    return {
      ...definition,
      source,
      by: source === 'SUMMARY' ? (by ?? 'UNIT') : undefined,
      asks: source === 'DOCUMENT' ? ['DOCUMENT', ...others] : others,
      columns: kept.length >= fewest ? kept : startingColumns(source, fields),
      groupBy: definition.groupBy.filter((field) => known.get(field)?.groupable),
      sort: definition.sort.filter(({ field }) => known.has(field)),
    };
  };

/** What a report without columns begins with. */
export function startingColumns(source: ReportSource, fields: readonly KnownField[]): ReportColumnInput[] {
  const known = new Map(fields.map((field) => [field.id, field]));
  const usual = usualColumns[source].flatMap((id) => known.get(id) ?? []);
  return (usual.length ? usual : fields.slice(0, fewest)).map(({ id, name }) => ({ field: id, heading: name }));
}
