import type { Account } from '../accounts';
import type { Assignment, Duty } from '../assignments';
import type { Directive, DirectiveDocument } from '../directives';
import type { Inquiry } from '../inquiries';
import type { Unit } from '../units';
import type { SavedView } from '../views';
import type { TimelineEventType } from './timeline-event';

/** How a value is put into words. */
export type ValueKind =
  | 'text'
  | 'list'
  | 'percent'
  | 'date'
  | 'time'
  | 'rule'
  | 'unit'
  | 'person'
  | 'field'
  | 'documentType'
  | 'urgency'
  | 'part'
  | 'status';

/** What a column is called, and what kind of value is in it. */
export interface Label {
  readonly vi: string;
  readonly en: string;
  readonly kind: ValueKind;
}

const label = (vi: string, en: string, kind: ValueKind = 'text'): Label => ({ vi, en, kind });

/** Said by the sentence already, or of no use to a reader. */
const hidden = null;

type Labels<Row> = Readonly<Record<keyof Row & string, Label | null>>;

const ofAssignment: Labels<Assignment> = {
  id: hidden,
  version: hidden,
  directiveId: hidden,
  documentId: hidden,
  unitName: hidden,
  unitId: label('Đơn vị', 'Unit', 'unit'),
  part: label('Vai trò', 'Part', 'part'),
  status: label('Trạng thái', 'Status', 'status'),
  deadlineKind: hidden,
  deadlineWords: label('Thời hạn ghi', 'Deadline as written'),
  dueOn: label('Thời hạn', 'Deadline', 'date'),
  dueTime: label('Giờ', 'Time', 'time'),
  recurrence: label('Chu kỳ', 'Recurrence', 'rule'),
  dutyId: hidden,
  periodOn: label('Kỳ', 'Period', 'date'),
  originalDueOn: hidden,
  originalDueTime: hidden,
  holderUnitId: label('Đơn vị xử lý', 'Unit at work', 'unit'),
  delegateId: label('Người xử lý', 'Person at work', 'person'),
  monitorId: label('Người theo dõi', 'Monitor', 'person'),
  progressPercent: label('Tiến độ', 'Progress', 'percent'),
  lastReportedAt: hidden,
  issuedAt: hidden,
  acknowledgedAt: hidden,
  submittedAt: hidden,
  reviewOpenedAt: hidden,
  completedAt: hidden,
  extensionRequestedAt: hidden,
  courtSince: hidden,
  unitSeconds: hidden,
  officeSeconds: hidden,
  waitingSeconds: hidden,
  extensionAskedBy: hidden,
  extensionCount: hidden,
  updatedAt: hidden,
  updatedById: hidden,
  submissionCount: hidden,
  returnCount: hidden,
  declineReason: hidden,
  proposedUnitId: hidden,
  returnReason: hidden,
  withdrawReason: hidden,
  predecessorId: hidden,
  successorId: hidden,
};

const ofDirective: Labels<Directive> = {
  id: hidden,
  version: hidden,
  documentId: hidden,
  ordinal: label('Thứ tự', 'Order'),
  place: label('Vị trí', 'Place'),
  text: label('Nội dung', 'Text'),
  expectedProduct: label('Sản phẩm', 'Expected product'),
  fieldId: label('Lĩnh vực', 'Field', 'field'),
  leaderId: label('Lãnh đạo chỉ đạo', 'Leader', 'person'),
  monitorId: label('Người theo dõi', 'Monitor', 'person'),
  completedAt: hidden,
  search: hidden,
};

const ofDocument: Labels<DirectiveDocument> = {
  id: hidden,
  version: hidden,
  type: label('Loại văn bản', 'Type', 'documentType'),
  numberSymbol: label('Số, ký hiệu', 'Number'),
  numberKey: hidden,
  issuedOn: label('Ngày ban hành', 'Date', 'date'),
  issuerId: label('Cơ quan ban hành', 'Issuer', 'unit'),
  signatory: label('Người ký', 'Signatory'),
  abstract: label('Trích yếu', 'Abstract'),
  urgency: label('Độ khẩn', 'Urgency', 'urgency'),
  fieldId: label('Lĩnh vực', 'Field', 'field'),
  leaderId: label('Lãnh đạo chỉ đạo', 'Leader', 'person'),
  enteredById: hidden,
  issuedAt: hidden,
  completedAt: hidden,
  search: hidden,
};

const ofDuty: Labels<Duty> = {
  id: hidden,
  version: hidden,
  directiveId: hidden,
  documentId: hidden,
  unitName: hidden,
  unitId: label('Đơn vị', 'Unit', 'unit'),
  part: label('Vai trò', 'Part', 'part'),
  rule: label('Chu kỳ', 'Recurrence', 'rule'),
  words: label('Thời hạn ghi', 'Deadline as written'),
  dueTime: label('Giờ', 'Time', 'time'),
  startsOn: hidden,
  untilOn: label('Đến hết ngày', 'Until', 'date'),
  nextOn: hidden,
  opensOn: hidden,
  endedAt: hidden,
  endReason: hidden,
  problem: hidden,
};

/** What became of it, the sentences say. */
const ofInquiry: Labels<Inquiry> = {
  id: hidden,
  version: hidden,
  assignmentId: hidden,
  unitId: hidden,
  state: hidden,
  question: hidden,
  dueOn: label('Hạn giải trình', 'Explanation due', 'date'),
  askedById: hidden,
  askedForId: hidden,
  askedAt: hidden,
  answeredAt: hidden,
  wasLate: hidden,
  closedAt: hidden,
  movedAt: hidden,
};

const ofUnit: Labels<Unit> = {
  id: hidden,
  version: hidden,
  code: label('Mã định danh', 'Code'),
  name: label('Tên', 'Name'),
  shortName: label('Tên ngắn', 'Short name'),
  aliases: label('Tên gọi khác', 'Other names', 'list'),
  kind: hidden,
  parentId: label('Trực thuộc', 'Part of', 'unit'),
  path: hidden,
  validFrom: label('Từ ngày', 'From', 'date'),
  validTo: label('Đến hết ngày', 'Until', 'date'),
  successorId: hidden,
  sortOrder: hidden,
};

const ofAccount: Labels<Account> = {
  id: hidden,
  version: hidden,
  username: label('Tên đăng nhập', 'User name'),
  displayName: label('Họ và tên', 'Name'),
  title: label('Chức vụ', 'Title'),
  email: label('Thư điện tử', 'E-mail'),
  passwordHash: hidden,
  passwordChangedAt: hidden,
  credentialsChangedAt: hidden,
  credentialsChangedBy: hidden,
  language: hidden,
  disabledAt: hidden,
  invitedAt: hidden,
};

const ofView: Labels<SavedView> = {
  id: hidden,
  version: hidden,
  ownerId: hidden,
  list: hidden,
  name: label('Tên', 'Name'),
  address: label('Điều kiện lọc', 'Filters'),
  sharedWith: hidden,
  deletedAt: hidden,
};

type Noun = TimelineEventType extends `${infer First}.${string}` ? First : never;

const labels: Record<Noun, Readonly<Record<string, Label | null>>> = {
  assignment: ofAssignment,
  directive: ofDirective,
  duty: ofDuty,
  inquiry: ofInquiry,
  document: ofDocument,
  view: ofView,
  unit: ofUnit,
  account: ofAccount,
  address: ofAccount,
  // That it was done is told; with which secret is nobody's.
  password: {},
  totp: {},
  passkey: {},
  factors: {},
  // An export changes nothing.
  assignments: {},
  documents: {},
  extensions: {},
};

/** What the column is called in the record of an event; null where it is not shown. */
export const labelOf = (eventType: string, column: string): Label | null => {
  const ofNoun = labels[eventType.split('.')[0] as Noun];
  return (ofNoun && Object.hasOwn(ofNoun, column) && ofNoun[column]) || null;
};
