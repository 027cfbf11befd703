import { type DeadlineReading, formatVi } from '@libs/calendar';
import { Role } from '@libs/auth';
import { isOpen, type UnitRow } from '../units';
import type { DraftContent, DraftRow, DraftUnit, Fault } from './draft-content';

/** What has to be known of a unit. */
export interface KnownUnit extends Pick<UnitRow, 'id' | 'name' | 'validFrom' | 'validTo'> {
  readonly successorName: string | null;
}

/** What is known about the things a draft names. */
export interface Known {
  /** The local day where the Office is. */
  readonly today: string;
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly fieldIds: ReadonlySet<string>;
  /** The roles of everybody named as leader or monitor, of accounts that may sign in. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  readonly read: (words: string) => DeadlineReading;
}

/** A line nobody has typed in. It is no directive and stands in nobody's way. */
export const isBlank = ({ place, text, expectedProduct, deadlineWords, leads, cooperating }: DraftRow): boolean =>
  ![place, text, expectedProduct, deadlineWords].some(Boolean) && ![...leads, ...cooperating].some(isNamed);

const isNamed = ({ unitId, words }: DraftUnit) => Boolean(unitId || words);

/** The lines that would become directives. */
export const directiveRows = (content: DraftContent): DraftRow[] => content.rows.filter((row) => !isBlank(row));

/** Everything that stands between a draft and being issued (domain.md §2); empty when it can be. */
export function whatIsMissing(content: DraftContent, known: Known): Fault[] {
  const rows = directiveRows(content);
  return [
    ...headerFaults(content, known),
    ...(rows.length
      ? rows.flatMap((row) => rowFaults(row, known))
      : [fault('rows', 'Nhập ít nhất một nội dung chỉ đạo.')]),
  ];
}

const fault = (path: string, message: string): Fault => ({ path, message });

function headerFaults(content: DraftContent, known: Known): Fault[] {
  const faults: Fault[] = [];
  if (!content.type) faults.push(fault('type', 'Chọn loại văn bản.'));
  if (!content.numberSymbol) faults.push(fault('numberSymbol', 'Nhập số, ký hiệu văn bản.'));
  if (!content.issuedOn) faults.push(fault('issuedOn', 'Nhập ngày ban hành.'));
  else if (content.issuedOn > known.today) faults.push(fault('issuedOn', 'Ngày ban hành sau ngày hôm nay.'));
  faults.push(...issuerFaults(content, known));
  if (!content.abstract) faults.push(fault('abstract', 'Nhập trích yếu.'));
  return [...faults, ...sharedFaults('', content, known)];
}

function issuerFaults({ issuerId, issuedOn }: DraftContent, { units }: Known): Fault[] {
  const issuer = issuerId && units.get(issuerId);
  if (!issuer) return [fault('issuerId', 'Chọn cơ quan ban hành.')];
  if (!issuedOn || isOpen(issuer, issuedOn)) return [];
  return [fault('issuerId', `${issuer.name} không hoạt động vào ngày ${formatVi(issuedOn)}.`)];
}

/** What a document and each of its rows may name alike. */
function sharedFaults(at: string, named: Pick<DraftRow, 'fieldId' | 'leaderId'>, { fieldIds, roles }: Known): Fault[] {
  const faults: Fault[] = [];
  if (named.fieldId && !fieldIds.has(named.fieldId))
    faults.push(fault(`${at}fieldId`, 'Lĩnh vực này không có trong danh mục.'));
  if (named.leaderId && !roles.get(named.leaderId)?.includes(Role.PROVINCIAL_LEADER)) {
    faults.push(fault(`${at}leaderId`, 'Người chỉ đạo phải là lãnh đạo UBND tỉnh.'));
  }
  return faults;
}

function rowFaults(row: DraftRow, known: Known): Fault[] {
  const at = `rows.${row.id}.`;
  const faults = row.text ? [] : [fault(`${at}text`, 'Nhập nội dung chỉ đạo.')];
  faults.push(...sharedFaults(at, row, known));
  const monitor = row.monitorId && (known.roles.get(row.monitorId) ?? []);
  if (monitor && !monitor.some((role) => role === Role.OFFICE_SPECIALIST || role === Role.OFFICE_HEAD)) {
    faults.push(fault(`${at}monitorId`, 'Người theo dõi phải là chuyên viên hoặc lãnh đạo Văn phòng.'));
  }
  if (!row.leads.some(isNamed)) faults.push(fault(`${at}leads`, 'Chọn ít nhất một đơn vị chủ trì.'));
  return [...faults, ...unitFaults(row, at, known), ...deadlineFaults(row, at, known)];
}

function unitFaults(row: DraftRow, at: string, { units, today }: Known): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const part of ['leads', 'cooperating'] as const) {
    for (const { unitId, words } of row[part].filter(isNamed)) {
      const unit = unitId ? units.get(unitId) : undefined;
      if (!unit)
        faults.push(fault(at + part, `Chưa rõ “${words || unitId}” là đơn vị nào. Chọn trong danh sách gợi ý.`));
      else if (seen.has(unit.id)) faults.push(fault(at + part, `${unit.name} có hai lần trong nội dung này.`));
      else if (!isOpen(unit, today)) faults.push(fault(at + part, closedMessage(unit)));
      if (unit) seen.add(unit.id);
    }
  }
  return faults;
}

const closedMessage = ({ name, successorName }: KnownUnit): string =>
  `${name} hiện không hoạt động.${successorName ? ` Đơn vị kế thừa: ${successorName}.` : ''}`;

/** The words a unit's deadline is read from: its own, or the row's. */
export const deadlineWordsOf = (row: DraftRow, unit: DraftUnit): string => unit.deadlineWords ?? row.deadlineWords;

function deadlineFaults(row: DraftRow, at: string, { read, units }: Known): Fault[] {
  const faults: Fault[] = [];
  const needsRows = [...row.leads, ...row.cooperating].some((unit) => isNamed(unit) && unit.deadlineWords === null);
  if (row.deadlineWords) faults.push(...unread(`${at}deadlineWords`, '', read(row.deadlineWords)));
  else if (needsRows) faults.push(fault(`${at}deadlineWords`, 'Nhập thời hạn, hoặc “thường xuyên”.'));
  for (const part of ['leads', 'cooperating'] as const) {
    for (const unit of row[part].filter(isNamed)) {
      if (unit.deadlineWords === null) continue;
      const name = (unit.unitId && units.get(unit.unitId)?.name) || unit.words;
      if (unit.deadlineWords) faults.push(...unread(at + part, `${name}: `, read(unit.deadlineWords)));
      else faults.push(fault(at + part, `${name}: nhập thời hạn riêng, hoặc bỏ để theo thời hạn chung.`));
    }
  }
  return faults;
}

const unread = (path: string, prefix: string, reading: DeadlineReading): Fault[] =>
  reading.ok ? [] : [fault(path, prefix + reading.problem)];
