import { Injectable } from '@nestjs/common';
import { type Actor, asWhom } from '@libs/auth';
import type { AttachmentRow } from '@libs/files';
import { Files } from '@libs/files';
import type { Asked } from '@libs/loading';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { type Bind, Parameters, Reads } from '@libs/sql';
import { Language } from '../accounts';
import { unitJson, type UnitRow } from '../units';
import type { Sentence, TimelineEventType, TimelineRecord } from './timeline-event';
import { labelOf } from './timeline-labels';
import { eventsVisibleTo, type TimelineOf, timelines } from './timeline-scope';
import { sentencesEn } from './timeline-sentences.en';
import { sentencesVi } from './timeline-sentences.vi';
import { type Names, valueInWords } from './timeline-values';

/** An entry as it is shown. What takes a look-up is a getter: it is done only when the request asks for that field. */
export interface TimelineEntry extends Sentence, Omit<TimelineRecord, 'data' | 'changes' | 'seq'> {
  readonly unit: UnitRow | null;
  readonly changes: Promise<Change[]>;
  readonly files: Promise<AttachmentRow[]>;
}

interface Change {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Row extends TimelineRecord {
  readonly ofId: string;
  readonly language: Language;
  readonly unit: UnitRow | null;
}

const COLUMNS = `e.id, e.seq, e.at, e.type, e.subject_id, e.parent_id, e.actor_name, e.on_behalf_of_name, e.data, e.changes`;

/** The trail of one thing as people read it, newest first (domain.md §8). The things themselves the actor sees already. */
@Injectable()
export class TimelineQueries {
  constructor(
    private readonly reads: Reads,
    private readonly files: Files,
  ) {}

  /** The timelines of several things at once, a page of each; for a dataloader. */
  async pages(
    actor: Actor,
    of: TimelineOf,
    ids: readonly string[],
    { first, after }: Pick<PageArgs, 'first' | 'after'>,
    asked: Asked | null,
  ): Promise<Map<string, Page<TimelineEntry>>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const cursor = readCursor(after, 1);
    const events = this.events(actor, of, bind, { before: cursor && bind(cursor[0]), limit: bind(first + 1) });
    const rows = await this.reads.rows<Row>(
      `select s.id as "ofId", ${this.columns(actor, bind, asked)}
       from ${timelines[of].table} s cross join lateral (${events}) e
       where s.id = any(${bind(ids)}::uuid[]) order by e.seq desc`,
      parameters,
    );
    const entries = this.inWords(rows);
    const byThing = groupBy(rows, ({ ofId }) => ofId);
    return new Map(
      ids.map((id) => [
        id,
        pageOf(
          byThing.get(id) ?? [],
          first,
          ({ seq }) => [seq],
          () => this.count(actor, of, id),
          (row) => entries.get(row)!,
        ),
      ]),
    );
  }

  /** The entries of these numbers, which the actor is known to see. */
  async entries(
    actor: Actor,
    events: readonly { seq: string }[],
    asked: Asked | null,
  ): Promise<Map<string, TimelineEntry>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const numbers = bind(events.map(({ seq }) => seq));
    const rows = await this.reads.rows<Row>(
      `select e.subject_id as "ofId", ${this.columns(actor, bind, asked)} from recorded_event e where e.seq = any(${numbers}::bigint[])`,
      parameters,
    );
    return new Map([...this.inWords(rows)].map(([{ seq }, entry]) => [seq, entry]));
  }

  /** What deputies did in the person's name, newest first: they did it as that person, who may know all of it. */
  async doneFor(
    actor: Actor,
    { first, after }: Pick<PageArgs, 'first' | 'after'>,
    asked: Asked | null,
  ): Promise<Page<TimelineEntry>> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const cursor = readCursor(after, 1);
    const rows = await this.reads.rows<Row>(
      `select e.subject_id as "ofId", ${this.columns(actor, bind, asked)} from recorded_event e
       where ${doneFor(actor, bind)} ${cursor ? `and e.seq < ${bind(cursor[0])}::bigint` : ''}
       order by e.seq desc limit ${bind(first + 1)}`,
      parameters,
    );
    const entries = this.inWords(rows);
    const count = async () => {
      const counted = new Parameters();
      const sql = `select count(*)::int as n from recorded_event e where ${doneFor(actor, counted.bind)}`;
      return (await this.reads.row<{ n: number }>(sql, counted))!.n;
    };
    return pageOf(
      rows,
      first,
      ({ seq }) => [seq],
      count,
      (row) => entries.get(row)!,
    );
  }

  /** SQL: what an entry is made from, in the words of its reader. */
  private columns(actor: Actor, bind: Bind, asked: Asked | null): string {
    const unit = `(select ${unitJson('u')} from assignment a join unit u on u.id = a.unit_id where a.id in (e.subject_id, e.parent_id))`;
    return `e.id, e.seq, e.at, e.type, e.subject_id as "subjectId", e.actor_name as "actorName",
      e.on_behalf_of_name as "onBehalfOfName", e.data, e.changes, ${!asked || asked.has('unit') ? unit : 'null'} as unit,
      (select p.language from account p where p.id = ${bind(actor.id)}) as language`;
  }

  private async count(actor: Actor, of: TimelineOf, id: string): Promise<number> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const events = this.events(actor, of, bind, { before: null, limit: null });
    const found = await this.reads.row<{ n: number }>(
      `select count(*)::int as n from ${timelines[of].table} s cross join lateral (${events}) e where s.id = ${bind(id)}`,
      parameters,
    );
    return found!.n;
  }

  /** Each arm is read through its own index, newest first, and only as far as the page goes. */
  private events(
    actor: Actor,
    of: TimelineOf,
    bind: Bind,
    page: { before: string | null; limit: string | null },
  ): string {
    const end = page.limit ? `order by e.seq desc limit ${page.limit}` : '';
    const visible = timelines[of].whole ? 'true' : eventsVisibleTo(actor, bind);
    const arms = timelines[of].arms.map(({ match, types }) => {
      const conditions = [match, visible];
      if (types) conditions.push(`e.type = any(${bind(types)})`);
      if (page.before) conditions.push(`e.seq < ${page.before}::bigint`);
      return `(select ${COLUMNS} from recorded_event e where ${conditions.join(' and ')} ${end})`;
    });
    return `select * from (${arms.join(' union all ')}) e ${end}`;
  }

  private inWords(rows: readonly Row[]): Map<Row, TimelineEntry> {
    const names = once(() => this.namesIn(rows));
    const files = once(() => this.filesOf(rows));
    return new Map(rows.map((row) => [row, entryOf(row, names, files)]));
  }

  /** What every id in the changes of these events names. */
  private async namesIn(rows: readonly Row[]): Promise<Names> {
    const ids = [...new Set(rows.flatMap(idsIn))];
    const found = await this.reads.rows<{ id: string; name: string }>(
      `select id, name from unit where id = any($1::uuid[]) union all select id, display_name from account where id = any($1::uuid[])
       union all select id, name from field where id = any($1::uuid[])`,
      { values: [ids] },
    );
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  private async filesOf(rows: readonly Row[]): Promise<Map<string, AttachmentRow[]>> {
    const holders = groupBy(
      rows.flatMap((row) => holderOf(row) ?? []),
      ({ kind }) => kind,
    );
    const found = await Promise.all(
      [...holders].map(([kind, held]) =>
        this.files.of(
          kind,
          held.map(({ id }) => id),
        ),
      ),
    );
    return new Map(found.flatMap((each) => [...each]));
  }
}

/** SQL: whether the event `e` was done in the actor's name and can be told in a sentence. */
const doneFor = (actor: Actor, bind: Bind): string =>
  `e.on_behalf_of_id = ${bind(asWhom(actor))} and e.type = any(${bind(Object.keys(sentencesVi))})`;

function entryOf(
  row: Row,
  names: () => Promise<Names>,
  files: () => Promise<Map<string, AttachmentRow[]>>,
): TimelineEntry {
  const { id, at, type, subjectId, actorName, onBehalfOfName, unit } = row;
  return {
    ...{ id, at, type, subjectId, actorName, onBehalfOfName, unit },
    ...sentenceOf(row),
    get changes() {
      return idsIn(row).length
        ? names().then((known) => changesOf(row, known))
        : Promise.resolve(changesOf(row, new Map()));
    },
    get files() {
      const holder = holderOf(row);
      return holder ? files().then((found) => found.get(holder.id) ?? []) : Promise.resolve([]);
    },
  };
}

function sentenceOf({ type, data, language }: Row): Sentence {
  const sentences = language === Language.EN ? sentencesEn : sentencesVi;
  const say = sentences[type as TimelineEventType] as ((data: object) => Sentence) | undefined;
  // A type of a later release, read after going back to this one.
  return say ? say(data) : { summary: type, detail: null };
}

function changesOf({ type, changes, language }: Row, names: Names): Change[] {
  return Object.entries(changes).flatMap(([column, [before, after]]) => {
    const label = labelOf(type, column);
    if (!label) return [];
    const inWords = (value: unknown) => valueInWords(label.kind, value, { language, names });
    return [{ label: language === Language.EN ? label.en : label.vi, before: inWords(before), after: inWords(after) }];
  });
}

const idsIn = ({ type, changes }: Row): string[] =>
  Object.entries(changes).flatMap(([column, values]) =>
    ['unit', 'person', 'field'].includes(labelOf(type, column)?.kind ?? '')
      ? values.filter((value) => typeof value === 'string')
      : [],
  );

/** What the files that came with an event hang on. */
function holderOf({ data }: Row): { kind: string; id: string } | null {
  const { reportId, submissionId, messageId, extensionId, files } = data as Record<string, string | undefined>;
  if (reportId) return { kind: 'report', id: reportId };
  if (submissionId) return { kind: 'submission', id: submissionId };
  if (messageId) return { kind: 'inquiry-message', id: messageId };
  // What is decided on a request names it too, but brings no files.
  return extensionId && files ? { kind: 'extension', id: extensionId } : null;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
