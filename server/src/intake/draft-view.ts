import type { DeadlineReading } from '@libs/calendar';
import type { DuplicateKind } from '@libs/refusals';
import type { PersonRow } from '../accounts';
import type { UnitRow } from '../units';
import type { DraftContent, DraftRow, DraftUnit, Fault } from './draft-content';
import { deadlineWordsOf } from './draft-faults';

/** A draft as it is read. */
export interface DraftRecord {
  id: string;
  version: number;
  content: DraftContent;
  numberKey: string | null;
  createdAt: Date;
  updatedAt: Date;
  createdBy: PersonRow;
  updatedBy: PersonRow;
  key: string;
}

/** The same document, elsewhere. */
export interface Duplicated {
  kind: DuplicateKind;
  id: string;
  title: string;
}

/** What is shown of a draft. What takes work is a getter: it is done only when the request asks for that field. */
export interface DraftView extends Pick<
  DraftRecord,
  'id' | 'version' | 'createdAt' | 'updatedAt' | 'createdBy' | 'updatedBy'
> {
  content: object;
  readonly missing: Promise<Fault[]>;
  readonly duplicate: Promise<Duplicated | null>;
}

interface Around {
  readonly units: ReadonlyMap<string, UnitRow>;
  readonly people: ReadonlyMap<string, PersonRow>;
  readonly read: (words: string) => DeadlineReading;
  readonly missing: () => Promise<Fault[]>;
  readonly duplicate: () => Promise<Duplicated | null>;
}

/** The draft in the shape of the schema: ids with what they name, words of deadlines with what they mean. */
export function viewOf(record: DraftRecord, around: Around): DraftView {
  const { id, version, createdAt, updatedAt, createdBy, updatedBy, content } = record;
  return {
    id,
    version,
    createdAt,
    updatedAt,
    createdBy,
    updatedBy,
    content: contentView(content, around),
    get missing() {
      return around.missing();
    },
    get duplicate() {
      return around.duplicate();
    },
  };
}

const contentView = (content: DraftContent, around: Around) => ({
  ...content,
  issuer: found(around.units, content.issuerId),
  rows: content.rows.map((row) => rowView(row, around)),
});

const rowView = (row: DraftRow, around: Around) => ({
  ...row,
  monitor: found(around.people, row.monitorId),
  get deadline() {
    return shown(around.read(row.deadlineWords));
  },
  leads: row.leads.map((unit) => unitView(unit, row, around)),
  cooperating: row.cooperating.map((unit) => unitView(unit, row, around)),
});

const unitView = (unit: DraftUnit, row: DraftRow, { units, read }: Around) => ({
  ...unit,
  unit: found(units, unit.unitId),
  get deadline() {
    return shown(read(deadlineWordsOf(row, unit)));
  },
});

const found = <Value>(map: ReadonlyMap<string, Value>, id: string | null): Value | null => (id && map.get(id)) || null;

const shown = (reading: DeadlineReading) => ({ shown: '', ...reading });
