import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { addDays } from '@libs/calendar';
import { clock } from '@libs/changes';
import { Asked } from '@libs/loading';
import { Refused } from '@libs/refusals';
import {
  AssignmentsService,
  DelegationsService,
  MarksService,
  PlacementService,
  ResultsService,
  ReviewsService,
} from '../src/assignments';
import { RecountQueries } from '../src/assignments/recount.queries';
import { RecountService } from '../src/assignments/recount.service';
import { AmendmentsService } from '../src/directives';
import { ExtensionDecisions, ExtensionRequests } from '../src/extensions';
import type { Province, Somebody } from './builders';
import type { State } from './figures/oracle';

interface Row {
  id: string;
  version: number;
  unitId: string;
  status: string;
  dueOn: string | null;
  starred: boolean;
  directiveId: string;
  monitorId: string | null;
  returns: number;
  extensions: number;
}

/** What came of a deed, by the rules of domain.md §3 and §4; the deadline, where one was set, as the product reads it. */
export type Change = Partial<State> & {
  /** The other assignments that it changed in the same way: of the same directive. */
  also?: string[];
  /** The new one that takes this one's place. */
  successorId?: string;
};

/** Everything that can be done to an assignment of finance, construction or the ward, through the product's own services. */
export class Deeds {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly db: Client,
    private readonly p: Province,
  ) {}

  readonly names = [
    'acknowledge',
    'report',
    'decline',
    'insist',
    'reassign',
    'delegate',
    'submit',
    'recall',
    'giveBack',
    'confirm',
    'reopen',
    'amend',
    'withdraw',
    'askForTime',
    'decideOnTime',
    'grantTime',
    'recount',
    'star',
    'setMonitor',
  ] as const;

  /** Does something at random; null if that could not be done now. */
  random(id: string, roll: () => number): Promise<Change | null> {
    // What ends a life is rare.
    const often = this.names.filter((name) => !['withdraw', 'reassign'].includes(name) || roll() < 0.3);
    return this.try(often[Math.floor(roll() * often.length)], id, roll);
  }

  async try(name: (typeof this.names)[number], id: string, roll: () => number): Promise<Change | null> {
    const row = await this.row(id);
    try {
      const change = await this.deeds[name](row, roll);
      if (change) this.done[name] = (this.done[name] ?? 0) + 1;
      return change;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return null;
    }
  }

  /** How often each was done. */
  readonly done: Record<string, number> = {};

  private readonly deeds: Record<
    (typeof this.names)[number],
    (row: Row, roll: () => number) => Promise<Change | null>
  > = {
    acknowledge: async (row) => {
      await this.assignments.acknowledge(this.head(row), target(row));
      return { status: 'IN_PROGRESS' };
    },
    report: async (row) => {
      await this.assignments.report(this.head(row), { ...target(row), text: 'Đang làm.' });
      return { status: 'IN_PROGRESS', reportedAt: clock.plays };
    },
    decline: async (row) => {
      await this.assignments.decline(this.head(row), { ...target(row), reason: 'Không phải việc của sở.' });
      return { status: 'DECLINED' };
    },
    insist: async (row) => {
      await this.placement.insist(this.office, { ...target(row), reason: 'Đúng việc của sở.' });
      return { status: 'ASSIGNED' };
    },
    reassign: async (row) => {
      await this.placement.reassign(this.office, { ...target(row), reason: 'Chuyển.', unitId: this.p.ward.id });
      const [{ id }] = (await this.db.query('select id from assignment where predecessor_id = $1', [row.id])).rows;
      return { status: 'WITHDRAWN', successorId: id };
    },
    delegate: async (row, roll) => {
      const { financeSpecialist, constructionSpecialist, finance, financeDivision } = this.p;
      if (row.unitId === finance.id && roll() < 0.3) {
        await this.delegations.delegate(this.head(row), { ...target(row), unitId: financeDivision.id });
        return { delegateId: null, holderUnitId: financeDivision.id };
      }
      const accountId = (row.unitId === finance.id ? financeSpecialist : constructionSpecialist).id;
      await this.delegations.delegate(this.head(row), { ...target(row), accountId });
      return { delegateId: accountId, holderUnitId: row.unitId };
    },
    submit: async (row) => {
      await this.results.submit(this.head(row), { ...target(row), text: 'Xong.', fileIds: [] });
      return { status: 'SUBMITTED', sentAt: clock.plays };
    },
    recall: async (row) => {
      await this.results.recall(this.head(row), target(row));
      return { status: 'IN_PROGRESS', sentAt: null };
    },
    giveBack: async (row, roll) => {
      const deadlineWords = roll() < 0.3 ? this.later(roll) : null;
      await this.reviews.returnResult(this.office, { ...target(row), reason: 'Thiếu biểu.', deadlineWords });
      const deadline = deadlineWords ? await this.deadline(row.id) : {};
      return { status: 'IN_PROGRESS', sentAt: null, returns: row.returns + 1, ...deadline };
    },
    confirm: async (row) => {
      await this.reviews.confirm(this.office, target(row));
      return { status: 'COMPLETED' };
    },
    reopen: async (row) => {
      await this.reviews.reopen(this.office, { ...target(row), reason: 'Còn thiếu.' });
      return { status: 'IN_PROGRESS', sentAt: null };
    },
    amend: async (row, roll) => {
      const deadlineWords = roll() < 0.2 ? 'thường xuyên' : roll() < 0.5 ? '+9' : this.later(roll);
      await this.placement.amend(this.office, { ...target(row), reason: 'Điều chỉnh.', deadlineWords });
      return this.deadline(row.id);
    },
    withdraw: async (row) => {
      await this.placement.withdraw(this.office, { ...target(row), reason: 'Dừng.' });
      return { status: 'WITHDRAWN' };
    },
    askForTime: async (row, roll) => {
      const proposedOn = addDays(row.dueOn ?? this.today, 1 + Math.floor(roll() * 20));
      const request = { reasonId: await this.reason(), text: 'Chờ số liệu.', proposedOn };
      await this.requests.request(this.head(row), { ...target(row), ...request });
      return {};
    },
    decideOnTime: async (row, roll) => {
      const approve = roll() < 0.7;
      await this.decisions.decide(this.office, { ...target(row), approve, note: 'Theo ý kiến.' });
      return approve ? { ...(await this.deadline(row.id)), extensions: row.extensions + 1 } : {};
    },
    grantTime: async (row, roll) => {
      const on = addDays(row.dueOn ?? this.today, 1 + Math.floor(roll() * 10));
      const grant = { reasonId: await this.reason(), text: 'Thiên tai.', legalBasis: '12/CV-VP', on };
      await this.decisions.grant(this.office, { ...target(row), ...grant });
      return { ...(await this.deadline(row.id)), extensions: row.extensions + 1 };
    },
    recount: async (row) => {
      const page = await this.toRecount.list(this.office, { first: 100 }, Asked.from('assignment { id }'));
      const found = page.nodes.find(({ id }) => id === row.id);
      if (!found) return null;
      await this.recounts.recount(this.office, {
        targets: [{ ...target(row), on: found.to }],
        reason: 'Lịch nghỉ đổi.',
      });
      return { dueOn: found.to };
    },
    star: async (row) => {
      await this.marks.star(this.office, { id: row.id, starred: !row.starred });
      return { starred: !row.starred };
    },
    setMonitor: async ({ id, directiveId, monitorId: before }) => {
      const { rows } = await this.db.query('select version from directive where id = $1', [directiveId]);
      const { officeSpecialist: one, otherOfficeSpecialist: other } = this.p;
      const monitorId = before === one.id ? other.id : one.id;
      await this.amendments.setMonitor(this.office, { id: directiveId, expectedVersion: rows[0].version, monitorId });
      const { rows: also } = await this.db.query('select id from assignment where directive_id = $1 and id <> $2', [
        directiveId,
        id,
      ]);
      return { monitorId, also: also.map((other) => other.id) };
    },
  };

  private async row(id: string): Promise<Row> {
    const { rows } = await this.db.query<Row>(
      `select id, version, unit_id as "unitId", status, due_on::text as "dueOn", starred, directive_id as "directiveId",
         monitor_id as "monitorId", return_count as returns, extension_count as extensions from assignment where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** As the product read it: reading deadlines is not what is under test. */
  async deadline(id: string): Promise<Pick<State, 'kind' | 'dueOn' | 'dueTime'>> {
    const { rows } = await this.db.query(
      `select deadline_kind as kind, due_on::text as "dueOn", left(due_time::text, 5) as "dueTime" from assignment where id = $1`,
      [id],
    );
    return rows[0];
  }

  private head({ unitId }: Row) {
    const heads: Record<string, Somebody> = {
      [this.p.finance.id]: this.p.financeHead,
      [this.p.construction.id]: this.p.constructionHead,
      [this.p.ward.id]: this.p.wardHead,
    };
    return heads[unitId].actor;
  }

  private async reason(): Promise<string> {
    return (await this.db.query('select id from extension_reason where active order by position limit 1')).rows[0].id;
  }

  private get today(): string {
    return clock.plays!.toISOString().slice(0, 10);
  }

  private later(roll: () => number): string {
    const on = addDays(this.today, 1 + Math.floor(roll() * 25));
    return on.split('-').reverse().join('/');
  }

  private readonly office = this.p.officeHead.actor;
  private readonly assignments = this.app.get(AssignmentsService);
  private readonly placement = this.app.get(PlacementService);
  private readonly delegations = this.app.get(DelegationsService);
  private readonly results = this.app.get(ResultsService);
  private readonly reviews = this.app.get(ReviewsService);
  private readonly recounts = this.app.get(RecountService);
  private readonly toRecount = this.app.get(RecountQueries);
  private readonly marks = this.app.get(MarksService);
  private readonly amendments = this.app.get(AmendmentsService);
  private readonly requests = this.app.get(ExtensionRequests);
  private readonly decisions = this.app.get(ExtensionDecisions);
}

const target = ({ id, version }: Row) => ({ id, expectedVersion: version });
