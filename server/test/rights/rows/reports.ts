import { everybody, office, type Player, wholeProvince } from '../cast';
import type { Rows, Stage } from '../row';

const layout = { title: 'Thử', legalBasis: [], recipients: [], landscape: false, showFormulas: false };
const definition = {
  ...{ source: 'ASSIGNMENTS', period: 'NONE', asks: [], filter: {}, groupBy: [], subtotals: false, grandTotal: false },
  ...{ columns: [{ field: 'unit', heading: 'Đơn vị' }], sort: [], layout },
};
const input = (stage: Stage) => ({ name: `Của ${stage.number}`, audience: [], definition });
const target = ({ report }: Stage) => ({ id: report.id, expectedVersion: 1 });
const there = (answer: unknown) => answer !== null;
/** For whom the report on the stage is. */
const audience: readonly Player[] = wholeProvince;
/** Whether it lists the assignment: it is of what is overdue in its document. */
const listed = (answer: { rows: { cells: { assignmentId: string | null }[] }[] }, { assignment }: Stage) =>
  answer.rows.some(({ cells }) => cells.some(({ assignmentId }) => assignmentId === assignment));

/** domain.md §7: the Office makes reports, and everybody has their own figures in them. */
export const rows: Rows = {
  mutations: {
    createReport: { input, may: office },
    changeReport: { input: (stage) => ({ ...target(stage), ...input(stage) }), may: office, sees: audience },
    copyReport: { input: ({ report, number }) => ({ id: report.id, name: number }), may: office, sees: audience },
    archiveReport: { input: (stage) => ({ ...target(stage), archived: true }), may: office, sees: audience },
    // No file of theirs: whoever may is told so.
    addReportTemplate: {
      input: ({ report, assignment }) => ({ reportId: report.id, name: 'Mẫu', fileId: assignment }),
      may: office,
      sees: audience,
    },
    withdrawReportTemplate: {
      input: ({ report }) => ({ id: report.template, expectedVersion: 1, withdrawn: true }),
      may: office,
      sees: audience,
    },
    // A day that has passed: whoever may is told so.
    saveScoreRule: {
      input: () => ({
        ...{ validFrom: '2000-01-01', expectedVersion: 0, bands: [], onTimePoints: 100 },
        ...{ starredWeight: 1, minimumSample: 0, priorSample: 0 },
      }),
      may: ['officeHead'],
    },
  },
  queries: {
    reports: {
      ask: () => 'reports { id }',
      shows: (answer: { id: string }[], { report }) => answer.some(({ id }) => id === report.id),
      sees: audience,
    },
    report: { ask: ({ report }) => `report(id: "${report.id}") { id }`, shows: there, sees: audience },
    reportFields: { ask: () => 'reportFields(source: ASSIGNMENTS) { id }', shows: there, sees: everybody },
    reportPreview: {
      ask: ({ report, document }) =>
        `reportPreview(id: "${report.id}", answers: { documentId: "${document}" }) { rows { cells { assignmentId } } }`,
      shows: listed,
      sees: audience,
    },
    reportTemplatePlaceholders: {
      ask: ({ report }) => `reportTemplatePlaceholders(reportId: "${report.id}") { name }`,
      shows: (answer: object[]) => answer.length > 0,
      sees: audience,
    },
    scoreRules: {
      ask: () => 'scoreRules { id }',
      shows: (answer: object[]) => answer.length > 0,
      sees: wholeProvince,
    },
  },
  fields: {
    'Report.templates': {
      ask: ({ report }) => `report(id: "${report.id}") { templates { id } }`,
      shows: (answer: { templates: object[] } | null) => answer !== null && answer.templates.length === 1,
      sees: audience,
    },
  },
};
