import type { Role } from '@libs/auth';
import type { DocumentType, Urgency } from '../directives';
import type { UnitKind } from '../units';
import annexIi from './data/annex-ii.json';
import documents from './data/documents.json';
import fields from './data/fields.json';
import history from './data/history.json';
import people from './data/people.json';
import unfinished from './data/unfinished.json';
import units from './data/units.json';

// The shapes of the files in `data/`; their README says where each text comes from.

export interface DemoUnit {
  code: string;
  name: string;
  shortName: string;
  aliases: string[];
  kind: UnitKind;
  parent: string | null;
  validFrom: string;
  validTo: string | null;
  successor: string | null;
  order: number;
}

export interface DemoPerson {
  username: string;
  displayName: string;
  title: string;
  email: string;
  roles: { role: Role; unit: string }[];
}

/** A real document, with its directives as a careful reader enters them. `dueOn` is given where the words cannot be computed. */
export interface RealDocument {
  source: string;
  type: DocumentType;
  numberSymbol: string;
  issuer: string;
  issuedOn: string;
  signatory: string | null;
  abstract: string;
  urgency: Urgency;
  field?: string;
  text: string;
  rows: RealRow[];
  annex?: string;
}

export interface RealRow {
  place: string | null;
  text: string;
  lead: string[];
  cooperating: string[];
  deadlineWords: string;
  dueOn?: string;
  dueAt?: string;
  product: string | null;
}

export interface AnnexRow {
  theme: string;
  no: number;
  text: string;
  leads: string[];
  cooperating: string[];
  product: string;
  deadlineWords: string;
}

/** An invented document of 2026; every day is counted from today. */
export interface PlayedDocument {
  issuedDaysAgo: number;
  numberSymbol: string;
  type: DocumentType;
  abstract: string;
  urgency: Urgency;
  signatory: string;
  field: string;
  leader: string;
  rows: PlayedRow[];
}

export interface PlayedRow {
  place: string;
  text: string;
  lead: string[];
  cooperating: string[];
  dueInDays: number | string | null;
  product: string;
  monitor: string;
  life: LifeEvent[];
}

export type Act =
  | 'ACKNOWLEDGE'
  | 'DECLINE'
  | 'REASSIGN'
  | 'INSIST'
  | 'DELEGATE'
  | 'REPORT'
  | 'SUBMIT'
  | 'RECALL'
  | 'CONFIRM'
  | 'RETURN'
  | 'REOPEN'
  | 'WITHDRAW'
  | 'REQUEST_EXTENSION'
  | 'WITHDRAW_EXTENSION'
  | 'PREPARE_EXTENSION'
  | 'DECIDE_EXTENSION'
  | 'GRANT_EXTENSION'
  | 'ASK_EXPLANATION'
  | 'ANSWER_INQUIRY'
  | 'CLOSE_INQUIRY';

/** What somebody did to the first lead unit's assignment. */
export interface LifeEvent {
  act: Act;
  daysAgo: number;
  by: string;
  to?: string;
  toUnit?: string;
  proposedUnit?: string;
  percent?: number;
  text?: string;
  difficulties?: string;
  proposals?: string;
  documentNumber?: string;
  /** Of an extension: what the list of reasons calls it. */
  reason?: string;
  /** Until when, counted from today; of a question, by when it is to be answered. */
  untilInDays?: number;
  approve?: boolean;
  legalBasis?: string;
}

/** A document somebody of the Office is in the middle of typing. */
export interface UnfinishedDocument {
  by: string;
  type: DocumentType;
  numberSymbol: string;
  issuer: string;
  abstract: string;
  rows: RealRow[];
}

export const demoData = {
  units: units as DemoUnit[],
  people: people as DemoPerson[],
  fields: fields as { code: string; name: string }[],
  documents: documents as RealDocument[],
  annexes: { 'annex-ii.json': annexIi as AnnexRow[] } as Record<string, AnnexRow[]>,
  history: history as PlayedDocument[],
  unfinished: unfinished as UnfinishedDocument[],
};
