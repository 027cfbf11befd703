import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { type Bind, Parameters } from '@libs/sql';
import { AccountsQueries } from '../accounts';
import { CalendarQueries } from '../calendar';
import {
  directiveJson,
  type DirectiveDocumentType,
  directivesVisibleTo,
  type DirectiveType,
  documentJson,
  documentsVisibleTo,
} from '../directives';
import { UnitsQueries, type UnitRow } from '../units';
import { type Kind, SearchStatement } from './search-statement';
import { readTyped, type Typed, type TypedNumber } from './search-words';
import type { SearchAnswer } from './search.graphql';

/** Finds documents, directives, units and people by what somebody types. Every part starts from what the actor may see. */
@Injectable()
export class SearchQueries {
  constructor(
    // Not `Reads`: how many rows a word finds differs a thousandfold, so each search is planned for its own words.
    private readonly dataSource: DataSource,
    private readonly units: UnitsQueries,
    private readonly accounts: AccountsQueries,
    private readonly calendar: CalendarQueries,
  ) {}

  /** Of each kind that is asked for the `first` best. */
  async search(actor: Actor, text: string, first: number, asked: Asked): Promise<SearchAnswer> {
    const typed = readTyped(text);
    const wanted = async <Found>(kind: keyof SearchAnswer, find: (under: Asked) => Promise<Found[]>) =>
      asked.has(kind) && typed.queries.length ? find(asked.at(kind)) : [];
    const [documents, directives, units, people] = await Promise.all([
      wanted('documents', (under) => this.documents(actor, typed, first, under)),
      wanted('directives', (under) => this.directives(actor, typed, first, under)),
      wanted('units', () => this.unitsCalled(text, first)),
      wanted('people', () => this.accounts.named(actor, text, first)),
    ]);
    return { documents, directives, units, people };
  }

  /** By the number as far as it was typed, then by words; the newest first. */
  private documents(actor: Actor, { number, queries }: Typed, first: number, asked: Asked) {
    const { bind, values } = new Parameters();
    const visible = documentsVisibleTo(actor, 'd', bind);
    const kind: Kind = {
      table: 'directive_document',
      it: 'd',
      joined: 'directive_document d',
      ordinal: '0',
      visible,
      json: documentJson('d', asked),
      itself: () => 'true',
    };
    const statement = new SearchStatement(kind, first, visible, bind);
    if (number) {
      // `231` means 231 before 2310, and with `qđ` beside it 231/QĐ-UBND before others.
      const all = `(select bool_and(strpos(d.number_key, w) > 0) from unnest(${bind(number.words)}::text[]) w)`;
      statement.where(byNumber(number, wholly, bind), `case when ${all} then 0 else 1 end`);
      statement.where(byNumber(number, beginning, bind), '2');
    }
    for (const [at, query] of queries.entries()) statement.words(query, at + 3);
    return this.found<DirectiveDocumentType>(statement, values);
  }

  /**
   * By their own words. A directive is indexed with its document's words too: where the document has all of them, the
   * directive is looked at for whether it has them itself, or else one document would fill the list.
   */
  private directives(actor: Actor, { queries, words }: Typed, first: number, asked: Asked) {
    const { bind, values } = new Parameters();
    const own = `(select bool_and(strpos(f.folded, w) > 0) from unnest(${bind(words)}::text[]) w,
      (select fold(r.text || ' ' || coalesce(r.expected_product, '')) as folded offset 0) f)`;
    const kind: Kind = {
      table: 'directive',
      it: 'r',
      joined: '(directive r join directive_document d on d.id = r.document_id)',
      ordinal: 'r.ordinal',
      visible: directivesVisibleTo(actor, 'r', bind),
      json: directiveJson('r', asked),
      itself: (query) => `(not d.search @@ ${query} or ${own})`,
    };
    const statement = new SearchStatement(kind, first, documentsVisibleTo(actor, 'd', bind), bind);
    for (const [at, query] of queries.entries()) statement.words(query, at);
    return this.found<DirectiveType>(statement, values);
  }

  /** Those of today before those that were closed. */
  private async unitsCalled(text: string, first: number): Promise<UnitRow[]> {
    const open = await this.units.match(text, first, this.calendar.today());
    const all = open.length < first ? await this.units.match(text, 2 * first) : [];
    const ids = [...new Set([...open, ...all].map(({ id }) => id))].slice(0, first);
    const rows = await this.units.byIds(ids);
    return ids.map((id) => rows.get(id)!);
  }

  private async found<Found>(statement: SearchStatement, values: unknown[]): Promise<Found[]> {
    const rows: { found: Found }[] = await this.dataSource.query(`${statement}`, values);
    return rows.map(({ found }) => found);
  }
}

/** Where, in the order of bytes, numbers are that begin so. */
type Range = (start: string) => readonly [from: string, before: string];

const beginning: Range = (start) => [
  start,
  start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + 1),
];
/** What follows is no further digit but a sign: `-`, `.` or `/`, and these stand just before `0`. */
const wholly: Range = (start) => [`${start}-`, `${start}0`];

/** SQL: documents with such a number, with or without a zero before it, and the rest of what was typed. */
function byNumber({ begins, type, query }: TypedNumber, range: Range, bind: Bind): string {
  const within = (start: string) => {
    const [from, before] = range(start);
    return `d.number_key = ${bind(start)} or d.number_key ~>=~ ${bind(from)} and d.number_key ~<~ ${bind(before)}`;
  };
  const ofType = type ? ` and d.type = ${bind(type)}` : '';
  return `(${within(begins)} or ${within(`0${begins}`)}) and d.search @@ ${bind(query)}::tsquery${ofType}`;
}
