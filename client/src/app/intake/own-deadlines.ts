import { fold, MatchIndex } from '@libs/vietnamese';
import type { DraftRow, DraftUnit } from './draft-content';
import { unitsOf } from './row-operations';

/** A unit with the deadline typed behind it; null when none was. */
export interface NamedDeadline {
  name: string;
  deadlineWords: string | null;
}

/** Whether words can be read as a deadline. */
export type Reads = (words: string) => boolean;

/** How a deadline begins: a day, a term, or one of the words that documents use. */
const begins =
  /^(?:\d|\+|t[2-7]\b|cn\b|cuoi\b|dau\b|giua\b|truoc\b|ngay\b|thang\b|quy\b|nam\b|tuan\b|han\b|trong\b|cham nhat\b|hang\b|thuong xuyen|xong\b|den\b|mai\b|hom nay\b|khong thoi han)/;

/** What may stand between a unit and its deadline. */
const joint = /[\s:(–—-]+$/;
const leadIn = /^(?:hạn|thời hạn|han|thoi han|xong|hoàn thành|hoan thanh)\s*:?\s+/i;

/**
 * `Sở Tài chính: 15/8`, `Sở Y tế 30/9`, `syt (trước 15/8)`, `SXD - cuối quý III`: the unit and its own deadline. Numbers
 * that belong to a name (`Phường 5`, `Ban QLDA 85`) stay in it: they are no deadline.
 */
export function nameAndDeadline(typed: string, reads: Reads): NamedDeadline {
  const words = typed.trim();
  const [, name = '', after = ''] = /^([^:]+):\s*(.+)$/s.exec(words) ?? [];
  if (begins.test(fold(bare(after)))) return { name: name.trim(), deadlineWords: bare(after) };
  for (const { index } of words.matchAll(/[\s(]+/g)) {
    const head = words.slice(0, index).replace(joint, '');
    const tail = bare(words.slice(index));
    if (head && begins.test(fold(tail)) && reads(tail)) return { name: head, deadlineWords: tail };
  }
  return { name: words, deadlineWords: null };
}

const bare = (words: string): string =>
  words
    .replace(/^[\s(:–—-]+|[\s).,;]+$/g, '')
    .replace(leadIn, '')
    .trim();

/** The single entries of what was typed or pasted into one cell: by semicolons and lines, and by commas behind a date. */
export function entriesOf(words: string): string[] {
  return words
    .split(/[;\n]|(?<=\d\)?),\s+(?=\p{L})/u)
    .map((entry) => entry.trim().replace(/^[\s\-–•+*]+(?!\d)|[\s.,]+$/g, ''))
    .filter(Boolean);
}

/** Which of the row's units a name means; undefined where that is not certain. */
export type UnitNamed = (name: string) => DraftUnit | undefined;

/** Among the few units of a row, by the names each goes by, however they are shortened. */
export function unitNamedIn(row: DraftRow, namesOf: (unit: DraftUnit) => readonly string[]): UnitNamed {
  const units = unitsOf(row).map(({ unit }) => unit);
  const index = new MatchIndex(units.map((unit, i) => ({ id: String(i), names: [...namesOf(unit)] })));
  return (name) => {
    const [best, next] = index.find(name, 2);
    return best && best.score > (next?.score ?? 0) ? units[Number(best.id)] : undefined;
  };
}

/**
 * Deadlines typed for several units into the one cell of a row: `15/8; 30/9; 5/10` gives each unit its own, in their
 * order; `Sở Y tế 30/9; 15/8` gives that unit its own and the others the row's. Undefined where it says nothing so.
 */
export function sharedOut(
  row: DraftRow,
  typed: string,
  unitNamed: UnitNamed,
  reads: Reads,
): Partial<DraftRow> | undefined {
  const entries = entriesOf(typed);
  const placed = unitsOf(row);
  const named = entries.map((entry) => nameAndDeadline(entry, reads));
  if (named.some(({ deadlineWords }) => deadlineWords !== null)) return byName(row, entries, named, unitNamed, reads);
  if (entries.length < 2 || entries.length !== placed.length || !entries.every(reads)) return undefined;
  const own = new Map(placed.map(({ unit }, i) => [unit, entries[i]!]));
  return given(row, '', (unit) => own.get(unit));
}

function byName(
  row: DraftRow,
  entries: readonly string[],
  named: readonly NamedDeadline[],
  unitNamed: UnitNamed,
  reads: Reads,
): Partial<DraftRow> | undefined {
  const own = new Map<DraftUnit, string>();
  const forAll: string[] = [];
  for (const [i, { name, deadlineWords }] of named.entries()) {
    const unit = deadlineWords === null ? undefined : unitNamed(name);
    if (unit && deadlineWords) own.set(unit, deadlineWords);
    else if (reads(entries[i]!)) forAll.push(entries[i]!);
    else return undefined;
  }
  if (!own.size || forAll.length > 1) return undefined;
  return given(row, forAll[0] ?? '', (unit) => own.get(unit));
}

function given(row: DraftRow, deadlineWords: string, ownOf: (unit: DraftUnit) => string | undefined) {
  const taken = (unit: DraftUnit): DraftUnit => ({ ...unit, deadlineWords: ownOf(unit) ?? unit.deadlineWords });
  return { deadlineWords, leads: row.leads.map(taken), cooperating: row.cooperating.map(taken) };
}

/** A field for a deadline of its own for every unit that has none yet (Alt+H). */
export function ownForAll(row: DraftRow): Partial<DraftRow> {
  const open = (unit: DraftUnit): DraftUnit => ({ ...unit, deadlineWords: unit.deadlineWords ?? '' });
  return { leads: row.leads.map(open), cooperating: row.cooperating.map(open) };
}

/** Fields that were left empty close again: the unit then has the row's. */
export function withoutEmptyOwn(row: DraftRow): Partial<DraftRow> | undefined {
  if (!unitsOf(row).some(({ unit }) => unit.deadlineWords?.trim() === '')) return undefined;
  const closed = (unit: DraftUnit): DraftUnit =>
    unit.deadlineWords?.trim() === '' ? { ...unit, deadlineWords: null } : unit;
  return { leads: row.leads.map(closed), cooperating: row.cooperating.map(closed) };
}
