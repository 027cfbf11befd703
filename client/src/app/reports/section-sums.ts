import type { TextKey, TextValues } from '../i18n/text';
import type { KnownField } from './definition-edits';
import { type ReportDraft, tidied } from './report-draft';
import { cutWords, periodWords, sourceWords } from './report-words';

type Say = (key: TextKey, values?: TextValues) => string;

/** What is set in each part of the form, in a few words: a closed part tells what is in it. */
export function sectionSums(
  { audience, definition }: ReportDraft,
  fields: readonly (KnownField & { kind: string })[],
  t: Say,
) {
  const { source, by, period, columns, groupBy, subtotals, grandTotal, sort, layout } = definition;
  const called = (field: string) => fields.find(({ id }) => id === field)?.name ?? field;
  const rates = new Set(fields.filter(({ kind }) => kind === 'PERCENT').map(({ id }) => id));
  const shownRates = columns.filter(({ field }) => rates.has(field)).length;
  const conditions = Object.keys(tidied(definition).filter).filter(
    (name) => !['population', 'part', 'judgedBy'].includes(name),
  ).length;
  const together = (...words: (string | false | undefined)[]) => words.filter(Boolean).join(' · ');
  return {
    about: audience.length ? t('reports.editor.sum.roles', { n: audience.length }) : t('reports.editor.sum.officeOnly'),
    source: together(t(sourceWords[source]), source === 'SUMMARY' && by ? t(cutWords[by]) : undefined),
    scope: together(t(periodWords[period]), conditions > 0 && t('reports.editor.sum.filters', { n: conditions })),
    columns: columns.length
      ? t('reports.editor.sum.columns', { n: columns.length })
      : t('reports.editor.sum.noColumns'),
    groups: together(
      groupBy.length ? groupBy.map(called).join(', ') : t('reports.editor.sum.noGroups'),
      groupBy.length > 0 && subtotals && t('reports.editor.sum.subtotals'),
      grandTotal && t('reports.editor.sum.total'),
    ),
    sort: sort.length
      ? sort.map(({ field, descending }) => `${called(field)} ${descending ? '↓' : '↑'}`).join(', ')
      : t('reports.editor.sum.noSort'),
    formulas: shownRates ? t('reports.editor.sum.formulas', { n: shownRates }) : t('reports.editor.sum.noFormulas'),
    layout: t(layout.landscape ? 'reports.editor.sum.landscape' : 'reports.editor.sum.portrait'),
  };
}
