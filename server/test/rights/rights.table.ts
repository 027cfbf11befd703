import { everybody, office, type Player, seesIt, wholeProvince } from './cast';
import type { MutationRow, QueryRow, Rows, Stage } from './row';
import { rows as calendar } from './rows/calendar';
import { rows as settings } from './rows/settings';
import { rows as extensions } from './rows/extensions';
import { rows as duties } from './rows/duties';
import { rows as court } from './rows/court';
import { rows as reminders } from './rows/reminders';
import { rows as mails } from './rows/mails';
import { rows as inquiries } from './rows/inquiries';
import { rows as statistics } from './rows/statistics';
import { rows as periods } from './rows/periods';
import { rows as reports } from './rows/reports';
import { rows as schedules } from './rows/schedules';
import { rows as tokens } from './rows/tokens';
import { rows as people } from './rows/people';
import { rows as credentials } from './rows/credentials';
import { rows as sessions } from './rows/sessions';
import { rows as staffing } from './rows/staffing';
import { rows as rights } from './rows/rights';
import { rows as security } from './rows/security';
import { rows as retention } from './rows/retention';
import { rows as analysis } from './rows/analysis';

const target = ({ assignment }: Stage) => ({ id: assignment, expectedVersion: 1 });
const directive = (stage: Stage) => ({ id: stage.directive, expectedVersion: 1 });
const reason = 'Theo ý kiến của lãnh đạo.';
const result = { text: 'Đã hoàn thành, gửi kèm báo cáo.', fileIds: [] };

const officeInCharge: Player[] = ['monitor', 'officeHead'];
const urging: Player[] = [...officeInCharge, 'leader'];
const unitAtWork: Player[] = ['headOfA', 'headOfA1', 'delegate'];

const blank = {
  type: 'QUYET_DINH',
  numberSymbol: '',
  signatory: '',
  abstract: '',
  urgency: 'NORMAL',
  text: '',
  rows: [],
};

const slices = [
  calendar,
  settings,
  extensions,
  duties,
  court,
  reminders,
  mails,
  inquiries,
  statistics,
  periods,
  reports,
  schedules,
  tokens,
  people,
  credentials,
  sessions,
  staffing,
  rights,
  security,
  retention,
  analysis,
];
const ofSlices = <Part extends keyof Rows>(part: Part): Rows[Part] =>
  Object.assign({}, ...slices.map((slice) => slice[part])) as Rows[Part];

/** Mutations by name (domain.md §3, §7). A mutation that is in the schema and not here fails the build. */
export const mutations: Record<string, MutationRow> = {
  ...ofSlices('mutations'),
  setLanguage: { input: () => ({ language: 'VI' }), may: everybody },

  bePresent: {
    input: ({ assignment }) => ({ kind: 'ASSIGNMENT', id: assignment, doing: 'LOOKING', tab: 'a' }),
    may: seesIt,
    sees: seesIt,
  },

  saveView: {
    input: ({ view, number }) => ({
      id: view,
      expectedVersion: 1,
      list: 'ASSIGNMENTS',
      name: `Tên khác ${number}`,
      address: 'part=LEAD',
      sharedWith: 'UNIT',
    }),
    may: ['monitor'],
    sees: office,
  },
  deleteView: {
    input: ({ view }) => ({ id: view, expectedVersion: 1 }),
    may: ['monitor', 'officeHead'],
    sees: office,
  },
  setDefaultView: { input: ({ view }) => ({ list: 'ASSIGNMENTS', viewId: view }), may: office, sees: office },

  markNewsRead: { input: () => ({ until: '2026-01-01T00:00:00Z' }), may: everybody },

  createDraft: { input: () => ({ content: blank }), may: office },
  saveDraft: {
    input: ({ draft }) => ({ id: draft, expectedVersion: 1, content: blank, fileIds: [] }),
    may: office,
    sees: office,
  },
  discardDraft: { input: ({ draft }) => ({ id: draft, expectedVersion: 1 }), may: office, sees: office },
  issueDraft: { input: ({ draft }) => ({ id: draft, expectedVersion: 1 }), may: office, sees: office },

  amendDocument: {
    input: ({ document }) => ({ id: document, expectedVersion: 1, reason, signatory: 'Nguyễn Văn A' }),
    may: ['monitor', 'officeHead'],
    sees: seesIt,
  },
  amendDirective: {
    input: (stage) => ({ ...directive(stage), reason, place: 'Mục 1' }),
    may: officeInCharge,
    sees: seesIt,
  },
  setMonitor: {
    input: (stage) => ({ ...directive(stage), monitorId: stage.account.otherOfficeSpecialist }),
    may: officeInCharge,
    sees: seesIt,
  },
  assignUnit: {
    input: (stage) => ({ ...directive(stage), reason, unitId: stage.unit.C, part: 'COOPERATING', deadlineWords: '+5' }),
    may: officeInCharge,
    sees: seesIt,
  },
  amendAssignment: {
    input: (stage) => ({ ...target(stage), reason, deadlineWords: '+5' }),
    may: officeInCharge,
    sees: seesIt,
  },

  acknowledgeAssignment: { input: target, may: unitAtWork, sees: seesIt },
  declineAssignment: { input: (stage) => ({ ...target(stage), reason }), may: ['headOfA'], sees: seesIt },
  reassignAssignment: {
    status: 'DECLINED',
    input: (stage) => ({ ...target(stage), reason, unitId: stage.unit.C }),
    may: officeInCharge,
    sees: seesIt,
  },
  insistAssignment: {
    status: 'DECLINED',
    input: (stage) => ({ ...target(stage), reason }),
    may: officeInCharge,
    sees: seesIt,
  },
  delegateAssignment: {
    input: (stage) => ({ ...target(stage), accountId: stage.account.otherSpecialistOfA1 }),
    may: ['headOfA', 'headOfA1'],
    sees: seesIt,
  },
  reportProgress: { input: (stage) => ({ ...target(stage), text: 'Đang thực hiện.' }), may: unitAtWork, sees: seesIt },
  saveResultDraft: {
    input: (stage) => ({ id: stage.assignment, draftVersion: 0, ...result }),
    may: unitAtWork,
    sees: seesIt,
  },
  submitResult: { input: (stage) => ({ ...target(stage), ...result }), may: ['headOfA'], sees: seesIt },
  recallResult: { status: 'SUBMITTED', input: target, may: ['headOfA'], sees: seesIt },
  openReview: { status: 'SUBMITTED', input: target, may: officeInCharge, sees: seesIt },
  confirmResult: { status: 'SUBMITTED', input: target, may: officeInCharge, sees: seesIt },
  returnResult: {
    status: 'SUBMITTED',
    input: (stage) => ({ ...target(stage), reason }),
    may: officeInCharge,
    sees: seesIt,
  },
  reopenAssignment: {
    status: 'COMPLETED',
    input: (stage) => ({ ...target(stage), reason }),
    may: ['officeHead'],
    sees: seesIt,
  },
  withdrawAssignment: { input: (stage) => ({ ...target(stage), reason }), may: ['officeHead'], sees: seesIt },
  addOfficeNote: {
    input: ({ assignment }) => ({ id: assignment, text: 'Đã gọi điện nhắc.' }),
    may: office,
    sees: seesIt,
  },
  starAssignment: { input: ({ assignment }) => ({ id: assignment, starred: true }), may: urging, sees: seesIt },
  remindAssignment: { input: ({ assignment }) => ({ id: assignment }), may: urging, sees: seesIt },
  startBulk: {
    input: (stage) => ({ act: 'REMIND', targets: [target(stage)] }),
    may: urging,
    sees: seesIt,
  },
  markSeen: { input: ({ assignment }) => ({ id: assignment }), may: seesIt, sees: seesIt },
};

/** Who hears over `GET /live` that something happened, by what is recorded: see `rights.e2e.spec.ts`. */
export const news: Record<
  string,
  { subject: 'assignment' | 'directive' | 'document' | 'inquiry'; internal?: boolean; hears: readonly Player[] }
> = {
  'assignment.reported': { subject: 'assignment', hears: seesIt },
  'assignment.extension_requested': { subject: 'assignment', hears: seesIt },
  'assignment.extension_prepared': { subject: 'assignment', internal: true, hears: office },
  'assignment.noted': { subject: 'assignment', internal: true, hears: office },
  'inquiry.asked': { subject: 'inquiry', hears: seesIt },
  'directive.amended': { subject: 'directive', hears: seesIt },
  'directive.completed': { subject: 'directive', hears: wholeProvince },
  'document.amended': { subject: 'document', hears: seesIt },
  'document.completed': { subject: 'document', hears: wholeProvince },
};

const has = (id: string) => (answer: { nodes: { id: string }[] }) => answer.nodes.some((node) => node.id === id);
const there = (answer: unknown) => answer !== null;

/** Queries by name. */
export const queries: Record<string, QueryRow> = {
  ...ofSlices('queries'),
  me: { ask: () => 'me { id }', shows: there, sees: everybody },
  units: { ask: () => 'units { nodes { id } }', shows: (answer, { unit }) => has(unit.B)(answer), sees: everybody },
  unit: { ask: ({ unit }) => `unit(id: "${unit.A2}") { id }`, shows: there, sees: everybody },
  // never another unit's people: a person of B is known to the Office, B itself and those who administer everybody
  accounts: {
    ask: () => 'accounts(first: 100) { nodes { id } }',
    shows: (answer, { account }) => has(account.specialistOfB)(answer),
    sees: ['systemAdmin', 'headOfB', 'specialistOfB'],
  },
  fields: { ask: () => 'fields { id }', shows: there, sees: everybody },
  calendarDays: {
    ask: () => 'calendarDays(from: "2026-01-01", to: "2026-12-31") { on }',
    shows: there,
    sees: everybody,
  },
  readDeadlines: { ask: () => 'readDeadlines(words: ["+5"]) { shown }', shows: there, sees: everybody },
  documents: {
    ask: () => 'documents(first: 100, sort: ENTERED_DESC) { nodes { id } }',
    shows: (answer, { document }) => has(document)(answer),
    sees: seesIt,
  },
  document: { ask: ({ document }) => `document(id: "${document}") { id }`, shows: there, sees: seesIt },
  directive: { ask: ({ directive: id }) => `directive(id: "${id}") { id }`, shows: there, sees: seesIt },
  assignments: {
    ask: ({ document }) => `assignments(filter: { documentId: "${document}" }) { nodes { id } totalCount }`,
    shows: (answer, { assignment }) => has(assignment)(answer),
    sees: seesIt,
  },
  assignmentFacets: {
    ask: ({ document, unit }) =>
      `assignmentFacets(filter: { documentId: "${document}", unitIds: ["${unit.A}"] }) { parts { count } }`,
    shows: (answer: { parts: { count: number }[] }) => answer.parts.some(({ count }) => count > 0),
    sees: seesIt,
  },
  assignment: { ask: ({ assignment }) => `assignment(id: "${assignment}") { id }`, shows: there, sees: seesIt },
  myWork: { ask: () => 'myWork { key count }', shows: there, sees: everybody },
  overdueByUnit: {
    ask: () => 'overdueByUnit { unit { id } overdue }',
    shows: (answer: { unit: { id: string } }[], { unit }) => answer.some((row) => row.unit.id === unit.A),
    sees: wholeProvince,
  },
  // what a person is called is not told here: see `accounts`, whose rights it shares
  search: {
    ask: ({ number }) => `search(text: "${number}", first: 20) { documents { id } }`,
    shows: (answer: { documents: { id: string }[] }, { document }) =>
      answer.documents.some(({ id }) => id === document),
    sees: seesIt,
  },
  savedViews: {
    ask: () => 'savedViews(list: ASSIGNMENTS) { id }',
    shows: (answer: { id: string }[], { view }) => answer.some(({ id }) => id === view),
    sees: office,
  },
  bulkPreview: {
    ask: ({ assignment }) =>
      `bulkPreview(input: { act: REMIND, targets: [{ id: "${assignment}", expectedVersion: 1 }] }) { able }`,
    shows: ({ able }: { able: number }) => able === 1,
    sees: urging,
  },
  bulk: { ask: ({ bulk }) => `bulk(id: "${bulk}") { id items { totalCount } }`, shows: there, sees: ['monitor'] },
  // one's own work: what one follows, what the unit owes, what was delegated; not all one may see
  myNews: {
    ask: () => 'myNews { nodes { id } totalCount }',
    shows: (answer, { assignment }) => has(assignment)(answer),
    sees: ['monitor', 'officeHead', 'leader', 'analyst', ...unitAtWork],
  },
  // C owes something the day after tomorrow, A does not
  myWeek: {
    ask: () => 'myWeek { count assignments { id } }',
    shows: (answer: { count: number }[]) => answer.some(({ count }) => count > 0),
    sees: ['monitor', 'officeHead', 'leader', 'analyst'],
  },
  // what one has entered oneself: the document under test, by the monitor
  entrySuggestions: {
    ask: () => 'entrySuggestions { leads { id } }',
    shows: (answer: { leads: { id: string }[] }, { unit }) => answer.leads.some(({ id }) => id === unit.A),
    sees: ['monitor'],
  },
  duplicateOf: {
    ask: ({ number, today }) => `duplicateOf(numberSymbol: "${number}", issuedOn: "${today}") { id }`,
    shows: there,
    sees: office,
  },
  drafts: {
    ask: () => 'drafts(first: 100) { nodes { id } }',
    shows: (answer, { draft }) => has(draft)(answer),
    sees: office,
  },
  draft: { ask: ({ draft }) => `draft(id: "${draft}") { id }`, shows: there, sees: office },
};

/** Fields inside the assignment that not everybody who sees it may see. */
export const fields: Record<string, QueryRow> = {
  ...ofSlices('fields'),
  'Assignment.officeNotes': {
    ask: ({ assignment }) => `assignment(id: "${assignment}") { officeNotes { id } }`,
    shows: (answer: { officeNotes: unknown } | null) => Boolean(answer?.officeNotes),
    sees: office,
  },
  'Assignment.resultDraft': {
    ask: ({ assignment }) => `assignment(id: "${assignment}") { resultDraft { id } }`,
    shows: (answer: { resultDraft: unknown } | null) => Boolean(answer?.resultDraft),
    sees: unitAtWork,
  },
  'Directive.assignments': {
    ask: ({ directive: id }) => `directive(id: "${id}") { assignments { unit { id } } }`,
    shows: (answer: { assignments: { unit: { id: string } }[] } | null, { unit }) =>
      Boolean(answer?.assignments.some((each) => each.unit.id === unit.C)),
    sees: wholeProvince,
  },
  'Directive.units': {
    ask: ({ directive: id }) => `directive(id: "${id}") { units { unit { id } } }`,
    shows: (answer: { units: { unit: { id: string } }[] } | null, { unit }) =>
      Boolean(answer?.units.some((each) => each.unit.id === unit.C)),
    sees: seesIt,
  },
};

/** Root fields that people use to come in and go out; `accounts/*.spec.ts` proves them. */
export const doors = [
  ...['signIn', 'completeSignIn', 'startPasskeySignIn', 'signInWithPasskey', 'signOut', 'signInWays'],
  ...['oneTimeLink', 'choosePassword', 'askPasswordReset', 'confirmAddress'],
];

/** Lists as files: who finds the assignment, or its document, in `GET /export/<name>.csv`. */
export const exportsOf: Record<string, { filter: (stage: Stage) => object; sees: readonly Player[] }> = {
  assignments: { filter: ({ document, unit }) => ({ documentId: document, unitIds: [unit.A] }), sees: seesIt },
  documents: { filter: ({ document }) => ({ ids: [document] }), sees: seesIt },
  extensions: { filter: ({ assignment }) => ({ assignmentId: assignment }), sees: seesIt },
};

/** File routes: `GET /files/:id` by what the file hangs on. */
export const files: Record<string, readonly Player[]> = {
  document: seesIt,
  report: seesIt,
  submission: seesIt,
  'result-draft': unitAtWork,
  extension: seesIt,
  'extension-draft': unitAtWork,
  'inquiry-message': seesIt,
  'report-template': wholeProvince,
  draft: office,
  'report-run': wholeProvince,
};
