import type { ReportDefinitionInput, Role } from '../graphql/schema';
import type { ReportFieldsFragment } from './reports.generated';

export type Definition = ReportDefinitionInput;

/** A report as it is being edited. */
export interface ReportDraft {
  readonly name: string;
  readonly description: string;
  readonly audience: readonly Role[];
  readonly definition: Definition;
}

/** Answers of the API carry names of types that its inputs don't take. */
function bare<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(bare) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => name !== '__typename' && part !== null && part !== undefined)
      .map(([name, part]) => [name, bare(part)]),
  ) as Value;
}

/** A report, ready to be edited. */
export const draftOf = ({ name, description, audience, definition }: ReportFieldsFragment): ReportDraft => ({
  name,
  description: description ?? '',
  audience: [...audience],
  definition: bare(definition) as Definition,
});

/** What a report begins with: counts by unit, on a sheet lying on its side. Its columns come with the fields there are. */
export const newDraft = (): ReportDraft => ({
  name: '',
  description: '',
  audience: [],
  definition: {
    source: 'SUMMARY',
    by: 'UNIT',
    period: 'ASK',
    asks: ['PERIOD', 'AS_OF'],
    filter: {},
    columns: [],
    groupBy: [],
    subtotals: false,
    grandTotal: true,
    sort: [],
    layout: { title: '', legalBasis: [], recipients: [], landscape: true, showFormulas: true },
  },
});

const lines = (all: readonly string[]) => all.map((line) => line.trim()).filter(Boolean);

/** What of a value says nothing is left out; the order in which it was written makes no difference. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value === 'string') return value.trim();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, said(part)] as const)
      .filter(([, part]) => part !== undefined && part !== null && part !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** As it is sent: lines without words are gone, and a filter that narrows nothing is none. */
export function tidied(definition: Definition): Definition {
  const filter = Object.entries(definition.filter).filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  const { layout } = definition;
  return {
    ...definition,
    by: definition.source === 'SUMMARY' ? definition.by : undefined,
    filter: Object.fromEntries(filter) as Definition['filter'],
    layout: { ...layout, legalBasis: lines(layout.legalBasis), recipients: lines(layout.recipients) },
  };
}

/** With the title it has on paper: what it is called, unless it is titled otherwise. */
export function titled({ name, definition }: ReportDraft): Definition {
  const { layout } = definition;
  return layout.title.trim() ? definition : { ...definition, layout: { ...layout, title: name.trim() } };
}

/** Another name; a title that was the name stays it. */
export function renamed(draft: ReportDraft, name: string): ReportDraft {
  const { layout } = draft.definition;
  const follows = layout.title.trim() === draft.name.trim();
  return follows
    ? { ...draft, name, definition: { ...draft.definition, layout: { ...layout, title: name } } }
    : { ...draft, name };
}

/** Whether two say the same, however they were written. */
export const sameDraft = (a: ReportDraft, b: ReportDraft): boolean => sameText(a) === sameText(b);

const sameText = ({ definition, audience, ...rest }: ReportDraft) =>
  JSON.stringify(said({ ...rest, audience: [...audience].sort(), definition: tidied(definition) }));
