import { cleanTyped, looksSecret, nfc } from '@libs/vietnamese';

/** What has been typed of a document so far, as typed: it may be unfinished or wrong in every field. */
export interface DraftContent {
  type: string | null;
  numberSymbol: string;
  issuedOn: string | null;
  issuerId: string | null;
  signatory: string;
  abstract: string;
  urgency: string;
  fieldId: string | null;
  leaderId: string | null;
  text: string;
  rows: DraftRow[];
}

/** One line of the grid: a directive. */
export interface DraftRow {
  id: string;
  place: string;
  text: string;
  expectedProduct: string;
  fieldId: string | null;
  leaderId: string | null;
  monitorId: string | null;
  deadlineWords: string;
  leads: DraftUnit[];
  cooperating: DraftUnit[];
}

/** A unit as typed, and which one it is once that is clear. Without words of its own it has the row's deadline. */
export interface DraftUnit {
  words: string;
  unitId: string | null;
  deadlineWords: string | null;
}

/** What is wrong in one place of a draft, in the words of the person who types it. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export const emptyContent = (): DraftContent => ({
  type: null,
  numberSymbol: '',
  issuedOn: null,
  issuerId: null,
  signatory: '',
  abstract: '',
  urgency: 'NORMAL',
  fieldId: null,
  leaderId: null,
  text: '',
  rows: [],
});

/** As it came, made fit to keep: NFC, nothing invisible; always with its fields in this order, so that two can be compared. */
export function cleaned(content: DraftContent): DraftContent {
  return {
    type: content.type ?? null,
    numberSymbol: line(content.numberSymbol),
    issuedOn: content.issuedOn ?? null,
    issuerId: id(content.issuerId),
    signatory: line(content.signatory),
    abstract: cleanTyped(content.abstract),
    urgency: content.urgency,
    fieldId: id(content.fieldId),
    leaderId: id(content.leaderId),
    text: cleanTyped(content.text),
    rows: content.rows.map((row) => ({
      id: row.id,
      place: line(row.place),
      text: cleanTyped(row.text),
      expectedProduct: cleanTyped(row.expectedProduct),
      fieldId: id(row.fieldId),
      leaderId: id(row.leaderId),
      monitorId: id(row.monitorId),
      deadlineWords: line(row.deadlineWords),
      leads: row.leads.map(cleanedUnit),
      cooperating: row.cooperating.map(cleanedUnit),
    })),
  };
}

const cleanedUnit = ({ words, unitId, deadlineWords }: DraftUnit): DraftUnit => ({
  words: line(words),
  unitId: id(unitId),
  deadlineWords: deadlineWords == null ? null : line(deadlineWords),
});

const id = (typed: string | null | undefined) => typed?.toLowerCase() || null;

/** A field of one line. */
const line = (text: string) => nfc(cleanTyped(text).replace(/\s*\n\s*/g, ' '));

export const mostRows = 300;
export const mostUnitsInRow = 60;
const mostBytes = 1024 ** 2;

/** Every text of a draft with its place and how long it may be. */
function* texts(content: DraftContent): Generator<[path: string, text: string, longest: number]> {
  yield ['numberSymbol', content.numberSymbol, 100];
  yield ['signatory', content.signatory, 200];
  yield ['abstract', content.abstract, 2_000];
  yield ['text', content.text, 300_000];
  for (const row of content.rows) {
    const at = `rows.${row.id}`;
    yield [`${at}.place`, row.place, 200];
    yield [`${at}.text`, row.text, 10_000];
    yield [`${at}.expectedProduct`, row.expectedProduct, 2_000];
    yield [`${at}.deadlineWords`, row.deadlineWords, 200];
    for (const part of ['leads', 'cooperating'] as const) {
      for (const { words, deadlineWords } of row[part]) {
        yield [`${at}.${part}`, words, 300];
        yield [`${at}.${part}`, deadlineWords ?? '', 200];
      }
    }
  }
}

/** Every id of ours that a draft names, with its place. */
function* ids(content: DraftContent): Generator<[path: string, id: string | null]> {
  for (const key of ['issuerId', 'fieldId', 'leaderId'] as const) yield [key, content[key]];
  for (const row of content.rows) {
    for (const key of ['fieldId', 'leaderId', 'monitorId'] as const) yield [`rows.${row.id}.${key}`, row[key]];
    for (const part of ['leads', 'cooperating'] as const) {
      for (const { unitId } of row[part]) yield [`rows.${row.id}.${part}`, unitId];
    }
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What cannot even be kept as a draft: too much of it, or places that cannot be told apart. */
export function overLimits(content: DraftContent): Fault[] {
  const { rows } = content;
  if (rows.length > mostRows)
    return [{ path: 'rows', message: `Một văn bản có nhiều nhất ${mostRows} nội dung chỉ đạo.` }];
  const faults: Fault[] = [];
  if (rows.some(({ id }) => !/^[\w-]{1,40}$/.test(id)) || new Set(rows.map(({ id }) => id)).size < rows.length) {
    faults.push({ path: 'rows', message: 'Mỗi nội dung cần một mã riêng (chữ, số, tối đa 40 ký tự).' });
  }
  for (const { id, leads, cooperating } of rows) {
    if (leads.length + cooperating.length <= mostUnitsInRow) continue;
    faults.push({ path: `rows.${id}.leads`, message: `Một nội dung giao cho nhiều nhất ${mostUnitsInRow} đơn vị.` });
  }
  for (const [path, id] of ids(content)) {
    if (id !== null && !uuid.test(id)) faults.push({ path, message: 'Mã này không có trong hệ thống.' });
  }
  for (const [path, text, longest] of texts(content)) {
    if (text.length > longest) faults.push({ path, message: `Dài quá ${longest.toLocaleString('vi-VN')} ký tự.` });
  }
  if (!faults.length && Buffer.byteLength(JSON.stringify(content)) > mostBytes) {
    faults.push({ path: 'text', message: 'Dự thảo lớn quá 1 MB. Đính kèm toàn văn dưới dạng tệp.' });
  }
  return faults;
}

/** Where the content bears the mark of a state secret. Such text is not kept here at all, not even as a draft (domain.md §2). */
export function secretPlaces(content: DraftContent, fileNames: readonly string[]): Fault[] {
  const places = [...texts(content), ...fileNames.map((name) => ['files', name] as const)];
  return places.flatMap(([path, text]) => {
    const mark = looksSecret(text);
    return mark ? [{ path, message: secretMessage(mark) }] : [];
  });
}

const secretMessage = (mark: string) =>
  `Văn bản có dấu chỉ độ mật “${mark}”. Bí mật nhà nước không được nhập vào hệ thống này; nội dung này không được lưu.`;
