import { describeRule, formatVi } from '@libs/calendar';
import type { AssignmentPart, AssignmentStatus } from '../assignments';
import { Language } from '../accounts';
import { type DocumentType, typeName, type Urgency, urgencyName } from '../directives';
import type { ValueKind } from './timeline-labels';

type Words<Key extends string> = Record<Key, Record<Language, string>>;

const statuses: Words<AssignmentStatus> = {
  DRAFT: { VI: 'Dự thảo', EN: 'Draft' },
  ASSIGNED: { VI: 'Chờ tiếp nhận', EN: 'To be acknowledged' },
  IN_PROGRESS: { VI: 'Đang thực hiện', EN: 'In progress' },
  SUBMITTED: { VI: 'Chờ xác nhận', EN: 'To be confirmed' },
  COMPLETED: { VI: 'Hoàn thành', EN: 'Completed' },
  DECLINED: { VI: 'Từ chối tiếp nhận', EN: 'Declined' },
  WITHDRAWN: { VI: 'Đã thu hồi', EN: 'Withdrawn' },
};

const parts: Words<AssignmentPart> = {
  LEAD: { VI: 'Chủ trì', EN: 'Lead' },
  COOPERATING: { VI: 'Phối hợp', EN: 'Cooperating' },
};

const urgencies: Record<Urgency, string> = {
  NORMAL: 'Normal',
  URGENT: 'Urgent',
  VERY_URGENT: 'Very urgent',
  FLASH: 'Flash',
};

/** What ids in the trail name today. */
export type Names = ReadonlyMap<string, string>;

interface Reader {
  readonly language: Language;
  readonly names: Names;
}

type InWords = (value: never, reader: Reader) => string;

const named = (id: string, { names, language }: Reader) =>
  names.get(id) ?? (language === Language.EN ? '(unknown)' : '(không rõ)');

/** How a value of each kind is read out. Types of documents keep their Vietnamese names: they are terms of law. */
const inWords: Record<ValueKind, InWords> = {
  text: (value: unknown) => String(value),
  list: (value: readonly string[]) => value.join('; '),
  percent: (value: number) => `${value}%`,
  date: (value: string) => formatVi(value),
  time: (value: string) => value.slice(0, 5),
  rule: (value: string, { language }) => describeRule(value, language === Language.EN ? 'en' : 'vi'),
  unit: named,
  person: named,
  field: named,
  documentType: (value: DocumentType) => typeName(value) ?? value,
  urgency: (value: Urgency, { language }) =>
    (language === Language.EN ? urgencies[value] : urgencyName(value)) ?? value,
  part: (value: AssignmentPart, { language }) => parts[value]?.[language] ?? value,
  status: (value: AssignmentStatus, { language }) => statuses[value]?.[language] ?? value,
};

/** A value of the trail in words; null for none. */
export const valueInWords = (kind: ValueKind, value: unknown, reader: Reader): string | null =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
    ? null
    : inWords[kind](value as never, reader);
