import type { Player } from './cast';
import type { Stage } from './row';

/** What is known of an id that a person can send, beyond those that the rows of `rights.table.ts` are about. */
export type IdCase =
  /** It names what everybody may know: fields, reasons, units by name, columns of reports. What is typed wrong is refused. */
  | 'CATALOGUE'
  /** It makes a list or a count smaller; `narrowing` asks with somebody else's, and finds nothing. */
  | 'NARROWS'
  /** Files must be one's own uploads; `rights.e2e.spec.ts` sends another's to each. */
  | 'OWN_FILES'
  /** What it names must be within reach; `outOfReach` sends what is not. */
  | 'WITHIN_REACH'
  /** Tested where it lives, in these words. */
  | { readonly elsewhere: string };

const all = <Case extends IdCase>(as: Case, ...keys: string[]): Record<string, Case> =>
  Object.fromEntries(keys.map((key) => [key, as]));

/** A new id in the schema does not pass until it is here, or a row is about it. */
export const ids: Record<string, IdCase> = {
  ...all(
    'CATALOGUE',
    ...['AmendDirectiveInput.fieldId', 'AmendDirectiveInput.leaderId', 'AmendDocumentInput.fieldId'],
    ...['AmendDocumentInput.issuerId', 'AmendDocumentInput.leaderId', 'AssignUnitInput.unitId'],
    ...['DeclineAssignmentInput.proposedUnitId', 'ReassignAssignmentInput.unitId', 'DraftContentInput.fieldId'],
    ...['DraftContentInput.issuerId', 'DraftContentInput.leaderId', 'DraftRowInput.fieldId', 'DraftRowInput.leaderId'],
    ...['DraftRowInput.monitorId', 'DraftUnitInput.unitId', 'GrantExtensionInput.reasonId', 'StartBulkInput.reasonId'],
    ...['RequestExtensionInput.reasonId', 'SaveExtensionDraftInput.reasonId', 'SaveExtensionReasonInput.id'],
    ...['SaveCalendarDayInput.id', 'Query.duplicateOf(issuerId)', 'UnitFilter.ids', 'UnitFilter.within'],
    ...['ReportColumnInput.field', 'ReportDefinitionInput.groupBy', 'ReportSortInput.field'],
    ...['CreateUnitInput.parentId', 'MoveUnitInput.parentId', 'MoveUnitInput.beforeId', 'CloseUnitInput.successorIds'],
  ),
  ...all(
    'NARROWS',
    ...['ids', 'delegateId', 'directiveId', 'documentId', 'dutyId', 'fieldId', 'leaderId', 'monitorId', 'unitIds'].map(
      (field) => `AssignmentFilter.${field}`,
    ),
    ...['ids', 'fieldId', 'issuerId', 'leaderId'].map((field) => `DocumentFilter.${field}`),
    ...['assignmentId', 'monitorIds', 'reasonIds', 'unitIds'].map((field) => `ExtensionFilter.${field}`),
    ...['assignmentId', 'unitIds'].map((field) => `InquiryFilter.${field}`),
    ...['delegateId', 'documentId', 'fieldId', 'issuerId', 'leaderId', 'monitorId', 'unitIds'].map(
      (field) => `StatisticsScope.${field}`,
    ),
    ...['AccountFilter.ids', 'AccountFilter.unitId', 'Query.courtSummary(unitIds)', 'Query.statistics(parentUnitId)'],
    ...['Query.countedAssignments(key)', 'Query.countedAssignments(parentUnitId)', 'AdministeredAccountFilter.within'],
  ),
  ...all(
    'OWN_FILES',
    ...['AmendDocumentInput.addFileIds', 'AmendDocumentInput.removeFileIds', 'AnswerInquiryInput.fileIds'],
    ...['CreateDraftInput.fileIds', 'GrantExtensionInput.fileIds', 'ReportProgressInput.fileIds'],
    ...['RequestExtensionInput.fileIds', 'SaveDraftInput.fileIds', 'SaveExtensionDraftInput.fileIds'],
    ...['SaveResultDraftInput.fileIds', 'SubmitResultInput.fileIds'],
  ),
  ...all(
    'WITHIN_REACH',
    ...['DelegateAssignmentInput.accountId', 'DelegateAssignmentInput.unitId', 'SetMonitorInput.monitorId'],
    ...['RunReportInput.templateId', 'HandOverItemInput.toId', 'ConfirmAccountsInput.accountIds'],
  ),
  ...all(
    { elsewhere: 'units.db.spec.ts: what is handed on is the unit’s own open work, to who takes over' },
    ...['ClosingMoveInput.assignmentId', 'ClosingMoveInput.unitId'],
  ),
  ...all(
    { elsewhere: 'rows/staffing.ts: for those in whose hands it is' },
    ...['ActAsInput.unitId', 'ConfirmAccountsInput.unitId', 'HandOverInput.fromId', 'SetDeputyInput.principalId'],
    'SetDeputyInput.deputyId',
  ),
  ...all(
    { elsewhere: 'accounts.db.spec.ts: a unit’s administrator stays within the unit' },
    ...['GrantRoleInput.unitId', 'MoveAccountInput.toUnitId', 'RevokeRoleInput.unitId', 'RoleInput.unitId'],
  ),
  'ResetSecondFactorInput.accountId': { elsewhere: 'rows/credentials.ts: for those who look after the person' },
  ...all(
    { elsewhere: 'credentials.e2e.spec.ts: a passkey and what it is asked are their person’s alone' },
    ...['AddPasskeyInput.challengeId', 'PasskeyAnswerInput.challengeId', 'RemovePasskeyInput.id'],
  ),
  'ActAsInput.deputyshipId': { elsewhere: 'staffing.e2e.spec.ts: one’s own, and until its instant' },
  'EndSessionsInput.accountId': { elsewhere: 'sessions.e2e.spec.ts: of whom one looks after' },
  'MoveAccountInput.fromUnitId': { elsewhere: 'accounts.db.spec.ts: where the person has a role' },
  ...all(
    {
      elsewhere: 'schedules.db.spec.ts: a schedule has a template of its report, and goes to whom its figures are for',
    },
    ...[
      'CreateReportScheduleInput.templateId',
      'ChangeReportScheduleInput.templateId',
      'ScheduleRecipientInput.personId',
    ],
    ...['ReportRunFilter.reportId', 'ReportRunFilter.scheduleId'],
  ),
  ...all(
    {
      elsewhere:
        'reports.db.spec.ts, figures.db.spec.ts: a report asks the figures, with the rights of whoever reads it',
    },
    ...['documentId', 'monitorId', 'periodId', 'unitId'].map((field) => `ReportAnswersInput.${field}`),
    ...['fieldId', 'issuerId', 'leaderId', 'monitorId', 'unitIds'].map((field) => `ReportFilterInput.${field}`),
  ),
  ...all(
    {
      elsewhere: 'each row of a bulk is done by its own command, which asks: DelegateAssignmentInput, SetMonitorInput',
    },
    ...['StartBulkInput.accountId', 'StartBulkInput.unitId'],
  ),
  'ClosedPeriod.assignments(unitId)': { elsewhere: 'rows/periods.ts: closed periods are for the whole province alone' },
  'Query.duplicateOf(exceptDraftId)': { elsewhere: 'leaves one draft out of what the Office alone is told' },
  'DraftRowInput.id': { elsewhere: 'made by the client: it names a row within the draft that it comes with' },
  'ReminderPreviewInput.id': { elsewhere: 'rows/reminders.ts: a rule is for those who write them' },
};

const lists: Partial<Record<string, (filter: string) => string>> = {
  AssignmentFilter: (filter) => `assignments(first: 100, filter: { ${filter} }) { nodes { id } totalCount }`,
  DocumentFilter: (filter) => `documents(first: 100, filter: { ${filter} }) { nodes { id } totalCount }`,
  ExtensionFilter: (filter) => `extensions(first: 100, filter: { ${filter} }) { nodes { id } totalCount }`,
  InquiryFilter: (filter) => `inquiries(first: 100, filter: { ${filter} }) { nodes { id } totalCount }`,
  AdministeredAccountFilter: (filter) =>
    `administeredAccounts(first: 100, filter: { ${filter} }) { nodes { id } totalCount }`,
  StatisticsScope: (filter) =>
    `countedAssignments(first: 100, scope: { ${filter} }, figure: TOTAL) { nodes { id } totalCount }`,
};

const counts = 'extended extensionWaiting reminded silent starred news';
const choices = [
  'statuses',
  'timeliness',
  'parts',
  'documentTypes',
  'fields',
  'units',
  'monitors',
  'delegates',
  'leaders',
];
const figures: Partial<Record<string, (filter: string) => string>> = {
  AssignmentFilter: (filter) =>
    `assignmentFacets(filter: { ${filter} }) { ${counts} ${choices.map((name) => `${name} { count }`).join(' ')} }`,
  StatisticsScope: (filter) => `statistics(scope: { ${filter} }) { total { figures { key count } } }`,
};

/** What of the stage belongs into each: the ids of things that do not exist for whoever asks. */
const values: Partial<Record<string, (stage: Stage) => unknown>> = {
  'AssignmentFilter.ids': ({ assignment }) => [assignment],
  'DocumentFilter.ids': ({ document }) => [document],
  'AdministeredAccountFilter.within': ({ unit }) => unit.A,
  delegateId: ({ account }) => account.delegate,
  directiveId: ({ directive }) => directive,
  documentId: ({ document }) => document,
  dutyId: ({ duty }) => duty,
  assignmentId: ({ assignment }) => assignment,
  monitorId: ({ account }) => account.monitor,
  monitorIds: ({ account }) => [account.monitor],
  leaderId: ({ account }) => account.leader,
  issuerId: ({ unit }) => unit.ROOT,
  unitIds: ({ unit }) => [unit.A],
  reasonIds: ({ extensionReason }) => [extensionReason],
};

const narrowed = (by: typeof lists, stage: Stage): (readonly [key: string, ask: string])[] =>
  Object.entries(ids).flatMap(([key, as]) => {
    const [type, field] = key.split('.');
    const value = values[key] ?? values[field];
    const ask = by[type];
    return as === 'NARROWS' && value && ask ? [[key, ask(`${field}: ${JSON.stringify(value(stage))}`)] as const] : [];
  });

/** Questions of somebody for whom nothing on the stage exists, each naming one thing of it. */
export const narrowing = (stage: Stage) => narrowed(lists, stage);
/** The same, where the answer is numbers. */
export const counting = (stage: Stage) => narrowed(figures, stage);

/** What is named is not within reach, of an act that is allowed otherwise: refused, and nothing is done. */
export const outOfReach: Record<
  string,
  { readonly act: string; readonly by: Player; readonly instead: (stage: Stage) => object }
> = {
  'DelegateAssignmentInput.accountId': {
    act: 'delegateAssignment',
    by: 'headOfA',
    instead: ({ account }) => ({ accountId: account.specialistOfB }),
  },
  'DelegateAssignmentInput.unitId': {
    act: 'delegateAssignment',
    by: 'headOfA',
    instead: ({ unit }) => ({ accountId: null, unitId: unit.B }),
  },
  'SetMonitorInput.monitorId': {
    act: 'setMonitor',
    by: 'officeHead',
    instead: ({ account }) => ({ monitorId: account.headOfB }),
  },
  'ConfirmAccountsInput.accountIds': {
    act: 'confirmAccounts',
    by: 'adminOfA',
    instead: ({ account }) => ({ all: false, accountIds: [account.specialistOfB] }),
  },
  'HandOverItemInput.toId': {
    act: 'handOver',
    by: 'headOfA',
    instead: ({ account, assignment }) => ({
      items: [{ kind: 'DELEGATED', id: assignment, expectedVersion: 1, toId: account.specialistOfB }],
    }),
  },
  'RunReportInput.templateId': {
    act: 'runReport',
    by: 'officeHead',
    instead: ({ overdueReport, report }) => ({ reportId: overdueReport, templateId: report.template }),
  },
};

/** What not everybody may see. */
export const guarded: readonly string[] = [
  ...['Assignment', 'Directive', 'DirectiveDocument', 'Duty', 'Draft', 'Attachment', 'Account', 'OutgoingMail'],
  ...['Extension', 'Inquiry', 'InquiryMessage', 'ProgressReport', 'ResultSubmission', 'ResultDraft'],
  ...['Delegation', 'OfficeNote', 'ReportRun', 'Report', 'ReportTemplate', 'ReportSchedule', 'SavedQuery', 'SavedView'],
  ...['Bulk', 'BulkItem', 'ClosedPeriod', 'CountedAssignment', 'DeadlineRecount', 'MailTemplate', 'ReminderRule'],
  ...['AdministeredAccount', 'AccountReach', 'OpenSession', 'AccessToken', 'OwnSecurity', 'Passkey', 'OneTimeLink'],
  ...['Deputyship', 'Handover', 'OpenWorkItem', 'OpenWorkHolder', 'UnitReview', 'ReviewedAccount', 'UnusedAccount'],
  ...['PeopleImport', 'SecurityEvent', 'OwnDataExport', 'CalendarFeed', 'RightsAnswer', 'UnitClosing', 'Setting'],
];

const part = 'a part of what it hangs on, which exists for the viewer or was not reached';
const up = 'whoever sees the assignment sees the directive and the document it belongs to (domain.md §7)';
const down = 'read with the viewer’s own condition on assignments';
const mine = 'what the person who asked has just made or keeps';
const own = 'a list of one’s own work, read with the viewer’s own condition';

/** Each way from one object to a guarded one, and why it leads to nobody else's. A row in `fields` says it by test instead. */
export const edges: Record<string, string> = {
  ...{ 'Assignment.delegations': part, 'Assignment.reports': part, 'Assignment.submissions': part },
  ...{ 'Assignment.openExtension': part, 'Assignment.directive': up, 'Directive.document': up },
  ...{ 'BulkItem.assignment': 'a bulk is its starter’s alone', 'DayAhead.assignments': own, 'News.assignment': own },
  ...{ 'DeadlineRecount.assignment': 'for heads of the Office alone' },
  ...{ 'RecountedDeadline.assignment': 'for heads of the Office alone', 'InboxItem.assignment': own },
  ...{ 'ReminderPreviewRow.assignment': 'for heads of the Office alone', 'Duty.obligations': down },
  ...{ 'DirectiveDocument.directives': down, 'DirectiveDocument.files': part, 'Draft.files': part },
  ...{ 'Extension.assignment': part, 'Extension.files': part, 'Inquiry.assignment': part, 'Inquiry.messages': part },
  ...{ 'InquiryMessage.files': part, 'ProgressReport.files': part, 'ResultDraft.files': part },
  ...{ 'ResultSubmission.files': part, 'TimelineEntry.files': part, 'Session.account': 'one’s own' },
  ...{ 'AccessTokenCreated.token': mine, 'CalendarFeedChanged.feed': mine, 'OwnSecurity.passkeys': mine },
  ...{ 'SecondFactorAdded.security': mine, 'AccountsConfirmed.review': 'of the unit that whoever asked answers for' },
  ...{ 'Bulk.items': part, 'PeriodDifference.assignment': part, 'ReportRun.report': 'by who may run it, or null' },
  ...{ 'SearchAnswer.directives': own, 'SearchAnswer.documents': own, 'ReportSchedule.lastRun': part },
};

/** Every route that is not GraphQL, and where it is asked by those who may not. A new one does not pass without its line. */
export const routes: Record<string, string> = {
  'POST /files': 'rights.e2e.spec.ts: closed to whoever is not signed in',
  'GET /files/:id': 'rights.e2e.spec.ts: by what the file hangs on, for each person',
  'GET /live': 'rights.e2e.spec.ts: by what happened, for each person',
  'GET /export/assignments.csv': 'rights.e2e.spec.ts: for each person',
  'GET /export/documents.csv': 'rights.e2e.spec.ts: for each person',
  'GET /export/extensions.csv': 'rights.e2e.spec.ts: for each person',
  'GET /mails/:name': 'rights.e2e.spec.ts: for each person',
  'GET /own-data/:id': 'own-data.e2e.spec.ts: its person’s alone',
  'GET /oidc/start': 'outside-sign-in.e2e.spec.ts: for whoever signs in',
  'GET /oidc/callback': 'outside-sign-in.e2e.spec.ts: once, in the browser that asked',
  'GET /reports/runs/:id/file': 'report-runs.e2e.spec.ts; rights.e2e.spec.ts: its record, for each person',
  'GET /lich/:name': 'mails.e2e.spec.ts: its address is the secret',
  'GET /healthz': 'open: says nothing of anybody',
  'GET /readyz': 'open: says nothing of anybody',
  'GET /metrics': 'operations.e2e.spec.ts: with its own token',
};
