export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Instant: { input: string; output: string; }
  LocalDate: { input: string; output: string; }
  LocalTime: { input: string; output: string; }
};

export type Account = {
  __typename: 'Account';
  displayName: Scalars['String']['output'];
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  language: Language;
  roles: Array<RoleGrant>;
  title: Scalars['String']['output'];
  username: Scalars['String']['output'];
};

export type AccountConnection = {
  __typename: 'AccountConnection';
  nodes: Array<Account>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AccountFilter = {
  roles?: InputMaybe<Array<Role>>;
  text?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type AcknowledgeAssignmentInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AcknowledgeAssignmentResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type AddOfficeNoteInput = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type AddOfficeNoteResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type AmendAssignmentInput = {
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  part?: InputMaybe<AssignmentPart>;
  reason: Scalars['String']['input'];
};

export type AmendAssignmentResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type AmendDirectiveInput = {
  expectedProduct?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type AmendDirectiveResult = Directive | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Every field but `reason` is optional: what is left out stays. */
export type AmendDocumentInput = {
  abstract?: InputMaybe<Scalars['String']['input']>;
  addFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  expectedVersion: Scalars['Int']['input'];
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  numberSymbol?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  removeFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  signatory?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<DocumentType>;
  urgency?: InputMaybe<Urgency>;
};

export type AmendDocumentResult = DirectiveDocument | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** `id` is the directive's. */
export type AssignUnitInput = {
  deadlineWords: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  part: AssignmentPart;
  reason: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
};

export type AssignUnitResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type Assignment = {
  __typename: 'Assignment';
  acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  completedAt?: Maybe<Scalars['Instant']['output']>;
  deadline: Deadline;
  declineReason?: Maybe<Scalars['String']['output']>;
  delegate?: Maybe<Person>;
  delegations: Array<Delegation>;
  directive: Directive;
  /** Who has the work now, inside the unit. */
  holderUnit?: Maybe<Unit>;
  id: Scalars['ID']['output'];
  issuedAt: Scalars['Instant']['output'];
  lastReportedAt?: Maybe<Scalars['Instant']['output']>;
  /** Notes of the Office to itself; null for everybody else. */
  officeNotes?: Maybe<Array<OfficeNote>>;
  part: AssignmentPart;
  /** The assignment that this one took over from, or that took over from this one, where the viewer may see it. */
  predecessorId?: Maybe<Scalars['ID']['output']>;
  progressPercent?: Maybe<Scalars['Int']['output']>;
  proposedUnit?: Maybe<Unit>;
  reports: ProgressReportConnection;
  resultDraft?: Maybe<ResultDraft>;
  returnCount: Scalars['Int']['output'];
  returnReason?: Maybe<Scalars['String']['output']>;
  reviewOpenedAt?: Maybe<Scalars['Instant']['output']>;
  status: AssignmentStatus;
  submissionCount: Scalars['Int']['output'];
  /** Results sent, newest first (at most 50). */
  submissions: Array<ResultSubmission>;
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  successorId?: Maybe<Scalars['ID']['output']>;
  timeline: TimelineConnection;
  timeliness: Timeliness;
  unit: Unit;
  version: Scalars['Int']['output'];
  viewerActions: Array<AssignmentAction>;
  withdrawReason?: Maybe<Scalars['String']['output']>;
};


export type AssignmentReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type AssignmentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type AssignmentAction =
  | 'ACKNOWLEDGE'
  | 'AMEND'
  | 'CONFIRM'
  | 'DECLINE'
  | 'DELEGATE'
  | 'DRAFT_RESULT'
  | 'INSIST'
  | 'NOTE'
  | 'OPEN_REVIEW'
  | 'REASSIGN'
  | 'RECALL'
  | 'REOPEN'
  | 'REPORT'
  | 'RETURN'
  | 'SUBMIT'
  | 'WITHDRAW';

export type AssignmentConnection = {
  __typename: 'AssignmentConnection';
  nodes: Array<Assignment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssignmentFilter = {
  delegateId?: InputMaybe<Scalars['ID']['input']>;
  directiveId?: InputMaybe<Scalars['ID']['input']>;
  documentId?: InputMaybe<Scalars['ID']['input']>;
  dueFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  dueTo?: InputMaybe<Scalars['LocalDate']['input']>;
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  part?: InputMaybe<AssignmentPart>;
  /** One of the viewer's own queues (see myWork). */
  queue?: InputMaybe<WorkQueueKey>;
  statuses?: InputMaybe<Array<AssignmentStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
  timeliness?: InputMaybe<Array<TimelinessState>>;
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** default true */
  withSubUnits?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssignmentPart =
  | 'COOPERATING'
  | 'LEAD';

export type AssignmentSort =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'ISSUED_ASC'
  | 'ISSUED_DESC'
  | 'UPDATED_DESC';

export type AssignmentStatus =
  | 'ASSIGNED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'DRAFT'
  | 'IN_PROGRESS'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type Attachment = {
  __typename: 'Attachment';
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  uploadedAt: Scalars['Instant']['output'];
  uploadedByName: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type CalendarDay = {
  __typename: 'CalendarDay';
  document?: Maybe<Scalars['String']['output']>;
  kind: CalendarDayKind;
  name: Scalars['String']['output'];
  on: Scalars['LocalDate']['output'];
};

export type CalendarDayKind =
  | 'HOLIDAY'
  | 'IN_LIEU'
  | 'WORKED_SATURDAY';

export type ConfirmResultInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmResultResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type CreateDraftInput = {
  content?: InputMaybe<DraftContentInput>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CreateDraftResult = Draft | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type Deadline = {
  __typename: 'Deadline';
  kind: DeadlineKind;
  moved: Scalars['Boolean']['output'];
  on?: Maybe<Scalars['LocalDate']['output']>;
  originalOn?: Maybe<Scalars['LocalDate']['output']>;
  originalTime?: Maybe<Scalars['LocalTime']['output']>;
  rule?: Maybe<Scalars['String']['output']>;
  time?: Maybe<Scalars['LocalTime']['output']>;
  words: Scalars['String']['output'];
};

export type DeadlineKind =
  | 'DATE'
  | 'NONE'
  | 'PERIOD'
  | 'RECURRING'
  | 'WORKING_DAYS';

export type DeadlineReading = {
  __typename: 'DeadlineReading';
  kind?: Maybe<DeadlineKind>;
  ok: Scalars['Boolean']['output'];
  on?: Maybe<Scalars['LocalDate']['output']>;
  problem?: Maybe<Scalars['String']['output']>;
  rule?: Maybe<Scalars['String']['output']>;
  shown: Scalars['String']['output'];
  time?: Maybe<Scalars['LocalTime']['output']>;
  warning?: Maybe<Scalars['String']['output']>;
  words: Scalars['String']['output'];
};

export type DeclineAssignmentInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  proposedUnitId?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

export type DeclineAssignmentResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** To a specialist (`accountId`) or down to a sub-unit (`unitId`); exactly one. */
export type DelegateAssignmentInput = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type DelegateAssignmentResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type Delegation = {
  __typename: 'Delegation';
  at: Scalars['Instant']['output'];
  by: Person;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Person>;
  toUnit?: Maybe<Unit>;
};

export type Directive = {
  __typename: 'Directive';
  /** The assignments the viewer may see. */
  assignments: Array<Assignment>;
  completedAt?: Maybe<Scalars['Instant']['output']>;
  document: DirectiveDocument;
  expectedProduct?: Maybe<Scalars['String']['output']>;
  field?: Maybe<Field>;
  id: Scalars['ID']['output'];
  leader?: Maybe<Person>;
  monitor?: Maybe<Person>;
  ordinal: Scalars['Int']['output'];
  place?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  timeline: TimelineConnection;
  /** Every unit named on this directive, whoever asks: names only, never another unit's progress. */
  units: Array<DirectiveUnit>;
  version: Scalars['Int']['output'];
  viewerActions: Array<DirectiveAction>;
};


export type DirectiveTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type DirectiveAction =
  | 'AMEND'
  | 'ASSIGN_UNIT'
  | 'SET_MONITOR';

export type DirectiveDocument = {
  __typename: 'DirectiveDocument';
  abstract: Scalars['String']['output'];
  completedAt?: Maybe<Scalars['Instant']['output']>;
  directives: Array<Directive>;
  enteredBy: Person;
  field?: Maybe<Field>;
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  issuedAt: Scalars['Instant']['output'];
  issuedOn: Scalars['LocalDate']['output'];
  issuer: Unit;
  leader?: Maybe<Person>;
  numberSymbol: Scalars['String']['output'];
  /** Counts over the LEAD assignments the viewer may see. */
  progress: DocumentProgress;
  signatory?: Maybe<Scalars['String']['output']>;
  timeline: TimelineConnection;
  type: DocumentType;
  urgency: Urgency;
  version: Scalars['Int']['output'];
  viewerActions: Array<DocumentAction>;
};


export type DirectiveDocumentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type DirectiveDocumentConnection = {
  __typename: 'DirectiveDocumentConnection';
  nodes: Array<DirectiveDocument>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DirectiveUnit = {
  __typename: 'DirectiveUnit';
  part: AssignmentPart;
  unit: Unit;
};

export type DiscardDraftInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type DiscardDraftResult = DraftDiscarded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type DocumentAction =
  | 'AMEND';

export type DocumentFilter = {
  completed?: InputMaybe<Scalars['Boolean']['input']>;
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  issuedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  issuedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<Array<DocumentType>>;
};

export type DocumentProgress = {
  __typename: 'DocumentProgress';
  assignments: Scalars['Int']['output'];
  completed: Scalars['Int']['output'];
  directives: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
};

export type DocumentSort =
  | 'ENTERED_DESC'
  | 'ISSUED_ASC'
  | 'ISSUED_DESC';

export type DocumentType =
  | 'BAN_GHI_NHO'
  | 'BAN_THOA_THUAN'
  | 'BAO_CAO'
  | 'BIEN_BAN'
  | 'CHI_THI'
  | 'CHUONG_TRINH'
  | 'CONG_DIEN'
  | 'CONG_VAN'
  | 'DE_AN'
  | 'DU_AN'
  | 'GIAY_GIOI_THIEU'
  | 'GIAY_MOI'
  | 'GIAY_NGHI_PHEP'
  | 'GIAY_UY_QUYEN'
  | 'HOP_DONG'
  | 'HUONG_DAN'
  | 'KE_HOACH'
  | 'NGHI_QUYET'
  | 'PHIEU_BAO'
  | 'PHIEU_CHUYEN'
  | 'PHIEU_GUI'
  | 'PHUONG_AN'
  | 'QUYET_DINH'
  | 'QUY_CHE'
  | 'QUY_DINH'
  | 'THONG_BAO'
  | 'THONG_CAO'
  | 'THU_CONG'
  | 'TO_TRINH'
  | 'Y_KIEN_CUOC_HOP';

export type Draft = {
  __typename: 'Draft';
  content: DraftContent;
  createdAt: Scalars['Instant']['output'];
  createdBy: Person;
  duplicate?: Maybe<DuplicateNotice>;
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  missing: Array<InvalidField>;
  updatedAt: Scalars['Instant']['output'];
  updatedBy: Person;
  version: Scalars['Int']['output'];
};

export type DraftConnection = {
  __typename: 'DraftConnection';
  nodes: Array<Draft>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DraftContent = {
  __typename: 'DraftContent';
  abstract: Scalars['String']['output'];
  fieldId?: Maybe<Scalars['ID']['output']>;
  issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  issuer?: Maybe<Unit>;
  issuerId?: Maybe<Scalars['ID']['output']>;
  leaderId?: Maybe<Scalars['ID']['output']>;
  numberSymbol: Scalars['String']['output'];
  rows: Array<DraftRow>;
  signatory: Scalars['String']['output'];
  text: Scalars['String']['output'];
  type?: Maybe<DocumentType>;
  urgency: Urgency;
};

export type DraftContentInput = {
  abstract: Scalars['String']['input'];
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  numberSymbol: Scalars['String']['input'];
  rows: Array<DraftRowInput>;
  signatory: Scalars['String']['input'];
  /** Words of the document's text beside the grid, if pasted. */
  text: Scalars['String']['input'];
  type?: InputMaybe<DocumentType>;
  urgency: Urgency;
};

export type DraftDiscarded = {
  __typename: 'DraftDiscarded';
  id: Scalars['ID']['output'];
};

export type DraftRow = {
  __typename: 'DraftRow';
  cooperating: Array<DraftUnit>;
  deadline: DeadlineReading;
  deadlineWords: Scalars['String']['output'];
  expectedProduct: Scalars['String']['output'];
  fieldId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  leaderId?: Maybe<Scalars['ID']['output']>;
  leads: Array<DraftUnit>;
  monitor?: Maybe<Person>;
  monitorId?: Maybe<Scalars['ID']['output']>;
  place: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type DraftRowInput = {
  cooperating: Array<DraftUnitInput>;
  deadlineWords: Scalars['String']['input'];
  expectedProduct: Scalars['String']['input'];
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  leads: Array<DraftUnitInput>;
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  place: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

/** `deadlineWords` null means: the row's. `words` is what was typed; `unitId` is null until it names one unit. */
export type DraftUnit = {
  __typename: 'DraftUnit';
  deadline: DeadlineReading;
  deadlineWords?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Unit>;
  unitId?: Maybe<Scalars['ID']['output']>;
  words: Scalars['String']['output'];
};

export type DraftUnitInput = {
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  words: Scalars['String']['input'];
};

/** The same document is already there (domain.md §2). */
export type Duplicate = Refusal & {
  __typename: 'Duplicate';
  existingId: Scalars['ID']['output'];
  existingKind: DuplicateKind;
  message: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type DuplicateKind =
  | 'DOCUMENT'
  | 'DRAFT';

export type DuplicateNotice = {
  __typename: 'DuplicateNotice';
  id: Scalars['ID']['output'];
  kind: DuplicateKind;
  title: Scalars['String']['output'];
};

export type Field = {
  __typename: 'Field';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Forbidden = Refusal & {
  __typename: 'Forbidden';
  message: Scalars['String']['output'];
};

export type IllegalTransition = Refusal & {
  __typename: 'IllegalTransition';
  from: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type InsistAssignmentInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type InsistAssignmentResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type InvalidField = {
  __typename: 'InvalidField';
  message: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type InvalidInput = Refusal & {
  __typename: 'InvalidInput';
  fields: Array<InvalidField>;
  message: Scalars['String']['output'];
};

export type IssueDraftInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssueDraftResult = DirectiveDocument | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type Language =
  | 'EN'
  | 'VI';

export type Mutation = {
  __typename: 'Mutation';
  acknowledgeAssignment: AcknowledgeAssignmentResult;
  addOfficeNote: AddOfficeNoteResult;
  amendAssignment: AmendAssignmentResult;
  amendDirective: AmendDirectiveResult;
  amendDocument: AmendDocumentResult;
  assignUnit: AssignUnitResult;
  confirmResult: ConfirmResultResult;
  createDraft: CreateDraftResult;
  declineAssignment: DeclineAssignmentResult;
  delegateAssignment: DelegateAssignmentResult;
  discardDraft: DiscardDraftResult;
  insistAssignment: InsistAssignmentResult;
  issueDraft: IssueDraftResult;
  openReview: OpenReviewResult;
  reassignAssignment: ReassignAssignmentResult;
  recallResult: RecallResultResult;
  reopenAssignment: ReopenAssignmentResult;
  reportProgress: ReportProgressResult;
  returnResult: ReturnResultResult;
  saveDraft: SaveDraftResult;
  saveResultDraft: SaveResultDraftResult;
  setLanguage: SetLanguageResult;
  setMonitor: SetMonitorResult;
  signIn: SignInResult;
  signOut: SignedOut;
  submitResult: SubmitResultResult;
  withdrawAssignment: WithdrawAssignmentResult;
};


export type MutationAcknowledgeAssignmentArgs = {
  input: AcknowledgeAssignmentInput;
};


export type MutationAddOfficeNoteArgs = {
  input: AddOfficeNoteInput;
};


export type MutationAmendAssignmentArgs = {
  input: AmendAssignmentInput;
};


export type MutationAmendDirectiveArgs = {
  input: AmendDirectiveInput;
};


export type MutationAmendDocumentArgs = {
  input: AmendDocumentInput;
};


export type MutationAssignUnitArgs = {
  input: AssignUnitInput;
};


export type MutationConfirmResultArgs = {
  input: ConfirmResultInput;
};


export type MutationCreateDraftArgs = {
  input: CreateDraftInput;
};


export type MutationDeclineAssignmentArgs = {
  input: DeclineAssignmentInput;
};


export type MutationDelegateAssignmentArgs = {
  input: DelegateAssignmentInput;
};


export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
};


export type MutationInsistAssignmentArgs = {
  input: InsistAssignmentInput;
};


export type MutationIssueDraftArgs = {
  input: IssueDraftInput;
};


export type MutationOpenReviewArgs = {
  input: OpenReviewInput;
};


export type MutationReassignAssignmentArgs = {
  input: ReassignAssignmentInput;
};


export type MutationRecallResultArgs = {
  input: RecallResultInput;
};


export type MutationReopenAssignmentArgs = {
  input: ReopenAssignmentInput;
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


export type MutationReturnResultArgs = {
  input: ReturnResultInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSaveResultDraftArgs = {
  input: SaveResultDraftInput;
};


export type MutationSetLanguageArgs = {
  input: SetLanguageInput;
};


export type MutationSetMonitorArgs = {
  input: SetMonitorInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSubmitResultArgs = {
  input: SubmitResultInput;
};


export type MutationWithdrawAssignmentArgs = {
  input: WithdrawAssignmentInput;
};

export type NotFound = Refusal & {
  __typename: 'NotFound';
  message: Scalars['String']['output'];
};

export type OfficeNote = {
  __typename: 'OfficeNote';
  at: Scalars['Instant']['output'];
  author: Person;
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type OpenReviewInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type OpenReviewResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type PageInfo = {
  __typename: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Person = {
  __typename: 'Person';
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type ProgressReport = {
  __typename: 'ProgressReport';
  at: Scalars['Instant']['output'];
  author: Person;
  difficulties?: Maybe<Scalars['String']['output']>;
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  percent?: Maybe<Scalars['Int']['output']>;
  proposals?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type ProgressReportConnection = {
  __typename: 'ProgressReportConnection';
  nodes: Array<ProgressReport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Query = {
  __typename: 'Query';
  accounts: AccountConnection;
  assignment?: Maybe<Assignment>;
  assignments: AssignmentConnection;
  calendarDays: Array<CalendarDay>;
  directive?: Maybe<Directive>;
  document?: Maybe<DirectiveDocument>;
  documents: DirectiveDocumentConnection;
  draft?: Maybe<Draft>;
  drafts: DraftConnection;
  fields: Array<Field>;
  me: Account;
  myWork: Array<WorkQueue>;
  overdueByUnit: Array<UnitOverdue>;
  readDeadlines: Array<DeadlineReading>;
  unit?: Maybe<Unit>;
  units: UnitConnection;
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first?: Scalars['Int']['input'];
  sort?: AssignmentSort;
};


export type QueryCalendarDaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryDirectiveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: Scalars['Int']['input'];
  sort?: DocumentSort;
};


export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryOverdueByUnitArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryReadDeadlinesArgs = {
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  words: Array<Scalars['String']['input']>;
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: Scalars['Int']['input'];
};

export type ReassignAssignmentInput = {
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
};

export type ReassignAssignmentResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type RecallResultInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecallResultResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type Refusal = {
  message: Scalars['String']['output'];
};

export type ReopenAssignmentInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type ReopenAssignmentResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type ReportProgressInput = {
  difficulties?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  percent?: InputMaybe<Scalars['Int']['input']>;
  proposals?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type ReportProgressResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type ResultDraft = {
  __typename: 'ResultDraft';
  documentNumber?: Maybe<Scalars['String']['output']>;
  documentOn?: Maybe<Scalars['LocalDate']['output']>;
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  updatedAt: Scalars['Instant']['output'];
  updatedBy: Person;
  version: Scalars['Int']['output'];
};

export type ResultSubmission = {
  __typename: 'ResultSubmission';
  attempt: Scalars['Int']['output'];
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  decidedBy?: Maybe<Person>;
  documentNumber?: Maybe<Scalars['String']['output']>;
  documentOn?: Maybe<Scalars['LocalDate']['output']>;
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  outcome: SubmissionOutcome;
  reason?: Maybe<Scalars['String']['output']>;
  sentAt: Scalars['Instant']['output'];
  sentBy: Person;
  text: Scalars['String']['output'];
};

export type ReturnResultInput = {
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type ReturnResultResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type Role =
  | 'ANALYST'
  | 'OFFICE_HEAD'
  | 'OFFICE_SPECIALIST'
  | 'PROVINCIAL_LEADER'
  | 'SYSTEM_ADMIN'
  | 'UNIT_ADMIN'
  | 'UNIT_HEAD'
  | 'UNIT_SPECIALIST';

export type RoleGrant = {
  __typename: 'RoleGrant';
  role: Role;
  unit: Unit;
};

export type SaveDraftInput = {
  content: DraftContentInput;
  expectedVersion: Scalars['Int']['input'];
  fileIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SaveDraftResult = Draft | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** `draftVersion` is the version of the draft this was typed on, 0 when there was none. */
export type SaveResultDraftInput = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  documentOn?: InputMaybe<Scalars['LocalDate']['input']>;
  draftVersion: Scalars['Int']['input'];
  fileIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type SaveResultDraftResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** `expiresAt` is the access token's end, or the session's idle end for a cookie. */
export type Session = {
  __typename: 'Session';
  accessToken?: Maybe<Scalars['String']['output']>;
  account: Account;
  expiresAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
};

export type SessionKind =
  | 'COOKIE'
  | 'TOKEN';

export type SetLanguageInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  language: Language;
};

export type SetLanguageResult = Account | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type SetMonitorInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  monitorId: Scalars['ID']['input'];
};

export type SetMonitorResult = Directive | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type SignInInput = {
  kind?: InputMaybe<SessionKind>;
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type SignInResult = Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Session | StaleVersion;

export type SignedOut = {
  __typename: 'SignedOut';
  ok: Scalars['Boolean']['output'];
};

export type StaleVersion = Refusal & {
  __typename: 'StaleVersion';
  changedAt?: Maybe<Scalars['Instant']['output']>;
  changedBy?: Maybe<Scalars['String']['output']>;
  current: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type SubmissionOutcome =
  | 'CONFIRMED'
  | 'RECALLED'
  | 'RETURNED'
  | 'WAITING';

export type SubmitResultInput = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  documentOn?: InputMaybe<Scalars['LocalDate']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fileIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type SubmitResultResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type TimelineChange = {
  __typename: 'TimelineChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
};

export type TimelineConnection = {
  __typename: 'TimelineConnection';
  nodes: Array<TimelineEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TimelineEntry = {
  __typename: 'TimelineEntry';
  actorName: Scalars['String']['output'];
  at: Scalars['Instant']['output'];
  changes: Array<TimelineChange>;
  detail?: Maybe<Scalars['String']['output']>;
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  onBehalfOfName?: Maybe<Scalars['String']['output']>;
  subjectId: Scalars['ID']['output'];
  /** In plain words. */
  summary: Scalars['String']['output'];
  type: Scalars['String']['output'];
  unit?: Maybe<Unit>;
};

export type Timeliness = {
  __typename: 'Timeliness';
  daysLate?: Maybe<Scalars['Int']['output']>;
  state: TimelinessState;
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** In term, overdue and the rest: derived from status and dates, never stored (domain.md §3). */
export type TimelinessState =
  | 'DONE_LATE'
  | 'DONE_NO_DEADLINE'
  | 'DONE_ON_TIME'
  | 'DUE_SOON'
  | 'IN_TERM'
  | 'NO_DEADLINE'
  | 'OVERDUE'
  | 'WITHDRAWN';

export type Unit = {
  __typename: 'Unit';
  aliases: Array<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: UnitKind;
  name: Scalars['String']['output'];
  parent?: Maybe<Unit>;
  parentId?: Maybe<Scalars['ID']['output']>;
  shortName: Scalars['String']['output'];
  successor?: Maybe<Unit>;
  validFrom: Scalars['LocalDate']['output'];
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

export type UnitConnection = {
  __typename: 'UnitConnection';
  nodes: Array<Unit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** `text` is matched against any name, code, initials or unaccented words, best first. `openOn` keeps units valid that day. */
export type UnitFilter = {
  kinds?: InputMaybe<Array<UnitKind>>;
  openOn?: InputMaybe<Scalars['LocalDate']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type UnitKind =
  | 'AGENCY'
  | 'DEPARTMENT'
  | 'DIVISION'
  | 'LOCALITY'
  | 'OTHER'
  | 'PROVINCIAL_OFFICE';

export type UnitOverdue = {
  __typename: 'UnitOverdue';
  longestDaysLate: Scalars['Int']['output'];
  open: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  unit: Unit;
};

export type Urgency =
  | 'FLASH'
  | 'NORMAL'
  | 'URGENT'
  | 'VERY_URGENT';

export type WithdrawAssignmentInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type WithdrawAssignmentResult = Assignment | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

export type WorkQueue = {
  __typename: 'WorkQueue';
  count: Scalars['Int']['output'];
  key: WorkQueueKey;
};

export type WorkQueueKey =
  | 'ALL_DUE_SOON'
  | 'ALL_OVERDUE'
  | 'DECLINED'
  | 'DUE_SOON'
  | 'IN_PROGRESS'
  | 'MONITORED_OVERDUE'
  | 'OVERDUE'
  | 'RETURNED'
  | 'SILENT'
  | 'TO_ACKNOWLEDGE'
  | 'TO_CONFIRM';
