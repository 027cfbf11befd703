import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { readDeadline, type UnderstoodDeadline } from '@libs/calendar';
import { Reactions, UnitOfWork } from '@libs/changes';
import type { Refusal } from '@libs/refusals';
import { Refused } from '@libs/refusals';
import { AppModule } from '../src/app.module';
import { AssignmentPart, AssignmentsService } from '../src/assignments';
import { CalendarQueries } from '../src/calendar';
import { DocumentsService, DocumentType, Urgency } from '../src/directives';
import type { Province, Somebody } from './builders';

/** The modules of the product without HTTP, for specs that call services. */
export const startModules = (): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });

type Unit = { readonly id: string };

/** A directive as it is to be issued. */
export interface Line {
  text?: string;
  leads: readonly Unit[];
  cooperating?: readonly Unit[];
  deadline?: string;
  monitor?: Somebody | null;
}

export interface Issued {
  id: string;
  directives: string[];
  /** In the order of the lines, leads before cooperating. */
  assignments: { id: string; version: number }[];
}

/** Issues a document as intake does, without a draft. */
export async function issue(
  app: INestApplicationContext,
  province: Province,
  lines: readonly Line[],
  given: { numberSymbol?: string; abstract?: string; issuedOn?: string; by?: Somebody } = {},
): Promise<Issued> {
  const issued: Issued = { id: '', directives: [], assignments: [] };
  const by = given.by ?? province.officeSpecialist;
  const issuedOn = given.issuedOn ?? app.get(CalendarQueries).today();
  const reading = await readerOf(app, issuedOn);
  await app.get(UnitOfWork).run(by.actor, { command: 'issue', input: {} }, async (tx) => {
    const header = {
      type: DocumentType.QUYET_DINH,
      numberSymbol: given.numberSymbol ?? `${randomUUID().slice(0, 8)}/QĐ-UBND`,
      issuedOn,
      issuerId: province.province.id,
      signatory: null,
      abstract: given.abstract ?? 'Về việc thực hiện nhiệm vụ',
      urgency: Urgency.NORMAL,
      fieldId: null,
      leaderId: null,
    };
    const rows = lines.map(({ text, monitor = province.officeSpecialist }, index) => ({
      place: `Mục ${index + 1}`,
      text: text ?? `Nội dung chỉ đạo thứ ${index + 1}`,
      expectedProduct: null,
      fieldId: null,
      leaderId: null,
      monitorId: monitor?.id ?? null,
    }));
    const { document, directives } = await app.get(DocumentsService).enter(tx, header, rows);
    const shares = lines.flatMap(({ leads, cooperating = [], deadline = '+20' }, index) =>
      [...leads, ...cooperating].map((unit, at) => ({
        directive: directives[index],
        unitId: unit.id,
        part: at < leads.length ? AssignmentPart.LEAD : AssignmentPart.COOPERATING,
        reading: reading(deadline),
      })),
    );
    const assignments = await app.get(AssignmentsService).giveAll(tx, shares);
    Object.assign(issued, { id: document.id, directives: directives.map(({ id }) => id), assignments });
    return document;
  });
  return { ...issued, assignments: issued.assignments.map(({ id, version }) => ({ id, version })) };
}

async function readerOf(app: INestApplicationContext, issuedOn: string) {
  const calendar = await app.get(CalendarQueries).workCalendar();
  const today = app.get(CalendarQueries).today();
  return (words: string): UnderstoodDeadline => {
    const reading = readDeadline(words, { today, issuedOn, calendar });
    if (!reading.ok) throw new Error(reading.problem);
    return reading;
  };
}

/** The refusal that a command ends with; a spec that expected one fails if there is none. */
export async function refusalOf(command: Promise<unknown>): Promise<Refusal & Record<string, unknown>> {
  try {
    await command;
  } catch (error) {
    if (error instanceof Refused) return error.refusal as Refusal & Record<string, unknown>;
    throw error;
  }
  throw new Error('It was not refused');
}

/** Does the worker's work: everything that has happened has its reactions, in order, once. */
export async function settle(app: INestApplicationContext): Promise<void> {
  const source = app.get(DataSource);
  for (;;) {
    const events = await source.query(
      `select e.id, e.seq, e.at, e.type, e.subject_id as "subjectId", e.parent_id as "parentId", e.root_id as "rootId",
         e.actor_id as "actorId", e.actor_name as "actorName", e.data
       from outbox o join recorded_event e on e.id = o.event_id order by o.seq`,
    );
    if (!events.length) return;
    for (const event of events) {
      for (const name of app.get(Reactions).to(event.type)) await app.get(Reactions).run(name, event);
      await source.query('delete from outbox where event_id = $1', [event.id]);
    }
  }
}
