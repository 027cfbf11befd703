export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601: `2026-11-22T01:30:00.000Z`. */
  Instant: { input: string; output: string; }
  /** A calendar day: `2026-11-22`. */
  LocalDate: { input: string; output: string; }
  /** A time of day: `14:00`. */
  LocalTime: { input: string; output: string; }
};

/** A token for `Authorization: Bearer ttdh_…`: it may what its person may at that moment, and of that only what its scopes name. */
export type AccessToken = {
  __typename: 'AccessToken';
  /** When it was made. */
  createdAt: Scalars['Instant']['output'];
  /** It is good until then. */
  expiresAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null: never yet. */
  lastUsedAt?: Maybe<Scalars['Instant']['output']>;
  /** From which address it was last used. */
  lastUsedIp?: Maybe<Scalars['String']['output']>;
  /** What its person calls it. */
  name: Scalars['String']['output'];
  /** In whose name it asks. */
  person: Person;
  /** How its secret begins. */
  prefix: Scalars['String']['output'];
  /** When it was revoked; null: it was not. */
  revokedAt?: Maybe<Scalars['Instant']['output']>;
  /** What it is for. */
  scopes: Array<AccessTokenScope>;
};

/** One page of a list. */
export type AccessTokenConnection = {
  __typename: 'AccessTokenConnection';
  /** The page itself, in order. */
  nodes: Array<AccessToken>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A token was made. */
export type AccessTokenCreated = {
  __typename: 'AccessTokenCreated';
  /** What goes after `Bearer `. It is told once: null when the same press is asked again. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The token. */
  token: AccessToken;
};

/** What an access token may be used for; never more than its person may at that moment. */
export type AccessTokenScope =
  /** Figures and closed periods by unit: no assignment, nobody’s name. */
  | 'FIGURES'
  /** Downloads: attachments, lists as files, rendered reports. */
  | 'FILES'
  /** Assignments, and for a unit’s own system `acknowledgeAssignment` and `reportProgress`. */
  | 'PROGRESS'
  /** Every query. */
  | 'READ';

/** A person who may sign in, with what they are in which unit. */
export type Account = {
  __typename: 'Account';
  /** Họ và tên. */
  displayName: Scalars['String']['output'];
  /** Where mail goes. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The language of their screens. */
  language: Language;
  /** What they are in which unit. */
  roles: Array<RoleGrant>;
  /** Chức vụ. */
  title: Scalars['String']['output'];
  /** What they sign in with. */
  username: Scalars['String']['output'];
};

/** What an administrator can do to an account. */
export type AccountAction =
  /** Sửa tên, chức vụ, địa chỉ thư: `changeAccount`. */
  | 'CHANGE'
  /** Vô hiệu hóa: `disableAccount`. */
  | 'DISABLE'
  /** Thêm vai trò: `grantRole`. */
  | 'GRANT'
  /** Gửi lại thư mời: `inviteAgain`. */
  | 'INVITE_AGAIN'
  /** Chuyển sang đơn vị khác: `moveAccount`. */
  | 'MOVE'
  /** Khôi phục: `restoreAccount`. */
  | 'RESTORE'
  /** Thu hồi lời mời: `withdrawInvitation`. */
  | 'WITHDRAW_INVITATION';

/** One page of a list. */
export type AccountConnection = {
  __typename: 'AccountConnection';
  /** The page itself, in order. */
  nodes: Array<Account>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which accounts. What is left out does not narrow. */
export type AccountFilter = {
  /** Only these, of those one may look up; 100 at most. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only people with one of these roles (in `unitId`, if that is given). */
  roles?: InputMaybe<Array<Role>>;
  /** Part of the name, title or user name; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only people with a role in that very unit; not in the units below it. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Over whose accounts one is set. */
export type AccountReach = {
  __typename: 'AccountReach';
  /** What one may grant. */
  roles: Array<Role>;
  /** Where: these units and what is below them. The whole tree where it is the topmost. */
  units: Array<Unit>;
};

/** Whether somebody can sign in with it. */
export type AccountStatus =
  /** Đang dùng. */
  | 'ACTIVE'
  /** Đã vô hiệu hóa. */
  | 'DISABLED'
  /** Đã mời, chưa nhận. */
  | 'INVITED';

/** They are confirmed. */
export type AccountsConfirmed = {
  __typename: 'AccountsConfirmed';
  /** How the unit stands now. */
  review?: Maybe<UnitReview>;
};

/** Tiếp nhận. */
export type AcknowledgeAssignmentInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AcknowledgeAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** In which unit only, or by which deputyship; neither: in all of one’s own roles. */
export type ActAsInput = {
  /** One of `acting.standingInFor`. */
  deputyshipId?: InputMaybe<Scalars['ID']['input']>;
  /** One of the units of `acting.units`. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type ActAsResult = Acting | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** In which roles, or in whose place, the viewer acts; and what else they may choose. */
export type Acting = {
  __typename: 'Acting';
  /** For whom they act; null: for themselves. */
  onBehalfOf?: Maybe<Person>;
  /** For whom they may act. */
  standingInFor: Array<StandingInFor>;
  /** In which of their units only; null: in all of them. */
  unit?: Maybe<Unit>;
  /** Their own units; with more than one there is something to choose. */
  units: Array<ActingUnit>;
  /** Until when they may. */
  until?: Maybe<Scalars['Instant']['output']>;
};

/** A unit in which the person holds roles. */
export type ActingUnit = {
  __typename: 'ActingUnit';
  /** What they are there. */
  roles: Array<Role>;
  /** The unit. */
  unit: Unit;
};

/** A note of the Office to itself; no unit ever sees it. */
export type AddOfficeNoteInput = {
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The note. */
  text: Scalars['String']['input'];
};

export type AddOfficeNoteResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A new passkey. */
export type AddPasskeyInput = {
  /** Which question. */
  challengeId: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to call it, up to 60 characters. */
  name: Scalars['String']['input'];
  /** The answer, as JSON of the WebAuthn standard. */
  response: Scalars['String']['input'];
};

export type AddPasskeyResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SecondFactorAdded | StaleVersion;

/** A form to fill in, sent before with `POST /files`. */
export type AddReportTemplateInput = {
  /** The .docx or .xlsx that was sent. */
  fileId: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to call it; one of the same name and kind takes the place of the one before. */
  name: Scalars['String']['input'];
  /** For which report. */
  reportId: Scalars['ID']['input'];
};

export type AddReportTemplateResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportTemplate | StaleVersion;

/** Mail goes there from now on. */
export type AddressConfirmed = {
  __typename: 'AddressConfirmed';
  /** Where. */
  email: Scalars['String']['output'];
};

/** An account as those who administer it see it. */
export type AdministeredAccount = {
  __typename: 'AdministeredAccount';
  /** Since when it is disabled. */
  disabledAt?: Maybe<Scalars['Instant']['output']>;
  /** Họ và tên. */
  displayName: Scalars['String']['output'];
  /** Where mail goes. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** When the invitation that waits was sent. */
  invitedAt?: Maybe<Scalars['Instant']['output']>;
  /** When somebody last signed in with it. */
  lastSignInAt?: Maybe<Scalars['Instant']['output']>;
  /** What they are in which unit. */
  roles: Array<AdministeredRole>;
  /** Whether it can be signed in with. */
  status: AccountStatus;
  /** Chức vụ. */
  title: Scalars['String']['output'];
  /** What they sign in with. */
  username: Scalars['String']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it. */
  viewerActions: Array<AccountAction>;
};

/** One page of a list. */
export type AdministeredAccountConnection = {
  __typename: 'AdministeredAccountConnection';
  /** The page itself, in order. */
  nodes: Array<AdministeredAccount>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which accounts. What is left out does not narrow. */
export type AdministeredAccountFilter = {
  /** Only people with one of these roles. */
  roles?: InputMaybe<Array<Role>>;
  /** Only in one of these states. */
  statuses?: InputMaybe<Array<AccountStatus>>;
  /** Part of the name, title, user name or address; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only people with a role in this unit or below it. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** One role in one unit, and whether it is the viewer’s to take back. */
export type AdministeredRole = {
  __typename: 'AdministeredRole';
  /** Whether the viewer may take it back. */
  revocable: Scalars['Boolean']['output'];
  /** The role. */
  role: Role;
  /** Where. */
  unit: Unit;
};

/** What is left out stays; the original deadline stays in any case. */
export type AmendAssignmentInput = {
  /** As people write it, e.g. `30/9/2026`, `+5`, `cuối quý III`; try it with `readDeadlines`. */
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As lead, or to help. */
  part?: InputMaybe<AssignmentPart>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
};

export type AmendAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Every field but `reason` is optional: what is left out stays. */
export type AmendDirectiveInput = {
  /** Null or empty takes it away. */
  expectedProduct?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Null or empty takes it away. */
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  /** The directive's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Null or empty takes it away. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** Null or empty takes it away. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
  /** What is to be done. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type AmendDirectiveResult = ConfirmationNeeded | Directive | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Every field but `reason` is optional: what is left out stays. */
export type AmendDocumentInput = {
  /** Trích yếu. */
  abstract?: InputMaybe<Scalars['String']['input']>;
  /** Uploaded files to add. */
  addFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Null or empty takes it away. */
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  /** The document's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The date on the document. */
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The issuing unit. */
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  /** Null or empty takes it away. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** Số, ký hiệu. */
  numberSymbol?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
  /** Files to take off; the trail still speaks of them. */
  removeFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Null or empty takes it away. */
  signatory?: InputMaybe<Scalars['String']['input']>;
  /** What kind of document it is. */
  type?: InputMaybe<DocumentType>;
  /** Độ khẩn. */
  urgency?: InputMaybe<Urgency>;
};

export type AmendDocumentResult = ConfirmationNeeded | DirectiveDocument | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Giải trình: answers, or adds to an answer that nobody has closed yet. */
export type AnswerInquiryInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Uploaded files. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is about. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The explanation. */
  text: Scalars['String']['input'];
};

export type AnswerInquiryResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | Inquiry | InvalidInput | NotFound | StaleVersion;

/** How the viewer likes their screens, wherever they sign in. */
export type Appearance = {
  __typename: 'Appearance';
  /** How much room rows take. */
  density: Density;
  /** Light or dark. */
  theme: Theme;
};

/** The report to put away, or back. */
export type ArchiveReportInput = {
  /** True puts it away, false back. */
  archived: Scalars['Boolean']['input'];
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArchiveReportResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Report | StaleVersion;

/** Yêu cầu giải trình lại: the unit has to answer once more, by another day. */
export type AskAgainInput = {
  /** The last day to answer; not past. */
  dueOn: Scalars['LocalDate']['input'];
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** What it is about. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be explained. */
  text: Scalars['String']['input'];
};

export type AskAgainResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | Inquiry | InvalidInput | NotFound | StaleVersion;

/** Yêu cầu giải trình: asks the unit to explain. */
export type AskForExplanationInput = {
  /** Of which assignment. */
  assignmentId: Scalars['ID']['input'];
  /** The last day to answer; not past. */
  dueOn: Scalars['LocalDate']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be explained. */
  question: Scalars['String']['input'];
};

export type AskForExplanationResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | Inquiry | InvalidInput | NotFound | StaleVersion;

/** Who forgot their password. */
export type AskPasswordResetInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user name or the address of their mail. */
  login: Scalars['String']['input'];
};

export type AskPasswordResetResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | PasswordResetAsked | StaleVersion;

/** Gives a directive to one more unit. */
export type AssignUnitInput = {
  /** As people write it, e.g. `30/9/2026`, `+5`, `cuối quý III`; try it with `readDeadlines`. */
  deadlineWords: Scalars['String']['input'];
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The directive's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As lead, or to help. */
  part: AssignmentPart;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
  /** To which unit; it must not have the directive already. */
  unitId: Scalars['ID']['input'];
};

export type AssignUnitResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Giao nhiệm vụ: one directive given to one unit, with its own deadline. This is what is tracked and counted. */
export type Assignment = {
  __typename: 'Assignment';
  /** When the unit took it on. */
  acknowledgedAt?: Maybe<Scalars['Instant']['output']>;
  /** When the Office confirmed. */
  completedAt?: Maybe<Scalars['Instant']['output']>;
  /** Whose turn it is, and how long it has been whose. */
  court: AssignmentCourt;
  /** By when. */
  deadline: Deadline;
  /** Every deadline it had, oldest first: the first is the original, the last the one in force. */
  deadlineLedger: Array<DeadlineChange>;
  /** Why the unit declined. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** The specialist who has the work now. */
  delegate?: Maybe<Person>;
  /** The chain by which the work went down, oldest first. */
  delegations: Array<Delegation>;
  /** What is to be done. */
  directive: Directive;
  /** The recurring duty of which this is one period. */
  duty?: Maybe<Duty>;
  /** Why it stands to its deadline as it does: for one at a time, when somebody asks. */
  explanation: Explanation;
  /** How often its deadline was extended, on request or without. */
  extensionCount: Scalars['Int']['output'];
  /** The request being written; null if there is none, or for whoever may not write it. */
  extensionDraft?: Maybe<Extension>;
  /** Since when a request for more time waits for a decision; null while none does. */
  extensionRequestedAt?: Maybe<Scalars['Instant']['output']>;
  /** On what terms the unit can ask for more time now; null where it cannot. */
  extensionTerms?: Maybe<ExtensionTerms>;
  /** Gia hạn, newest first; drafts are not among them. */
  extensions: Array<Extension>;
  /** The part of the unit that has the work now; null while the unit itself has it. */
  holderUnit?: Maybe<Unit>;
  id: Scalars['ID']['output'];
  /** Yêu cầu giải trình, newest first. */
  inquiries: Array<Inquiry>;
  /** When the unit was given it. */
  issuedAt: Scalars['Instant']['output'];
  /** When progress was last reported. */
  lastReportedAt?: Maybe<Scalars['Instant']['output']>;
  /** Changed by somebody else within the last 7 days and since the viewer last opened it. */
  news: Scalars['Boolean']['output'];
  /** Notes of the Office to itself; null for everybody else. */
  officeNotes?: Maybe<Array<OfficeNote>>;
  /** The request that waits for a decision. */
  openExtension?: Maybe<Extension>;
  /** The unit's part. */
  part: AssignmentPart;
  /** That period: the day on which the duty fell, wherever the deadline was moved since. */
  periodOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The assignment it took over from, where the viewer may see that. */
  predecessorId?: Maybe<Scalars['ID']['output']>;
  /** As last reported, 0 to 100. */
  progressPercent?: Maybe<Scalars['Int']['output']>;
  /** The unit it proposed instead. */
  proposedUnit?: Maybe<Unit>;
  /** The last time the unit, whose turn it still is, was urged, if nothing was reported since. */
  reminder?: Maybe<Reminder>;
  /** How often the unit was urged. */
  reminderCount: Scalars['Int']['output'];
  /** Cập nhật tiến độ, newest first. */
  reports: ProgressReportConnection;
  /** The result being written; null if there is none, or for whoever may not write it. */
  resultDraft?: Maybe<ResultDraft>;
  /** Results returned so far. */
  returnCount: Scalars['Int']['output'];
  /** Why the Office last sent it back (returned or reopened); null once confirmed. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** When the Office opened that result: it can no longer be recalled. */
  reviewOpenedAt?: Maybe<Scalars['Instant']['output']>;
  /** Whether it has a star: the Office follows it with particular care. */
  starred: Scalars['Boolean']['output'];
  /** Where it stands. */
  status: AssignmentStatus;
  /** Results sent so far. */
  submissionCount: Scalars['Int']['output'];
  /** Results sent, newest first (at most 50). */
  submissions: Array<ResultSubmission>;
  /** When the result that waits, or was confirmed, was sent: lateness is judged by it. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** The assignment that took over from it, where the viewer may see that. */
  successorId?: Maybe<Scalars['ID']['output']>;
  /** What happened to it, newest first, and the amendments above it that concern it. */
  timeline: TimelineConnection;
  /** How it stands to its deadline. */
  timeliness: Timeliness;
  /** The unit that answers for it. */
  unit: Unit;
  /** When it last changed. */
  updatedAt: Scalars['Instant']['output'];
  /** Who changed it then; null for what happened by itself, or long ago. */
  updatedBy?: Maybe<Person>;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it now: the buttons that would work. */
  viewerActions: Array<AssignmentAction>;
  /** Whether the viewer can ask the unit to explain now. */
  viewerMayAsk: Scalars['Boolean']['output'];
  /** Why it was withdrawn or given to another unit. */
  withdrawReason?: Maybe<Scalars['String']['output']>;
};


/** Giao nhiệm vụ: one directive given to one unit, with its own deadline. This is what is tracked and counted. */
export type AssignmentReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Giao nhiệm vụ: one directive given to one unit, with its own deadline. This is what is tracked and counted. */
export type AssignmentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a person can do to an assignment; each is a mutation. */
export type AssignmentAction =
  /** Tiếp nhận: `acknowledgeAssignment`. */
  | 'ACKNOWLEDGE'
  /** Điều chỉnh: `amendAssignment`. */
  | 'AMEND'
  /** Xác nhận hoàn thành: `confirmResult`. */
  | 'CONFIRM'
  /** Quyết định đề nghị gia hạn: `decideExtension`. */
  | 'DECIDE_EXTENSION'
  /** Từ chối: `declineAssignment`. */
  | 'DECLINE'
  /** Giao chuyên viên hoặc đơn vị trực thuộc: `delegateAssignment`. */
  | 'DELEGATE'
  /** Soạn đề nghị gia hạn: `saveExtensionDraft`. */
  | 'DRAFT_EXTENSION'
  /** Soạn kết quả: `saveResultDraft`. */
  | 'DRAFT_RESULT'
  /** Văn phòng chủ động gia hạn: `grantExtension`. */
  | 'GRANT_EXTENSION'
  /** Yêu cầu thực hiện: `insistAssignment`. */
  | 'INSIST'
  /** Ghi chú nội bộ: `addOfficeNote`. */
  | 'NOTE'
  /** Mở xem xét: `openReview`. */
  | 'OPEN_REVIEW'
  /** Cho ý kiến về đề nghị gia hạn: `prepareExtension`. */
  | 'PREPARE_EXTENSION'
  /** Chuyển đơn vị khác: `reassignAssignment`. */
  | 'REASSIGN'
  /** Rút lại kết quả: `recallResult`. */
  | 'RECALL'
  /** Đôn đốc: `remindAssignment`. */
  | 'REMIND'
  /** Mở lại: `reopenAssignment`. */
  | 'REOPEN'
  /** Cập nhật tiến độ: `reportProgress`. */
  | 'REPORT'
  /** Đề nghị gia hạn: `requestExtension`. */
  | 'REQUEST_EXTENSION'
  /** Chuyển trả: `returnResult`. */
  | 'RETURN'
  /** Gắn sao, bỏ sao: `starAssignment`. */
  | 'STAR'
  /** Gửi kết quả: `submitResult`. */
  | 'SUBMIT'
  /** Thu hồi: `withdrawAssignment`. */
  | 'WITHDRAW'
  /** Rút đề nghị gia hạn: `withdrawExtension`. */
  | 'WITHDRAW_EXTENSION';

/** One page of a list. */
export type AssignmentConnection = {
  __typename: 'AssignmentConnection';
  /** The page itself, in order. */
  nodes: Array<Assignment>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Ai đang giữ việc: how long it was with the unit and with the Office, in calendar days. Time with the Office never makes a unit late. */
export type AssignmentCourt = {
  __typename: 'AssignmentCourt';
  /** Whose turn it is; null once it is done or withdrawn. */
  now?: Maybe<Court>;
  /** Days with the Office, up to now. */
  officeDays: Scalars['Float']['output'];
  /** Since when. */
  since: Scalars['Instant']['output'];
  /** Its life in stretches, oldest first (the last 200). */
  spans: Array<CourtSpan>;
  /** Days at work in the unit, up to now. */
  unitDays: Scalars['Float']['output'];
  /** Days until the unit took it on. */
  waitingDays: Scalars['Float']['output'];
};

/** How many assignments each choice of a filter would leave; each counted as if its own condition were not there. Only what is asked for is counted. */
export type AssignmentFacets = {
  __typename: 'AssignmentFacets';
  /** To whom something was delegated, the most first. */
  delegates: Array<PersonCount>;
  /** The kinds of document there are, the most first. */
  documentTypes: Array<DocumentTypeCount>;
  /** With a deadline later than as issued. */
  extended: Scalars['Int']['output'];
  /** With a request for more time that waits for a decision. */
  extensionWaiting: Scalars['Int']['output'];
  /** The fields there are, the most first. */
  fields: Array<FieldCount>;
  /** The leaders in charge, the most first. */
  leaders: Array<PersonCount>;
  /** Who monitors, the most first. */
  monitors: Array<PersonCount>;
  /** Changed by somebody else since the viewer last looked. */
  news: Scalars['Int']['output'];
  /** Leading and cooperating. */
  parts: Array<PartCount>;
  /** Urged, and nothing reported since. */
  reminded: Scalars['Int']['output'];
  /** With the unit, and nothing reported for 15 days. */
  silent: Scalars['Int']['output'];
  /** Starred by the Office. */
  starred: Scalars['Int']['output'];
  /** Every status, in the order of an assignment’s life. */
  statuses: Array<StatusCount>;
  /** Every state. */
  timeliness: Array<TimelinessCount>;
  /** Units that owe something themselves, the most first; with their parts, unless `withSubUnits` is false. */
  units: Array<UnitCount>;
  /** Monitored by nobody. */
  unmonitored: Scalars['Int']['output'];
};


/** How many assignments each choice of a filter would leave; each counted as if its own condition were not there. Only what is asked for is counted. */
export type AssignmentFacetsDelegatesArgs = {
  first?: Scalars['Int']['input'];
};


/** How many assignments each choice of a filter would leave; each counted as if its own condition were not there. Only what is asked for is counted. */
export type AssignmentFacetsLeadersArgs = {
  first?: Scalars['Int']['input'];
};


/** How many assignments each choice of a filter would leave; each counted as if its own condition were not there. Only what is asked for is counted. */
export type AssignmentFacetsMonitorsArgs = {
  first?: Scalars['Int']['input'];
};


/** How many assignments each choice of a filter would leave; each counted as if its own condition were not there. Only what is asked for is counted. */
export type AssignmentFacetsUnitsArgs = {
  first?: Scalars['Int']['input'];
};

/** Which assignments. What is left out does not narrow. */
export type AssignmentFilter = {
  /** Only what is in that court now. */
  court?: InputMaybe<Court>;
  /** Only what this person has been delegated. */
  delegateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this directive. */
  directiveId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these kinds of document. */
  documentTypes?: InputMaybe<Array<DocumentType>>;
  /** Due in that span of days, seen from today. */
  due?: InputMaybe<DuePeriod>;
  /** Due that day or later. */
  dueFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due that day or earlier. */
  dueTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only the periods of this recurring duty. */
  dutyId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether its deadline is later now than as issued. */
  extended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a request for more time waits for a decision. */
  extensionWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this field: the directive's, or else its document's. */
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these, of those the viewer may see; 1,000 at most. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Given to the unit that day or later. */
  issuedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Given to the unit that day or earlier. */
  issuedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Overdue by more than so many calendar days. */
  lateOver?: InputMaybe<Scalars['Int']['input']>;
  /** Only of this leader: the directive's, or else its document's. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what this person monitors. */
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether somebody else changed it within 7 days and the viewer has not opened it since. */
  news?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only as lead, or only cooperating. */
  part?: InputMaybe<AssignmentPart>;
  /** One of the viewer's own queues (see `myWork`). */
  queue?: InputMaybe<WorkQueueKey>;
  /** Whether the Office urged the unit and nothing was reported since. */
  reminded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is with the unit and nothing was reported for 15 days. */
  silent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the Office has starred it. */
  starred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in these statuses. */
  statuses?: InputMaybe<Array<AssignmentStatus>>;
  /** Words of the directive, its document's number or abstract; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only so to their deadlines. */
  timeliness?: InputMaybe<Array<TimelinessState>>;
  /** Only of these units. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether nobody monitors it. */
  unmonitored?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the parts of those units count too; true if left out. */
  withSubUnits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A unit's part in a directive. */
export type AssignmentPart =
  /** Phối hợp: helps. */
  | 'COOPERATING'
  /** Chủ trì: answers for it. */
  | 'LEAD';

/** The order of a list of assignments: texts in Vietnamese order, people by their given names, numbers of documents by their numbers. What has no such value comes last, whatever the direction; among equals the earliest deadline comes first. */
export type AssignmentSort =
  /** By the given name of the one it was delegated to. */
  | 'DELEGATE_ASC'
  /** By the given name of the one it was delegated to, backwards. */
  | 'DELEGATE_DESC'
  /** By the date of the document, oldest first; in the order of its directives. */
  | 'DOCUMENT_DATE_ASC'
  /** By the date of the document, newest first; in the order of its directives. */
  | 'DOCUMENT_DATE_DESC'
  /** Earliest deadline first, those without one last. */
  | 'DUE_ASC'
  /** Latest deadline first, those without one last. */
  | 'DUE_DESC'
  /** By the name of the field. */
  | 'FIELD_ASC'
  /** By the name of the field, backwards. */
  | 'FIELD_DESC'
  /** Oldest first. */
  | 'ISSUED_ASC'
  /** Newest first. */
  | 'ISSUED_DESC'
  /** By the given name of the leader in charge. */
  | 'LEADER_ASC'
  /** By the given name of the leader in charge, backwards. */
  | 'LEADER_DESC'
  /** By the given name of the one who monitors. */
  | 'MONITOR_ASC'
  /** By the given name of the one who monitors, backwards. */
  | 'MONITOR_DESC'
  /** By the number of the document, `9/…` before `10/…`; in the order of its directives. */
  | 'NUMBER_ASC'
  /** By the number of the document, `10/…` before `9/…`; in the order of its directives. */
  | 'NUMBER_DESC'
  /** By the percentage reported last, lowest first. */
  | 'PROGRESS_ASC'
  /** By the percentage reported last, highest first. */
  | 'PROGRESS_DESC'
  /** By status, in the order of an assignment’s life. */
  | 'STATUS_ASC'
  /** By status, backwards. */
  | 'STATUS_DESC'
  /** By the words of the directive. */
  | 'TEXT_ASC'
  /** By the words of the directive, backwards. */
  | 'TEXT_DESC'
  /** By the name of the unit. */
  | 'UNIT_ASC'
  /** By the name of the unit, backwards. */
  | 'UNIT_DESC'
  /** What has not changed for longest first. */
  | 'UPDATED_ASC'
  /** What changed last first. */
  | 'UPDATED_DESC';

/** Where an assignment stands. Whether it is in term or overdue is not a status: see `timeliness`. */
export type AssignmentStatus =
  /** Chờ tiếp nhận. */
  | 'ASSIGNED'
  /** Hoàn thành. */
  | 'COMPLETED'
  /** Từ chối tiếp nhận. */
  | 'DECLINED'
  /** Dự thảo: its document is not issued yet. */
  | 'DRAFT'
  /** Đang thực hiện. */
  | 'IN_PROGRESS'
  /** Chờ xác nhận. */
  | 'SUBMITTED'
  /** Đã thu hồi. */
  | 'WITHDRAWN';

/** A file. Send files with `POST /files`, then name their ids in a mutation. */
export type Attachment = {
  __typename: 'Attachment';
  /** What mutations take as `fileIds`. */
  id: Scalars['ID']['output'];
  /** What it is by its content, e.g. `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** The name it was sent with, cleaned. */
  name: Scalars['String']['output'];
  /** It is not given out: it waits for the scanner, or the scanner found something in it. */
  quarantined: Scalars['Boolean']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** When it was sent. */
  uploadedAt: Scalars['Instant']['output'];
  /** Who sent it, as named then. */
  uploadedByName: Scalars['String']['output'];
  /** Where to download it: a path on this server, for those who may see what it hangs on. */
  url: Scalars['String']['output'];
};

/** Say it again at least every 40 seconds: whoever is silent is gone. */
export type BePresentInput = {
  /** What you do there. */
  doing: PresenceDoing;
  /** The thing's. */
  id: Scalars['ID']['input'];
  /** What kind of thing it is. */
  kind: PresenceKind;
  /** One name for each tab, so that two tabs of a person are one person. */
  tab: Scalars['String']['input'];
};

export type BePresentResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Presence | StaleVersion;

/** One act on many, done in the background; for the person who started it alone. */
export type Bulk = {
  __typename: 'Bulk';
  /** What is done. */
  act: BulkAct;
  /** Done so far. */
  done: Scalars['Int']['output'];
  /** Could not be done, so far. */
  failed: Scalars['Int']['output'];
  /** When the last one was through; null while it goes on. */
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  /** The rows in their order, those the viewer may still see. */
  items: BulkItemConnection;
  /** When it was started. */
  startedAt: Scalars['Instant']['output'];
  /** To how many. */
  total: Scalars['Int']['output'];
};


/** One act on many, done in the background; for the person who started it alone. */
export type BulkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<BulkOutcome>;
};

/** What can be done to many assignments at once. */
export type BulkAct =
  /** Tiếp nhận. */
  | 'ACKNOWLEDGE'
  /** Xác nhận hoàn thành; `text`, if any, is a word to the units. */
  | 'CONFIRM'
  /** Quyết định đề nghị gia hạn: `approve`, as each was asked for or until `on`, or not, with `text` as the reason. */
  | 'DECIDE_EXTENSION'
  /** Giao việc to `accountId` or to `unitId`; `text`, if any, is what to mind. */
  | 'DELEGATE'
  /** Đôn đốc; `text`, if any, is what the units are to read. */
  | 'REMIND'
  /** Đề nghị gia hạn until `on`, for `reasonId` and `text`. */
  | 'REQUEST_EXTENSION'
  /** Chuyển trả, with `text` as the reason and, if wanted, `deadlineWords`. */
  | 'RETURN'
  /** Names `accountId` to follow their directives. */
  | 'SET_MONITOR'
  /** Gắn sao. */
  | 'STAR'
  /** Bỏ sao. */
  | 'UNSTAR'
  /** Thu hồi, with `text` as the reason. */
  | 'WITHDRAW';

/** What is in the way of some of the rows. */
export type BulkHindrance = {
  __typename: 'BulkHindrance';
  /** Of how many. */
  count: Scalars['Int']['output'];
  /** In Vietnamese, as the act itself would say it. */
  message: Scalars['String']['output'];
};

/** One row of a bulk. */
export type BulkItem = {
  __typename: 'BulkItem';
  /** As it is now. */
  assignment: Assignment;
  id: Scalars['ID']['output'];
  /** Why it was not done, in Vietnamese. */
  message?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  outcome: BulkOutcome;
};

/** One page of a list. */
export type BulkItemConnection = {
  __typename: 'BulkItemConnection';
  /** The page itself, in order. */
  nodes: Array<BulkItem>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What came of one row of a bulk. */
export type BulkOutcome =
  /** Done, or it was so already. */
  | 'DONE'
  /** Not done: `message` says why. */
  | 'FAILED'
  /** Its turn has not come yet. */
  | 'WAITING';

/** What would happen; nothing has happened yet. */
export type BulkPreview = {
  __typename: 'BulkPreview';
  /** Of these, how many it can be done to as they stand. */
  able: Scalars['Int']['output'];
  /** What is in the way of the others, the most frequent first. */
  hindrances: Array<BulkHindrance>;
  /** How many were named, or match. */
  total: Scalars['Int']['output'];
  /** To whom word goes: units with how many of their assignments, the most first. */
  units: Array<UnitCount>;
};

/** What to do with many: either the ticked rows (1 to 1,000), or all that match a filter (at most 1,000). */
export type BulkPreviewInput = {
  /** What to do. */
  act: BulkAct;
  /** Whether DECIDE_EXTENSION gives the time. */
  approve?: InputMaybe<Scalars['Boolean']['input']>;
  /** All that match, at most 1,000; or else `targets`. */
  filter?: InputMaybe<AssignmentFilter>;
  /** The day until which REQUEST_EXTENSION asks for time, or DECIDE_EXTENSION gives it instead of what was asked for. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The ticked rows, 1 to 1,000; or else `filter`. */
  targets?: InputMaybe<Array<BulkTargetInput>>;
  /** The hour of that day; left out, the whole day counts. */
  time?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** One ticked row, as it was seen. */
export type BulkTargetInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
};

/** A day of the Office's calendar that is not what its weekday says. */
export type CalendarDay = {
  __typename: 'CalendarDay';
  /** The document that announced it. */
  document?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: CalendarDayKind;
  /** Its name, in Vietnamese. */
  name: Scalars['String']['output'];
  /** The day. */
  on: Scalars['LocalDate']['output'];
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What a day is that is not what its weekday says. */
export type CalendarDayKind =
  /** Ngày nghỉ lễ, Tết. */
  | 'HOLIDAY'
  /** Nghỉ bù: off in place of another day. */
  | 'IN_LIEU'
  /** A day of the week-end that is worked instead. */
  | 'WORKED_SATURDAY';

/** The secret address of one's own deadlines, for a calendar program. */
export type CalendarFeed = {
  __typename: 'CalendarFeed';
  /** Since when. */
  createdAt: Scalars['Instant']['output'];
  /** When a program last read it; to the hour. */
  lastUsedAt?: Maybe<Scalars['Instant']['output']>;
};

/** The calendar feed as it is now. */
export type CalendarFeedChanged = {
  __typename: 'CalendarFeedChanged';
  /** The secret address: shown this once. Null if there is none, or if the same request was repeated: renew again then. */
  address?: Maybe<Scalars['String']['output']>;
  /** Null: there is none. */
  feed?: Maybe<CalendarFeed>;
};

/** Which deputyship is to end now. */
export type CallOffDeputyInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CallOffDeputyResult = ConfirmationNeeded | Deputyship | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The rendering to end. */
export type CancelReportRunInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CancelReportRunResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportRun | StaleVersion;

/** Corrects who somebody is. */
export type ChangeAccountInput = {
  /** Họ và tên. */
  displayName: Scalars['String']['input'];
  /** Where mail goes. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which account. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Chức vụ. */
  title: Scalars['String']['input'];
};

export type ChangeAccountResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Another address for one's own mail. */
export type ChangeAddressInput = {
  /** The address. */
  email: Scalars['String']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeAddressResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | OwnSecurity | StaleVersion;

/** Changes the periods to come; those that have begun stay as they are. */
export type ChangeDutyInput = {
  /** As people write it: `hằng quý`, `trước ngày 25 hằng tháng đến hết năm 2027`. Left out, it stays. */
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The duty's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
  /** The last day; null: until ended by hand. Left out, it is what the words say, or stays. */
  untilOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type ChangeDutyResult = ConfirmationNeeded | Duplicate | Duty | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Another password of one's own. */
export type ChangePasswordInput = {
  /** The one there is. */
  currentPassword: Scalars['String']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The one that is to be. */
  newPassword: Scalars['String']['input'];
};

export type ChangePasswordResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | OwnSecurity | StaleVersion;

/** A report as it is to be. */
export type ChangeReportInput = {
  /** Who sees it, beside the Office. */
  audience: Array<Role>;
  /** What it is. */
  definition: ReportDefinitionInput;
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to call it, up to 200 characters. */
  name: Scalars['String']['input'];
};

export type ChangeReportResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Report | StaleVersion;

/** A schedule as it is to be; whoever saves it owns it from then on. */
export type ChangeReportScheduleInput = {
  /** What is answered to its questions. */
  answers?: InputMaybe<ReportAnswersInput>;
  /** Whether the file goes along with the mail, up to 5 MB; otherwise a link. */
  attach: Scalars['Boolean']['input'];
  /** Whether it runs by itself. */
  enabled?: Scalars['Boolean']['input'];
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** What kind of file. */
  format: ReportFormat;
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to call it. */
  name: Scalars['String']['input'];
  /** To whom the file is mailed: only who may see all that the owner sees. */
  recipients: Array<ScheduleRecipientInput>;
  /** On which days. */
  recurrence: ScheduleRecurrenceInput;
  /** Which report. */
  reportId: Scalars['ID']['input'];
  /** One of the report's templates, of that kind; left out: the layout that the report has itself. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** At what time, where the Office is. */
  time: Scalars['LocalTime']['input'];
};

export type ChangeReportScheduleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportSchedule | StaleVersion;

/** Sets a setting anew. */
export type ChangeSettingInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  name: Scalars['String']['input'];
  /** What it is to be, as `value` writes it. */
  value: Scalars['String']['input'];
};

export type ChangeSettingResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Setting | StaleVersion;

/** Other names, another code, another kind. What it was called until now is kept. */
export type ChangeUnitInput = {
  /** Other names it is written by. */
  aliases: Array<Scalars['String']['input']>;
  /** Mã định danh, used by no other. */
  code: Scalars['String']['input'];
  /** The decision it rests on, as cited: `QĐ 759/QĐ-TTg`. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day of a new name; left out: today. */
  fromOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Which unit. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  kind: UnitKind;
  /** The full name. */
  name: Scalars['String']['input'];
  /** False for a slip of the pen: the name until now then never was one. */
  renamed?: Scalars['Boolean']['input'];
  /** The name for tables and lists. */
  shortName: Scalars['String']['input'];
};

export type ChangeUnitResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion | Unit;

/** A password chosen by a link. */
export type ChoosePasswordInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The password. */
  newPassword: Scalars['String']['input'];
  /** The secret of the link: what stands after its `#`. */
  token: Scalars['String']['input'];
};

export type ChoosePasswordResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | PasswordChosen | StaleVersion;

/** A period that has ended and is not closed. */
export type ClosablePeriod = {
  __typename: 'ClosablePeriod';
  /** Its first day. */
  from: Scalars['LocalDate']['output'];
  /** Which kind. */
  kind: PeriodKind;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its last day. */
  to: Scalars['LocalDate']['output'];
};

/** Kết thúc: nothing more is to be said. */
export type CloseInquiryInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** What it is about. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CloseInquiryResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | Inquiry | InvalidInput | NotFound | StaleVersion;

/** The period to close. That cannot be undone. */
export type ClosePeriodInput = {
  /** Its first day. */
  from: Scalars['LocalDate']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which kind. */
  kind: PeriodKind;
  /** What to note about it, up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ClosePeriodResult = ClosedPeriod | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The end of a unit, and who takes over. */
export type CloseUnitInput = {
  /** The decision it rests on, as cited. */
  decision: Scalars['String']['input'];
  /** `open` as it was seen: refused if there is more or less of it by now. */
  expectedOpen: Scalars['Int']['input'];
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which unit. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its last day: today or before. */
  lastOn: Scalars['LocalDate']['input'];
  /** Whether its people become the same in the main successor. */
  movePeople: Scalars['Boolean']['input'];
  /** What does not go to the main successor. */
  moves: Array<ClosingMoveInput>;
  /** Who takes over, the main one first; none only where nothing is left to do. */
  successorIds: Array<Scalars['ID']['input']>;
};

export type CloseUnitResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion | Unit;

/** Kỳ đã chốt: the figures of a period and the list behind them, frozen as they were at the end of its last day. What is corrected later is a difference. */
export type ClosedPeriod = {
  __typename: 'ClosedPeriod';
  /** The frozen list behind a number, of what leads. */
  assignments: CountedConnection;
  /** When it was closed. */
  closedAt: Scalars['Instant']['output'];
  /** By whom. */
  closedBy: Person;
  /** How many assignments the frozen list has, of both parts. */
  count: Scalars['Int']['output'];
  /** How many assignments would be counted otherwise by what is known today. */
  differenceCount: Scalars['Int']['output'];
  /** Which they are, of what leads; those of the latest documents first. */
  differences: PeriodDifferenceConnection;
  /** Which version of the formulas counted. */
  formulaVersion: Scalars['Int']['output'];
  /** Its first day. */
  from: Scalars['LocalDate']['output'];
  /** SHA-256 over the period and its list, in hex; kept in the trail too. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether period and list still are what was sealed, computed anew each time it is asked. */
  intact: Scalars['Boolean']['output'];
  /** What is wrong with it, in Vietnamese; null while it is intact. */
  intactProblem?: Maybe<Scalars['String']['output']>;
  /** Which kind. */
  kind: PeriodKind;
  /** What it is called: `Tháng 6/2026`. */
  name: Scalars['String']['output'];
  /** What they noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** What its figures take in. */
  population: Population;
  /** The figures of each unit, with its parts, as it was called then. */
  rows: Array<StatisticsRow>;
  /** Its last day; the figures are as of its end. */
  to: Scalars['LocalDate']['output'];
  /** The figures of all together, of what leads. */
  total: StatisticsRow;
};


/** Kỳ đã chốt: the figures of a period and the list behind them, frozen as they were at the end of its last day. What is corrected later is a difference. */
export type ClosedPeriodAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  figure: FigureKey;
  first?: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** Kỳ đã chốt: the figures of a period and the list behind them, frozen as they were at the end of its last day. What is corrected later is a difference. */
export type ClosedPeriodDifferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One page of a list. */
export type ClosedPeriodConnection = {
  __typename: 'ClosedPeriodConnection';
  /** The page itself, in order. */
  nodes: Array<ClosedPeriod>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An open assignment as whoever closes its unit has to know it: which, and how it stands; not what it says. */
export type ClosingAssignment = {
  __typename: 'ClosingAssignment';
  /** Units that have the same directive already: there it would be given up. */
  alsoWith: Array<Scalars['ID']['output']>;
  /** Its deadline. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  id: Scalars['ID']['output'];
  /** The number of its document. */
  numberSymbol: Scalars['String']['output'];
  /** Which directive of the document, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Whether the unit leads or helps. */
  part: AssignmentPart;
  /** How it stands. */
  status: AssignmentStatus;
};

/** One page of a list. */
export type ClosingAssignmentConnection = {
  __typename: 'ClosingAssignmentConnection';
  /** The page itself, in order. */
  nodes: Array<ClosingAssignment>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An assignment that goes to another successor than the main one. */
export type ClosingMoveInput = {
  /** Which. */
  assignmentId: Scalars['ID']['input'];
  /** Where to: one of the successors. */
  unitId: Scalars['ID']['input'];
};

/** Where the text of a cell stands. */
export type ColumnAlign =
  /** In the middle. */
  | 'CENTER'
  /** Left. */
  | 'LEFT'
  /** Right. */
  | 'RIGHT';

/** The second proof: one of them. */
export type CompleteSignInInput = {
  /** The six digits that their app shows. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** What their passkey answered. */
  passkey?: InputMaybe<PasskeyAnswerInput>;
  /** One of the codes on paper. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** Of `SecondFactorNeeded`. */
  ticket: Scalars['String']['input'];
};

export type CompleteSignInResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Session | StaleVersion;

/** Which accounts of which unit are still needed, with the roles that they have. */
export type ConfirmAccountsInput = {
  /** These; left out where `all` is true. */
  accountIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All that the unit has. */
  all?: InputMaybe<Scalars['Boolean']['input']>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The unit. */
  unitId: Scalars['ID']['input'];
};

export type ConfirmAccountsResult = AccountsConfirmed | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A link to a new address that was opened. */
export type ConfirmAddressInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The secret of the link. */
  token: Scalars['String']['input'];
};

export type ConfirmAddressResult = AddressConfirmed | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A proof that it is still the same person who sits there. */
export type ConfirmIdentityInput = {
  /** Or the six digits of their app. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Or what a passkey answered. */
  passkey?: InputMaybe<PasskeyAnswerInput>;
  /** The password. */
  password?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmIdentityResult = ConfirmationNeeded | Duplicate | Forbidden | IdentityConfirmed | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Xác nhận hoàn thành. */
export type ConfirmResultInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A word to the unit. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmResultResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The first code that the app shows. */
export type ConfirmTotpInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ConfirmTotpResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SecondFactorAdded | StaleVersion;

/** It is dangerous, and too long ago that the person proved who they are: `confirmIdentity`, then the same again. */
export type ConfirmationNeeded = Refusal & {
  __typename: 'ConfirmationNeeded';
  /** What is wrong and what to do next, in Vietnamese. */
  message: Scalars['String']['output'];
};

/** The report to copy. */
export type CopyReportInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to call it, up to 200 characters. */
  name: Scalars['String']['input'];
};

export type CopyReportResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Report | StaleVersion;

/** An assignment that a number counts, as it was on the day. */
export type CountedAssignment = {
  __typename: 'CountedAssignment';
  /** The cell in which it is counted. */
  cell: FigureKey;
  /** Whole calendar days past the deadline that judges; null if not late. */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** What is to be done. */
  directiveText: Scalars['String']['output'];
  /** Its document. */
  documentId: Scalars['ID']['output'];
  /** The number of its document. */
  documentNumber: Scalars['String']['output'];
  /** The deadline in force; null without one. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its time of day, if it has one. */
  dueTime?: Maybe<Scalars['LocalTime']['output']>;
  /** The assignment. */
  id: Scalars['ID']['output'];
  /** The day of the document. */
  issuedOn: Scalars['LocalDate']['output'];
  /** Who of the Office monitored it. */
  monitorName?: Maybe<Scalars['String']['output']>;
  /** The deadline as issued. */
  originalDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** As lead, or to help. */
  part: AssignmentPart;
  /** Where it stood. */
  status: AssignmentStatus;
  /** When the result that waits, or was confirmed, was sent. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who answers for it. */
  unit: Unit;
};

/** One page of a list. */
export type CountedConnection = {
  __typename: 'CountedConnection';
  /** The page itself, in order. */
  nodes: Array<CountedAssignment>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Whose turn it is. */
export type Court =
  /** Văn phòng: checks a result, answers a refusal, decides on more time. */
  | 'OFFICE'
  /** Đơn vị: at work on it. */
  | 'UNIT'
  /** Chờ tiếp nhận: issued, and not taken on yet. */
  | 'WAITING';

/** How long the assignments of one unit, or of all, lay in which court. */
export type CourtRow = {
  __typename: 'CourtRow';
  /** How many they are. */
  assignments: Scalars['Int']['output'];
  /** The unit that answers; null for all together. */
  unit?: Maybe<Unit>;
  /** Waiting to be taken on. */
  waiting: CourtShare;
  /** With the Office. */
  withOffice: CourtShare;
  /** With the unit. */
  withUnit: CourtShare;
};

/** What lay in one court. */
export type CourtShare = {
  __typename: 'CourtShare';
  /** Assignments that were ever there. */
  assignments: Scalars['Int']['output'];
  /** Days each, of those that were there; null if none was. */
  averageDays?: Maybe<Scalars['Float']['output']>;
  /** Calendar days, all of them together. */
  days: Scalars['Float']['output'];
  /** For how many days the longest of them has been; null if none is. */
  longestNowDays?: Maybe<Scalars['Float']['output']>;
  /** Those there now. */
  now: Scalars['Int']['output'];
};

/** A stretch of time in one court. */
export type CourtSpan = {
  __typename: 'CourtSpan';
  /** Whose. */
  court: Court;
  /** From when. */
  from: Scalars['Instant']['output'];
  /** Until when; null while it lasts. */
  to?: Maybe<Scalars['Instant']['output']>;
};

/** LEAD assignments given to units within a span of days, those withdrawn left out: how long they lay in which court. */
export type CourtSummary = {
  __typename: 'CourtSummary';
  /** All together; its `withOffice` is what the Office had. */
  all: CourtRow;
  /** Given to the unit on that day or later. */
  from: Scalars['LocalDate']['output'];
  /** Given to the unit on that day or earlier. */
  to: Scalars['LocalDate']['output'];
  /** Unit by unit, those with most assignments first; 1,000 at most. */
  units: Array<CourtRow>;
};

/** A new token. */
export type CreateAccessTokenInput = {
  /** For how many days it is good: 1 to 365. */
  days: Scalars['Int']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, up to 100 characters. */
  name: Scalars['String']['input'];
  /** What it is for. */
  scopes?: Array<AccessTokenScope>;
};

export type CreateAccessTokenResult = AccessTokenCreated | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A new draft. */
export type CreateDraftInput = {
  /** What is known already; left out, the draft is empty. */
  content?: InputMaybe<DraftContentInput>;
  /** Files of yours, from `POST /files`. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CreateDraftResult = ConfirmationNeeded | Draft | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A new report. */
export type CreateReportInput = {
  /** Who sees it, beside the Office. */
  audience: Array<Role>;
  /** What it is. */
  definition: ReportDefinitionInput;
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to call it, up to 200 characters. */
  name: Scalars['String']['input'];
};

export type CreateReportResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Report | StaleVersion;

/** A new schedule. */
export type CreateReportScheduleInput = {
  /** What is answered to its questions. */
  answers?: InputMaybe<ReportAnswersInput>;
  /** Whether the file goes along with the mail, up to 5 MB; otherwise a link. */
  attach: Scalars['Boolean']['input'];
  /** Whether it runs by itself. */
  enabled?: Scalars['Boolean']['input'];
  /** What kind of file. */
  format: ReportFormat;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to call it. */
  name: Scalars['String']['input'];
  /** To whom the file is mailed: only who may see all that the owner sees. */
  recipients: Array<ScheduleRecipientInput>;
  /** On which days. */
  recurrence: ScheduleRecurrenceInput;
  /** Which report. */
  reportId: Scalars['ID']['input'];
  /** One of the report's templates, of that kind; left out: the layout that the report has itself. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** At what time, where the Office is. */
  time: Scalars['LocalTime']['input'];
};

export type CreateReportScheduleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportSchedule | StaleVersion;

/** A unit that begins to exist. */
export type CreateUnitInput = {
  /** Other names it is written by. */
  aliases: Array<Scalars['String']['input']>;
  /** Mã định danh, used by no other. */
  code: Scalars['String']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  kind: UnitKind;
  /** The full name. */
  name: Scalars['String']['input'];
  /** The unit it is a part of; null: none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The name for tables and lists. */
  shortName: Scalars['String']['input'];
  /** Its first day. */
  validFrom: Scalars['LocalDate']['input'];
};

export type CreateUnitResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion | Unit;

/** A day of the coming week and what of mine is due on it. */
export type DayAhead = {
  __typename: 'DayAhead';
  /** The first of them, by the hour they are due. */
  assignments: Array<Assignment>;
  /** How many open assignments are due on it. */
  count: Scalars['Int']['output'];
  /** The name of the holiday or day off in lieu; else null. */
  dayName?: Maybe<Scalars['String']['output']>;
  /** Whether it is worked, by the Office's calendar. */
  isWorkingDay: Scalars['Boolean']['output'];
  /** The day, where the Office is. */
  on: Scalars['LocalDate']['output'];
};

/** Thời hạn: the effective one, and beside it the original, which is never overwritten. */
export type Deadline = {
  __typename: 'Deadline';
  /** How it was set. */
  kind: DeadlineKind;
  /** Whether the effective one differs from the original. */
  moved: Scalars['Boolean']['output'];
  /** The last day that counts; null if there is none. */
  on?: Maybe<Scalars['LocalDate']['output']>;
  /** The day as issued. */
  originalOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The hour as issued. */
  originalTime?: Maybe<Scalars['LocalTime']['output']>;
  /** The RFC 5545 rule of a recurring one; `on` is the day due in this period. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The hour of that day; null means the whole day. */
  time?: Maybe<Scalars['LocalTime']['output']>;
  /** As written. */
  words: Scalars['String']['output'];
};

/** Which deadline judges. */
export type DeadlineBasis =
  /** Hạn hiện hành: as last decided. */
  | 'EFFECTIVE'
  /** Hạn ban đầu: as issued, whatever was extended since. */
  | 'ORIGINAL';

/** One line of the ledger: a deadline that an assignment had. */
export type DeadlineChange = {
  __typename: 'DeadlineChange';
  /** When it was set. */
  at: Scalars['Instant']['output'];
  /** By whom: "A", or "A thay B" for a deputy. */
  byName: Scalars['String']['output'];
  /** Calendar days later than the deadline before; negative if earlier. */
  daysGained?: Maybe<Scalars['Int']['output']>;
  /** The extension that it came of. */
  extensionId?: Maybe<Scalars['ID']['output']>;
  /** By what. */
  kind: DeadlineChangeKind;
  /** Căn cứ, where the Office granted it of itself. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** The last day that counted since; null if there was none. */
  on?: Maybe<Scalars['LocalDate']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The hour of that day. */
  time?: Maybe<Scalars['LocalTime']['output']>;
  /** As written. */
  words: Scalars['String']['output'];
};

/** By what a deadline came to be as it was. */
export type DeadlineChangeKind =
  /** Điều chỉnh. */
  | 'AMENDED'
  /** Gia hạn theo đề nghị. */
  | 'EXTENDED'
  /** Văn phòng chủ động gia hạn. */
  | 'GRANTED'
  /** Giao nhiệm vụ. */
  | 'ISSUED'
  /** Tính lại theo lịch làm việc. */
  | 'RECOUNTED'
  /** Chuyển trả kèm thời hạn mới. */
  | 'RETURNED';

/** How a deadline was set. */
export type DeadlineKind =
  /** A date. */
  | 'DATE'
  /** Thường xuyên: no date; apart in every count. */
  | 'NONE'
  /** A month, quarter or year: its last day is the deadline. */
  | 'PERIOD'
  /** Again and again, by an RFC 5545 rule. */
  | 'RECURRING'
  /** So many working days after issue. */
  | 'WORKING_DAYS';

/** What some words mean as a deadline. */
export type DeadlineReading = {
  __typename: 'DeadlineReading';
  /** How the deadline is set. */
  kind?: Maybe<DeadlineKind>;
  /** Whether they could be understood. */
  ok: Scalars['Boolean']['output'];
  /** The last day; for a recurrence the first one due. */
  on?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it could not be understood. */
  problem?: Maybe<Scalars['String']['output']>;
  /** The RFC 5545 rule of a recurrence. */
  rule?: Maybe<Scalars['String']['output']>;
  /** How to show it: weekday and date, in Vietnamese; empty if it was not understood. */
  shown: Scalars['String']['output'];
  /** The time of that day, if one was given. */
  time?: Maybe<Scalars['LocalTime']['output']>;
  /** The last day of a recurrence, if the words name one; null goes on until the Office ends it. */
  until?: Maybe<Scalars['LocalDate']['output']>;
  /** Worth a second look: a day off, a date gone by. */
  warning?: Maybe<Scalars['String']['output']>;
  /** The words as given. */
  words: Scalars['String']['output'];
};

/** A deadline in working days that the calendar of today reads differently than it stands. */
export type DeadlineRecount = {
  __typename: 'DeadlineRecount';
  /** Whose deadline it is. */
  assignment: Assignment;
  /** Calendar days from one to the other; negative if it comes earlier. */
  days: Scalars['Int']['output'];
  /** The day that counts now. */
  from: Scalars['LocalDate']['output'];
  /** The assignment's. */
  id: Scalars['ID']['output'];
  /** The time of the day, if it has one; it stays. */
  time?: Maybe<Scalars['LocalTime']['output']>;
  /** The day that the calendar says now. */
  to: Scalars['LocalDate']['output'];
  /** The deadline as written. */
  words: Scalars['String']['output'];
};

/** One page of a list. */
export type DeadlineRecountConnection = {
  __typename: 'DeadlineRecountConnection';
  /** The page itself, in order. */
  nodes: Array<DeadlineRecount>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Quyết định đề nghị gia hạn. */
export type DecideExtensionInput = {
  /** Whether more time is given. */
  approve: Scalars['Boolean']['input'];
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A word to the unit; of a rejection the reason, which must be there. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Another day than the one asked for, not past; left out, as asked for. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The hour of that other day; left out, the whole day counts. */
  time?: InputMaybe<Scalars['LocalTime']['input']>;
};

export type DecideExtensionResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Từ chối: it is not for this unit. */
export type DeclineAssignmentInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The right unit, if known. */
  proposedUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
};

export type DeclineAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** With what a list opens for the viewer. */
export type DefaultView = {
  __typename: 'DefaultView';
  /** Which list. */
  list: ListName;
  /** Null: the list as it is. */
  viewId?: Maybe<Scalars['ID']['output']>;
};

/** To a specialist (`accountId`), or down to a sub-unit or back up (`unitId`); exactly one. */
export type DelegateAssignmentInput = {
  /** A specialist or head in a unit that the viewer heads. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to mind. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A part of the unit, for its head to hand on; the unit itself takes the work back. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type DelegateAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** One link of the chain by which work went down inside a unit. */
export type Delegation = {
  __typename: 'Delegation';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who handed it on. */
  by: Person;
  /** For whom, where a deputy did it. */
  byFor?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What to mind. */
  note?: Maybe<Scalars['String']['output']>;
  /** To whom; null if to the head of `toUnit`. */
  to?: Maybe<Person>;
  /** Where the work then was. */
  toUnit?: Maybe<Unit>;
};

/** The query to delete. */
export type DeleteQueryInput = {
  /** The version it was read at. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteQueryResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | QueryDeleted | StaleVersion;

/** The view to delete. */
export type DeleteViewInput = {
  /** The version it was read at. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteViewResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion | ViewDeleted;

/** How much room rows take. */
export type Density =
  /** Dày. */
  | 'DENSE'
  /** Vừa. */
  | 'MEDIUM'
  /** Thoáng. */
  | 'ROOMY';

/** Somebody who could stand in, or be replaced. */
export type DeputyCandidate = {
  __typename: 'DeputyCandidate';
  /** Until when they are replaced themselves; null: they are there. */
  awayUntil?: Maybe<Scalars['Instant']['output']>;
  /** Who. */
  person: Person;
  /** Where they belong. */
  unit: Unit;
};

/** Người thay: somebody stands in for a person from one instant to another. */
export type Deputyship = {
  __typename: 'Deputyship';
  /** Who stands in. */
  deputy: Person;
  /** When it was called off before its end. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  /** From this instant on no more. */
  endsAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  /** Whether the viewer may call it off now. */
  mayCallOff: Scalars['Boolean']['output'];
  /** Why; empty if nobody said. */
  note: Scalars['String']['output'];
  /** Who is away. */
  principal: Person;
  /** When. */
  setAt: Scalars['Instant']['output'];
  /** Who named the deputy. */
  setBy: Person;
  /** From when. */
  startsAt: Scalars['Instant']['output'];
  /** Where it stands now. */
  state: DeputyshipState;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** One page of a list. */
export type DeputyshipConnection = {
  __typename: 'DeputyshipConnection';
  /** The page itself, in order. */
  nodes: Array<Deputyship>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Where a deputyship stands. */
export type DeputyshipState =
  /** The deputy may act. */
  | 'ACTIVE'
  /** It was ended before its time. */
  | 'CALLED_OFF'
  /** Its time is over. */
  | 'OVER'
  /** It has not begun. */
  | 'UPCOMING';

/** Whose deputyships. */
export type DeputyshipsOf =
  /** The viewer's: who stands in for them, and for whom they stand in. */
  | 'MINE'
  /** Those of the people whose deputies the viewer may name. */
  | 'OTHERS';

/** What somebody signed in from, as far as their browser says. */
export type Device = {
  __typename: 'Device';
  /** `Chrome 142`; null for what is no browser. */
  browser?: Maybe<Scalars['String']['output']>;
  /** Whether it is a phone. */
  isPhone: Scalars['Boolean']['output'];
  /** `Windows`, `Android`. */
  system?: Maybe<Scalars['String']['output']>;
};

/** Nội dung chỉ đạo: one directive inside a document. */
export type Directive = {
  __typename: 'Directive';
  /** The assignments the viewer may see, leads first; of a recurring duty those that are open and the latest. */
  assignments: Array<Assignment>;
  /** When the last of its LEAD assignments was confirmed. */
  completedAt?: Maybe<Scalars['Instant']['output']>;
  /** The document it is in. */
  document: DirectiveDocument;
  /** The recurring duties the viewer may see; those that go on first. */
  duties: Array<Duty>;
  /** Sản phẩm: what is to come of it. */
  expectedProduct?: Maybe<Scalars['String']['output']>;
  /** Lĩnh vực. */
  field?: Maybe<Field>;
  id: Scalars['ID']['output'];
  /** The province's leader in charge. */
  leader?: Maybe<Person>;
  /** Chuyên viên theo dõi: the Office specialist who follows it. */
  monitor?: Maybe<Person>;
  /** Its place in the order of the document, from 1. */
  ordinal: Scalars['Int']['output'];
  /** The place as the document names it: `Mục II.3`. */
  place?: Maybe<Scalars['String']['output']>;
  /** What is to be done, in the words of the document. */
  text: Scalars['String']['output'];
  /** What happened to it and to those of its assignments that the viewer may see, newest first. */
  timeline: TimelineConnection;
  /** Every unit named on this directive, whoever asks: names only, never another unit's progress. */
  units: Array<DirectiveUnit>;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it now. */
  viewerActions: Array<DirectiveAction>;
};


/** Nội dung chỉ đạo: one directive inside a document. */
export type DirectiveTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a person can do to a directive. */
export type DirectiveAction =
  /** `amendDirective`. */
  | 'AMEND'
  /** `assignUnit`. */
  | 'ASSIGN_UNIT'
  /** `setMonitor`. */
  | 'SET_MONITOR';

/** Văn bản chỉ đạo: a signed document that holds directives, identified by number, issuer and date. */
export type DirectiveDocument = {
  __typename: 'DirectiveDocument';
  /** Trích yếu: what it is about. */
  abstract: Scalars['String']['output'];
  /** When the last of its directives became complete. */
  completedAt?: Maybe<Scalars['Instant']['output']>;
  /** Its directives, in its order: a unit sees those in which it owes something. */
  directives: Array<Directive>;
  /** Who entered it. */
  enteredBy: Person;
  /** Lĩnh vực. */
  field?: Maybe<Field>;
  /** The signed document and what came with it. */
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  /** When it was issued in the system: from then on every change is a recorded amendment. */
  issuedAt: Scalars['Instant']['output'];
  /** The date on the document. */
  issuedOn: Scalars['LocalDate']['output'];
  /** Cơ quan ban hành. */
  issuer: Unit;
  /** The province's leader in charge. */
  leader?: Maybe<Person>;
  /** Số, ký hiệu: `231/QĐ-UBND`. */
  numberSymbol: Scalars['String']['output'];
  /** Counts over the LEAD assignments the viewer may see. */
  progress: DocumentProgress;
  /** Who signed it. */
  signatory?: Maybe<Scalars['String']['output']>;
  /** What happened to it and to everything in it that the viewer may see, newest first. */
  timeline: TimelineConnection;
  /** What kind of document it is. */
  type: DocumentType;
  /** Độ khẩn. */
  urgency: Urgency;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it now. */
  viewerActions: Array<DocumentAction>;
};


/** Văn bản chỉ đạo: a signed document that holds directives, identified by number, issuer and date. */
export type DirectiveDocumentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One page of a list. */
export type DirectiveDocumentConnection = {
  __typename: 'DirectiveDocumentConnection';
  /** The page itself, in order. */
  nodes: Array<DirectiveDocument>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A unit named on a directive: its name and part, nothing of its work. */
export type DirectiveUnit = {
  __typename: 'DirectiveUnit';
  /** Its part. */
  part: AssignmentPart;
  /** The unit. */
  unit: Unit;
};

/** Shuts somebody out, at once and everywhere. */
export type DisableAccountInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which account. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

export type DisableAccountResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A draft that is no longer wanted. */
export type DiscardDraftInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which draft. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type DiscardDraftResult = ConfirmationNeeded | DraftDiscarded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** What a person can do to a document. */
export type DocumentAction =
  /** `amendDocument`. */
  | 'AMEND';

/** Which documents. What is left out does not narrow. */
export type DocumentFilter = {
  /** True: all directives complete. False: something is still open. */
  completed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only documents of this field. */
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these, of those the viewer may see; 100 at most. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Dated that day or later. */
  issuedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Dated that day or earlier. */
  issuedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only documents of this issuing unit. */
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only documents of this leader in charge. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the abstract, the number or the signatory; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only these kinds. */
  types?: InputMaybe<Array<DocumentType>>;
};

/** Counts over what the viewer may see of a document. */
export type DocumentProgress = {
  __typename: 'DocumentProgress';
  /** LEAD assignments, withdrawn ones left out. */
  assignments: Scalars['Int']['output'];
  /** Of these, complete. */
  completed: Scalars['Int']['output'];
  /** Directives. */
  directives: Scalars['Int']['output'];
  /** Of these, overdue. */
  overdue: Scalars['Int']['output'];
};

/** The order of a list of documents. */
export type DocumentSort =
  /** By what it is about, in Vietnamese order. */
  | 'ABSTRACT_ASC'
  /** By what it is about, in Vietnamese order backwards. */
  | 'ABSTRACT_DESC'
  /** By when it was issued in the system, newest first. */
  | 'ENTERED_DESC'
  /** By the date of the document, oldest first. */
  | 'ISSUED_ASC'
  /** By the date of the document, newest first. */
  | 'ISSUED_DESC'
  /** By the number, `9/…` before `10/…`. */
  | 'NUMBER_ASC'
  /** By the number, `10/…` before `9/…`. */
  | 'NUMBER_DESC'
  /** By the name of its kind in Vietnamese order; of a kind, newest first. */
  | 'TYPE_ASC'
  /** By the name of its kind in Vietnamese order backwards; of a kind, newest first. */
  | 'TYPE_DESC';

/** The kinds of document of Decree 30/2020/NĐ-CP, and what was said at a meeting. */
export type DocumentType =
  /** Bản ghi nhớ */
  | 'BAN_GHI_NHO'
  /** Bản thỏa thuận */
  | 'BAN_THOA_THUAN'
  /** Báo cáo */
  | 'BAO_CAO'
  /** Biên bản */
  | 'BIEN_BAN'
  /** Chỉ thị */
  | 'CHI_THI'
  /** Chương trình */
  | 'CHUONG_TRINH'
  /** Công điện */
  | 'CONG_DIEN'
  /** Công văn */
  | 'CONG_VAN'
  /** Đề án */
  | 'DE_AN'
  /** Dự án */
  | 'DU_AN'
  /** Giấy giới thiệu */
  | 'GIAY_GIOI_THIEU'
  /** Giấy mời */
  | 'GIAY_MOI'
  /** Giấy nghỉ phép */
  | 'GIAY_NGHI_PHEP'
  /** Giấy ủy quyền */
  | 'GIAY_UY_QUYEN'
  /** Hợp đồng */
  | 'HOP_DONG'
  /** Hướng dẫn */
  | 'HUONG_DAN'
  /** Kế hoạch */
  | 'KE_HOACH'
  /** Nghị quyết */
  | 'NGHI_QUYET'
  /** Phiếu báo */
  | 'PHIEU_BAO'
  /** Phiếu chuyển */
  | 'PHIEU_CHUYEN'
  /** Phiếu gửi */
  | 'PHIEU_GUI'
  /** Phương án */
  | 'PHUONG_AN'
  /** Quyết định */
  | 'QUYET_DINH'
  /** Quy chế */
  | 'QUY_CHE'
  /** Quy định */
  | 'QUY_DINH'
  /** Thông báo */
  | 'THONG_BAO'
  /** Thông cáo */
  | 'THONG_CAO'
  /** Thư công */
  | 'THU_CONG'
  /** Tờ trình */
  | 'TO_TRINH'
  /** Ý kiến tại cuộc họp */
  | 'Y_KIEN_CUOC_HOP';

/** One kind of document as a choice. */
export type DocumentTypeCount = {
  __typename: 'DocumentTypeCount';
  /** How many it would leave. */
  count: Scalars['Int']['output'];
  /** The kind. */
  type: DocumentType;
};

/** A document being entered. Seen by the Office alone, all of it; nothing counts until it is issued. */
export type Draft = {
  __typename: 'Draft';
  /** What has been typed. */
  content: DraftContent;
  /** When it was begun. */
  createdAt: Scalars['Instant']['output'];
  /** Who began it. */
  createdBy: Person;
  /** The same number, issuer and date elsewhere. */
  duplicate?: Maybe<DuplicateNotice>;
  /** Its files, in order. */
  files: Array<Attachment>;
  /** What mutations take as `id`. */
  id: Scalars['ID']['output'];
  /** Everything that prevents issuing; empty when it can be issued. */
  missing: Array<InvalidField>;
  /** When it was saved last. */
  updatedAt: Scalars['Instant']['output'];
  /** Who saved it last. */
  updatedBy: Person;
  /** What mutations take as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** One page of a list. */
export type DraftConnection = {
  __typename: 'DraftConnection';
  /** The page itself, in order. */
  nodes: Array<Draft>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What has been typed of a document so far; any of it may be missing or wrong. */
export type DraftContent = {
  __typename: 'DraftContent';
  /** Its abstract (trích yếu). */
  abstract: Scalars['String']['output'];
  /** Its field. */
  fieldId?: Maybe<Scalars['ID']['output']>;
  /** Its date. */
  issuedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The authority that issued it. */
  issuer?: Maybe<Unit>;
  /** The authority that issued it. */
  issuerId?: Maybe<Scalars['ID']['output']>;
  /** The provincial leader whose directive it is. */
  leaderId?: Maybe<Scalars['ID']['output']>;
  /** Its number and symbol. */
  numberSymbol: Scalars['String']['output'];
  /** The grid, in order. */
  rows: Array<DraftRow>;
  /** Who signed it. */
  signatory: Scalars['String']['output'];
  /** Words of the document's text beside the grid, if pasted. */
  text: Scalars['String']['output'];
  /** The kind of document. */
  type?: Maybe<DocumentType>;
  /** How urgent it is. */
  urgency: Urgency;
};

/** The whole draft as it stands; up to 1 MB. It may be unfinished, but nothing may bear a mark of state secrets. */
export type DraftContentInput = {
  /** Its abstract (trích yếu); up to 2,000 characters. */
  abstract: Scalars['String']['input'];
  /** Its field. */
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  /** Its date, not after today. */
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The authority that issued it. */
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  /** The provincial leader whose directive it is. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** Its number and symbol. */
  numberSymbol: Scalars['String']['input'];
  /** The grid, in order. */
  rows: Array<DraftRowInput>;
  /** Who signed it. */
  signatory: Scalars['String']['input'];
  /** Words of the document's text beside the grid, if pasted. */
  text: Scalars['String']['input'];
  /** The kind of document. */
  type?: InputMaybe<DocumentType>;
  /** How urgent it is. */
  urgency: Urgency;
};

/** The draft is closed; its number may be used again. */
export type DraftDiscarded = {
  __typename: 'DraftDiscarded';
  /** The draft's id. */
  id: Scalars['ID']['output'];
};

/** A line of the grid: what will be a directive. */
export type DraftRow = {
  __typename: 'DraftRow';
  /** Who helps. */
  cooperating: Array<DraftUnit>;
  /** What those words mean. */
  deadline: DeadlineReading;
  /** The deadline of all its units, as typed. */
  deadlineWords: Scalars['String']['output'];
  /** What is to come out of it. */
  expectedProduct: Scalars['String']['output'];
  /** Its field, if not the document's. */
  fieldId?: Maybe<Scalars['ID']['output']>;
  /** Made by whoever adds the row; unique in the draft. */
  id: Scalars['ID']['output'];
  /** The leader who gave it, if not the document's. */
  leaderId?: Maybe<Scalars['ID']['output']>;
  /** Who answers for it. */
  leads: Array<DraftUnit>;
  /** Who in the Office will follow it. */
  monitor?: Maybe<Person>;
  /** Who in the Office will follow it. */
  monitorId?: Maybe<Scalars['ID']['output']>;
  /** Where in the document: `Mục II.3`. */
  place: Scalars['String']['output'];
  /** What is to be done. */
  text: Scalars['String']['output'];
};

/** A line of the grid. Up to 300 in a document, up to 60 units in each. */
export type DraftRowInput = {
  /** Who helps. */
  cooperating: Array<DraftUnitInput>;
  /** The deadline as people say it: `15/8`, `+5`, `cuối quý III`, `thường xuyên`. */
  deadlineWords: Scalars['String']['input'];
  /** What is to come out of it. */
  expectedProduct: Scalars['String']['input'];
  /** Its field, if not the document's. */
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  /** Your own id for the row: letters, digits, `-` and `_`, up to 40; unique in the draft. */
  id: Scalars['ID']['input'];
  /** The leader who gave it, if not the document's. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** Who answers for it; at least one before issuing. */
  leads: Array<DraftUnitInput>;
  /** Who in the Office will follow it. */
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** Where in the document: `Mục II.3`. */
  place: Scalars['String']['input'];
  /** What is to be done; up to 10,000 characters. */
  text: Scalars['String']['input'];
};

/** A unit as typed in a row of a draft. */
export type DraftUnit = {
  __typename: 'DraftUnit';
  /** What its deadline means, its own or the row's. */
  deadline: DeadlineReading;
  /** A deadline of its own; null means the row's. */
  deadlineWords?: Maybe<Scalars['String']['output']>;
  /** The unit it names. */
  unit?: Maybe<Unit>;
  /** Null until it names one unit. */
  unitId?: Maybe<Scalars['ID']['output']>;
  /** What was typed. */
  words: Scalars['String']['output'];
};

/** A unit as typed. `words` alone is enough while it is unclear which one is meant. */
export type DraftUnitInput = {
  /** A deadline of its own; left out, the row's. */
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  /** The unit, once it is clear. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** What was typed. */
  words: Scalars['String']['input'];
};

/** A span of days, seen from today at the office; weeks start on Monday. */
export type DuePeriod =
  /** Today and the six days after it. */
  | 'NEXT_7_DAYS'
  /** Today and the 29 days after it. */
  | 'NEXT_30_DAYS'
  | 'NEXT_MONTH'
  | 'NEXT_WEEK'
  | 'THIS_MONTH'
  | 'THIS_QUARTER'
  | 'THIS_WEEK'
  | 'THIS_YEAR'
  | 'TODAY'
  | 'TOMORROW';

/** The same document is already there (number, issuer and date). */
export type Duplicate = Refusal & {
  __typename: 'Duplicate';
  /** The id of the one that is there. */
  existingId: Scalars['ID']['output'];
  /** What that one is. */
  existingKind: DuplicateKind;
  /** What is wrong and what to do next, in Vietnamese. */
  message: Scalars['String']['output'];
  /** How people know it. */
  title: Scalars['String']['output'];
};

/** What the duplicate is. */
export type DuplicateKind =
  | 'DOCUMENT'
  | 'DRAFT';

/** The same document is already there: issued, or in another draft. */
export type DuplicateNotice = {
  __typename: 'DuplicateNotice';
  /** The other one's id. */
  id: Scalars['ID']['output'];
  /** What the other one is. */
  kind: DuplicateKind;
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** Nghĩa vụ định kỳ: what a unit owes again and again. Each period is an assignment of its own. */
export type Duty = {
  __typename: 'Duty';
  /** Why it was ended by hand; null if its last day came. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  /** The next period, whose assignment is made when it begins; null if none is to come. */
  nextOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its periods that the viewer may see, each with a life of its own; the latest first. */
  obligations: AssignmentConnection;
  /** The unit's part. */
  part: AssignmentPart;
  /** Why the assignment that is due cannot be made. */
  problem?: Maybe<Scalars['String']['output']>;
  /** The RFC 5545 rule by which it falls due. */
  rule: Scalars['String']['output'];
  /** The rule in Vietnamese: `Hằng quý`. */
  ruleText: Scalars['String']['output'];
  /** Its first period. */
  startsOn: Scalars['LocalDate']['output'];
  /** Who answers for the periods to come. */
  unit: Unit;
  /** The last day it may fall due; null: until ended by hand. */
  untilOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it now: the buttons that would work. */
  viewerActions: Array<DutyAction>;
  /** As written. */
  words: Scalars['String']['output'];
};


/** Nghĩa vụ định kỳ: what a unit owes again and again. Each period is an assignment of its own. */
export type DutyObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a person can do to a duty; each is a mutation. */
export type DutyAction =
  /** Điều chỉnh: `changeDuty`. */
  | 'CHANGE'
  /** Kết thúc: `endDuty`. */
  | 'END';

/** Ends a duty: no more periods; assignments that are open stay. */
export type EndDutyInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The duty's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
};

export type EndDutyResult = ConfirmationNeeded | Duplicate | Duty | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The session that is to end. */
export type EndSessionInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type EndSessionResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SessionsEnded | StaleVersion;

/** Whose sessions are to end. */
export type EndSessionsInput = {
  /** All of somebody the viewer looks after; left out, their own, but not the one that asks. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type EndSessionsResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SessionsEnded | StaleVersion;

/** What this person most likely types next, the most likely first; learned from the documents they entered last. Up to 8 of each; empty for everybody but the Office. */
export type EntrySuggestions = {
  __typename: 'EntrySuggestions';
  /** Phối hợp. */
  cooperating: Array<Unit>;
  /** Cơ quan ban hành. */
  issuers: Array<Unit>;
  /** The province's leader in charge. */
  leaders: Array<Person>;
  /** Chủ trì. */
  leads: Array<Unit>;
  /** Who in the Office follows it. */
  monitors: Array<Person>;
  /** Người ký. */
  signatories: Array<Scalars['String']['output']>;
};

/** A day that was counted, or left out. */
export type ExplainedDay = {
  __typename: 'ExplainedDay';
  /** The how-manieth working day it is; null for a day off. */
  count?: Maybe<Scalars['Int']['output']>;
  /** What it counts as. */
  kind: ExplainedDayKind;
  /** Its name in the calendar; null for ordinary days. */
  name?: Maybe<Scalars['String']['output']>;
  /** The day. */
  on: Scalars['LocalDate']['output'];
};

/** What a day counts as. */
export type ExplainedDayKind =
  /** Ngày nghỉ lễ, Tết. */
  | 'HOLIDAY'
  /** Nghỉ bù. */
  | 'IN_LIEU'
  /** Thứ Bảy, Chủ nhật. */
  | 'WEEKEND'
  /** A day of the week-end that is worked instead. */
  | 'WORKED_SATURDAY'
  /** Ngày làm việc. */
  | 'WORKING';

/** Why somebody may or may not do one thing. */
export type ExplainedRight = {
  __typename: 'ExplainedRight';
  /** Whether the rules allow it, whatever the state. */
  allowed: Scalars['Boolean']['output'];
  /** Why, or why not. */
  because: SpokenWords;
  /** What it is to. */
  group: RightsGroup;
  /** Which right: the `key` of a row of the table. */
  key: Scalars['String']['output'];
  /** What it is called. */
  name: SpokenWords;
  /** Whether it can happen as the assignment stands. */
  possible: Scalars['Boolean']['output'];
};

/** Vì sao: why an assignment stands to its deadline as it does, in the viewer's language. */
export type Explanation = {
  __typename: 'Explanation';
  /** Null where nothing is to be sent now, or there is no deadline. */
  sentIfToday?: Maybe<SentIfToday>;
  /** Step by step, in the order in which it happened. */
  steps: Array<ExplanationStep>;
  /** What it comes to. */
  verdict: ExplanationVerdict;
};

/** One step of an explanation. */
export type ExplanationStep = {
  __typename: 'ExplanationStep';
  /** The days counted: all of a short span, of a long one those that are special; 100 at most. */
  days: Array<ExplainedDay>;
  /** What it is about. */
  kind: ExplanationStepKind;
  /** The deadline it set, or the day it happened. */
  on?: Maybe<Scalars['LocalDate']['output']>;
  /** Sentences, a line each. */
  text: Scalars['String']['output'];
  /** In a few words. */
  title: Scalars['String']['output'];
};

/** What a step of an explanation is about. */
export type ExplanationStepKind =
  /** The days of a term, counted. */
  | 'COUNT'
  /** The deadline was moved. */
  | 'MOVED'
  /** What it comes to today. */
  | 'NOW'
  /** A result was sent back, recalled, or opened again. */
  | 'RETURNED'
  /** The words of the deadline, and how they were read. */
  | 'RULE'
  /** A result was sent. */
  | 'SENT'
  /** A request for more time waits. */
  | 'WAITING';

/** What it comes to: the same as `timeliness`, in words. */
export type ExplanationVerdict = {
  __typename: 'ExplanationVerdict';
  /** Calendar days past the deadline. */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** In term, overdue and the rest. */
  state: TimelinessState;
  /** “Quá hạn 3 ngày”. */
  words: Scalars['String']['output'];
  /** Working days left after today. */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** Gia hạn: a request for more time and what was decided on it, or time that the Office gave of itself. */
export type Extension = {
  __typename: 'Extension';
  /** Whose deadline. */
  assignment: Assignment;
  /** Gia hạn nhiều lần: past the number that the Office has set. */
  beyondCap: Scalars['Boolean']['output'];
  /** Calendar days gained; null unless it was approved. */
  daysGained?: Maybe<Scalars['Int']['output']>;
  /** When. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who decided. */
  decidedBy?: Maybe<Person>;
  /** For whom, where a deputy did it. */
  decidedFor?: Maybe<Scalars['String']['output']>;
  /** The deadline since then; null unless it was approved. */
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The hour of that day. */
  decidedTime?: Maybe<Scalars['LocalTime']['output']>;
  /** What they said; of a rejection, why. */
  decisionNote?: Maybe<Scalars['String']['output']>;
  /** The deadline that was put off; null unless it was approved. */
  dueBefore?: Maybe<Scalars['LocalDate']['output']>;
  /** Its files. */
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  /** Gửi muộn: asked for later than the Office has set, or after the deadline. */
  late: Scalars['Boolean']['output'];
  /** Căn cứ: the document on which the Office granted it. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** Lần thứ mấy: which of the assignment’s, from 1; those that came to nothing count. */
  ordinal: Scalars['Int']['output'];
  /** Who took the first step. */
  origin: ExtensionOrigin;
  /** Whether they propose to approve it. */
  preparedApprove?: Maybe<Scalars['Boolean']['output']>;
  /** When. */
  preparedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who prepared the decision; for the Office alone, as all of it. */
  preparedBy?: Maybe<Person>;
  /** For whom, where a deputy did it. */
  preparedFor?: Maybe<Scalars['String']['output']>;
  /** Another day that they propose. */
  preparedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What they think of it. */
  preparedOpinion?: Maybe<Scalars['String']['output']>;
  /** The hour of that day. */
  preparedTime?: Maybe<Scalars['LocalTime']['output']>;
  /** Until when it was asked for. */
  proposedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The hour of that day; null means the whole day. */
  proposedTime?: Maybe<Scalars['LocalTime']['output']>;
  /** Why, from the list. */
  reason?: Maybe<ExtensionReason>;
  /** When. */
  requestedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who asked; null if the Office granted it of itself. */
  requestedBy?: Maybe<Person>;
  /** For whom, where a deputy did it. */
  requestedFor?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  state: ExtensionState;
  /** Why, in words. */
  text: Scalars['String']['output'];
  /** When it last changed; of a draft, when it was last saved. */
  updatedAt: Scalars['Instant']['output'];
  /** Of a draft, who saved it last. */
  updatedBy?: Maybe<Person>;
  /** Moves with every change; `prepareExtension` takes it as `requestVersion`, and a draft’s as `draftVersion`. */
  version: Scalars['Int']['output'];
  /** Working days that it has waited for a decision; null if it does not wait. */
  waitingWorkingDays?: Maybe<Scalars['Int']['output']>;
};

/** One page of a list. */
export type ExtensionConnection = {
  __typename: 'ExtensionConnection';
  /** The page itself, in order. */
  nodes: Array<Extension>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which extensions. What is left out does not narrow. */
export type ExtensionFilter = {
  /** Only of this assignment. */
  assignmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it was past the number that the Office has set. */
  beyondCap?: InputMaybe<Scalars['Boolean']['input']>;
  /** Decided that day or later. */
  decidedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Decided that day or earlier. */
  decidedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether it was asked for late. */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of what these people monitor. */
  monitorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only asked for, or only granted without. */
  origins?: InputMaybe<Array<ExtensionOrigin>>;
  /** Only for these reasons. */
  reasonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Asked for that day or later. */
  requestedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Asked for that day or earlier. */
  requestedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only these; drafts are in no list. */
  states?: InputMaybe<Array<ExtensionState>>;
  /** Words of the directive, its document's number or abstract; accents may be left out. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only of assignments of these units. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the parts of those units count too; true if left out. */
  withSubUnits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who took the first step. */
export type ExtensionOrigin =
  /** Văn phòng chủ động gia hạn. */
  | 'GRANTED'
  /** Đơn vị đề nghị. */
  | 'REQUESTED';

/** Lý do gia hạn: one of the list that units choose from. */
export type ExtensionReason = {
  __typename: 'ExtensionReason';
  /** Whether it can still be chosen. */
  active: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** As it is chosen. */
  name: Scalars['String']['output'];
  /** Its place in the list, from 1. */
  position: Scalars['Int']['output'];
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** The order of a list of extensions. */
export type ExtensionSort =
  /** Most days gained first. */
  | 'DAYS_GAINED_DESC'
  /** What was decided last comes first, what is undecided last. */
  | 'DECIDED_DESC'
  /** What was asked for, or granted, last comes first. */
  | 'REQUESTED_DESC'
  /** What was asked for first comes first: the queue of the Office. */
  | 'WAITING_LONGEST';

/** What became of an extension. */
export type ExtensionState =
  /** Đã gia hạn. */
  | 'APPROVED'
  /** Đang soạn: only for those in the unit who may write it. */
  | 'DRAFT'
  /** Hết hiệu lực: the assignment was over before anybody decided. */
  | 'LAPSED'
  /** Không đồng ý. */
  | 'REJECTED'
  /** Chờ quyết định. */
  | 'REQUESTED'
  /** Đơn vị rút lại. */
  | 'WITHDRAWN';

/** On what terms a unit can ask for more time now. */
export type ExtensionTerms = {
  __typename: 'ExtensionTerms';
  /** The last day on which a request is not late. */
  askBy: Scalars['LocalDate']['output'];
  /** Whether one more is past that. */
  beyondCap: Scalars['Boolean']['output'];
  /** How many extensions an assignment may have. */
  cap: Scalars['Int']['output'];
  /** Whether a request sent now is marked late. */
  late: Scalars['Boolean']['output'];
};

/** Lĩnh vực: a field of government work. */
export type Field = {
  __typename: 'Field';
  /** A short code, e.g. `CDS`. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The name, in Vietnamese. */
  name: Scalars['String']['output'];
};

/** One field as a choice. */
export type FieldCount = {
  __typename: 'FieldCount';
  /** How many it would leave. */
  count: Scalars['Int']['output'];
  /** The field. */
  field: Field;
};

/** How many. */
export type Figure = {
  __typename: 'Figure';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of what. */
  key: FigureKey;
};

/** Everything that is counted (domain.md §5). */
export type FigureKey =
  /** Tồn đọng: open, and given in a year before that of the period (of the day, without one). A line of its own: also what the period does not take in. */
  | 'CARRIED_OVER'
  /** Of those carried over, the overdue ones. */
  | 'CARRIED_OVER_OVERDUE'
  /** Confirmed as done. */
  | 'DONE'
  /** Done; it was sent after the deadline. */
  | 'DONE_LATE'
  /** Done, without a deadline. */
  | 'DONE_NO_DEADLINE'
  /** Done; the result that was confirmed was sent by the deadline. */
  | 'DONE_ON_TIME'
  /** Of those in term, the ones still with the unit and due within 3 working days. */
  | 'DUE_SOON'
  /** Of the total, those extended at least once. */
  | 'EXTENDED'
  /** Not done. */
  | 'OPEN'
  /** Not done, and the deadline is to come; or a result was sent by it. */
  | 'OPEN_IN_TERM'
  /** Not done, without a deadline. */
  | 'OPEN_NO_DEADLINE'
  /** Not done, and past the deadline. */
  | 'OPEN_OVERDUE'
  /** Of the total, those returned at least once. */
  | 'RETURNED'
  /** Of the total, those the Office had starred. */
  | 'STARRED'
  /** All but those withdrawn: the six cells together. */
  | 'TOTAL'
  /** Of the open ones, those not taken on yet. */
  | 'UNACKNOWLEDGED'
  /** Of the open ones, those reported on within the last 15 days. */
  | 'UPDATED'
  /** Of the open ones, those whose result waits for the Office. */
  | 'WAITING'
  /** Withdrawn: outside the total. */
  | 'WITHDRAWN';

/** You may see it, but not do this to it. */
export type Forbidden = Refusal & {
  __typename: 'Forbidden';
  /** What is wrong and what to do next, in Vietnamese. */
  message: Scalars['String']['output'];
};

/** A person found, and where they are. */
export type FoundPerson = {
  __typename: 'FoundPerson';
  /** Whether lists can be filtered by them as monitor; else as the one delegated to. */
  monitors: Scalars['Boolean']['output'];
  /** Who. */
  person: Person;
  /** Their unit; of several, the highest up. */
  unit: Unit;
};

/** Văn phòng chủ động gia hạn: more time that nobody asked for. */
export type GrantExtensionInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Uploaded files. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Căn cứ: number and symbol of the document. */
  legalBasis: Scalars['String']['input'];
  /** Until when; after the deadline as it is, and not past. */
  on: Scalars['LocalDate']['input'];
  /** One of `extensionReasons` that is active. */
  reasonId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, in words. */
  text: Scalars['String']['input'];
  /** The hour of that day; left out, the whole day counts. */
  time?: InputMaybe<Scalars['LocalTime']['input']>;
};

export type GrantExtensionResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Gives somebody one more role. */
export type GrantRoleInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which account. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role. */
  role: Role;
  /** Where. */
  unitId: Scalars['ID']['input'];
};

export type GrantRoleResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Whose open work goes to whom. All of it goes, or nothing. */
export type HandOverInput = {
  /** Whose. */
  fromId: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which pieces to whom; 200 at most. */
  items: Array<HandOverItemInput>;
  /** What the receivers are to know. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** One piece, and who goes on with it. */
export type HandOverItemInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** Which kind. */
  kind: HandoverKind;
  /** Who goes on with it. */
  toId: Scalars['ID']['input'];
};

export type HandOverResult = ConfirmationNeeded | Duplicate | Forbidden | Handover | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Open work of one person that went to others, all at once. */
export type Handover = {
  __typename: 'Handover';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Whose work it was. */
  from: Person;
  id: Scalars['ID']['output'];
  /** How many pieces. */
  items: Scalars['Int']['output'];
  /** Whether it can still be taken back. */
  mayUndo: Scalars['Boolean']['output'];
  /** What was said with it. */
  note: Scalars['String']['output'];
  /** When it was taken back. */
  undoneAt?: Maybe<Scalars['Instant']['output']>;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What can be handed over. */
export type HandoverKind =
  /** An assignment that was delegated to the person. */
  | 'DELEGATED'
  /** A document that they are entering. */
  | 'DRAFT'
  /** A directive that they monitor. */
  | 'MONITORED';

/** Who signed in proved again that it is them. */
export type IdentityConfirmed = {
  __typename: 'IdentityConfirmed';
  /** Dangerous acts are open until then. */
  until: Scalars['Instant']['output'];
};

/** It cannot happen in the state the thing is in now. */
export type IllegalTransition = Refusal & {
  __typename: 'IllegalTransition';
  /** The state it is in. */
  from: Scalars['String']['output'];
  /** What is wrong and what to do next, in Vietnamese. */
  message: Scalars['String']['output'];
};

/** Invites everybody in a file: all of them, or none. */
export type ImportPeopleInput = {
  /** An own upload that hangs on nothing. */
  fileId: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ImportPeopleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | PeopleImported | StaleVersion;

/** One page of a list. */
export type InboxConnection = {
  __typename: 'InboxConnection';
  /** The page itself, in order. */
  nodes: Array<InboxItem>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The viewer's inbox in numbers; each counts assignments. */
export type InboxCounts = {
  __typename: 'InboxCounts';
  /** The groups that have any, most pressing first. */
  byTodo: Array<InboxTodoCount>;
  /** Put off until later. */
  snoozed: Scalars['Int']['output'];
  /** With something unread; also said over `GET /live` as `inbox`. */
  unread: Scalars['Int']['output'];
};

/** One assignment of which the viewer has been told something that still holds. */
export type InboxItem = {
  __typename: 'InboxItem';
  /** As it is now. */
  assignment: Assignment;
  /** When. */
  at: Scalars['Instant']['output'];
  /** How many things are said of it. */
  count: Scalars['Int']['output'];
  /** The assignment's. */
  id: Scalars['ID']['output'];
  /** Until when it is put off; null while it is there. */
  snoozedUntil?: Maybe<Scalars['Instant']['output']>;
  /** What was said last of that, in Vietnamese. */
  text: Scalars['String']['output'];
  /** The most pressing of what is to be done about it. */
  todo: NotificationTodo;
  /** Whether any of them has not been read. */
  unread: Scalars['Boolean']['output'];
};

/** What became of the inbox. */
export type InboxMarked = {
  __typename: 'InboxMarked';
  /** The assignments that were changed: with them it can be undone. */
  assignmentIds: Array<Scalars['ID']['output']>;
  /** The numbers now. */
  counts: InboxCounts;
};

/** A group of the inbox. */
export type InboxTodoCount = {
  __typename: 'InboxTodoCount';
  /** Assignments in it. */
  count: Scalars['Int']['output'];
  /** Which. */
  todo: NotificationTodo;
  /** Of these, with something unread. */
  unread: Scalars['Int']['output'];
};

/** Yêu cầu giải trình: a unit is asked to explain, about one of its assignments. */
export type Inquiry = {
  __typename: 'Inquiry';
  /** When what was asked last was answered; null if it was not. */
  answeredAt?: Maybe<Scalars['Instant']['output']>;
  /** Whether an answer, this or one before, came after its day; null while there is none. */
  answeredLate?: Maybe<Scalars['Boolean']['output']>;
  /** When it was first asked. */
  askedAt: Scalars['Instant']['output'];
  /** Who asked. */
  askedBy: Person;
  /** For whom, where a deputy did it. */
  askedFor?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  assignment: Assignment;
  /** The last day to answer, as asked last. */
  dueOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** What was said after the question, oldest first: answers, and what was asked again. */
  messages: Array<InquiryMessage>;
  /** Whether that day is past and it is still open. */
  overdue: Scalars['Boolean']['output'];
  /** What was asked first; the rest is in `messages`. */
  question: Scalars['String']['output'];
  /** Where it stands. */
  state: InquiryState;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What the viewer can do now. */
  viewerActions: Array<InquiryAction>;
};

/** What the viewer can do to a request for explanation now. */
export type InquiryAction =
  /** Giải trình, or add to it. */
  | 'ANSWER'
  /** Yêu cầu giải trình lại. */
  | 'ASK_AGAIN'
  /** Kết thúc. */
  | 'CLOSE';

/** One page of a list. */
export type InquiryConnection = {
  __typename: 'InquiryConnection';
  /** The page itself, in order. */
  nodes: Array<Inquiry>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Requests for explanation in numbers: `asked` are those answered, those open, and those closed without an answer. */
export type InquiryCounts = {
  __typename: 'InquiryCounts';
  /** Of these, what was asked last was answered. */
  answered: Scalars['Int']['output'];
  /** Of the answered, an answer came after its day. */
  answeredLate: Scalars['Int']['output'];
  /** All; one that was asked again counts once. */
  asked: Scalars['Int']['output'];
  /** Of all, open. */
  open: Scalars['Int']['output'];
  /** Of the open, past their day. */
  overdue: Scalars['Int']['output'];
};

/** Which requests for explanation. What is left out does not narrow. */
export type InquiryFilter = {
  /** First asked that day or later. */
  askedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First asked that day or earlier. */
  askedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only of this assignment. */
  assignmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only open ones past their day; false: only all others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these. */
  states?: InputMaybe<Array<InquiryState>>;
  /** Only what these units were asked, or parts of them. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What was said after the question: an answer, or what was asked again. */
export type InquiryMessage = {
  __typename: 'InquiryMessage';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who said it. */
  author: Person;
  /** For whom, where a deputy did it. */
  authorFor?: Maybe<Scalars['String']['output']>;
  /** Its files. */
  files: Array<Attachment>;
  /** Whether the unit said it; else it was asked again. */
  fromUnit: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** What. */
  text: Scalars['String']['output'];
};

/** Where a request for explanation stands. */
export type InquiryState =
  /** Đã giải trình: whoever asked closes it or asks again. */
  | 'ANSWERED'
  /** Đã kết thúc. */
  | 'CLOSED'
  /** Chờ đơn vị giải trình. */
  | 'OPEN';

/** Yêu cầu thực hiện: the unit that declined has to do it. */
export type InsistAssignmentInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
};

export type InsistAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** One field of the input and what is wrong with it. */
export type InvalidField = {
  __typename: 'InvalidField';
  /** What is wrong with it, in Vietnamese. */
  message: Scalars['String']['output'];
  /** Where: `text`, `rows.<row id>.leads`. */
  path: Scalars['String']['output'];
};

/** Some fields need attention. */
export type InvalidInput = Refusal & {
  __typename: 'InvalidInput';
  /** Which, each with what is wrong. */
  fields: Array<InvalidField>;
  /** What is wrong and what to do next, in Vietnamese. */
  message: Scalars['String']['output'];
};

/** A person who is to have an account; they choose the password themselves. */
export type InviteAccountInput = {
  /** Họ và tên. */
  displayName: Scalars['String']['input'];
  /** Where the invitation goes. */
  email: Scalars['String']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What they will be in which unit. */
  roles: Array<RoleInput>;
  /** Chức vụ. */
  title: Scalars['String']['input'];
  /** What they will sign in with. */
  username: Scalars['String']['input'];
};

export type InviteAccountResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Sends the link of an invitation again; the earlier one no longer works. */
export type InviteAgainInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which account. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type InviteAgainResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A draft that is ready. */
export type IssueDraftInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which draft. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssueDraftResult = ConfirmationNeeded | DirectiveDocument | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The language of a person's screens. */
export type Language =
  /** English. */
  | 'EN'
  /** Tiếng Việt. */
  | 'VI';

/** What a link that works once is good for. */
export type LinkPurpose =
  /** Mail is to go to a new address. */
  | 'ADDRESS'
  /** Whoever was invited chooses their first password. */
  | 'INVITATION'
  /** Whoever forgot theirs chooses another. */
  | 'RESET';

/** A list that views can be saved of. */
export type ListName =
  /** Nhiệm vụ. */
  | 'ASSIGNMENTS'
  /** Văn bản. */
  | 'DOCUMENTS';

/** A kind of mail, with words of its own. */
export type MailCode =
  /** Giao nhiệm vụ. */
  | 'ASSIGNED'
  /** Quyết định của Văn phòng. */
  | 'DECIDED'
  /** Việc cần làm buổi sáng. */
  | 'DIGEST'
  /** Báo cáo quá hạn lên cấp trên. */
  | 'ESCALATED'
  /** Yêu cầu giải trình. */
  | 'INQUIRY'
  /** Thông báo khác. */
  | 'NOTICE'
  /** Chuyển trả kết quả. */
  | 'RETURNED'
  /** Đôn đốc. */
  | 'URGED'
  /** Bản tin tuần của lãnh đạo tỉnh. */
  | 'WEEKLY';

/** A place that is filled in. */
export type MailPlaceholder = {
  __typename: 'MailPlaceholder';
  /** Its name, with those it is inside of: `nguoi_nhan.ten`. */
  name: Scalars['String']['output'];
  /** What it says, in Vietnamese. */
  says: Scalars['String']['output'];
  /** What to write to have it filled in. */
  snippet: Scalars['String']['output'];
};

/** How a person wants their mail. */
export type MailPreference = {
  __typename: 'MailPreference';
  /** Where mail goes; null: nowhere, until somebody enters an address. */
  address?: Maybe<Scalars['String']['output']>;
  /** When the digest leaves, on working days, at the office. */
  digestTime: Scalars['LocalTime']['output'];
  /** Whether no mail is sent now. The inbox is never paused. */
  paused: Scalars['Boolean']['output'];
  /** The last day of the pause; null: until further notice. */
  pausedUntil?: Maybe<Scalars['LocalDate']['output']>;
};

/** How a mail with these words would look. */
export type MailPreview = {
  __typename: 'MailPreview';
  /** Whether it is filled in with the viewer's own assignments of this moment, or with an example. */
  live: Scalars['Boolean']['output'];
  /** The mail, filled in and framed. */
  mail?: Maybe<MailWords>;
  /** What is wrong with them; then there is nothing to see. */
  problems: Array<MailWordsProblem>;
};

/** Words to try. */
export type MailPreviewInput = {
  /** For which kind of mail. */
  code: MailCode;
  /** Its HTML. */
  html: Scalars['String']['input'];
  /** Its subject. */
  subject: Scalars['String']['input'];
  /** Its plain text. */
  text: Scalars['String']['input'];
};

/** What has become of a mail. */
export type MailStatus =
  /** Không gửi được. */
  | 'FAILED'
  /** Đã gửi. */
  | 'SENT'
  /** Không gửi nữa. */
  | 'SUPPRESSED'
  /** Chờ gửi, hoặc chờ gửi lại. */
  | 'WAITING';

/** The words of one kind of mail. */
export type MailTemplate = {
  __typename: 'MailTemplate';
  /** When. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who changed them last. */
  changedBy?: Maybe<Person>;
  /** Of which kind of mail. */
  code: MailCode;
  /** The words as delivered. */
  delivered: MailWords;
  /** The last 50 changes, newest first. */
  history: Array<MailTemplateVersion>;
  /** Its HTML, without the frame that every mail has. */
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether these are the words as delivered. */
  isDefault: Scalars['Boolean']['output'];
  /** What the Office calls it. */
  name: Scalars['String']['output'];
  /** What can be filled in. */
  placeholders: Array<MailPlaceholder>;
  /** Its subject: one line. */
  subject: Scalars['String']['output'];
  /** Its plain text. */
  text: Scalars['String']['output'];
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** The words as somebody left them. */
export type MailTemplateVersion = {
  __typename: 'MailTemplateVersion';
  /** When. */
  changedAt: Scalars['Instant']['output'];
  /** Who changed them. */
  changedBy?: Maybe<Person>;
  /** Its HTML, without the frame that every mail has. */
  html: Scalars['String']['output'];
  /** Whether they went back to the words as delivered. */
  isDefault: Scalars['Boolean']['output'];
  /** Its subject: one line. */
  subject: Scalars['String']['output'];
  /** Its plain text. */
  text: Scalars['String']['output'];
  /** Which version. */
  version: Scalars['Int']['output'];
};

/** The words of a mail, as templates in Liquid. */
export type MailWords = {
  __typename: 'MailWords';
  /** Its HTML, without the frame that every mail has. */
  html: Scalars['String']['output'];
  /** Its subject: one line. */
  subject: Scalars['String']['output'];
  /** Its plain text. */
  text: Scalars['String']['output'];
};

/** What is wrong with a part of the words. */
export type MailWordsProblem = {
  __typename: 'MailWordsProblem';
  /** What is wrong and what may be meant, in Vietnamese. */
  message: Scalars['String']['output'];
  /** `subject`, `html` or `text`. */
  part: Scalars['String']['output'];
};

/** Up to where the news was read. */
export type MarkNewsReadInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The newest entry that was on the screen. */
  until: Scalars['Instant']['input'];
};

export type MarkNewsReadResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NewsRead | NotFound | StaleVersion;

/** Which of one's own are read: these, or all. */
export type MarkNotificationsReadInput = {
  /** All that are in the inbox. */
  all?: InputMaybe<Scalars['Boolean']['input']>;
  /** The assignments, up to 500. */
  assignmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MarkNotificationsReadResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InboxMarked | InvalidInput | NotFound | StaleVersion;

/** Which of one's own are unread: these, or all. */
export type MarkNotificationsUnreadInput = {
  /** All that are in the inbox. */
  all?: InputMaybe<Scalars['Boolean']['input']>;
  /** The assignments, up to 500. */
  assignmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MarkNotificationsUnreadResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InboxMarked | InvalidInput | NotFound | StaleVersion;

/** The viewer has it before their eyes. */
export type MarkSeenInput = {
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MarkSeenResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** What somebody is in one unit, they are in another from now on. */
export type MoveAccountInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The unit they leave. */
  fromUnitId: Scalars['ID']['input'];
  /** Which account. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The unit they go to. */
  toUnitId: Scalars['ID']['input'];
};

export type MoveAccountResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Another place in the tree, with everything below it. */
export type MoveUnitInput = {
  /** The brother it stands before; null: it stands last. */
  beforeId?: InputMaybe<Scalars['ID']['input']>;
  /** The decision it rests on, as cited: `QĐ 759/QĐ-TTg`. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which unit. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The unit it is a part of from now on; null: none. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type MoveUnitResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion | Unit;

export type Mutation = {
  __typename: 'Mutation';
  /** Tiếp nhận. */
  acknowledgeAssignment: AcknowledgeAssignmentResult;
  /** Chooses in which roles, or in whose place, this session goes on. A cookie session gets a new cookie. */
  actAs: ActAsResult;
  /** Ghi chú nội bộ của Văn phòng. */
  addOfficeNote: AddOfficeNoteResult;
  /** Adds the passkey that answered. */
  addPasskey: AddPasskeyResult;
  /** Adds a form in Word or Excel that was sent before. What cannot be opened safely, or names what nothing is filled in for, is refused. For the Office. */
  addReportTemplate: AddReportTemplateResult;
  /** Corrects the part or the effective deadline, with a reason. */
  amendAssignment: AmendAssignmentResult;
  /** Corrects an issued directive, with a reason. */
  amendDirective: AmendDirectiveResult;
  /** Corrects an issued document, with a reason. */
  amendDocument: AmendDocumentResult;
  /** Giải trình: whoever does the work answers. */
  answerInquiry: AnswerInquiryResult;
  /** Puts a report away, or back; for the Office. */
  archiveReport: ArchiveReportResult;
  /** Yêu cầu giải trình lại: opens it again. */
  askAgain: AskAgainResult;
  /** Yêu cầu giải trình: a leader of the province or a head of the Office asks the unit. */
  askForExplanation: AskForExplanationResult;
  /** Asks for a link to choose another password. Known and unknown names get the same answer. */
  askPasswordReset: AskPasswordResetResult;
  /** Gives a directive to one more unit; the answer is the new assignment. */
  assignUnit: AssignUnitResult;
  /** Says that you are at a thing, and answers who else is. Changes come over `GET /live` as `presence`. */
  bePresent: BePresentResult;
  /** Thôi cử người thay: ends at once. */
  callOffDeputy: CallOffDeputyResult;
  /** Ends a rendering that waits or is on its way. */
  cancelReportRun: CancelReportRunResult;
  /** Corrects somebody’s name, title or address. */
  changeAccount: ChangeAccountResult;
  /** Asks for one's mail to go elsewhere: once a link sent there is opened. The old address is told. */
  changeAddress: ChangeAddressResult;
  /** Điều chỉnh: another rule or another end, for the periods that have not begun. */
  changeDuty: ChangeDutyResult;
  /** Changes one's own password. All other sessions of the person are over. */
  changePassword: ChangePasswordResult;
  /** Changes a report; what it was is kept. For the Office. */
  changeReport: ChangeReportResult;
  /** Changes a schedule; it is the own of whoever saves it. */
  changeReportSchedule: ChangeReportScheduleResult;
  /** Sets one anew: it holds everywhere within a second or two. */
  changeSetting: ChangeSettingResult;
  /** Renames a unit or corrects what it is known by; old names stay. */
  changeUnit: ChangeUnitResult;
  /** Chooses a password by the link of a mail; it signs nobody in. */
  choosePassword: ChoosePasswordResult;
  /** Kết thúc: nothing more is to be said. */
  closeInquiry: CloseInquiryResult;
  /** Freezes the figures of a period that has ended, and the list behind them; once, for ever. For heads of the Office. */
  closePeriod: ClosePeriodResult;
  /** Closes a unit: its open work, its parts and its people go to who takes over, all at once or not at all. */
  closeUnit: CloseUnitResult;
  /** Signs in with the second proof. */
  completeSignIn: CompleteSignInResult;
  /** Xác nhận: the accounts are still needed as they are. */
  confirmAccounts: ConfirmAccountsResult;
  /** Proves by a link that mail arrives at the new address. */
  confirmAddress: ConfirmAddressResult;
  /** Proves again who one is: what was refused with `ConfirmationNeeded` can then be asked once more. */
  confirmIdentity: ConfirmIdentityResult;
  /** Xác nhận hoàn thành. */
  confirmResult: ConfirmResultResult;
  /** The first right code: from now on one is asked for at sign-in. */
  confirmTotp: ConfirmTotpResult;
  /** Makes a report out of another; for the Office. */
  copyReport: CopyReportResult;
  /** Makes an access token of one’s own; its secret is told once. */
  createAccessToken: CreateAccessTokenResult;
  /** Begins to enter a document. Office only. */
  createDraft: CreateDraftResult;
  /** Makes a report; for the Office. */
  createReport: CreateReportResult;
  /** Has a report rendered by itself from now on. */
  createReportSchedule: CreateReportScheduleResult;
  /** Enters a unit; it stands last among its brothers. */
  createUnit: CreateUnitResult;
  /** Quyết định: gives the time asked for, or another, or says why not. */
  decideExtension: DecideExtensionResult;
  /** Từ chối tiếp nhận, with a reason and, if known, the right unit. */
  declineAssignment: DeclineAssignmentResult;
  /** Giao việc: to a specialist, or down to a part of the unit. The head keeps every right. */
  delegateAssignment: DelegateAssignmentResult;
  /** Deletes a saved query: one's own, or, for heads of the Office, any that is shared. */
  deleteQuery: DeleteQueryResult;
  /** Deletes a view: one's own, or, for heads of the Office, any that is shared. */
  deleteView: DeleteViewResult;
  /** Shuts somebody out, at once and everywhere. */
  disableAccount: DisableAccountResult;
  /** Closes a draft without issuing it. Office only. */
  discardDraft: DiscardDraftResult;
  /** Kết thúc: no more periods. */
  endDuty: EndDutyResult;
  /** Ends a session of one’s own, or of somebody one looks after. */
  endSession: EndSessionResult;
  /** Ends all other sessions of one's own, or all of somebody one looks after. */
  endSessions: EndSessionsResult;
  /** Chủ động gia hạn: more time that nobody asked for. */
  grantExtension: GrantExtensionResult;
  /** Gives somebody one more role. */
  grantRole: GrantRoleResult;
  /** Bàn giao: gives open work of one person to others, all at once. */
  handOver: HandOverResult;
  /** Invites everybody in a file: all of them, or nobody. */
  importPeople: ImportPeopleResult;
  /** Yêu cầu thực hiện what a unit declined. */
  insistAssignment: InsistAssignmentResult;
  /** Makes an account and sends its person a link to choose the password. */
  inviteAccount: InviteAccountResult;
  /** Sends the link again; the earlier one no longer works. */
  inviteAgain: InviteAgainResult;
  /** Makes the draft a document: every unit named gets its assignment. All or nothing. Office only. */
  issueDraft: IssueDraftResult;
  /** Says up to where the news was read; it never goes back. */
  markNewsRead: MarkNewsReadResult;
  /** Marks one's own as read. */
  markNotificationsRead: MarkNotificationsReadResult;
  /** Marks one's own as unread. */
  markNotificationsUnread: MarkNotificationsUnreadResult;
  /** The viewer has opened it: its `news` is false until somebody else changes it. Leaves no trail. */
  markSeen: MarkSeenResult;
  /** Moves somebody from one unit to another, roles and all. */
  moveAccount: MoveAccountResult;
  /** Makes a unit, with everything below it, a part of another one. */
  moveUnit: MoveUnitResult;
  /** Mở xem xét kết quả: it can no longer be recalled. */
  openReview: OpenReviewResult;
  /** Cho ý kiến: what the monitor proposes to decide. The Office’s own business. */
  prepareExtension: PrepareExtensionResult;
  /** Chuyển đơn vị khác: the other unit gets a new assignment, this one is withdrawn and is the answer. */
  reassignAssignment: ReassignAssignmentResult;
  /** Rút lại kết quả, until the Office has opened it. */
  recallResult: RecallResultResult;
  /** Moves the effective deadlines chosen to where the calendar of today says, with a reason; each has its own record and outcome. */
  recountDeadlines: RecountDeadlinesResult;
  /** Đôn đốc: urges the unit that has the work. */
  remindAssignment: RemindAssignmentResult;
  /** Takes a day out of the calendar; the answer is the day as it was. `saveCalendarDay` with its id puts it back. */
  removeCalendarDay: RemoveCalendarDayResult;
  /** Takes away a passkey of one's own. */
  removePasskey: RemovePasskeyResult;
  /** Removes a schedule; what it had rendered stays. */
  removeReportSchedule: RemoveReportScheduleResult;
  /** Codes of the app are no longer asked for. */
  removeTotp: RemoveTotpResult;
  /** Makes a secret address of one's own deadlines. The one before leads nowhere from now on. */
  renewCalendarFeed: RenewCalendarFeedResult;
  /** Makes new recovery codes; the old are no longer good. */
  renewRecoveryCodes: RenewRecoveryCodesResult;
  /** Mở lại what was confirmed. */
  reopenAssignment: ReopenAssignmentResult;
  /** Lets a closed unit exist again. */
  reopenUnit: ReopenUnitResult;
  /** Cập nhật tiến độ. Acknowledges too; never completes. */
  reportProgress: ReportProgressResult;
  /** Đề nghị gia hạn. */
  requestExtension: RequestExtensionResult;
  /** Has all that is kept about the viewer put into a file, for them alone. While one is being made, it is that one. */
  requestOwnData: RequestOwnDataResult;
  /** Goes back to the words as delivered. */
  resetMailTemplate: ResetMailTemplateResult;
  /** Makes a rule as it was delivered. */
  resetReminderRule: ResetReminderRuleResult;
  /** Takes away all second factors of somebody who lost theirs; they are told by mail. */
  resetSecondFactor: ResetSecondFactorResult;
  /** Lets somebody in again. */
  restoreAccount: RestoreAccountResult;
  /** Takes the removal of a schedule back. */
  restoreReportSchedule: RestoreReportScheduleResult;
  /** Has a mail that was given up tried again, or one that waits at once. */
  retryMail: RetryMailResult;
  /** Has one that failed or was cancelled rendered again, of the same day. */
  retryReportRun: RetryReportRunResult;
  /** Chuyển trả, with a reason and, if wanted, a new date. */
  returnResult: ReturnResultResult;
  /** Ends an access token at once: of one’s own, or of somebody one looks after. */
  revokeAccessToken: RevokeAccessTokenResult;
  /** Takes the secret address back: it leads nowhere from now on. */
  revokeCalendarFeed: RevokeCalendarFeedResult;
  /** Takes a role away. */
  revokeRole: RevokeRoleResult;
  /** Has a report rendered in the background, with the rights of the viewer, and answers at once. */
  runReport: RunReportResult;
  /** Says how one likes one's screens, on every device. */
  saveAppearance: SaveAppearanceResult;
  /** Puts a day into the calendar, changes one, or puts back one that was removed. No deadline moves by itself: see `deadlineRecounts`. */
  saveCalendarDay: SaveCalendarDayResult;
  /** Saves the whole draft as typed; call it while typing. Office only. */
  saveDraft: SaveDraftResult;
  /** Keeps the request as it is being written, without disturbing anybody. */
  saveExtensionDraft: SaveExtensionDraftResult;
  /** Adds a reason or changes one; for heads of the Office and whoever runs the system. */
  saveExtensionReason: SaveExtensionReasonResult;
  /** Says when the digest is to leave, and whether any mail is. */
  saveMailPreference: SaveMailPreferenceResult;
  /** Keeps the words of a kind of mail. What cannot be read, or names what nothing is filled in for, is refused. */
  saveMailTemplate: SaveMailTemplateResult;
  /** Keeps a query of the playground, or changes one of one's own. */
  saveQuery: SaveQueryResult;
  /** Changes a rule, or switches it on or off. */
  saveReminderRule: SaveReminderRuleResult;
  /** Keeps the result as it is being written, without disturbing anybody. */
  saveResultDraft: SaveResultDraftResult;
  /** Sets how lateness becomes points from a day on, today or later; for heads of the Office. */
  saveScoreRule: SaveScoreRuleResult;
  /** Keeps a way of looking at a list, or changes one of one's own. */
  saveView: SaveViewResult;
  /** Says with what a list opens for oneself. */
  setDefaultView: SetDefaultViewResult;
  /** Cử người thay: for oneself, or for somebody one looks after. */
  setDeputy: SetDeputyResult;
  /** Chooses the language of one's own screens. */
  setLanguage: SetLanguageResult;
  /** Names the Office specialist who follows a directive. */
  setMonitor: SetMonitorResult;
  /** Signs in. Unknown names and wrong passwords get the same answer; whoever has a second factor is asked for it. */
  signIn: SignInResult;
  /** Signs in with a passkey that knows its owner, without a password. */
  signInWithPasskey: SignInWithPasskeyResult;
  /** Ends the session at once, on the server too. */
  signOut: SignedOut;
  /** Puts off one's own until later, or brings it back. */
  snoozeNotifications: SnoozeNotificationsResult;
  /** Gắn sao, bỏ sao. */
  starAssignment: StarAssignmentResult;
  /** Starts one act on many and answers at once; each row is done as if by hand, with its own record. */
  startBulk: StartBulkResult;
  /** What to ask one's own passkeys, for `confirmIdentity`. */
  startConfirm: StartConfirmResult;
  /** Begins to add a passkey of one's own. */
  startPasskey: StartPasskeyResult;
  /** What to ask a passkey. It names nobody's: the browser shows those that it has for us. */
  startPasskeySignIn: StartPasskeySignInResult;
  /** Begins to set up one's own authenticator app. */
  startTotp: StartTotpResult;
  /** Gửi kết quả: the moment by which lateness is judged. */
  submitResult: SubmitResultResult;
  /** Switches a schedule on or off; what falls while it is off is not made up for. */
  switchReportSchedule: SwitchReportScheduleResult;
  /** Takes a handover back within a day: what nobody has gone on with returns to the person. */
  undoHandover: UndoHandoverResult;
  /** Thu hồi, dừng theo dõi. */
  withdrawAssignment: WithdrawAssignmentResult;
  /** Rút đề nghị gia hạn, until it is decided. */
  withdrawExtension: WithdrawExtensionResult;
  /** Takes back an invitation: the link no longer works. */
  withdrawInvitation: WithdrawInvitationResult;
  /** Puts a template away, or back; for the Office. */
  withdrawReportTemplate: WithdrawReportTemplateResult;
};


export type MutationAcknowledgeAssignmentArgs = {
  input: AcknowledgeAssignmentInput;
};


export type MutationActAsArgs = {
  input: ActAsInput;
};


export type MutationAddOfficeNoteArgs = {
  input: AddOfficeNoteInput;
};


export type MutationAddPasskeyArgs = {
  input: AddPasskeyInput;
};


export type MutationAddReportTemplateArgs = {
  input: AddReportTemplateInput;
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


export type MutationAnswerInquiryArgs = {
  input: AnswerInquiryInput;
};


export type MutationArchiveReportArgs = {
  input: ArchiveReportInput;
};


export type MutationAskAgainArgs = {
  input: AskAgainInput;
};


export type MutationAskForExplanationArgs = {
  input: AskForExplanationInput;
};


export type MutationAskPasswordResetArgs = {
  input: AskPasswordResetInput;
};


export type MutationAssignUnitArgs = {
  input: AssignUnitInput;
};


export type MutationBePresentArgs = {
  input: BePresentInput;
};


export type MutationCallOffDeputyArgs = {
  input: CallOffDeputyInput;
};


export type MutationCancelReportRunArgs = {
  input: CancelReportRunInput;
};


export type MutationChangeAccountArgs = {
  input: ChangeAccountInput;
};


export type MutationChangeAddressArgs = {
  input: ChangeAddressInput;
};


export type MutationChangeDutyArgs = {
  input: ChangeDutyInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangeReportArgs = {
  input: ChangeReportInput;
};


export type MutationChangeReportScheduleArgs = {
  input: ChangeReportScheduleInput;
};


export type MutationChangeSettingArgs = {
  input: ChangeSettingInput;
};


export type MutationChangeUnitArgs = {
  input: ChangeUnitInput;
};


export type MutationChoosePasswordArgs = {
  input: ChoosePasswordInput;
};


export type MutationCloseInquiryArgs = {
  input: CloseInquiryInput;
};


export type MutationClosePeriodArgs = {
  input: ClosePeriodInput;
};


export type MutationCloseUnitArgs = {
  input: CloseUnitInput;
};


export type MutationCompleteSignInArgs = {
  input: CompleteSignInInput;
};


export type MutationConfirmAccountsArgs = {
  input: ConfirmAccountsInput;
};


export type MutationConfirmAddressArgs = {
  input: ConfirmAddressInput;
};


export type MutationConfirmIdentityArgs = {
  input: ConfirmIdentityInput;
};


export type MutationConfirmResultArgs = {
  input: ConfirmResultInput;
};


export type MutationConfirmTotpArgs = {
  input: ConfirmTotpInput;
};


export type MutationCopyReportArgs = {
  input: CopyReportInput;
};


export type MutationCreateAccessTokenArgs = {
  input: CreateAccessTokenInput;
};


export type MutationCreateDraftArgs = {
  input: CreateDraftInput;
};


export type MutationCreateReportArgs = {
  input: CreateReportInput;
};


export type MutationCreateReportScheduleArgs = {
  input: CreateReportScheduleInput;
};


export type MutationCreateUnitArgs = {
  input: CreateUnitInput;
};


export type MutationDecideExtensionArgs = {
  input: DecideExtensionInput;
};


export type MutationDeclineAssignmentArgs = {
  input: DeclineAssignmentInput;
};


export type MutationDelegateAssignmentArgs = {
  input: DelegateAssignmentInput;
};


export type MutationDeleteQueryArgs = {
  input: DeleteQueryInput;
};


export type MutationDeleteViewArgs = {
  input: DeleteViewInput;
};


export type MutationDisableAccountArgs = {
  input: DisableAccountInput;
};


export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
};


export type MutationEndDutyArgs = {
  input: EndDutyInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationEndSessionsArgs = {
  input: EndSessionsInput;
};


export type MutationGrantExtensionArgs = {
  input: GrantExtensionInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationHandOverArgs = {
  input: HandOverInput;
};


export type MutationImportPeopleArgs = {
  input: ImportPeopleInput;
};


export type MutationInsistAssignmentArgs = {
  input: InsistAssignmentInput;
};


export type MutationInviteAccountArgs = {
  input: InviteAccountInput;
};


export type MutationInviteAgainArgs = {
  input: InviteAgainInput;
};


export type MutationIssueDraftArgs = {
  input: IssueDraftInput;
};


export type MutationMarkNewsReadArgs = {
  input: MarkNewsReadInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationMarkNotificationsUnreadArgs = {
  input: MarkNotificationsUnreadInput;
};


export type MutationMarkSeenArgs = {
  input: MarkSeenInput;
};


export type MutationMoveAccountArgs = {
  input: MoveAccountInput;
};


export type MutationMoveUnitArgs = {
  input: MoveUnitInput;
};


export type MutationOpenReviewArgs = {
  input: OpenReviewInput;
};


export type MutationPrepareExtensionArgs = {
  input: PrepareExtensionInput;
};


export type MutationReassignAssignmentArgs = {
  input: ReassignAssignmentInput;
};


export type MutationRecallResultArgs = {
  input: RecallResultInput;
};


export type MutationRecountDeadlinesArgs = {
  input: RecountDeadlinesInput;
};


export type MutationRemindAssignmentArgs = {
  input: RemindAssignmentInput;
};


export type MutationRemoveCalendarDayArgs = {
  input: RemoveCalendarDayInput;
};


export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


export type MutationRemoveReportScheduleArgs = {
  input: RemoveReportScheduleInput;
};


export type MutationRemoveTotpArgs = {
  input: RemoveTotpInput;
};


export type MutationRenewCalendarFeedArgs = {
  input: RenewCalendarFeedInput;
};


export type MutationRenewRecoveryCodesArgs = {
  input: RenewRecoveryCodesInput;
};


export type MutationReopenAssignmentArgs = {
  input: ReopenAssignmentInput;
};


export type MutationReopenUnitArgs = {
  input: ReopenUnitInput;
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


export type MutationRequestOwnDataArgs = {
  input: RequestOwnDataInput;
};


export type MutationResetMailTemplateArgs = {
  input: ResetMailTemplateInput;
};


export type MutationResetReminderRuleArgs = {
  input: ResetReminderRuleInput;
};


export type MutationResetSecondFactorArgs = {
  input: ResetSecondFactorInput;
};


export type MutationRestoreAccountArgs = {
  input: RestoreAccountInput;
};


export type MutationRestoreReportScheduleArgs = {
  input: RestoreReportScheduleInput;
};


export type MutationRetryMailArgs = {
  input: RetryMailInput;
};


export type MutationRetryReportRunArgs = {
  input: RetryReportRunInput;
};


export type MutationReturnResultArgs = {
  input: ReturnResultInput;
};


export type MutationRevokeAccessTokenArgs = {
  input: RevokeAccessTokenInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


export type MutationRunReportArgs = {
  input: RunReportInput;
};


export type MutationSaveAppearanceArgs = {
  input: SaveAppearanceInput;
};


export type MutationSaveCalendarDayArgs = {
  input: SaveCalendarDayInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSaveExtensionDraftArgs = {
  input: SaveExtensionDraftInput;
};


export type MutationSaveExtensionReasonArgs = {
  input: SaveExtensionReasonInput;
};


export type MutationSaveMailPreferenceArgs = {
  input: SaveMailPreferenceInput;
};


export type MutationSaveMailTemplateArgs = {
  input: SaveMailTemplateInput;
};


export type MutationSaveQueryArgs = {
  input: SaveQueryInput;
};


export type MutationSaveReminderRuleArgs = {
  input: SaveReminderRuleInput;
};


export type MutationSaveResultDraftArgs = {
  input: SaveResultDraftInput;
};


export type MutationSaveScoreRuleArgs = {
  input: SaveScoreRuleInput;
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationSetDefaultViewArgs = {
  input: SetDefaultViewInput;
};


export type MutationSetDeputyArgs = {
  input: SetDeputyInput;
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


export type MutationSignInWithPasskeyArgs = {
  input: SignInWithPasskeyInput;
};


export type MutationSnoozeNotificationsArgs = {
  input: SnoozeNotificationsInput;
};


export type MutationStarAssignmentArgs = {
  input: StarAssignmentInput;
};


export type MutationStartBulkArgs = {
  input: StartBulkInput;
};


export type MutationStartConfirmArgs = {
  input: StartConfirmInput;
};


export type MutationStartPasskeyArgs = {
  input: StartPasskeyInput;
};


export type MutationStartTotpArgs = {
  input: StartTotpInput;
};


export type MutationSubmitResultArgs = {
  input: SubmitResultInput;
};


export type MutationSwitchReportScheduleArgs = {
  input: SwitchReportScheduleInput;
};


export type MutationUndoHandoverArgs = {
  input: UndoHandoverInput;
};


export type MutationWithdrawAssignmentArgs = {
  input: WithdrawAssignmentInput;
};


export type MutationWithdrawExtensionArgs = {
  input: WithdrawExtensionInput;
};


export type MutationWithdrawInvitationArgs = {
  input: WithdrawInvitationInput;
};


export type MutationWithdrawReportTemplateArgs = {
  input: WithdrawReportTemplateInput;
};

/** What others did to one assignment since the viewer last looked at the news. */
export type News = {
  __typename: 'News';
  /** As it is now. */
  assignment: Assignment;
  /** How much happened. */
  count: Scalars['Int']['output'];
  /** The assignment's: there is one piece of news of each. */
  id: Scalars['ID']['output'];
  /** The last of what happened. */
  latest: TimelineEntry;
};

/** One page of a list. */
export type NewsConnection = {
  __typename: 'NewsConnection';
  /** The page itself, in order. */
  nodes: Array<News>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The news is read. */
export type NewsRead = {
  __typename: 'NewsRead';
  /** Up to this moment; it never goes back. */
  until: Scalars['Instant']['output'];
};

/** It does not exist, or not for you: the two are never told apart. */
export type NotFound = Refusal & {
  __typename: 'NotFound';
  /** What is wrong and what to do next, in Vietnamese. */
  message: Scalars['String']['output'];
};

/** How it goes out beside the inbox, where everything is. */
export type NotificationChannel =
  /** A mail at once; what comes again later is in the mail of the morning. */
  | 'AT_ONCE'
  /** The mail of the morning. */
  | 'DIGEST'
  /** Only the inbox. */
  | 'INBOX'
  /** The mail of the week; comes again once a week at most. */
  | 'WEEKLY';

/** What is to be done about it, most pressing first. */
export type NotificationTodo =
  /** Tiếp nhận. */
  | 'TO_ACKNOWLEDGE'
  /** Xác nhận kết quả. */
  | 'TO_CONFIRM'
  /** Quyết định: an extension, what was declined. */
  | 'TO_DECIDE'
  /** Thực hiện. */
  | 'TO_DO'
  /** Only to know. */
  | 'TO_KNOW';

/** A note of the Office to itself. */
export type OfficeNote = {
  __typename: 'OfficeNote';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who wrote it. */
  author: Person;
  /** For whom, where a deputy did it. */
  authorFor?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The note. */
  text: Scalars['String']['output'];
};

/** A link in a mail, as whoever holds it sees it. */
export type OneTimeLink = {
  __typename: 'OneTimeLink';
  /** Whose it is: the name. */
  displayName: Scalars['String']['output'];
  /** The new address. */
  email?: Maybe<Scalars['String']['output']>;
  /** What it is good for. */
  purpose: LinkPurpose;
  /** What the password has to be. */
  rules: PasswordRules;
  /** Whose it is: the user name. */
  username: Scalars['String']['output'];
};

/** Mở xem xét: from here on the unit cannot recall its result. */
export type OpenReviewInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type OpenReviewResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A sign-in: where, since when, and until when. */
export type OpenSession = {
  __typename: 'OpenSession';
  /** From what. */
  device: Device;
  /** When it ended; null: it is open. */
  endedAt?: Maybe<Scalars['Instant']['output']>;
  /** It ends then, however much it is used. */
  endsAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  /** From which address. */
  ip?: Maybe<Scalars['String']['output']>;
  /** Whether it is the one that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** How it is carried. */
  kind: SessionKind;
  /** When it was last used, to the minute. */
  lastSeenAt: Scalars['Instant']['output'];
  /** By what they proved who they are. */
  method: SignInMethod;
  /** Who signed in. */
  person: Person;
  /** When it began. */
  startedAt: Scalars['Instant']['output'];
};

/** One page of a list. */
export type OpenSessionConnection = {
  __typename: 'OpenSessionConnection';
  /** The page itself, in order. */
  nodes: Array<OpenSession>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A person with open work that the viewer may hand over to others. */
export type OpenWorkHolder = {
  __typename: 'OpenWorkHolder';
  /** Assignments delegated to them. */
  delegated: Scalars['Int']['output'];
  /** Whether they cannot sign in any more. */
  disabled: Scalars['Boolean']['output'];
  /** Documents that they are entering. */
  drafts: Scalars['Int']['output'];
  /** Directives that they monitor. */
  monitored: Scalars['Int']['output'];
  /** Who. */
  person: Person;
};

/** One piece of open work. */
export type OpenWorkItem = {
  __typename: 'OpenWorkItem';
  /** The document; null for a draft. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** When it is due, or the first of what hangs on it. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Of the assignment, directive or draft. */
  id: Scalars['ID']['output'];
  /** Which kind. */
  kind: HandoverKind;
  /** Number and symbol of the document. */
  number?: Maybe<Scalars['String']['output']>;
  /** What it is about; empty for a draft without words yet. */
  title: Scalars['String']['output'];
  /** Whose work it is; null for what is the Office’s. */
  unit?: Maybe<Unit>;
  /** Its version now. */
  version: Scalars['Int']['output'];
};

/** A mail and what has become of it. */
export type OutgoingMail = {
  __typename: 'OutgoingMail';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['Instant']['output'];
  /** Of which day, if it is a digest. */
  digestOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What it says, as HTML. Only of one mail, and only if readable. */
  html?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Which kind of mail; a `MailCode`, or the name of one that is not of assignments. */
  kind: Scalars['String']['output'];
  /** What went wrong last, in the mail server's words. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When it is tried again, if it waits. */
  nextAttemptAt: Scalars['Instant']['output'];
  /** Whether the viewer may read what it says. */
  readable: Scalars['Boolean']['output'];
  /** When it was sent. */
  sentAt?: Maybe<Scalars['Instant']['output']>;
  /** What has become of it. */
  status: MailStatus;
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** The same as plain text. */
  text?: Maybe<Scalars['String']['output']>;
  /** To which address. */
  toAddress: Scalars['String']['output'];
  /** To whom. */
  toName: Scalars['String']['output'];
  /** Attempts of which nobody knows whether it arrived. */
  unclear: Scalars['Int']['output'];
};

/** One page of a list. */
export type OutgoingMailConnection = {
  __typename: 'OutgoingMailConnection';
  /** The page itself, in order. */
  nodes: Array<OutgoingMail>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which mails; what is left out does not narrow. */
export type OutgoingMailFilter = {
  /** Only of these kinds. */
  kinds?: InputMaybe<Array<MailCode>>;
  /** Only the viewer's own; whoever looks after no mails sees no others anyway. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that are so far. */
  statuses?: InputMaybe<Array<MailStatus>>;
  /** Part of the address, of the name or of the subject. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A file of all that is kept about the viewer; nobody else's, and nobody else may have it (Law 91/2025/QH15). */
export type OwnDataExport = {
  __typename: 'OwnDataExport';
  /** It can be taken away until then; null while it cannot. */
  expiresAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was ready, or failed. */
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  id: Scalars['ID']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['Instant']['output'];
  /** In bytes; null while it is not ready. */
  size?: Maybe<Scalars['Int']['output']>;
  /** How far it is. */
  state: OwnDataState;
  /** Where it can be taken away with the same sign-in; null while it is not ready. */
  url?: Maybe<Scalars['String']['output']>;
};

/** How far an export of one's own data is. */
export type OwnDataState =
  /** It could not be put together: ask again. */
  | 'FAILED'
  /** It can be taken away. */
  | 'READY'
  /** It is being put together. */
  | 'WAITING';

/** How the viewer proves who they are. */
export type OwnSecurity = {
  __typename: 'OwnSecurity';
  /** Where their mail goes. */
  email?: Maybe<Scalars['String']['output']>;
  /** Where it is to go, once a link sent there is opened. */
  emailAsked?: Maybe<Scalars['String']['output']>;
  /** Whether their roles oblige them to have a second factor. */
  factorRequired: Scalars['Boolean']['output'];
  /** Whether their password is kept here, and not by a directory. */
  hasPassword: Scalars['Boolean']['output'];
  /** Their passkeys, the oldest first. */
  passkeys: Array<Passkey>;
  /** When they last chose it. */
  passwordChangedAt: Scalars['Instant']['output'];
  /** When it has to be changed; null: never. */
  passwordExpiresAt?: Maybe<Scalars['Instant']['output']>;
  /** How many recovery codes are still good. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** What another one would have to be. */
  rules: PasswordRules;
  /** Since when codes of their app are taken; null: they have none. */
  totpSince?: Maybe<Scalars['Instant']['output']>;
};

/** Where a page ends and whether another follows. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** Give it as `after` to get the next page; null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Leading or cooperating, as a choice. */
export type PartCount = {
  __typename: 'PartCount';
  /** How many it would leave. */
  count: Scalars['Int']['output'];
  /** Which. */
  part: AssignmentPart;
};

/** A key in one of the viewer's devices. */
export type Passkey = {
  __typename: 'Passkey';
  id: Scalars['ID']['output'];
  /** When it was last used; null: never yet. */
  lastUsedAt?: Maybe<Scalars['Instant']['output']>;
  /** When it was added. */
  madeAt: Scalars['Instant']['output'];
  /** What its person calls it. */
  name: Scalars['String']['output'];
  /** Whether the person has it on several devices. */
  synced: Scalars['Boolean']['output'];
};

/** What a passkey answered. */
export type PasskeyAnswerInput = {
  /** Which question. */
  challengeId: Scalars['ID']['input'];
  /** The answer, as JSON of the WebAuthn standard. */
  response: Scalars['String']['input'];
};

/** What the browser is to ask a passkey. */
export type PasskeyQuestion = {
  __typename: 'PasskeyQuestion';
  /** To be sent back with the answer. */
  challengeId: Scalars['ID']['output'];
  /** JSON of the WebAuthn standard. */
  options: Scalars['String']['output'];
};

/** A password was chosen; with it one can sign in. */
export type PasswordChosen = {
  __typename: 'PasswordChosen';
  /** By which name. */
  username: Scalars['String']['output'];
};

/** It was noted. Whether there is such a person is told to nobody but them, by mail. */
export type PasswordResetAsked = {
  __typename: 'PasswordResetAsked';
  /** Always true. */
  ok: Scalars['Boolean']['output'];
};

/** What a password has to be. What is easily guessed is refused in any case. */
export type PasswordRules = {
  __typename: 'PasswordRules';
  /** Whether small and capital letters, digits and signs must all be there. */
  classes: Scalars['Boolean']['output'];
  /** After how many days it has to be changed; null: never. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Characters at least. */
  least: Scalars['Int']['output'];
  /** How many of the passwords before are refused. */
  remembered: Scalars['Int']['output'];
};

/** What a column of a table of people is. */
export type PeopleColumn =
  /** Họ và tên. */
  | 'DISPLAY_NAME'
  /** Thư điện tử. */
  | 'EMAIL'
  /** Vai trò. */
  | 'ROLE'
  /** Chức vụ. */
  | 'TITLE'
  /** Đơn vị: its code or any of its names. */
  | 'UNIT'
  /** Tên đăng nhập; left out, the part of the address before `@`. */
  | 'USERNAME';

/** What would come of a file of people. Nothing has been done. */
export type PeopleImport = {
  __typename: 'PeopleImport';
  /** The columns that were recognised. */
  columns: Array<RecognisedColumn>;
  /** The file. */
  fileId: Scalars['ID']['output'];
  /** Its name. */
  fileName: Scalars['String']['output'];
  /** The columns that are needed and were not found. */
  missing: Array<PeopleColumn>;
  /** Why the file as a whole can’t be read; null: it can. */
  problem?: Maybe<Scalars['String']['output']>;
  /** The people of the file, in its order. */
  rows: Array<PeopleImportRow>;
  /** How many rows can’t be taken as they are. */
  wrong: Scalars['Int']['output'];
};

/** Why a row cannot be taken as it is. */
export type PeopleImportProblem = {
  __typename: 'PeopleImportProblem';
  /** In which column; null: in the row as a whole. */
  column?: Maybe<PeopleColumn>;
  /** What is wrong with it, in Vietnamese. */
  message: Scalars['String']['output'];
};

/** One person of the file, as understood. */
export type PeopleImportRow = {
  __typename: 'PeopleImportRow';
  /** Họ và tên. */
  displayName: Scalars['String']['output'];
  /** Thư điện tử. */
  email: Scalars['String']['output'];
  /** The number of the row, as the spreadsheet shows it. */
  number: Scalars['Int']['output'];
  /** What is wrong; empty: this person can be invited. */
  problems: Array<PeopleImportProblem>;
  /** The role that is meant; null if that is in doubt. */
  role?: Maybe<Role>;
  /** The role as written. */
  roleWords: Scalars['String']['output'];
  /** Chức vụ. */
  title: Scalars['String']['output'];
  /** The unit that is meant; null if that is in doubt. */
  unit?: Maybe<Unit>;
  /** The unit as written. */
  unitWords: Scalars['String']['output'];
  /** Tên đăng nhập. */
  username: Scalars['String']['output'];
};

/** How many people of a file were invited. */
export type PeopleImported = {
  __typename: 'PeopleImported';
  /** How many. */
  count: Scalars['Int']['output'];
};

/** An assignment that would be counted otherwise by what is known today: done if it is done now and was sent by the end of the period, judged by the deadline it has now. */
export type PeriodDifference = {
  __typename: 'PeriodDifference';
  /** The cell by what is known today; null: not in the list. */
  after?: Maybe<FigureKey>;
  /** The deadline now. */
  afterDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** As it was frozen; what was added, as it is now. */
  assignment: CountedAssignment;
  /** The cell that was frozen; null: it was not in the list. */
  before?: Maybe<FigureKey>;
  /** The deadline that was frozen. */
  beforeDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** When that was recorded, from the trail. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** Whose act it was, from the trail; with whom they stood in for. */
  changedByName?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  kind: PeriodDifferenceKind;
  /** All of it in one sentence, in Vietnamese. */
  sentence: Scalars['String']['output'];
  /** Who answers for it now. */
  unitAfter?: Maybe<Unit>;
  /** Who answered for it. */
  unitBefore?: Maybe<Unit>;
};

/** One page of a list. */
export type PeriodDifferenceConnection = {
  __typename: 'PeriodDifferenceConnection';
  /** The page itself, in order. */
  nodes: Array<PeriodDifference>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How what is known today of the last day of a period differs from what was frozen. */
export type PeriodDifferenceKind =
  /** It came to the period after it was closed. */
  | 'ADDED'
  /** Its result was sent in time to count, and confirmed afterwards. */
  | 'CONFIRMED_LATER'
  /** Another deadline judges it now. */
  | 'DEADLINE_CHANGED'
  /** Something else about it was corrected. */
  | 'OTHER'
  /** It is not of the period any more. */
  | 'REMOVED'
  /** It was done, and was opened again. */
  | 'REOPENED'
  /** Another unit answers for it. */
  | 'UNIT_CHANGED'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** A period that can be closed. */
export type PeriodKind =
  /** 6 tháng đầu năm, 6 tháng cuối năm. */
  | 'HALF_YEAR'
  /** Tháng. */
  | 'MONTH'
  /** Quý. */
  | 'QUARTER'
  /** Năm. */
  | 'YEAR';

/** A person, as named beside what they did. */
export type Person = {
  __typename: 'Person';
  /** Họ và tên. */
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Chức vụ. */
  title: Scalars['String']['output'];
};

/** One person as a choice. */
export type PersonCount = {
  __typename: 'PersonCount';
  /** How many it would leave. */
  count: Scalars['Int']['output'];
  /** The person. */
  person: Person;
};

/** What a period takes in. */
export type Population =
  /** What was given in it, and what was given before and still open when it began. */
  | 'CARRIED_AND_ISSUED'
  /** What has its deadline in it. */
  | 'DUE'
  /** What was given to the unit in it. */
  | 'ISSUED';

/** What the Office thinks of a request before it decides; never shown outside it. */
export type PrepareExtensionInput = {
  /** Whether to approve it. */
  approve: Scalars['Boolean']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Another day than the one asked for. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The opinion. */
  opinion: Scalars['String']['input'];
  /** The version of the request (`openExtension.version`) that this is about. The assignment’s does not move. */
  requestVersion: Scalars['Int']['input'];
  /** The hour of that day; left out, the whole day counts. */
  time?: InputMaybe<Scalars['LocalTime']['input']>;
};

export type PrepareExtensionResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Who else is there now. */
export type Presence = {
  __typename: 'Presence';
  /** The thing's. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: PresenceKind;
  /** The others, whoever came first before. */
  people: Array<PresentPerson>;
};

/** What a person does there. */
export type PresenceDoing =
  /** Is typing into it. */
  | 'EDITING'
  /** Has left; only ever said, never answered. */
  | 'GONE'
  /** Has it on the screen. */
  | 'LOOKING';

/** What people can be at together. */
export type PresenceKind =
  /** One assignment, for whoever may see it. */
  | 'ASSIGNMENT'
  /** A document being entered. Office only. */
  | 'DRAFT';

/** Somebody who is there. */
export type PresentPerson = {
  __typename: 'PresentPerson';
  /** Editing, if they do so in any of their tabs. */
  doing: PresenceDoing;
  /** Who. */
  person: Person;
  /** Since when they have been there. */
  since: Scalars['Instant']['output'];
};

/** Cập nhật tiến độ. */
export type ProgressReport = {
  __typename: 'ProgressReport';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who reported. */
  author: Person;
  /** For whom, where a deputy did it. */
  authorFor?: Maybe<Scalars['String']['output']>;
  /** Khó khăn, vướng mắc. */
  difficulties?: Maybe<Scalars['String']['output']>;
  /** Its files. */
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  /** How far, 0 to 100. */
  percent?: Maybe<Scalars['Int']['output']>;
  /** Đề xuất, kiến nghị. */
  proposals?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  text: Scalars['String']['output'];
};

/** One page of a list. */
export type ProgressReportConnection = {
  __typename: 'ProgressReportConnection';
  /** The page itself, in order. */
  nodes: Array<ProgressReport>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

export type Query = {
  __typename: 'Query';
  /** The viewer's own access tokens: those that work first, then the newest. */
  accessTokens: Array<AccessToken>;
  /** What happened to an account one administers, newest first; null if there is none. */
  accountHistory?: Maybe<TimelineConnection>;
  /** What one may grant, and where; null for whoever administers nobody. */
  accountReach?: Maybe<AccountReach>;
  /** Rà soát tài khoản: unit by unit, of those whose accounts the viewer administers. */
  accountReviews: Array<UnitReview>;
  /** People one may look up: the Office sees its own, the leaders and the heads of units; a unit its own people and the Office. */
  accounts: AccountConnection;
  /** In which roles, or in whose place, the viewer acts in this session. */
  acting: Acting;
  /** One of them; null if there is none. */
  administeredAccount?: Maybe<AdministeredAccount>;
  /** The accounts one administers, by given name: a unit’s administrator those of the unit and what is below it. */
  administeredAccounts: AdministeredAccountConnection;
  /** How the viewer likes their screens; null while they have not chosen. */
  appearance?: Maybe<Appearance>;
  /** One assignment; null if there is none, or not for the viewer. */
  assignment?: Maybe<Assignment>;
  /** What the choices of a filter would leave, of what the viewer may see. */
  assignmentFacets: AssignmentFacets;
  /** Assignments the viewer may see: the province, the unit, or what was delegated to them. */
  assignments: AssignmentConnection;
  /** How far it is; null for whoever did not start it. */
  bulk?: Maybe<Bulk>;
  /** How many it could be done to, why not to the others, and who would hear of it. */
  bulkPreview: BulkPreview;
  /** Holidays, days off in lieu and Saturdays worked, both dates included. */
  calendarDays: Array<CalendarDay>;
  /** The viewer's calendar feed; null while there is none. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** Periods that have ended and are not closed, the latest first; for heads of the Office. */
  closablePeriods: Array<ClosablePeriod>;
  /** One closed period; null if there is none, or not for the viewer. */
  closedPeriod?: Maybe<ClosedPeriod>;
  /** Periods that were closed, the latest first; for those who see the whole province. */
  closedPeriods: ClosedPeriodConnection;
  /** The open assignments of a unit that is to be closed, in the order in which they were given. */
  closingAssignments: ClosingAssignmentConnection;
  /** Exactly the assignments that a number counts, as they were on its day, by deadline. */
  countedAssignments: CountedConnection;
  /** How long assignments lay with units and with the Office; a head sees the units they head. */
  courtSummary: CourtSummary;
  /** Open deadlines in working days that the calendar of today would move, earliest first; empty for all but the head of the Office. */
  deadlineRecounts: DeadlineRecountConnection;
  /** Who could stand in for a person whose deputies the viewer may name; twenty at most. */
  deputyCandidates: Array<DeputyCandidate>;
  /** Who besides the viewer could be replaced: whose deputies the viewer may name; twenty at most. */
  deputyPrincipals: Array<DeputyCandidate>;
  /** Who stands in for whom, the latest first. */
  deputyships: DeputyshipConnection;
  /** One directive; null if there is none, or not for the viewer. */
  directive?: Maybe<Directive>;
  /** One document; null if there is none, or not for the viewer. */
  document?: Maybe<DirectiveDocument>;
  /** Documents the viewer may see: a unit, those in which it owes something. */
  documents: DirectiveDocumentConnection;
  /** What deputies did in the viewer's name, or in that of whom the viewer stands in for; newest first. */
  doneInMyName: TimelineConnection;
  /** One open draft; null if there is none, or none for you. */
  draft?: Maybe<Draft>;
  /** Open drafts, the one saved last first. Empty for everybody but the Office. */
  drafts: DraftConnection;
  /** The document or draft that already has this number, asked while it is typed; the day may still be missing (then: of this year). Null if there is none, and for everybody but the Office. */
  duplicateOf?: Maybe<DuplicateNotice>;
  /** What the viewer most likely types next. */
  entrySuggestions: EntrySuggestions;
  /** One extension; null if there is none, or not for the viewer. */
  extension?: Maybe<Extension>;
  /** The reasons that units choose from, in their order. */
  extensionReasons: Array<ExtensionReason>;
  /** Extensions of the assignments that the viewer may see. */
  extensions: ExtensionConnection;
  /** Lĩnh vực, in Vietnamese order. */
  fields: Array<Field>;
  /** What the viewer handed over lately, the latest first. */
  handovers: Array<Handover>;
  /** The viewer's own: one row for each assignment, group by group, newest first. */
  inbox: InboxConnection;
  /** The viewer's own inbox in numbers. */
  inboxCounts: InboxCounts;
  /** Requests for explanation about the assignments that the viewer may see: open ones by their day, then the others, the last move first. */
  inquiries: InquiryConnection;
  /** One; null if there is none, or not for the viewer. */
  inquiry?: Maybe<Inquiry>;
  /** The same in numbers. */
  inquiryCounts: InquiryCounts;
  /** How the viewer wants their mail. */
  mailPreference: MailPreference;
  /** How a mail with these words would look to the viewer now; null for those who may not change them. */
  mailPreview?: Maybe<MailPreview>;
  /** The words of each kind of mail, for heads of the Office and system administrators; nobody else sees any. */
  mailTemplates: Array<MailTemplate>;
  /** Who is signed in. `roles` are those in which they act: where they chose one of their units only its own, and for a deputy those of the person stood in for. */
  me: Account;
  /** What others did to the work that is mine since I last marked the news as read, the newest first. */
  myNews: NewsConnection;
  /** The viewer's own: the one that asks, the others that are open, then those that ended in the last 30 days. */
  mySessions: Array<OpenSession>;
  /** Today and the next six days, with what is open and due of the work that is mine. */
  myWeek: Array<DayAhead>;
  /** Việc của tôi: what waits for the viewer, most urgent first. */
  myWork: Array<WorkQueue>;
  /** What a link of a mail is for; null if it was used, is too old or never was. */
  oneTimeLink?: Maybe<OneTimeLink>;
  /** The open work of one person, as far as the viewer may hand it over. */
  openWork: Array<OpenWorkItem>;
  /** People with open work that the viewer may hand over: the head of a unit its delegated work, the head of the Office what is monitored and entered. */
  openWorkHolders: Array<OpenWorkHolder>;
  /** One mail. What it says is for heads of the Office and for whom it was sent to: system administrators see no assignments. */
  outgoingMail?: Maybe<OutgoingMail>;
  /** Mails, newest first: all of them, without what they say, for those who look after them; for everybody else their own. */
  outgoingMails: OutgoingMailConnection;
  /** Where something is late, worst first; empty for whose scope is not the province. */
  overdueByUnit: Array<UnitOverdue>;
  /** The viewer's own exports of what is kept about them, the newest first. */
  ownDataExports: Array<OwnDataExport>;
  /** How the viewer proves who they are. */
  ownSecurity: OwnSecurity;
  /** Access tokens that work of people whom the viewer looks after: everybody, or the people of the unit. */
  peopleAccessTokens: AccessTokenConnection;
  /** What would come of a file of people (.xlsx, .csv), an own upload: a dry run. Null if there is none. */
  peopleImport?: Maybe<PeopleImport>;
  /** The open sessions of people whom the viewer looks after, used last first: everybody, or the people of the unit. */
  peopleSessions: OpenSessionConnection;
  /** What each text means as a deadline, in the order given. */
  readDeadlines: Array<DeadlineReading>;
  /** The words in braces that a sentence may have. */
  reminderPlaceholders: Array<ReminderPlaceholder>;
  /** What a rule, as it is being edited, would tell today; null for whoever may not edit it. */
  reminderPreview?: Maybe<ReminderPreview>;
  /** The rules of reminding, for those who edit them; else none. */
  reminderRules: Array<ReminderRule>;
  /** One report; null if there is none, or not for the viewer. */
  report?: Maybe<Report>;
  /** Everything that a report of this source can show. */
  reportFields: Array<ReportField>;
  /** A report as it is now, with the rights of the viewer: one that there is, or, for those who may make reports, one being made. What is wrong with it is an error with `fields`. */
  reportPreview: ReportView;
  /** One rendering; null if there is none, or not for the viewer. */
  reportRun?: Maybe<ReportRun>;
  /** The archive, newest first: what the viewer asked for, what a schedule sends them, and of reports that they use what they may see all of. */
  reportRuns: ReportRunConnection;
  /** One schedule; null if there is none, or not for the viewer. */
  reportSchedule?: Maybe<ReportSchedule>;
  /** The viewer's schedules, and for the Office everybody's: those that run first, by name. */
  reportSchedules: Array<ReportSchedule>;
  /** What a template of this report can be filled in with; nothing if the report is not for the viewer. */
  reportTemplatePlaceholders: Array<TemplatePlaceholder>;
  /** The reports that are for the viewer: those delivered first, then by name. */
  reports: Array<Report>;
  /** The accounts of one unit as they are looked through; none where the viewer does not administer it. */
  reviewedAccounts: ReviewedAccountConnection;
  /** Assignments whose rights one may ask about, by the number of their document or by their address: at most 10. Empty for whoever administers nobody. */
  rightsAssignments: Array<RightsAssignment>;
  /** Who may do what, generated from the policies; null for whoever administers nobody. */
  rightsMatrix?: Maybe<RightsMatrix>;
  /** What a person may do to an assignment, and why; null where one of them does not exist or it is not yours to ask. */
  rightsOf?: Maybe<RightsAnswer>;
  /** The viewer's saved queries, then those shared with them, then those that come with the product. */
  savedQueries: Array<SavedQuery>;
  /** The viewer's views of a list, then those shared with them; by name. */
  savedViews: Array<SavedView>;
  /** The next five moments of a rule that nobody has saved yet. */
  schedulePreview: Array<Scalars['Instant']['output']>;
  /** How lateness has become points since when, newest first; for those whose scope is the province. */
  scoreRules: Array<ScoreRule>;
  /** Finds anything by a few letters; only the kinds asked for are looked for. */
  search: SearchAnswer;
  /** What of the trail is about safety, newest first: for those who run the system and heads of the Office; for everybody else nothing. */
  securityEvents: SecurityEventConnection;
  /** What was set by whom, the latest first: what `changeSetting` with `from` undoes. Empty for whoever may not set anything. */
  settingChanges: Array<SettingChange>;
  /** What may be set without a programmer; empty for whoever is neither a head of the Office nor runs the system. */
  settings: Array<Setting>;
  /** What the viewer has to set up before anything else. */
  signInDuties: Array<SignInDuty>;
  /** How one may sign in here, beside a user name and a password. */
  signInWays: SignInWays;
  /** Figures of the assignments that the viewer may see: the province, units one heads with their parts, or what was delegated to one. */
  statistics: Statistics;
  /** What changed since a day, of what is in the scope on its day; every kind of move. */
  statisticsMoves: Array<StatisticsMove>;
  /** The figures as of the end of each of the last weeks or months, oldest first: each as it was that day, of what was given up to then. */
  statisticsTrend: Array<TrendPoint>;
  /** One unit, closed ones included; null if there is none. */
  unit?: Maybe<Unit>;
  /** What hangs on a unit that is to be closed; null if there is none, or for whoever sets up no units. */
  unitClosing?: Maybe<UnitClosing>;
  /** What happened to a unit, newest first; null for whoever sets up no units. */
  unitHistory?: Maybe<TimelineConnection>;
  /** Units, each followed by its parts; with `text`, the best match first. */
  units: UnitConnection;
  /** Accounts that close by themselves soon because nobody uses them, of the units that the viewer administers. */
  unusedAccounts: Array<UnusedAccount>;
};


export type QueryAccountHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAdministeredAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdministeredAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministeredAccountFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssignmentFacetsArgs = {
  filter?: InputMaybe<AssignmentFilter>;
};


export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first?: Scalars['Int']['input'];
  sort?: AssignmentSort;
};


export type QueryBulkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBulkPreviewArgs = {
  input: BulkPreviewInput;
};


export type QueryCalendarDaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryClosedPeriodArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClosedPeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryClosingAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


export type QueryCountedAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<StatisticsBy>;
  figure: FigureKey;
  first?: Scalars['Int']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  move?: InputMaybe<StatisticsMoveKey>;
  parentUnitId?: InputMaybe<Scalars['ID']['input']>;
  scope: StatisticsScope;
  since?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryCourtSummaryArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  withSubUnits?: Scalars['Boolean']['input'];
};


export type QueryDeadlineRecountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryDeputyCandidatesArgs = {
  principalId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyPrincipalsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeputyshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  of: DeputyshipsOf;
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


export type QueryDoneInMyNameArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryDuplicateOfArgs = {
  exceptDraftId?: InputMaybe<Scalars['ID']['input']>;
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  numberSymbol: Scalars['String']['input'];
};


export type QueryExtensionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExtensionReasonsArgs = {
  withInactive?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryExtensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExtensionFilter>;
  first?: Scalars['Int']['input'];
  sort?: ExtensionSort;
};


export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  snoozed?: InputMaybe<Scalars['Boolean']['input']>;
  todo?: InputMaybe<NotificationTodo>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryInquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InquiryFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryInquiryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInquiryCountsArgs = {
  filter?: InputMaybe<InquiryFilter>;
};


export type QueryMailPreviewArgs = {
  input: MailPreviewInput;
};


export type QueryMyNewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryMyWeekArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryOneTimeLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryOpenWorkArgs = {
  of: Scalars['ID']['input'];
};


export type QueryOpenWorkHoldersArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOutgoingMailArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutgoingMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutgoingMailFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryOverdueByUnitArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryPeopleAccessTokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPeopleImportArgs = {
  fileId: Scalars['ID']['input'];
};


export type QueryPeopleSessionsArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReadDeadlinesArgs = {
  issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  words: Array<Scalars['String']['input']>;
};


export type QueryReminderPreviewArgs = {
  input: ReminderPreviewInput;
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportFieldsArgs = {
  by?: InputMaybe<StatisticsBy>;
  source: ReportSource;
};


export type QueryReportPreviewArgs = {
  answers?: InputMaybe<ReportAnswersInput>;
  definition?: InputMaybe<ReportDefinitionInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReportRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportRunFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryReportScheduleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportTemplatePlaceholdersArgs = {
  reportId: Scalars['ID']['input'];
};


export type QueryReportsArgs = {
  withArchived?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryReviewedAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


export type QueryRightsAssignmentsArgs = {
  text: Scalars['String']['input'];
};


export type QueryRightsOfArgs = {
  accountId: Scalars['ID']['input'];
  assignmentId: Scalars['ID']['input'];
};


export type QuerySavedViewsArgs = {
  list: ListName;
};


export type QuerySchedulePreviewArgs = {
  recurrence: ScheduleRecurrenceInput;
  time: Scalars['LocalTime']['input'];
};


export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QuerySecurityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecurityEventFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerySettingChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatisticsArgs = {
  by?: InputMaybe<StatisticsBy>;
  parentUnitId?: InputMaybe<Scalars['ID']['input']>;
  scope: StatisticsScope;
};


export type QueryStatisticsMovesArgs = {
  scope: StatisticsScope;
  since: Scalars['LocalDate']['input'];
};


export type QueryStatisticsTrendArgs = {
  count?: Scalars['Int']['input'];
  scope: StatisticsScope;
  step: TrendStep;
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitClosingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: Scalars['Int']['input'];
};

/** The query is gone. */
export type QueryDeleted = {
  __typename: 'QueryDeleted';
  /** The query's id. */
  id: Scalars['ID']['output'];
};

/** A share, with what it is a share of. */
export type Rate = {
  __typename: 'Rate';
  /** By what. */
  denominator: Scalars['Int']['output'];
  /** Which. */
  formula: RateFormula;
  /** What is divided. */
  numerator: Scalars['Int']['output'];
  /** To two decimals; null when there is nothing to divide by. */
  percent?: Maybe<Scalars['Float']['output']>;
};

/** A rate, by what is divided by what. Due: done with a deadline, and open overdue. */
export type RateFormula =
  /** Done / total. */
  | 'COMPLETION_OF_ALL'
  /** Done with a deadline / due. */
  | 'COMPLETION_OF_DUE'
  /** Done on time / total. */
  | 'ON_TIME_OF_ALL'
  /** Done on time / done. */
  | 'ON_TIME_OF_DONE'
  /** Done on time / due. */
  | 'ON_TIME_OF_DUE'
  /** Open overdue / total. */
  | 'OVERDUE_OF_ALL'
  /** Open overdue / open. */
  | 'OVERDUE_OF_OPEN'
  /** Reported on within the last 15 days / open. */
  | 'UPDATED_OF_OPEN';

/** A rate in words, to print under the table. */
export type RateFormulaText = {
  __typename: 'RateFormulaText';
  /** Which. */
  formula: RateFormula;
  /** What the rate is called. */
  name: Scalars['String']['output'];
  /** What is divided by what. */
  words: Scalars['String']['output'];
};

/** Chuyển đơn vị khác: what one unit declined goes to another. */
export type ReassignAssignmentInput = {
  /** Left out, the deadline stays. As people write it, e.g. `30/9/2026`, `+5`, `cuối quý III`; try it with `readDeadlines`. */
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
  /** To which unit; it must not have the directive already. */
  unitId: Scalars['ID']['input'];
};

export type ReassignAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Rút lại kết quả, until the Office has opened it. */
export type RecallResultInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RecallResultResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A column that was recognised by its heading. */
export type RecognisedColumn = {
  __typename: 'RecognisedColumn';
  /** What it is. */
  column: PeopleColumn;
  /** As it is headed in the file. */
  heading: Scalars['String']['output'];
};

/** Deadlines in working days to be moved to where the calendar of today says. */
export type RecountDeadlinesInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
  /** Which, up to 500. */
  targets: Array<RecountTarget>;
};

export type RecountDeadlinesResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | RecountedDeadlines | StaleVersion;

/** What came of one deadline. */
export type RecountOutcome =
  /** The assignment or the calendar has changed since it was looked at; nothing was moved. */
  | 'CHANGED'
  /** It was moved. */
  | 'DONE'
  /** It cannot be moved; nothing was. */
  | 'REFUSED';

/** One deadline to be moved, as it was looked at. */
export type RecountTarget = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** The day it was to be moved to (`to`): if the calendar has changed again since, it stays where it is. */
  on: Scalars['LocalDate']['input'];
};

/** What came of one deadline. */
export type RecountedDeadline = {
  __typename: 'RecountedDeadline';
  /** The assignment as it is now; null if there is none, or not for the viewer. */
  assignment?: Maybe<Assignment>;
  /** The assignment's. */
  id: Scalars['ID']['output'];
  /** Why not, in Vietnamese; null if it was. */
  message?: Maybe<Scalars['String']['output']>;
  /** Whether it was moved. */
  outcome: RecountOutcome;
};

/** What came of each deadline, in the order asked for. */
export type RecountedDeadlines = {
  __typename: 'RecountedDeadlines';
  /** One for each target. */
  rows: Array<RecountedDeadline>;
};

/** On which days something happens by itself. */
export type RecurrenceKind =
  /** On `monthDays`; a month without such a day has its last one instead. */
  | 'MONTH_DAYS'
  /** On the last day of each `period`. */
  | 'PERIOD_END'
  /** On `weekdays`. */
  | 'WEEKLY'
  /** `workingDays` working days before each of `monthDays`. */
  | 'WORKING_DAYS_BEFORE';

/** Whose last day. */
export type RecurrencePeriod =
  /** Tháng. */
  | 'MONTH'
  /** Quý. */
  | 'QUARTER'
  /** Năm. */
  | 'YEAR';

/** A refusal a person can act on. */
export type Refusal = {
  /** What is wrong and what to do next, in Vietnamese. */
  message: Scalars['String']['output'];
};

/** Đôn đốc: urges the unit that has the work; once within ten minutes. */
export type RemindAssignmentInput = {
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the unit is to read. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type RemindAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Đôn đốc: the unit was urged. */
export type Reminder = {
  __typename: 'Reminder';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom: somebody of the Office, or a leader of the province. */
  by: Person;
  id: Scalars['ID']['output'];
  /** What they wrote. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A word in braces that a sentence may have. */
export type ReminderPlaceholder = {
  __typename: 'ReminderPlaceholder';
  /** What it becomes, in Vietnamese. */
  meaning: Scalars['String']['output'];
  /** Without the braces. */
  name: Scalars['String']['output'];
};

/** What a rule would tell on one working day. Nothing has been told. */
export type ReminderPreview = {
  __typename: 'ReminderPreview';
  /** How many assignments. */
  assignments: Scalars['Int']['output'];
  /** How many times one person is told of one assignment. */
  notifications: Scalars['Int']['output'];
  /** Today, or the next working day. */
  on: Scalars['LocalDate']['output'];
  /** How many people. */
  people: Scalars['Int']['output'];
  /** The first of them; none for whoever sees no assignments. */
  rows: Array<ReminderPreviewRow>;
};

/** A rule as it is being edited. */
export type ReminderPreviewInput = {
  /** Its numbers of days. */
  days: Array<Scalars['Int']['input']>;
  /** Again after so many days; 0: once. */
  every: Scalars['Int']['input'];
  /** The rule's. */
  id: Scalars['ID']['input'];
  /** Who is told. */
  steps: Array<ReminderStepInput>;
  /** The sentence. */
  text: Scalars['String']['input'];
};

/** One thing one person would be told. */
export type ReminderPreviewRow = {
  __typename: 'ReminderPreviewRow';
  /** Of what. */
  assignment: Assignment;
  /** How. */
  channel: NotificationChannel;
  /** Whom. */
  recipient: Person;
  /** In which words. */
  text: Scalars['String']['output'];
};

/** When who is reminded, in which words. */
export type ReminderRule = {
  __typename: 'ReminderRule';
  /** When. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who changed it last; null as delivered. */
  changedBy?: Maybe<Person>;
  /** Its numbers of days, largest first; none where the trigger has none. */
  days: Array<Scalars['Int']['output']>;
  /** Whether it is on. */
  enabled: Scalars['Boolean']['output'];
  /** Again after so many days; 0: once. */
  every: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Whether it is as delivered. */
  isDefault: Scalars['Boolean']['output'];
  /** Its name, in Vietnamese. */
  name: Scalars['String']['output'];
  /** Who is told, lowest rung first. */
  steps: Array<ReminderStep>;
  /** The sentence, with placeholders in braces. */
  text: Scalars['String']['output'];
  /** When. */
  trigger: ReminderTrigger;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** One rung of a rule: who, from when, how. */
export type ReminderStep = {
  __typename: 'ReminderStep';
  /** How. */
  channel: NotificationChannel;
  /** AFTER_DUE: from which working day late. Of what waits: so many days after the rule's own. */
  from: Scalars['Int']['output'];
  /** Who. */
  who: ReminderWho;
};

/** One rung of a rule. */
export type ReminderStepInput = {
  /** How. */
  channel: NotificationChannel;
  /** From which day; see `ReminderStep.from`. */
  from: Scalars['Int']['input'];
  /** Who. */
  who: ReminderWho;
};

/** When a rule reminds. */
export type ReminderTrigger =
  /** After the deadline, again and again, climbing. */
  | 'AFTER_DUE'
  /** So many working days before the deadline. */
  | 'BEFORE_DUE'
  /** What a unit declined waits over so many working days. */
  | 'DECLINED_WAITING'
  /** A request for more time waits over so many working days. */
  | 'EXTENSION_WAITING'
  /** Half the time is gone without a progress report. */
  | 'HALF_TIME'
  /** A request for explanation was not answered by its day; again and again. */
  | 'INQUIRY_OVERDUE'
  /** Given and not acknowledged for over so many working days. */
  | 'NOT_ACKNOWLEDGED'
  /** On the last working day within the deadline. */
  | 'ON_DUE'
  /** A result waits for the Office over so many working days. */
  | 'RESULT_WAITING'
  /** No progress report for so many calendar days. */
  | 'SILENT';

/** Who is reminded. */
export type ReminderWho =
  /** The specialist it was handed to, or the head of the part of the unit that has it. */
  | 'DELEGATE'
  /** The province's leaders. */
  | 'LEADERS'
  /** The monitor; the Office's heads where there is none. */
  | 'MONITOR'
  /** The Office's heads. */
  | 'OFFICE_HEAD'
  /** The heads of the unit, or of the nearest one above it that has any. */
  | 'UNIT_HEAD';

/** The day that is to be again what its weekday says. */
export type RemoveCalendarDayInput = {
  /** The version it was read at. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RemoveCalendarDayResult = CalendarDay | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The passkey that is no longer to be good. */
export type RemovePasskeyInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RemovePasskeyResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | OwnSecurity | StaleVersion;

/** The schedule to remove. */
export type RemoveReportScheduleInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RemoveReportScheduleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportSchedule | StaleVersion;

/** The app whose codes are no longer to be asked for. */
export type RemoveTotpInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RemoveTotpResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | OwnSecurity | StaleVersion;

/** A new secret address is wanted. */
export type RenewCalendarFeedInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RenewCalendarFeedResult = CalendarFeedChanged | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Recovery codes in place of those there are. */
export type RenewRecoveryCodesInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RenewRecoveryCodesResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SecondFactorAdded | StaleVersion;

/** Mở lại what was confirmed. */
export type ReopenAssignmentInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
};

export type ReopenAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A closed unit that exists again. What went to its successors stays there. */
export type ReopenUnitInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which unit. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

export type ReopenUnitResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion | Unit;

/** A report that the Office has made, or that was delivered. */
export type Report = {
  __typename: 'Report';
  /** Whether it was put away. */
  archived: Scalars['Boolean']['output'];
  /** Who sees it, beside the Office. */
  audience: Array<Role>;
  /** Whether it was delivered with the product. */
  builtIn: Scalars['Boolean']['output'];
  /** When. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who changed it last. */
  changedBy?: Maybe<Person>;
  /** A short name for files and addresses; never changes. */
  code: Scalars['String']['output'];
  /** What it is. */
  definition: ReportDefinition;
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The newest file of it in the archive that the viewer may see. */
  lastRun?: Maybe<ReportRun>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its forms in Word and Excel, those in use first; those no longer used for the Office alone. */
  templates: Array<ReportTemplate>;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change it. */
  viewerMayEdit: Scalars['Boolean']['output'];
};

/** What is answered to the questions of a report. */
export type ReportAnswers = {
  __typename: 'ReportAnswers';
  /** As of the end of this day. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Of this document. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** The first day of the period. */
  from?: Maybe<Scalars['LocalDate']['output']>;
  /** Of what this specialist of the Office monitors. */
  monitorId?: Maybe<Scalars['ID']['output']>;
  /** A closed period: its figures as they were frozen. */
  periodId?: Maybe<Scalars['ID']['output']>;
  /** The last day of the period. */
  to?: Maybe<Scalars['LocalDate']['output']>;
  /** Of this unit with its parts. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** What is answered to the questions of a report. */
export type ReportAnswersInput = {
  /** As of the end of this day. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of this document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of the period. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of what this specialist of the Office monitors. */
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** A closed period: its figures as they were frozen. */
  periodId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day of the period. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of this unit with its parts. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A cell of a report. */
export type ReportCell = {
  __typename: 'ReportCell';
  /** The assignment that it is of. */
  assignmentId?: Maybe<Scalars['ID']['output']>;
  /** The day, where it is one. */
  date?: Maybe<Scalars['LocalDate']['output']>;
  /** The document that it is of. */
  documentId?: Maybe<Scalars['ID']['output']>;
  /** The number, where it is one. */
  number?: Maybe<Scalars['Float']['output']>;
  /** As it is printed. */
  text: Scalars['String']['output'];
};

/** A column of a report. */
export type ReportColumn = {
  __typename: 'ReportColumn';
  /** Where its text stands; left out: as fits its field. */
  align?: Maybe<ColumnAlign>;
  /** Which field: `ReportField.id`. */
  field: Scalars['ID']['output'];
  /** The heading above this column and its neighbours of the same group. */
  group?: Maybe<Scalars['String']['output']>;
  /** What stands above it, up to 200 characters. */
  heading: Scalars['String']['output'];
  /** How wide, in characters, 3 to 120; left out: as fits its field. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** A column of a report. */
export type ReportColumnInput = {
  /** Where its text stands; left out: as fits its field. */
  align?: InputMaybe<ColumnAlign>;
  /** Which field: `ReportField.id`. */
  field: Scalars['ID']['input'];
  /** The heading above this column and its neighbours of the same group. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** What stands above it, up to 200 characters. */
  heading: Scalars['String']['input'];
  /** How wide, in characters, 3 to 120; left out: as fits its field. */
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** A report, as data. */
export type ReportDefinition = {
  __typename: 'ReportDefinition';
  /** What is asked of whoever opens it. */
  asks: Array<ReportQuestion>;
  /** What a row of a summary is; of summaries only. */
  by?: Maybe<StatisticsBy>;
  /** Its columns, 1 to 30. */
  columns: Array<ReportColumn>;
  /** What narrows it. */
  filter: ReportFilter;
  /** Whether it ends with the sums of all. */
  grandTotal: Scalars['Boolean']['output'];
  /** The fields whose values make groups, outermost first; two at most. */
  groupBy: Array<Scalars['ID']['output']>;
  /** What stands around the table. */
  layout: ReportLayout;
  /** Of which days it is. */
  period: ReportPeriod;
  /** By what rows are sorted within their group; five at most. */
  sort: Array<ReportSort>;
  /** What it is made of. */
  source: ReportSource;
  /** Whether each group ends with its sums. */
  subtotals: Scalars['Boolean']['output'];
};

/** A report, as data. */
export type ReportDefinitionInput = {
  /** What is asked of whoever opens it. */
  asks: Array<ReportQuestion>;
  /** What a row of a summary is; of summaries only. */
  by?: InputMaybe<StatisticsBy>;
  /** Its columns, 1 to 30. */
  columns: Array<ReportColumnInput>;
  /** What narrows it. */
  filter: ReportFilterInput;
  /** Whether it ends with the sums of all. */
  grandTotal: Scalars['Boolean']['input'];
  /** The fields whose values make groups, outermost first; two at most. */
  groupBy: Array<Scalars['ID']['input']>;
  /** What stands around the table. */
  layout: ReportLayoutInput;
  /** Of which days it is. */
  period: ReportPeriod;
  /** By what rows are sorted within their group; five at most. */
  sort: Array<ReportSortInput>;
  /** What it is made of. */
  source: ReportSource;
  /** Whether each group ends with its sums. */
  subtotals: Scalars['Boolean']['input'];
};

/** Something that a column of a report can show. */
export type ReportField = {
  __typename: 'ReportField';
  /** Whether rows can be put together by it. */
  groupable: Scalars['Boolean']['output'];
  /** What columns, groups and sorting name it by. */
  id: Scalars['ID']['output'];
  /** What stands in its cells. */
  kind: ReportFieldKind;
  /** What it is called, in Vietnamese. */
  name: Scalars['String']['output'];
  /** Whether it has a sum. */
  totals: Scalars['Boolean']['output'];
  /** What it means, where its name does not say it. */
  words?: Maybe<Scalars['String']['output']>;
};

/** What stands in a column. */
export type ReportFieldKind =
  /** A day. */
  | 'DATE'
  /** A whole number. */
  | 'NUMBER'
  /** The number of the row. */
  | 'ORDINAL'
  /** A share, in hundredths with two decimals. */
  | 'PERCENT'
  /** Words. */
  | 'TEXT';

/** What narrows a report. What is left out does not. */
export type ReportFilter = {
  __typename: 'ReportFilter';
  /** Only of documents of these types. */
  documentTypes?: Maybe<Array<DocumentType>>;
  /** Only what is open and due within so many calendar days of the as-of day. */
  dueWithinDays?: Maybe<Scalars['Int']['output']>;
  /** Only what was extended, or only what was not. */
  extended?: Maybe<Scalars['Boolean']['output']>;
  /** Only of this field. */
  fieldId?: Maybe<Scalars['ID']['output']>;
  /** Only what any of these figures counts. */
  figures?: Maybe<Array<FigureKey>>;
  /** Only of documents that this unit issued. */
  issuerId?: Maybe<Scalars['ID']['output']>;
  /** By which deadline; left out: the effective one. */
  judgedBy?: Maybe<DeadlineBasis>;
  /** Only what this leader directs. */
  leaderId?: Maybe<Scalars['ID']['output']>;
  /** Only what is at least so many calendar days late. */
  minDaysLate?: Maybe<Scalars['Int']['output']>;
  /** Only what this specialist of the Office monitors. */
  monitorId?: Maybe<Scalars['ID']['output']>;
  /** Only lead or only cooperating ones; left out: lead. */
  part?: Maybe<AssignmentPart>;
  /** What belongs in a period; left out: what was issued in it. */
  population?: Maybe<Population>;
  /** Only what was returned at least once, or only what was not. */
  returned?: Maybe<Scalars['Boolean']['output']>;
  /** Only starred ones, or only others. */
  starred?: Maybe<Scalars['Boolean']['output']>;
  /** Only what waits to be acknowledged, or only other. */
  unacknowledged?: Maybe<Scalars['Boolean']['output']>;
  /** Only of these units with their parts. */
  unitIds?: Maybe<Array<Scalars['ID']['output']>>;
};

/** What narrows a report. What is left out does not. */
export type ReportFilterInput = {
  /** Only of documents of these types. */
  documentTypes?: InputMaybe<Array<DocumentType>>;
  /** Only what is open and due within so many calendar days of the as-of day. */
  dueWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only what was extended, or only what was not. */
  extended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this field. */
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what any of these figures counts. */
  figures?: InputMaybe<Array<FigureKey>>;
  /** Only of documents that this unit issued. */
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  /** By which deadline; left out: the effective one. */
  judgedBy?: InputMaybe<DeadlineBasis>;
  /** Only what this leader directs. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what is at least so many calendar days late. */
  minDaysLate?: InputMaybe<Scalars['Int']['input']>;
  /** Only what this specialist of the Office monitors. */
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only lead or only cooperating ones; left out: lead. */
  part?: InputMaybe<AssignmentPart>;
  /** What belongs in a period; left out: what was issued in it. */
  population?: InputMaybe<Population>;
  /** Only what was returned at least once, or only what was not. */
  returned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only starred ones, or only others. */
  starred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what waits to be acknowledged, or only other. */
  unacknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of these units with their parts. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A kind of file. */
export type ReportFormat =
  /** Text with commas, UTF-8. */
  | 'CSV'
  /** Word. */
  | 'DOCX'
  /** PDF. */
  | 'PDF'
  /** Excel. */
  | 'XLSX';

/** A cell of the head of a table. */
export type ReportHeading = {
  __typename: 'ReportHeading';
  /** Where its text stands. */
  align: ColumnAlign;
  /** Over how many columns. */
  colspan: Scalars['Int']['output'];
  /** Over how many rows. */
  rowspan: Scalars['Int']['output'];
  /** What stands in it. */
  text: Scalars['String']['output'];
};

/** What stands around the table, and on what paper (Decree 30/2020, annex I). */
export type ReportLayout = {
  __typename: 'ReportLayout';
  /** Cơ quan ban hành. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Whether the paper lies on its side. */
  landscape: Scalars['Boolean']['output'];
  /** Căn cứ: each on a line of its own. */
  legalBasis: Array<Scalars['String']['output']>;
  /** What stands under the table. */
  note?: Maybe<Scalars['String']['output']>;
  /** The place of place and date. */
  place?: Maybe<Scalars['String']['output']>;
  /** Nơi nhận: each on a line of its own. */
  recipients: Array<Scalars['String']['output']>;
  /** Whether the formulas of its rates stand under the table. */
  showFormulas: Scalars['Boolean']['output'];
  /** `TL. CHỦ TỊCH`: by whose authority it is signed. */
  signAuthority?: Maybe<Scalars['String']['output']>;
  /** The name of who signs. */
  signName?: Maybe<Scalars['String']['output']>;
  /** The title of who signs. */
  signTitle?: Maybe<Scalars['String']['output']>;
  /** A line under the title; the period follows by itself. */
  subtitle?: Maybe<Scalars['String']['output']>;
  /** Cơ quan chủ quản, above the issuer. */
  superior?: Maybe<Scalars['String']['output']>;
  /** The title, up to 300 characters. */
  title: Scalars['String']['output'];
};

/** What stands around the table, and on what paper (Decree 30/2020, annex I). */
export type ReportLayoutInput = {
  /** Cơ quan ban hành. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Whether the paper lies on its side. */
  landscape: Scalars['Boolean']['input'];
  /** Căn cứ: each on a line of its own. */
  legalBasis: Array<Scalars['String']['input']>;
  /** What stands under the table. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The place of place and date. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Nơi nhận: each on a line of its own. */
  recipients: Array<Scalars['String']['input']>;
  /** Whether the formulas of its rates stand under the table. */
  showFormulas: Scalars['Boolean']['input'];
  /** `TL. CHỦ TỊCH`: by whose authority it is signed. */
  signAuthority?: InputMaybe<Scalars['String']['input']>;
  /** The name of who signs. */
  signName?: InputMaybe<Scalars['String']['input']>;
  /** The title of who signs. */
  signTitle?: InputMaybe<Scalars['String']['input']>;
  /** A line under the title; the period follows by itself. */
  subtitle?: InputMaybe<Scalars['String']['input']>;
  /** Cơ quan chủ quản, above the issuer. */
  superior?: InputMaybe<Scalars['String']['input']>;
  /** The title, up to 300 characters. */
  title: Scalars['String']['input'];
};

/** Of which days a report is, from the day on which it is made. */
export type ReportPeriod =
  /** Whoever opens it says. */
  | 'ASK'
  /** The month before. */
  | 'LAST_MONTH'
  /** The quarter before. */
  | 'LAST_QUARTER'
  /** The week before. */
  | 'LAST_WEEK'
  /** The year before. */
  | 'LAST_YEAR'
  /** The month after. */
  | 'NEXT_MONTH'
  /** The week after. */
  | 'NEXT_WEEK'
  /** Of all days. */
  | 'NONE'
  /** The month. */
  | 'THIS_MONTH'
  /** The quarter. */
  | 'THIS_QUARTER'
  /** Monday to Sunday. */
  | 'THIS_WEEK'
  /** The year. */
  | 'THIS_YEAR';

/** What was done so far. Acknowledges too; never completes, at 100 % either. */
export type ReportProgressInput = {
  /** Khó khăn, vướng mắc. */
  difficulties?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Uploaded files. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How far, 0 to 100; left out, it stays. */
  percent?: InputMaybe<Scalars['Int']['input']>;
  /** Đề xuất, kiến nghị. */
  proposals?: InputMaybe<Scalars['String']['input']>;
  /** What was done. */
  text: Scalars['String']['input'];
};

export type ReportProgressResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** What is asked of whoever opens a report. */
export type ReportQuestion =
  /** As of the end of which day; left out: the last of the period, today at the latest. */
  | 'AS_OF'
  /** Of which document; must be answered where the source is `DOCUMENT`. */
  | 'DOCUMENT'
  /** Of what which specialist of the Office monitors; left out: all. */
  | 'MONITOR'
  /** From which day to which; must be answered where the period is `ASK`. */
  | 'PERIOD'
  /** Of which unit with its parts; left out: all. */
  | 'UNIT';

/** What a row of a report is. */
export type ReportRowKind =
  /** The heading of a group; it has fewer cells than there are columns, and the last spans what is left. */
  | 'GROUP'
  /** A row. */
  | 'ROW'
  /** The sums of a group. */
  | 'SUBTOTAL'
  /** The sums of all. */
  | 'TOTAL';

/** A rendering of a report: asked for, on its way, or kept in the archive. */
export type ReportRun = {
  __typename: 'ReportRun';
  /** What was answered to the questions of the report. */
  answers: ReportAnswers;
  /** As of the end of which day its figures are. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which version of the report it was made of. */
  definitionVersion?: Maybe<Scalars['Int']['output']>;
  /** Which of the schedule's moments. */
  dueAt?: Maybe<Scalars['Instant']['output']>;
  /** In Vietnamese: why it failed, or to whom a file that is there was not sent. */
  error?: Maybe<Scalars['String']['output']>;
  /** The name of its file. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** When it ended, however it ended. */
  finishedAt?: Maybe<Scalars['Instant']['output']>;
  /** What kind of file. */
  format: ReportFormat;
  /** Which version of the formulas it was made with. */
  formulaVersion?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of its file, in hexadecimal. */
  hash?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** In percent, 0 to 100. */
  progress: Scalars['Int']['output'];
  /** The report as it is now; null where it is not for the viewer any more. */
  report?: Maybe<Report>;
  /** Of which report. */
  reportId: Scalars['ID']['output'];
  /** What the report was called then. */
  reportName: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['Instant']['output'];
  /** In whose name and with whose rights it is rendered. */
  requestedBy: Person;
  /** How many rows it has. */
  rowCount?: Maybe<Scalars['Int']['output']>;
  /** The schedule that asked for it; null if a person did. */
  scheduleId?: Maybe<Scalars['ID']['output']>;
  /** What that schedule is called. */
  scheduleName?: Maybe<Scalars['String']['output']>;
  /** Bytes. */
  size?: Maybe<Scalars['Int']['output']>;
  /** The hash of the closed period whose figures it shows. */
  snapshotHash?: Maybe<Scalars['String']['output']>;
  /** When it was begun. */
  startedAt?: Maybe<Scalars['Instant']['output']>;
  /** How far it is. */
  state: ReportRunState;
  /** Which template filled it in; null for none. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** What the viewer can do to it now. */
  viewerActions: Array<ReportRunAction>;
};

/** What can be done to a rendering. */
export type ReportRunAction =
  /** Hủy, also in the middle. */
  | 'CANCEL'
  /** Tải tệp: `GET /reports/runs/:id/file`. */
  | 'DOWNLOAD'
  /** Lập lại, of the same day. */
  | 'RETRY';

/** One page of a list. */
export type ReportRunConnection = {
  __typename: 'ReportRunConnection';
  /** The page itself, in order. */
  nodes: Array<ReportRun>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which renderings; what is left out does not narrow. */
export type ReportRunFilter = {
  /** Only those in the viewer's own name. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this report. */
  reportId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this schedule. */
  scheduleId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that are so far. */
  states?: InputMaybe<Array<ReportRunState>>;
};

/** How far a rendering is. */
export type ReportRunState =
  /** Đã hủy. */
  | 'CANCELLED'
  /** Xong: the file is there. */
  | 'DONE'
  /** Lỗi: `error` says why. */
  | 'FAILED'
  /** Đang lập. */
  | 'RUNNING'
  /** Chờ lập. */
  | 'WAITING';

/** When a report is rendered by itself, and who gets it. */
export type ReportSchedule = {
  __typename: 'ReportSchedule';
  /** What is answered to the questions of the report. */
  answers: ReportAnswers;
  /** Whether the file goes along with the mail, up to 5 MB; otherwise a link. */
  attach: Scalars['Boolean']['output'];
  /** Whether it runs by itself. */
  enabled: Scalars['Boolean']['output'];
  /** What kind of file. */
  format: ReportFormat;
  id: Scalars['ID']['output'];
  /** What it had rendered last, as the viewer may see. */
  lastRun?: Maybe<ReportRun>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The next five moments; none while it is off. */
  nextAt: Array<Scalars['Instant']['output']>;
  /** Whoever saved it last: it is rendered with their rights. */
  owner: Person;
  /** In Vietnamese: why it would not be rendered now, or what went wrong last; null if all is well. */
  problem?: Maybe<Scalars['String']['output']>;
  /** To whom the file is mailed; nobody if it is empty. */
  recipients: Array<ScheduleRecipient>;
  /** On which days. */
  recurrence: ScheduleRecurrence;
  /** Whether it was removed; it can be taken back. */
  removed: Scalars['Boolean']['output'];
  /** Of which report. */
  reportId: Scalars['ID']['output'];
  /** What the report is called now. */
  reportName: Scalars['String']['output'];
  /** Which template fills it in; null for none. */
  templateId?: Maybe<Scalars['ID']['output']>;
  /** At what time, where the Office is. */
  time: Scalars['LocalTime']['output'];
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change, switch or remove it. */
  viewerMayChange: Scalars['Boolean']['output'];
};

/** By what rows are sorted. */
export type ReportSort = {
  __typename: 'ReportSort';
  /** Whether the largest comes first. */
  descending: Scalars['Boolean']['output'];
  /** Which field. */
  field: Scalars['ID']['output'];
};

/** By what rows are sorted. */
export type ReportSortInput = {
  /** Whether the largest comes first. */
  descending: Scalars['Boolean']['input'];
  /** Which field. */
  field: Scalars['ID']['input'];
};

/** What a report is made of. */
export type ReportSource =
  /** Nhiệm vụ: a row for each. */
  | 'ASSIGNMENTS'
  /** The directives of one document. */
  | 'DOCUMENT'
  /** Gia hạn: a row for each. */
  | 'EXTENSIONS'
  /** Units by the points of the score rule in force. */
  | 'RANKING'
  /** Counts: a row for each of what they are cut by. */
  | 'SUMMARY';

/** A form of the Office's own, in Word or Excel, that a report fills in. */
export type ReportTemplate = {
  __typename: 'ReportTemplate';
  /** Whether it is the newest of its name, and in use. */
  current: Scalars['Boolean']['output'];
  /** The name of its file. */
  fileName: Scalars['String']['output'];
  /** `DOCX` or `XLSX`: what it is, and what it makes. */
  format: ReportFormat;
  id: Scalars['ID']['output'];
  /** What the Office calls it. */
  name: Scalars['String']['output'];
  /** Which of its name, from 1; the newest takes the place of those before. */
  number: Scalars['Int']['output'];
  /** Of which report. */
  reportId: Scalars['ID']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** When. */
  uploadedAt: Scalars['Instant']['output'];
  /** Who sent it. */
  uploadedBy: Person;
  /** Where to download it. */
  url: Scalars['String']['output'];
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether it was put away. */
  withdrawn: Scalars['Boolean']['output'];
};

/** A report as it is seen on a screen, with the rights of the viewer. */
export type ReportView = {
  __typename: 'ReportView';
  /** Whether its rows were counted and add up to its sums; one that does not is not shown. */
  addsUp: Scalars['Boolean']['output'];
  /** As of the end of this day, or now if it is today. */
  asOf: Scalars['LocalDate']['output'];
  /** When it was made. */
  at: Scalars['Instant']['output'];
  /** Its columns, with what they are by default filled in. */
  columns: Array<ReportColumn>;
  /** Which version of the formulas it was made with. */
  formulaVersion: Scalars['Int']['output'];
  /** The head of the table: one row, or two. */
  headings: Array<Array<ReportHeading>>;
  /** What stands under it: formulas, what is counted, what is carried over. */
  notes: Array<Scalars['String']['output']>;
  /** The period in words: `Tháng 11 năm 2026`. */
  periodWords?: Maybe<Scalars['String']['output']>;
  /** How many rows it has in all, without headings and sums. */
  rowCount: Scalars['Int']['output'];
  /** Its rows, 500 at most, and the sums of all. */
  rows: Array<ReportViewRow>;
  /** The hash of the closed period that its figures are of. */
  snapshotHash?: Maybe<Scalars['String']['output']>;
  /** The line under the title. */
  subtitle?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Whether there are more rows than are shown. */
  truncated: Scalars['Boolean']['output'];
};

/** A row of a report. */
export type ReportViewRow = {
  __typename: 'ReportViewRow';
  /** Its cells; where they are fewer than the columns, the last spans what is left. */
  cells: Array<ReportCell>;
  /** What it is. */
  kind: ReportRowKind;
  /** How deep in groups: 0 outside of any. */
  level: Scalars['Int']['output'];
};

/** Đề nghị gia hạn: asks for a later deadline. */
export type RequestExtensionInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** All files: the draft's that stay, and new ones. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Until when; after the deadline as it is. */
  proposedOn: Scalars['LocalDate']['input'];
  /** The hour of that day; left out, the whole day counts. */
  proposedTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** One of `extensionReasons` that is active. */
  reasonId: Scalars['ID']['input'];
  /** Why, in words. */
  text: Scalars['String']['input'];
};

export type RequestExtensionResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** All that is kept about oneself, as a file. */
export type RequestOwnDataInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RequestOwnDataResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | OwnDataExport | StaleVersion;

/** The words to go back to those delivered of. */
export type ResetMailTemplateInput = {
  /** Of which kind of mail. */
  code: MailCode;
  /** The version they were read at. */
  expectedVersion: Scalars['Int']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ResetMailTemplateResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | MailTemplate | NotFound | StaleVersion;

/** The rule that is to be as delivered. */
export type ResetReminderRuleInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The rule's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ResetReminderRuleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReminderRule | StaleVersion;

/** Somebody who lost the device of their second factor. */
export type ResetSecondFactorInput = {
  /** Whose. */
  accountId: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ResetSecondFactorResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SecondFactorReset | StaleVersion;

/** Lets somebody in again, with the roles they had. */
export type RestoreAccountInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which account. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RestoreAccountResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The schedule to take back. */
export type RestoreReportScheduleInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RestoreReportScheduleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportSchedule | StaleVersion;

/** The result as it is being written; only for those in the unit who may write it. */
export type ResultDraft = {
  __typename: 'ResultDraft';
  /** Số, ký hiệu of the document that carries it. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Its date. */
  documentOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its files. */
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  /** The result so far. */
  text: Scalars['String']['output'];
  /** When. */
  updatedAt: Scalars['Instant']['output'];
  /** Who saved it last. */
  updatedBy: Person;
  /** What `saveResultDraft` takes as `draftVersion`. */
  version: Scalars['Int']['output'];
};

/** Gửi kết quả: one result as it was sent, and the verdict on it. */
export type ResultSubmission = {
  __typename: 'ResultSubmission';
  /** Lần, from 1. */
  attempt: Scalars['Int']['output'];
  /** When. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who decided, or recalled it. */
  decidedBy?: Maybe<Person>;
  /** For whom, where a deputy did it. */
  decidedFor?: Maybe<Scalars['String']['output']>;
  /** Số, ký hiệu of the document that carries it. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Its date. */
  documentOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its files. */
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  /** What became of it. */
  outcome: SubmissionOutcome;
  /** Why it was returned, or the word that came with the confirmation. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  sentAt: Scalars['Instant']['output'];
  /** Who sent it. */
  sentBy: Person;
  /** For whom, where a deputy did it. */
  sentFor?: Maybe<Scalars['String']['output']>;
  /** The result. */
  text: Scalars['String']['output'];
};

/** The mail to send again. */
export type RetryMailInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RetryMailResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | OutgoingMail | StaleVersion;

/** The rendering to do again. */
export type RetryReportRunInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RetryReportRunResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportRun | StaleVersion;

/** Chuyển trả: the result is not the final one, the unit goes on. */
export type ReturnResultInput = {
  /** A new date, if wanted. As people write it, e.g. `30/9/2026`, `+5`, `cuối quý III`; try it with `readDeadlines`. */
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
};

export type ReturnResultResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** An account of a unit as it is looked through. */
export type ReviewedAccount = {
  __typename: 'ReviewedAccount';
  /** When it was last confirmed in this unit. */
  confirmedAt?: Maybe<Scalars['Instant']['output']>;
  /** By whom. */
  confirmedBy?: Maybe<Person>;
  /** Whether that is now. */
  due: Scalars['Boolean']['output'];
  /** When it is to be confirmed again. */
  dueAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
  /** Whose. */
  person: Person;
  /** What they are in the unit. */
  roles: Array<Role>;
  /** When it was last used. */
  usedAt?: Maybe<Scalars['Instant']['output']>;
  /** What they sign in with. */
  username: Scalars['String']['output'];
};

/** One page of a list. */
export type ReviewedAccountConnection = {
  __typename: 'ReviewedAccountConnection';
  /** The page itself, in order. */
  nodes: Array<ReviewedAccount>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The token that is not to be good any more. */
export type RevokeAccessTokenInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeAccessTokenResult = AccessToken | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The secret address is not wanted any more. */
export type RevokeCalendarFeedInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RevokeCalendarFeedResult = CalendarFeedChanged | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Takes a role away. The last one stays: shut the person out instead. */
export type RevokeRoleInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which account. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role. */
  role: Role;
  /** Where. */
  unitId: Scalars['ID']['input'];
};

export type RevokeRoleResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** What a person may do to an assignment, and why. */
export type RightsAnswer = {
  __typename: 'RightsAnswer';
  /** The assignment. */
  assignment: RightsAssignment;
  /** Whether the account is disabled: then they may nothing. */
  disabled: Scalars['Boolean']['output'];
  /** What they are to it, rule by rule. */
  facts: Array<RightsFact>;
  /** Who. */
  person: Person;
  /** Every right, in the order of the table. */
  rights: Array<ExplainedRight>;
  /** The roles they hold now. */
  roles: Array<RightsHeldRole>;
};

/** An assignment that one can ask about: where it is, not what it is about. */
export type RightsAssignment = {
  __typename: 'RightsAssignment';
  /** The number of its document. */
  documentNumber: Scalars['String']['output'];
  /** The unit that holds it now; the same unless it was handed down. */
  holderName: Scalars['String']['output'];
  /** Identifies it. */
  id: Scalars['ID']['output'];
  /** Which directive of it: `mục 2`. */
  place: Scalars['String']['output'];
  /** Its state. */
  status: AssignmentStatus;
  /** The unit it was given to. */
  unitName: Scalars['String']['output'];
};

/** One rule, asked about the person. */
export type RightsFact = {
  __typename: 'RightsFact';
  /** Whether it is so. */
  holds: Scalars['Boolean']['output'];
  /** Identifies the rule. */
  key: Scalars['String']['output'];
  /** What it asks. */
  words: SpokenWords;
};

/** Whether somebody may. */
export type RightsGrant =
  /** Only while the Office has set it so: "monitors decide on extensions". */
  | 'BY_SETTING'
  /** They may not. */
  | 'NO'
  /** They may. */
  | 'YES';

/** What a right is to. */
export type RightsGroup =
  /** An assignment. */
  | 'ASSIGNMENT'
  /** The directive and the document it belongs to. */
  | 'DIRECTIVE'
  /** More time for it. */
  | 'EXTENSION'
  /** Explaining it. */
  | 'INQUIRY'
  /** No single assignment: the whole province, and how the software is set. */
  | 'PROVINCE';

/** A role, where. */
export type RightsHeldRole = {
  __typename: 'RightsHeldRole';
  /** The role. */
  role: Role;
  /** The unit in which they hold it. */
  unitName: Scalars['String']['output'];
};

/** Who may do what, as the policies say it: role, relation, state and act. */
export type RightsMatrix = {
  __typename: 'RightsMatrix';
  /** The columns. */
  people: Array<RightsRelationWords>;
  /** The rows. */
  rows: Array<RightsRow>;
};

/** What a person can be to an assignment. */
export type RightsRelation =
  | 'ANALYST'
  | 'DELEGATE'
  | 'HOLDER_HEAD'
  | 'LEADER'
  | 'MONITOR'
  | 'OFFICE_HEAD'
  | 'OFFICE_SPECIALIST'
  | 'OTHER_HEAD'
  | 'OTHER_SPECIALIST'
  | 'SYSTEM_ADMIN'
  | 'UNIT_ADMIN'
  | 'UNIT_HEAD'
  | 'UNIT_SPECIALIST';

/** One column of the table of rights. */
export type RightsRelationWords = {
  __typename: 'RightsRelationWords';
  /** Who that is. */
  is: SpokenWords;
  /** What they are called. */
  name: SpokenWords;
  /** Who it is. */
  relation: RightsRelation;
  /** The role they hold. */
  role: Role;
};

/** One right, and who has it. */
export type RightsRow = {
  __typename: 'RightsRow';
  /** Of each of the people, in the order of `people`. */
  grants: Array<RightsGrant>;
  /** What it is to. */
  group: RightsGroup;
  /** Identifies it: `SUBMIT`. */
  key: Scalars['String']['output'];
  /** What it is called. */
  name: SpokenWords;
  /** The states of the assignment in which it can be used; null where the state has no say. */
  statuses?: Maybe<Array<AssignmentStatus>>;
};

/** What a person is in a unit. A person may be several things. */
export type Role =
  /** Reads the whole province, never writes. */
  | 'ANALYST'
  /** Lãnh đạo Văn phòng: names monitors, confirms, withdraws. */
  | 'OFFICE_HEAD'
  /** Chuyên viên Văn phòng: enters documents, monitors directives. */
  | 'OFFICE_SPECIALIST'
  /** Lãnh đạo UBND tỉnh: sees the whole province, and urges units. */
  | 'PROVINCIAL_LEADER'
  /** Units, accounts, settings. */
  | 'SYSTEM_ADMIN'
  /** Manages the accounts of the unit and its parts. */
  | 'UNIT_ADMIN'
  /** Lãnh đạo đơn vị: answers for what the unit and its parts owe. */
  | 'UNIT_HEAD'
  /** Chuyên viên đơn vị: works on what was delegated to them. */
  | 'UNIT_SPECIALIST';

/** One role in one unit. */
export type RoleGrant = {
  __typename: 'RoleGrant';
  /** The role. */
  role: Role;
  /** Where; most roles reach the units below it too. */
  unit: Unit;
};

/** One role in one unit. */
export type RoleInput = {
  /** The role. */
  role: Role;
  /** Where. */
  unitId: Scalars['ID']['input'];
};

/** What is to be rendered. */
export type RunReportInput = {
  /** What is answered to its questions. */
  answers?: InputMaybe<ReportAnswersInput>;
  /** What kind of file. */
  format: ReportFormat;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which report. */
  reportId: Scalars['ID']['input'];
  /** One of the report's templates, of that kind; left out: the layout that the report has itself. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
};

export type RunReportResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportRun | StaleVersion;

/** How I like my screens. */
export type SaveAppearanceInput = {
  /** How much room rows take. */
  density: Density;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Light or dark. */
  theme: Theme;
};

export type SaveAppearanceResult = Appearance | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A day as it is to be kept: a new one, or one that is there anew. */
export type SaveCalendarDayInput = {
  /** The document that announced it, up to 300 characters. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** The version it was read at; 0 for a new one. */
  expectedVersion: Scalars['Int']['input'];
  /** The day to change, or to put back after it was removed; left out: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is. In lieu only from Monday to Friday, worked only at the week-end. */
  kind: CalendarDayKind;
  /** Its name, up to 200 characters. */
  name: Scalars['String']['input'];
  /** The day; each is in the calendar once. */
  on: Scalars['LocalDate']['input'];
};

export type SaveCalendarDayResult = CalendarDay | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** All of a draft, as it stands. */
export type SaveDraftInput = {
  /** All of it: what is left out is gone. */
  content: DraftContentInput;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** All of its files, in order. */
  fileIds: Array<Scalars['ID']['input']>;
  /** Which draft. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SaveDraftResult = ConfirmationNeeded | Draft | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Keeps a request as it is being written; of the unit alone until it is sent. */
export type SaveExtensionDraftInput = {
  /** The version of the draft this was typed on, 0 when there was none. */
  draftVersion: Scalars['Int']['input'];
  /** All its files: what is left out is taken off. */
  fileIds: Array<Scalars['ID']['input']>;
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Until when. */
  proposedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The hour of that day; left out, the whole day counts. */
  proposedTime?: InputMaybe<Scalars['LocalTime']['input']>;
  /** One of `extensionReasons` that is active. */
  reasonId?: InputMaybe<Scalars['ID']['input']>;
  /** May be empty still. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type SaveExtensionDraftResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A reason as units are to choose it: a new one, or one that is there. */
export type SaveExtensionReasonInput = {
  /** Whether it can be chosen. */
  active: Scalars['Boolean']['input'];
  /** The version it was read at; needed with `id`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which; left out, a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As it is chosen. */
  name: Scalars['String']['input'];
  /** Its place in the list, from 1: the others make room. Left out, it stays, and a new one comes last. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveExtensionReasonResult = ConfirmationNeeded | Duplicate | ExtensionReason | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** How I want my mail. */
export type SaveMailPreferenceInput = {
  /** When the digest is to leave. */
  digestTime: Scalars['LocalTime']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether to send none. */
  paused: Scalars['Boolean']['input'];
  /** The last day of the pause; left out: until further notice. */
  pausedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type SaveMailPreferenceResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | MailPreference | NotFound | StaleVersion;

/** The words as they are to be. */
export type SaveMailTemplateInput = {
  /** For which kind of mail. */
  code: MailCode;
  /** The version they were read at. */
  expectedVersion: Scalars['Int']['input'];
  /** Its HTML. */
  html: Scalars['String']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its subject. */
  subject: Scalars['String']['input'];
  /** Its plain text. */
  text: Scalars['String']['input'];
};

export type SaveMailTemplateResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | MailTemplate | NotFound | StaleVersion;

/** A query as it is to be kept: a new one, or one of mine anew. */
export type SaveQueryInput = {
  /** The version it was read at; needed with `id`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The query to change; left out: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to call it, up to 100 characters. */
  name: Scalars['String']['input'];
  /** Whether others who see the whole province find it too. */
  shared: Scalars['Boolean']['input'];
  /** The query, up to 20,000 characters. */
  text: Scalars['String']['input'];
  /** Its variables as JSON, up to 20,000 characters. */
  variables?: InputMaybe<Scalars['String']['input']>;
};

export type SaveQueryResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SavedQuery | StaleVersion;

/** A rule as it is to be. */
export type SaveReminderRuleInput = {
  /** Its numbers of days. */
  days: Array<Scalars['Int']['input']>;
  /** Whether it is on. */
  enabled: Scalars['Boolean']['input'];
  /** Again after so many days; 0: once. */
  every: Scalars['Int']['input'];
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The rule's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who is told. */
  steps: Array<ReminderStepInput>;
  /** The sentence. */
  text: Scalars['String']['input'];
};

export type SaveReminderRuleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReminderRule | StaleVersion;

/** Keeps a result as it is being written; of the unit alone until it is sent. */
export type SaveResultDraftInput = {
  /** Số, ký hiệu of the document that carries the result. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its date. */
  documentOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version of the draft this was typed on, 0 when there was none. */
  draftVersion: Scalars['Int']['input'];
  /** All its files: what is left out is taken off. */
  fileIds: Array<Scalars['ID']['input']>;
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** May be empty still. */
  text: Scalars['String']['input'];
};

export type SaveResultDraftResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A rule as it is to hold; never of a day that has passed. */
export type SaveScoreRuleInput = {
  /** By lateness; each state needs one without `upTo`. */
  bands: Array<ScoreBandInput>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Points for what is open and in term; null: not scored yet. */
  inTermPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Below so many scored assignments a unit has no rank. */
  minimumSample: Scalars['Int']['input'];
  /** Points for what is done on time. */
  onTimePoints: Scalars['Int']['input'];
  /** As if every unit had so many assignments more, of the province's average. */
  priorSample: Scalars['Int']['input'];
  /** How much more a starred assignment counts, 1 to 10. */
  starredWeight: Scalars['Float']['input'];
  /** Since which day: today or later. */
  validFrom: Scalars['LocalDate']['input'];
};

export type SaveScoreRuleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ScoreRule | StaleVersion;

/** A view as it is to be kept: a new one, or one of mine anew. */
export type SaveViewInput = {
  /** The query string of the list's address, without `?`, up to 2,000 characters. */
  address: Scalars['String']['input'];
  /** The version it was read at; needed with `id`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The view to change; left out: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of which list. */
  list: ListName;
  /** What to call it, up to 100 characters. */
  name: Scalars['String']['input'];
  /** Who else may use it. */
  sharedWith: SharedWith;
};

export type SaveViewResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SavedView | StaleVersion;

/** A query of the playground that was kept, or one that comes with the product. */
export type SavedQuery = {
  __typename: 'SavedQuery';
  id: Scalars['ID']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** Who kept it, and alone may change it; null: it comes with the product. */
  owner?: Maybe<Person>;
  /** Whether others who see the whole province find it too. */
  shared: Scalars['Boolean']['output'];
  /** The query, as it was typed. */
  text: Scalars['String']['output'];
  /** Its variables, JSON as it was typed. */
  variables?: Maybe<Scalars['String']['output']>;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change it. */
  viewerMayChange: Scalars['Boolean']['output'];
  /** Whether the viewer may delete it. */
  viewerMayDelete: Scalars['Boolean']['output'];
};

/** A saved way of looking at a list. */
export type SavedView = {
  __typename: 'SavedView';
  /** The query string of the list's address, without `?`: filters, sort and columns (`cols`). */
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Whether the viewer's list opens with it. */
  isDefault: Scalars['Boolean']['output'];
  /** Of which list. */
  list: ListName;
  /** Whether it is the viewer's own. */
  mine: Scalars['Boolean']['output'];
  /** What its owner calls it; once for each list. */
  name: Scalars['String']['output'];
  /** Who saved it, and alone may change it. */
  owner: Person;
  /** Who else may use it. */
  sharedWith: SharedWith;
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** To whom a file goes: a person, or everybody who holds a role. */
export type ScheduleRecipient = {
  __typename: 'ScheduleRecipient';
  /** The person, if it is one. */
  person?: Maybe<Person>;
  /** The role, if it is one. */
  role?: Maybe<Role>;
};

/** To whom a file goes: a person, or everybody who holds a role. */
export type ScheduleRecipientInput = {
  /** The person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Or the role; only the Office writes to a whole role. */
  role?: InputMaybe<Role>;
};

/** On which days a report is rendered by itself. */
export type ScheduleRecurrence = {
  __typename: 'ScheduleRecurrence';
  /** What it goes by. */
  kind: RecurrenceKind;
  /** 1 to 31; of `MONTH_DAYS` and `WORKING_DAYS_BEFORE`. */
  monthDays: Array<Scalars['Int']['output']>;
  /** Whose last day; of `PERIOD_END`. */
  period?: Maybe<RecurrencePeriod>;
  /** 1 is Monday, 7 is Sunday; of `WEEKLY`. */
  weekdays: Array<Scalars['Int']['output']>;
  /** How many working days before; of `WORKING_DAYS_BEFORE`. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/** On which days a report is rendered by itself. Only what its kind needs is looked at. */
export type ScheduleRecurrenceInput = {
  /** What it goes by. */
  kind: RecurrenceKind;
  /** 1 to 31. */
  monthDays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whose last day. */
  period?: InputMaybe<RecurrencePeriod>;
  /** 1 is Monday, 7 is Sunday. */
  weekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** How many working days before, 1 to 20. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Points for so many working days of lateness. */
export type ScoreBand = {
  __typename: 'ScoreBand';
  /** Points, 0 to 100. */
  points: Scalars['Int']['output'];
  /** Of what. */
  state: ScoredState;
  /** Up to so many working days late; null: all that is later. */
  upTo?: Maybe<Scalars['Int']['output']>;
};

/** Points for so many working days of lateness. */
export type ScoreBandInput = {
  /** Points, 0 to 100. */
  points: Scalars['Int']['input'];
  /** Of what. */
  state: ScoredState;
  /** Up to so many working days late; null: all that is later. */
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** How lateness becomes the points by which units are ranked, since a day. */
export type ScoreRule = {
  __typename: 'ScoreRule';
  /** By lateness. */
  bands: Array<ScoreBand>;
  /** When. */
  changedAt: Scalars['Instant']['output'];
  /** Who set it; null: as delivered. */
  changedBy?: Maybe<Person>;
  id: Scalars['ID']['output'];
  /** Points for what is open and in term; null: not scored yet. */
  inTermPoints?: Maybe<Scalars['Int']['output']>;
  /** Below so many scored assignments a unit has no rank. */
  minimumSample: Scalars['Int']['output'];
  /** Points for what is done on time. */
  onTimePoints: Scalars['Int']['output'];
  /** As if every unit had so many assignments more, of the province's average. */
  priorSample: Scalars['Int']['output'];
  /** How much more a starred assignment counts, 1 to 10. */
  starredWeight: Scalars['Float']['output'];
  /** Since this day, until the next one holds. */
  validFrom: Scalars['LocalDate']['output'];
  /** Moves with every change; mutations take it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Of what a band of lateness is. */
export type ScoredState =
  /** Done, but late. */
  | 'DONE'
  /** Past the deadline and not done. */
  | 'OVERDUE';

/** What was found of each kind, the best first and of equals the newest. Only what the viewer may see. */
export type SearchAnswer = {
  __typename: 'SearchAnswer';
  /** By their own words. */
  directives: Array<Directive>;
  /** By number as far as it was typed, then by words. */
  documents: Array<DirectiveDocument>;
  /** Those one may look up (as `accounts`), by given name first. */
  people: Array<FoundPerson>;
  /** By any name, code or initials; closed ones last. */
  units: Array<Unit>;
};

/** A second factor was added. */
export type SecondFactorAdded = {
  __typename: 'SecondFactorAdded';
  /** Recovery codes, told once: where it is the first factor, or they were asked for. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** How it is now. */
  security: OwnSecurity;
};

/** By what somebody can prove a second time who they are. */
export type SecondFactorKind =
  /** A key in one of their devices. */
  | 'PASSKEY'
  /** One of their codes on paper. */
  | 'RECOVERY_CODE'
  /** A code of their authenticator app. */
  | 'TOTP';

/** The password is right; with the ticket and a second proof, `completeSignIn` signs in. */
export type SecondFactorNeeded = {
  __typename: 'SecondFactorNeeded';
  /** What the person has; the best first. */
  factors: Array<SecondFactorKind>;
  /** What to ask their passkeys; null: they have none. */
  passkey?: Maybe<PasskeyQuestion>;
  /** Good for ten minutes. */
  ticket: Scalars['String']['output'];
};

/** They can sign in without it, and are asked to set up another. */
export type SecondFactorReset = {
  __typename: 'SecondFactorReset';
  /** Whose. */
  accountId: Scalars['ID']['output'];
};

/** A record of the trail that is about safety. */
export type SecurityEvent = {
  __typename: 'SecurityEvent';
  /** Whom or what it was about: a person, a name that was typed, a file, a setting. */
  about?: Maybe<Scalars['String']['output']>;
  /** Who did it; the system where nobody had signed in. */
  actorName: Scalars['String']['output'];
  /** When. */
  at: Scalars['Instant']['output'];
  /** What more is known of it: a role, a reason, a number of rows. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Its number in the trail. */
  id: Scalars['ID']['output'];
  /** From which address. */
  ip?: Maybe<Scalars['String']['output']>;
  /** Of which kind it is. */
  kind: SecurityKind;
  /** What happened, as the trail calls it. */
  type: Scalars['String']['output'];
};

/** One page of a list. */
export type SecurityEventConnection = {
  __typename: 'SecurityEventConnection';
  /** The page itself, in order. */
  nodes: Array<SecurityEvent>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Which events; what is left out does not narrow. */
export type SecurityEventFilter = {
  /** Only of these kinds. */
  kinds?: InputMaybe<Array<SecurityKind>>;
  /** Part of a name or of an address. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What happened that is about safety. */
export type SecurityKind =
  /** Bị từ chối vì không có quyền. */
  | 'ACCESS_DENIED'
  /** Tạo, mời, khóa, mở lại tài khoản. */
  | 'ACCOUNT_CHANGED'
  /** Mở tài khoản quản trị khẩn cấp. */
  | 'BROKE_GLASS'
  /** Đổi mật khẩu, lớp bảo vệ thứ hai, địa chỉ thư. */
  | 'CREDENTIALS_CHANGED'
  /** Xuất nhiều dữ liệu. */
  | 'EXPORTED_MUCH'
  /** Tệp có mã độc. */
  | 'FILE_INFECTED'
  /** Đăng nhập từ thiết bị chưa từng thấy. */
  | 'NEW_DEVICE'
  /** Trao hoặc thu lại vai trò. */
  | 'ROLE_CHANGED'
  /** Đổi thiết lập. */
  | 'SETTING_CHANGED'
  /** Đăng nhập sai quá nhiều lần, bị chặn tạm thời. */
  | 'SIGN_IN_BLOCKED'
  /** Đăng nhập sai. */
  | 'SIGN_IN_FAILED'
  /** Tạo hoặc thu hồi mã truy cập. */
  | 'TOKEN_MADE'
  /** Nhiều mã truy cập sai từ một nơi. */
  | 'TOKEN_MISUSED';

/** What sending the result now would come to. */
export type SentIfToday = {
  __typename: 'SentIfToday';
  /** Calendar days past the deadline; 0 if on time, or late by hours. */
  calendarDaysLate: Scalars['Int']['output'];
  /** Whether it would be on time. */
  onTime: Scalars['Boolean']['output'];
  /** “Nếu gửi hôm nay: trễ 2 ngày làm việc”. */
  words: Scalars['String']['output'];
  /** Working days past the deadline; 0 if on time. */
  workingDaysLate: Scalars['Int']['output'];
};

/** A session that has begun. */
export type Session = {
  __typename: 'Session';
  /** For `Authorization: Bearer …`; null for a cookie session. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** Who signed in. */
  account: Account;
  /** What has to be set up before anything else; mostly nothing. */
  duties: Array<SignInDuty>;
  /** The access token's end, or for a cookie the end if it is not used. */
  expiresAt: Scalars['Instant']['output'];
  id: Scalars['ID']['output'];
};

/** How a session is carried. */
export type SessionKind =
  /** An HttpOnly cookie, for the console; it ends when it isn't used. */
  | 'COOKIE'
  /** An access token, for `Authorization: Bearer …`; it ends after a quarter of an hour. */
  | 'TOKEN';

/** It has ended, everywhere within a second. */
export type SessionsEnded = {
  __typename: 'SessionsEnded';
  /** Always true. */
  ok: Scalars['Boolean']['output'];
};

/** With what a list opens for me. */
export type SetDefaultViewInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which list. */
  list: ListName;
  /** A view I may use; null: the list as it is. */
  viewId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetDefaultViewResult = ConfirmationNeeded | DefaultView | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Who stands in for whom, from which day to which. */
export type SetDeputyInput = {
  /** Who stands in: of the same unit or a part of it. */
  deputyId: Scalars['ID']['input'];
  /** The first day; today begins at once. */
  fromOn: Scalars['LocalDate']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: nghỉ phép, công tác. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who is away; left out: oneself. */
  principalId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day. */
  toOn: Scalars['LocalDate']['input'];
};

export type SetDeputyResult = ConfirmationNeeded | Deputyship | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The language to show from now on. */
export type SetLanguageInput = {
  /** With the same key, a repeat changes nothing and answers the same. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language. */
  language: Language;
};

export type SetLanguageResult = Account | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Names who follows a directive. */
export type SetMonitorInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The directive's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Somebody of the Office. */
  monitorId: Scalars['ID']['input'];
};

export type SetMonitorResult = ConfirmationNeeded | Directive | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Something that the Office may set without a programmer. */
export type Setting = {
  __typename: 'Setting';
  /** When it was last set. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who last set it; null as it was delivered. */
  changedBy?: Maybe<Person>;
  /** As it was delivered. */
  defaultValue: Scalars['String']['output'];
  /** What follows from it, in Vietnamese. */
  description: Scalars['String']['output'];
  /** What follows from it, in English. */
  descriptionInEnglish: Scalars['String']['output'];
  /** What it is about. */
  group: SettingGroup;
  /** How it is written. */
  kind: SettingKind;
  /** The greatest; of a text, the most characters. */
  max?: Maybe<Scalars['Int']['output']>;
  /** What a number counts: days, minutes. */
  measure?: Maybe<SpokenWords>;
  /** The smallest number it can be; of a text, the fewest characters. */
  min?: Maybe<Scalars['Int']['output']>;
  /** What `changeSetting` calls it: `extension.cap`. */
  name: Scalars['String']['output'];
  /** What a choice can be; empty for the other kinds. */
  options: Array<SettingOption>;
  /** What it sets, in Vietnamese. */
  title: Scalars['String']['output'];
  /** What it sets, in English. */
  titleInEnglish: Scalars['String']['output'];
  /** As it is now. */
  value: Scalars['String']['output'];
  /** Moves with every change, 0 before the first; `changeSetting` takes it. */
  version: Scalars['Int']['output'];
};

/** One time that a setting was set, as the trail keeps it. */
export type SettingChange = {
  __typename: 'SettingChange';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who set it, and for whom if it was a deputy. */
  by: Scalars['String']['output'];
  /** As it was before. */
  from: Scalars['String']['output'];
  /** Identifies it. */
  id: Scalars['ID']['output'];
  /** What was set: `extension.cap`. */
  name: Scalars['String']['output'];
  /** As it was from then on. */
  to: Scalars['String']['output'];
  /** The version of the setting that came of it. */
  version: Scalars['Int']['output'];
};

/** What a setting is about. */
export type SettingGroup =
  /** People's accounts and their reviews. */
  | 'ACCOUNTS'
  /** How deadlines are read and shown. */
  | 'DEADLINES'
  /** More time for an assignment. */
  | 'EXTENSIONS'
  /** How figures are counted and compared. */
  | 'FIGURES'
  /** What is uploaded. */
  | 'FILES'
  /** How long things are kept. */
  | 'KEEPING'
  /** When people are reminded. */
  | 'REMINDERS'
  /** How long one stays signed in. */
  | 'SESSIONS'
  /** Passwords and second factors. */
  | 'SIGN_IN';

/** How a setting is written. */
export type SettingKind =
  /** The value of one of its `options`. */
  | 'CHOICE'
  /** One line of `min` to `max` characters. */
  | 'TEXT'
  /** A number from `min` to `max`: `3`. */
  | 'WHOLE_NUMBER'
  /** `true` or `false`. */
  | 'YES_NO';

/** One of the values that a choice can have. */
export type SettingOption = {
  __typename: 'SettingOption';
  /** In English. */
  en: Scalars['String']['output'];
  /** What `changeSetting` takes. */
  value: Scalars['String']['output'];
  /** In Vietnamese. */
  vi: Scalars['String']['output'];
};

/** Who else may use a view. */
export type SharedWith =
  /** Mọi người; only the Office shares so. */
  | 'EVERYONE'
  /** Chỉ mình tôi. */
  | 'NOBODY'
  /** Đơn vị tôi: everybody in the owner's units and their parts. */
  | 'UNIT';

/** What somebody has to do before anything else. */
export type SignInDuty =
  /** Choose another password. */
  | 'PASSWORD'
  /** Set up a second factor. */
  | 'SECOND_FACTOR';

/** A user name and its password. */
export type SignInInput = {
  /** How the session is carried. */
  kind?: InputMaybe<SessionKind>;
  /** The password. */
  password: Scalars['String']['input'];
  /** The user name; small and capital letters are the same. */
  username: Scalars['String']['input'];
};

/** By what somebody proved who they are. */
export type SignInMethod =
  /** The password of the directory (LDAP). */
  | 'DIRECTORY'
  /** A passkey alone. */
  | 'PASSKEY'
  /** A password that is kept here. */
  | 'PASSWORD'
  /** An OpenID Connect provider. */
  | 'PROVIDER';

export type SignInResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | SecondFactorNeeded | Session | StaleVersion;

/** How one may sign in here, beside a user name and a password. */
export type SignInWays = {
  __typename: 'SignInWays';
  /** What the OpenID Connect provider is called; a browser goes there by `/oidc/start`. Null: there is none. */
  provider?: Maybe<Scalars['String']['output']>;
};

/** A passkey instead of name and password. */
export type SignInWithPasskeyInput = {
  /** How the session is carried. */
  kind?: InputMaybe<SessionKind>;
  /** What it answered. */
  passkey: PasskeyAnswerInput;
};

export type SignInWithPasskeyResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | Session | StaleVersion;

/** The session has ended, if there was one. */
export type SignedOut = {
  __typename: 'SignedOut';
  /** Always true. */
  ok: Scalars['Boolean']['output'];
};

/** What is to be put off until when. */
export type SnoozeNotificationsInput = {
  /** The assignments. */
  assignmentIds: Array<Scalars['ID']['input']>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Up to 90 days ahead; null brings it back at once. */
  until?: InputMaybe<Scalars['Instant']['input']>;
};

export type SnoozeNotificationsResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InboxMarked | InvalidInput | NotFound | StaleVersion;

/** The same said in both languages. */
export type SpokenWords = {
  __typename: 'SpokenWords';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Vietnamese. */
  vi: Scalars['String']['output'];
};

/** Somebody else changed it since you read it; nothing was written. */
export type StaleVersion = Refusal & {
  __typename: 'StaleVersion';
  /** When. */
  changedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who changed it last. */
  changedBy?: Maybe<Scalars['String']['output']>;
  /** The version it has now. */
  current: Scalars['Int']['output'];
  /** What is wrong and what to do next, in Vietnamese. */
  message: Scalars['String']['output'];
};

/** Somebody for whom the person may act at this moment. */
export type StandingInFor = {
  __typename: 'StandingInFor';
  /** The deputyship. */
  id: Scalars['ID']['output'];
  /** For whom. */
  person: Person;
  /** In which roles of that person. */
  roles: Array<Role>;
  /** From this instant on no more. */
  until: Scalars['Instant']['output'];
};

/** Gắn sao, bỏ sao: what is followed with particular care. As it is already, nothing happens. */
export type StarAssignmentInput = {
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is to have the star. */
  starred: Scalars['Boolean']['input'];
};

export type StarAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Does one thing to many. What goes with the act is the same for all of them. */
export type StartBulkInput = {
  /** Whom SET_MONITOR names, or to whom DELEGATE hands the work. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** What to do. */
  act: BulkAct;
  /** Whether DECIDE_EXTENSION gives the time. */
  approve?: InputMaybe<Scalars['Boolean']['input']>;
  /** A new date with RETURN, as people write it. */
  deadlineWords?: InputMaybe<Scalars['String']['input']>;
  /** How many the preview said, for `filter`: refused with InvalidInput if it has become another number. */
  expectedCount?: InputMaybe<Scalars['Int']['input']>;
  /** All that match, at most 1,000; or else `targets`. */
  filter?: InputMaybe<AssignmentFilter>;
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day until which REQUEST_EXTENSION asks for time, or DECIDE_EXTENSION gives it instead of what was asked for. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** For which of `extensionReasons` REQUEST_EXTENSION asks. */
  reasonId?: InputMaybe<Scalars['ID']['input']>;
  /** The ticked rows, 1 to 1,000; or else `filter`. */
  targets?: InputMaybe<Array<BulkTargetInput>>;
  /** The reason of RETURN, WITHDRAW, REQUEST_EXTENSION and of a DECIDE_EXTENSION that rejects; a word with the other acts. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The hour of that day; left out, the whole day counts. */
  time?: InputMaybe<Scalars['LocalTime']['input']>;
  /** To which part of the unit DELEGATE hands the work. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type StartBulkResult = Bulk | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** A question to one's own passkeys. */
export type StartConfirmInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type StartConfirmResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | PasskeyQuestion | StaleVersion;

/** A passkey that is to be made. */
export type StartPasskeyInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type StartPasskeyResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | PasskeyQuestion | StaleVersion;

export type StartPasskeySignInResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | PasskeyQuestion | StaleVersion;

/** An app that is to show codes for one's sign-in. */
export type StartTotpInput = {
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type StartTotpResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion | TotpSetup;

/** A table of figures that checks itself. */
export type Statistics = {
  __typename: 'Statistics';
  /** Whether the cells account for every assignment, in every row, and the rows for the total. What does not is not to be shown. */
  addsUp: Scalars['Boolean']['output'];
  /** As of the end of that day; today: as of now. */
  asOf: Scalars['LocalDate']['output'];
  /** The moment by which lateness is judged. */
  at: Scalars['Instant']['output'];
  /** Which version of the formulas counted. */
  formulaVersion: Scalars['Int']['output'];
  /** What the rates mean. */
  formulas: Array<RateFormulaText>;
  /** The rows, 500 at most; none without a cut. */
  rows: Array<StatisticsRow>;
  /** All together, also what is in no row shown. */
  total: StatisticsRow;
  /** Whether there are more rows than shown. */
  truncated: Scalars['Boolean']['output'];
};

/** What the rows of a table are. */
export type StatisticsBy =
  /** How the deadline was set. */
  | 'DEADLINE_KIND'
  /** Documents, the latest first. */
  | 'DOCUMENT'
  /** Kinds of document. */
  | 'DOCUMENT_TYPE'
  /** Fields of the directive. */
  | 'FIELD'
  /** Issuing authorities. */
  | 'ISSUER'
  /** Leaders in charge of the directive. */
  | 'LEADER'
  /** Specialists of the Office who monitored it. */
  | 'MONITOR'
  /** Months in which it was given; with the population DUE, of the deadline. */
  | 'MONTH'
  /** Leading and cooperating. */
  | 'PART'
  /** Whom the unit delegated it to. */
  | 'SPECIALIST'
  /** Units, each with its parts. */
  | 'UNIT';

/** How many assignments moved in one way. */
export type StatisticsMove = {
  __typename: 'StatisticsMove';
  /** How many. */
  count: Scalars['Int']['output'];
  /** How. */
  key: StatisticsMoveKey;
};

/** What changed between the end of one day and the day of the figures. */
export type StatisticsMoveKey =
  /** Open overdue now, and was not then. */
  | 'BECAME_OVERDUE'
  /** Done now, and was not then. */
  | 'DONE'
  /** Extended since. */
  | 'EXTENDED'
  /** Given since. */
  | 'ISSUED'
  /** Was open overdue then, and is not now: done, withdrawn or given more time. */
  | 'OVERDUE_CLEARED'
  /** Returned since. */
  | 'RETURNED';

/** One row of a table, or its total. */
export type StatisticsRow = {
  __typename: 'StatisticsRow';
  /** Every figure, in the order of the enum. */
  figures: Array<Figure>;
  /** Whether it is a unit with parts to look at. */
  hasParts: Scalars['Boolean']['output'];
  /** What the row is: an id, a month `2026-09`, a kind; `-` for what has none, empty for the total. */
  key: Scalars['ID']['output'];
  /** What it is called, in Vietnamese. */
  label: Scalars['String']['output'];
  /** The six cells of the total, judged by the original deadline. */
  original: Array<Figure>;
  /** Every rate, in the order of the enum. */
  rates: Array<Rate>;
  /** The unit that it is. */
  unit?: Maybe<Unit>;
};

/** What is counted, of what the viewer may see. What is left out does not narrow. Leader, field and document are as they are now; everything else is as it was on the day. */
export type StatisticsScope = {
  /** As of the end of that day; as of now if left out. */
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only with deadlines set in these ways. */
  deadlineKinds?: InputMaybe<Array<DeadlineKind>>;
  /** Only what was delegated to this person. */
  delegateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these kinds of document. */
  documentTypes?: InputMaybe<Array<DocumentType>>;
  /** Only of this field. */
  fieldId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of the period. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only of documents of this authority. */
  issuerId?: InputMaybe<Scalars['ID']['input']>;
  /** Which deadline judges. */
  judgedBy?: DeadlineBasis;
  /** Only what this leader is in charge of. */
  leaderId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what this specialist of the Office monitored. */
  monitorId?: InputMaybe<Scalars['ID']['input']>;
  /** Leading ones unless said otherwise; null for both. */
  part?: InputMaybe<AssignmentPart>;
  /** What the period takes in. */
  population?: Population;
  /** Only what the Office had starred; false: only what it had not. */
  starred?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last day of the period. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only of these units, 500 at most. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the parts of those units count too. */
  withSubUnits?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One status as a choice. */
export type StatusCount = {
  __typename: 'StatusCount';
  /** How many it would leave. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: AssignmentStatus;
};

/** What became of a result that was sent. */
export type SubmissionOutcome =
  /** Xác nhận hoàn thành. */
  | 'CONFIRMED'
  /** Đơn vị rút lại. */
  | 'RECALLED'
  /** Chuyển trả. */
  | 'RETURNED'
  /** Chờ xác nhận. */
  | 'WAITING';

/** Gửi kết quả. */
export type SubmitResultInput = {
  /** Số, ký hiệu of the document that carries the result. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its date. */
  documentOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** All files: the draft's that stay, and new ones. */
  fileIds: Array<Scalars['ID']['input']>;
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The result. */
  text: Scalars['String']['input'];
};

export type SubmitResultResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The schedule to switch on or off. */
export type SwitchReportScheduleInput = {
  /** Whether it runs by itself. */
  enabled: Scalars['Boolean']['input'];
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SwitchReportScheduleResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportSchedule | StaleVersion;

/** A place in a template that is filled in. */
export type TemplatePlaceholder = {
  __typename: 'TemplatePlaceholder';
  /** How it looks filled in. */
  example: Scalars['String']['output'];
  /** What to write: `{don_vi}`, `{#dong}`. */
  name: Scalars['String']['output'];
  /** What is filled in, in Vietnamese. */
  words: Scalars['String']['output'];
};

/** Light or dark. */
export type Theme =
  /** Tối. */
  | 'DARK'
  /** Sáng. */
  | 'LIGHT'
  /** As the computer has it. */
  | 'SYSTEM';

/** One value before and after. */
export type TimelineChange = {
  __typename: 'TimelineChange';
  /** As it became, in words; null if there is nothing now. */
  after?: Maybe<Scalars['String']['output']>;
  /** As it was, in words; null if there was nothing. */
  before?: Maybe<Scalars['String']['output']>;
  /** What changed, in the viewer's language. */
  label: Scalars['String']['output'];
};

/** One page of a list. */
export type TimelineConnection = {
  __typename: 'TimelineConnection';
  /** The page itself, in order. */
  nodes: Array<TimelineEntry>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Something that happened, from the trail, which nobody can change. */
export type TimelineEntry = {
  __typename: 'TimelineEntry';
  /** Who did it. */
  actorName: Scalars['String']['output'];
  /** When. */
  at: Scalars['Instant']['output'];
  /** What it changed. */
  changes: Array<TimelineChange>;
  /** The reason or the text that came with it. */
  detail?: Maybe<Scalars['String']['output']>;
  /** The files of the report or result that was sent. */
  files: Array<Attachment>;
  id: Scalars['ID']['output'];
  /** The person stood in for, when a deputy did it. */
  onBehalfOfName?: Maybe<Scalars['String']['output']>;
  /** The assignment, directive or document it happened to. */
  subjectId: Scalars['ID']['output'];
  /** What happened, in plain words of the viewer's language, with the names of then. */
  summary: Scalars['String']['output'];
  /** Which kind of event: `assignment.submitted`. */
  type: Scalars['String']['output'];
  /** The assignment's unit; null for what concerns all. */
  unit?: Maybe<Unit>;
};

/** How an assignment stands to its deadline, now or when its result was sent. */
export type Timeliness = {
  __typename: 'Timeliness';
  /** Calendar days past the deadline; 0 when only its hour has passed. */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** In term, overdue and the rest. */
  state: TimelinessState;
  /** Working days left after today; 0 on the last day. */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** One state of timeliness as a choice. */
export type TimelinessCount = {
  __typename: 'TimelinessCount';
  /** How many it would leave. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: TimelinessState;
};

/** In term, overdue and the rest: derived from status and dates, never stored. */
export type TimelinessState =
  /** Trễ hạn. */
  | 'DONE_LATE'
  /** Hoàn thành, không thời hạn. */
  | 'DONE_NO_DEADLINE'
  /** Đúng hạn: the result confirmed was sent in time, whenever it was confirmed. */
  | 'DONE_ON_TIME'
  /** Sắp đến hạn: within three working days. */
  | 'DUE_SOON'
  /** Trong hạn. */
  | 'IN_TERM'
  /** Không thời hạn, thường xuyên. */
  | 'NO_DEADLINE'
  /** Quá hạn. */
  | 'OVERDUE'
  /** Đã thu hồi: in no count. */
  | 'WITHDRAWN';

/** What an authenticator app needs. It counts once its first code was right. */
export type TotpSetup = {
  __typename: 'TotpSetup';
  /** The same as the path of an SVG. */
  qrPath: Scalars['String']['output'];
  /** How wide and high it is. */
  qrSize: Scalars['Int']['output'];
  /** To be typed, in base 32. */
  secret: Scalars['String']['output'];
  /** The same as an address that apps open. */
  uri: Scalars['String']['output'];
};

/** The figures as of one day. */
export type TrendPoint = {
  __typename: 'TrendPoint';
  /** Every figure, in the order of the enum. */
  figures: Array<Figure>;
  /** The day; the last one is that of the scope. */
  on: Scalars['LocalDate']['output'];
  /** Every rate, in the order of the enum. */
  rates: Array<Rate>;
};

/** How far the points of a trend are apart. */
export type TrendStep =
  /** As of the end of each month. */
  | 'MONTH'
  /** As of the end of each Sunday. */
  | 'WEEK';

/** Which handover is to be taken back. */
export type UndoHandoverInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type UndoHandoverResult = ConfirmationNeeded | Duplicate | Forbidden | Handover | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** An office, department, agency, locality, or a part of one; a tree. Never deleted, only closed. */
export type Unit = {
  __typename: 'Unit';
  /** Other names it is written by, old names included. */
  aliases: Array<Scalars['String']['output']>;
  /** Mã định danh, e.g. `H36.05`. */
  code: Scalars['String']['output'];
  /** What it was called before, newest first. */
  formerNames: Array<UnitFormerName>;
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: UnitKind;
  /** The full name. */
  name: Scalars['String']['output'];
  /** The unit it is a part of. */
  parent?: Maybe<Unit>;
  /** The id of the unit it is a part of. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** The name for tables and lists. */
  shortName: Scalars['String']['output'];
  /** Who took over when it was closed. */
  successor?: Maybe<Unit>;
  /** Who took over when it was closed, the main one first. */
  successors: Array<Unit>;
  /** Its first day. */
  validFrom: Scalars['LocalDate']['output'];
  /** Its last day; null while it exists. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

/** What hangs on a unit that is to be closed. Nothing has been done. */
export type UnitClosing = {
  __typename: 'UnitClosing';
  /** Its recurring duties: they follow by themselves. */
  duties: Scalars['Int']['output'];
  /** Those of a unit above it that were handed down to it: they go back. */
  handedDown: Scalars['Int']['output'];
  /** The unit’s id. */
  id: Scalars['ID']['output'];
  /** Its own open assignments: they need a successor. */
  open: Scalars['Int']['output'];
  /** Its parts that exist: they become parts of the main successor. */
  parts: Array<Unit>;
  /** People with a role in it. */
  people: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** One page of a list. */
export type UnitConnection = {
  __typename: 'UnitConnection';
  /** The page itself, in order. */
  nodes: Array<Unit>;
  /** How to go on. */
  pageInfo: PageInfo;
  /** All that match, counted only if asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many assignments of one unit. */
export type UnitCount = {
  __typename: 'UnitCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** Which units. What is left out does not narrow. */
export type UnitFilter = {
  /** Only these, 500 at most. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these kinds. */
  kinds?: InputMaybe<Array<UnitKind>>;
  /** Only units that exist on that day. */
  openOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Matched against any name, code, initials or unaccented words, best first. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only this unit and what is below it. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** What a unit was called before it was renamed. */
export type UnitFormerName = {
  __typename: 'UnitFormerName';
  /** Its code then. */
  code: Scalars['String']['output'];
  /** The decision it was changed by, as cited. */
  decision?: Maybe<Scalars['String']['output']>;
  /** Its full name then. */
  name: Scalars['String']['output'];
  /** Its short name then. */
  shortName: Scalars['String']['output'];
  /** The last day on which it was called so. */
  untilOn: Scalars['LocalDate']['output'];
};

/** What a unit is. The levels of the tree are free: a kind says nothing about the place in it. */
export type UnitKind =
  /** A body beside the departments: central agencies, enterprises, unions. */
  | 'AGENCY'
  /** Sở, ban, ngành. */
  | 'DEPARTMENT'
  /** A part of another unit: phòng, chi cục, trung tâm. */
  | 'DIVISION'
  /** A commune, ward or special zone. */
  | 'LOCALITY'
  /** Anything else, such as the province itself. */
  | 'OTHER'
  /** Văn phòng UBND tỉnh: enters, monitors, confirms. */
  | 'PROVINCIAL_OFFICE';

/** What is overdue in one unit, counting LEAD assignments. */
export type UnitOverdue = {
  __typename: 'UnitOverdue';
  /** Of the latest of them, in calendar days. */
  longestDaysLate: Scalars['Int']['output'];
  /** Open with a deadline, overdue ones among them. */
  open: Scalars['Int']['output'];
  /** Overdue now. */
  overdue: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** How the accounts of one unit stand: which want to be confirmed again. */
export type UnitReview = {
  __typename: 'UnitReview';
  /** Accounts with a role in it. */
  accounts: Scalars['Int']['output'];
  /** Of these, how many are to be confirmed now. */
  due: Scalars['Int']['output'];
  /** When the next is due, or the first was. */
  nextDueAt?: Maybe<Scalars['Instant']['output']>;
  /** Of these, how many since more than thirty days. */
  overdue: Scalars['Int']['output'];
  /** The unit. */
  unit: Unit;
};

/** An account that nobody has used for a while. */
export type UnusedAccount = {
  __typename: 'UnusedAccount';
  /** The day on which it closes by itself, once the person was told. */
  disabledOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whose. */
  person: Person;
  /** Where they belong. */
  unit: Unit;
  /** When it was last used. */
  usedAt: Scalars['Instant']['output'];
};

/** Độ khẩn. */
export type Urgency =
  /** Hỏa tốc */
  | 'FLASH'
  /** Thường */
  | 'NORMAL'
  /** Khẩn */
  | 'URGENT'
  /** Thượng khẩn */
  | 'VERY_URGENT';

/** The view is gone. */
export type ViewDeleted = {
  __typename: 'ViewDeleted';
  /** The view's id. */
  id: Scalars['ID']['output'];
};

/** Thu hồi, dừng theo dõi. */
export type WithdrawAssignmentInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept in the trail. */
  reason: Scalars['String']['input'];
};

export type WithdrawAssignmentResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Rút đề nghị gia hạn, until it is decided. */
export type WithdrawExtensionInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** The assignment's. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawExtensionResult = Assignment | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** Takes back an invitation that waits. */
export type WithdrawInvitationInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which account. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawInvitationResult = AdministeredAccount | ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | StaleVersion;

/** The template to put away, or back. */
export type WithdrawReportTemplateInput = {
  /** The version it was read at; refused with `StaleVersion` if somebody has changed it since. */
  expectedVersion: Scalars['Int']['input'];
  /** Which. */
  id: Scalars['ID']['input'];
  /** One key per press: asking again with it returns the first answer and changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True puts it away, false back. */
  withdrawn: Scalars['Boolean']['input'];
};

export type WithdrawReportTemplateResult = ConfirmationNeeded | Duplicate | Forbidden | IllegalTransition | InvalidInput | NotFound | ReportTemplate | StaleVersion;

/** One line of "Việc của tôi". */
export type WorkQueue = {
  __typename: 'WorkQueue';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Which; the same as `AssignmentFilter.queue`. */
  key: WorkQueueKey;
};

/** The queues of "Việc của tôi". */
export type WorkQueueKey =
  /** Sắp đến hạn, the whole province. */
  | 'ALL_DUE_SOON'
  /** Quá hạn, the whole province. */
  | 'ALL_OVERDUE'
  /** Từ chối tiếp nhận: what I monitor; for heads of the Office, all. */
  | 'DECLINED'
  /** Sắp đến hạn, in my unit or delegated to me. */
  | 'DUE_SOON'
  /** Đề nghị gia hạn chờ quyết định: what I monitor, to prepare; for heads of the Office, all, to decide. */
  | 'EXTENSIONS_TO_DECIDE'
  /** Đang thực hiện, in my unit or delegated to me. */
  | 'IN_PROGRESS'
  /** Quá hạn, of what I monitor. */
  | 'MONITORED_OVERDUE'
  /** Quá hạn, in my unit or delegated to me. */
  | 'OVERDUE'
  /** Được đôn đốc, in my unit or delegated to me, and nothing reported since. */
  | 'REMINDED'
  /** Bị chuyển trả or reopened, and not sent again yet. */
  | 'RETURNED'
  /** No progress report for 15 days. */
  | 'SILENT'
  /** Chờ tiếp nhận, in my unit or delegated to me. */
  | 'TO_ACKNOWLEDGE'
  /** Chờ xác nhận: what I monitor; for heads of the Office, all. */
  | 'TO_CONFIRM';
