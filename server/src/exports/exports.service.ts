import { Injectable, PayloadTooLargeException } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Asked } from '@libs/loading';
import type { Page } from '@libs/paging';
import { type AssignmentFilter, AssignmentsQueries, type AssignmentSort, WorkQueries } from '../assignments';
import { CalendarQueries } from '../calendar';
import { type DocumentFilter, DocumentsQueries, type DocumentSort } from '../directives';
import { type ExtensionFilter, type ExtensionSort, ExtensionsQueries } from '../extensions';
import { assignmentColumns } from './assignment-columns';
import type { Column, Columns } from './column';
import { byteOrderMark, csvLine } from '@libs/csv';
import { documentColumns, type DocumentRow } from './document-columns';
import { extensionColumns, type ExtensionExported } from './extension-columns';
import type { ExportEvent } from './export.events';
import type { Wanted } from './export-requests';

/** More than a person reads, and than a spreadsheet likes to open. */
const mostRows = 50_000;
/** Read at a time: this much is in memory, whatever the length of the list. */
const pageRows = 1_000;

/** A file on its way out. */
export interface Sheet {
  readonly name: string;
  readonly lines: AsyncIterable<string>;
}

type Read<Row> = (after: string | null) => Promise<Page<Row>>;

/** Takes away as a file what a list shows, with the rights of the list; each time is on record (domain.md §8). */
@Injectable()
export class ExportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assigned: AssignmentsQueries,
    private readonly issued: DocumentsQueries,
    private readonly work: WorkQueries,
    private readonly given: ExtensionsQueries,
    private readonly calendar: CalendarQueries,
  ) {}

  assignments(actor: Actor, wanted: Wanted<AssignmentFilter, AssignmentSort>): Promise<Sheet> {
    const columns = chosen(assignmentColumns, wanted.columns);
    const asked = needsOf(columns);
    const read = (after: string | null) =>
      this.assigned.list(actor, wanted.filter, wanted.sort, { first: pageRows, after }, asked);
    return this.sheet(actor, { type: 'assignments.exported', name: 'nhiem-vu', wanted, columns, read });
  }

  documents(actor: Actor, wanted: Wanted<DocumentFilter, DocumentSort>): Promise<Sheet> {
    const columns = chosen(documentColumns, wanted.columns);
    const asked = needsOf(columns);
    const read = async (after: string | null): Promise<Page<DocumentRow>> => {
      const page = await this.issued.list(actor, wanted.filter, wanted.sort, { first: pageRows, after }, asked);
      const ids = asked.has('progress') ? page.nodes.map(({ id }) => id) : [];
      const progress = ids.length ? await this.work.progressOf(actor, ids) : null;
      return { ...page, nodes: page.nodes.map((row) => ({ ...row, progress: progress?.get(row.id) ?? null })) };
    };
    return this.sheet(actor, { type: 'documents.exported', name: 'van-ban', wanted, columns, read });
  }

  extensions(actor: Actor, wanted: Wanted<ExtensionFilter, ExtensionSort>): Promise<Sheet> {
    const columns = chosen(extensionColumns, wanted.columns);
    const asked = needsOf(columns);
    const read = async (after: string | null): Promise<Page<ExtensionExported>> => {
      const page = await this.given.list(actor, wanted.filter, wanted.sort, { first: pageRows, after }, asked);
      const ids = page.nodes.map(({ assignmentId }) => assignmentId);
      const cards = asked.has('assignment') ? await this.assigned.many(actor, ids, asked.at('assignment')) : null;
      const nodes = page.nodes.map((row) => ({ ...row, assignment: cards?.get(row.assignmentId) ?? null }));
      return { ...page, nodes: nodes as unknown as ExtensionExported[] };
    };
    return this.sheet(actor, { type: 'extensions.exported', name: 'gia-han', wanted, columns, read });
  }

  /** Whether it is too long is known before the first byte leaves. */
  private async sheet<Row>(
    actor: Actor,
    {
      type,
      name,
      wanted,
      columns,
      read,
    }: {
      type: ExportEvent['type'];
      name: string;
      wanted: Wanted<object, string>;
      columns: readonly Column<Row>[];
      read: Read<Row>;
    },
  ): Promise<Sheet> {
    const first = await read(null);
    const count = await first.totalCount();
    if (count > mostRows) throw new PayloadTooLargeException({ message: tooLong(count) });
    const data = { count, filter: wanted.filter, columns: [...wanted.columns] };
    await this.unitOfWork.run(actor, { command: type, input: {} }, async (tx) => {
      tx.note({ type, subjectId: actor.id, data } satisfies ExportEvent);
      return actor;
    });
    return { name: `${name}-${this.calendar.today()}.csv`, lines: linesOf(columns, first, read) };
  }
}

const inWords = (count: number) => count.toLocaleString('vi-VN');
const tooLong = (count: number) =>
  `Danh sách có ${inWords(count)} dòng; mỗi lần xuất được nhiều nhất ${inWords(mostRows)}. Lọc bớt rồi xuất lại.`;

const chosen = <Row>(columns: Columns<Row>, keys: readonly string[]) => keys.map((key) => columns[key]);

const needsOf = (columns: readonly Column<never>[]) => Asked.from(columns.map(({ needs }) => needs).join(' '));

/** The table, a page at a time. What is added while it is read does not make it longer than it may be. */
async function* linesOf<Row>(columns: readonly Column<Row>[], first: Page<Row>, read: Read<Row>) {
  yield byteOrderMark + csvLine(columns.map(({ heading }) => heading));
  for (let page = first, left = mostRows; ; page = await read(page.pageInfo.endCursor)) {
    yield page.nodes
      .slice(0, left)
      .map((row) => csvLine(columns.map(({ text }) => text(row))))
      .join('');
    left -= page.nodes.length;
    if (!page.pageInfo.hasNextPage || left <= 0) return;
  }
}
