import { Injectable } from '@nestjs/common';
import { daysBetween } from '@libs/calendar';
import type { Changes } from '@libs/changes';
import { Reads } from '@libs/sql';
import type { DeadlineChangeKind, DeadlineChangeType } from './extension.graphql';

/** What can set a deadline, by what it is recorded as. */
const kinds: Record<string, `${DeadlineChangeKind}`> = {
  'assignment.issued': 'ISSUED',
  'assignment.amended': 'AMENDED',
  'assignment.extension_decided': 'EXTENDED',
  'assignment.extension_granted': 'GRANTED',
  'assignment.returned': 'RETURNED',
  'assignment.recounted': 'RECOUNTED',
};

interface Recorded {
  readonly of: string;
  readonly at: Date;
  readonly type: string;
  readonly byName: string;
  readonly data: {
    deadlineWords?: string;
    dueOn?: string | null;
    dueTime?: string | null;
    reason?: string | null;
    note?: string | null;
    reasonName?: string | null;
    text?: string;
    legalBasis?: string;
    extensionId?: string;
  };
  readonly changes: Changes;
}

/** Every deadline that an assignment had, out of the trail: nothing of it is kept twice (domain.md §4, §8). */
@Injectable()
export class DeadlineLedgerQueries {
  constructor(private readonly reads: Reads) {}

  /** Of each assignment, oldest first. Whoever asks has already been shown these assignments. */
  async of(ids: readonly string[]): Promise<Map<string, DeadlineChangeType[]>> {
    const rows = await this.reads.rows<Recorded>(
      `select e.subject_id as of, e.at, e.type, e.data, e.changes,
         concat_ws(' thay ', e.actor_name, e.on_behalf_of_name) as "byName"
       from recorded_event e where e.subject_id = any($1::uuid[]) and e.type = any($2) order by e.subject_id, e.seq`,
      { values: [ids, Object.keys(kinds)] },
    );
    const ledgers = new Map<string, DeadlineChangeType[]>(ids.map((id) => [id, []]));
    for (const row of rows) {
      const ledger = ledgers.get(row.of)!;
      const line = lineOf(row, ledger.at(-1) ?? null);
      if (line) ledger.push(line);
    }
    return ledgers;
  }
}

/** What the record says of the deadline, after the line before it; null if it left the deadline as it was. */
function lineOf({ at, type, byName, data, changes }: Recorded, last: DeadlineChangeType | null) {
  const issued = type === 'assignment.issued';
  if (!issued && !['dueOn', 'dueTime', 'deadlineWords'].some((column) => column in changes)) return null;
  const after = <Value>(column: string, before: Value): Value =>
    column in changes ? (changes[column][1] as Value) : before;
  const on = issued ? (data.dueOn ?? null) : after('dueOn', last?.on ?? null);
  const time = issued ? (data.dueTime ?? null) : after('dueTime', last?.time ?? null);
  return {
    at,
    byName,
    kind: kinds[type] as DeadlineChangeKind,
    on,
    time: time?.slice(0, 5) ?? null,
    words: issued ? (data.deadlineWords ?? '') : after('deadlineWords', last?.words ?? ''),
    daysGained: last?.on && on ? daysBetween(last.on, on) : null,
    reason: reasonIn(data),
    legalBasis: data.legalBasis ?? null,
    extensionId: data.extensionId ?? null,
  } satisfies DeadlineChangeType;
}

/** Of an extension the unit's reason, from the list and in words. */
const reasonIn = ({ reason, reasonName, text, extensionId }: Recorded['data']): string | null =>
  (extensionId ? [reasonName, text].filter(Boolean).join(': ') : reason) || null;
