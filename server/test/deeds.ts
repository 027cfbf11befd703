import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { addDays } from '@libs/calendar';
import { clock } from '@libs/changes';
import { Refused } from '@libs/refusals';
import {
  AssignmentsService,
  DelegationsService,
  MarksService,
  PlacementService,
  ResultsService,
  ReviewsService,
} from '../src/assignments';
import { RecountService } from '../src/assignments/recount.service';
import { AmendmentsService } from '../src/directives';
import { ExtensionDecisions, ExtensionRequests } from '../src/extensions';
import type { Province, Somebody } from './builders';

interface Row {
  id: string;
  version: number;
  unitId: string;
  status: string;
  dueOn: string | null;
  starred: boolean;
  directiveId: string;
  monitorId: string | null;
}

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

  /** Does something at random; false if that could not be done now. */
  random(id: string, roll: () => number): Promise<boolean> {
    // What ends a life is rare.
    const often = this.names.filter((name) => !['withdraw', 'reassign'].includes(name) || roll() < 0.3);
    return this.try(often[Math.floor(roll() * often.length)], id, roll);
  }

  async try(name: (typeof this.names)[number], id: string, roll: () => number): Promise<boolean> {
    const { rows } = await this.db.query<Row>(
      `select id, version, unit_id as "unitId", status, due_on::text as "dueOn", starred, directive_id as "directiveId",
         monitor_id as "monitorId" from assignment where id = $1`,
      [id],
    );
    try {
      await this.deeds[name](rows[0], roll);
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return false;
    }
  }

  private readonly deeds: Record<(typeof this.names)[number], (row: Row, roll: () => number) => Promise<unknown>> = {
    acknowledge: (row) => this.assignments.acknowledge(this.head(row), target(row)),
    report: (row) => this.assignments.report(this.head(row), { ...target(row), text: 'Đang làm.' }),
    decline: (row) => this.assignments.decline(this.head(row), { ...target(row), reason: 'Không phải việc của sở.' }),
    insist: (row) => this.placement.insist(this.office, { ...target(row), reason: 'Đúng việc của sở.' }),
    reassign: (row) =>
      this.placement.reassign(this.office, { ...target(row), reason: 'Chuyển.', unitId: this.p.ward.id }),
    delegate: (row, roll) => {
      const { financeSpecialist, constructionSpecialist, finance, financeDivision } = this.p;
      if (row.unitId === finance.id && roll() < 0.3)
        return this.delegations.delegate(this.head(row), { ...target(row), unitId: financeDivision.id });
      const accountId = (row.unitId === finance.id ? financeSpecialist : constructionSpecialist).id;
      return this.delegations.delegate(this.head(row), { ...target(row), accountId });
    },
    submit: (row) => this.results.submit(this.head(row), { ...target(row), text: 'Xong.', fileIds: [] }),
    recall: (row) => this.results.recall(this.head(row), target(row)),
    giveBack: (row, roll) =>
      this.reviews.returnResult(this.office, {
        ...target(row),
        reason: 'Thiếu biểu.',
        deadlineWords: roll() < 0.3 ? this.later(roll) : null,
      }),
    confirm: (row) => this.reviews.confirm(this.office, target(row)),
    reopen: (row) => this.reviews.reopen(this.office, { ...target(row), reason: 'Còn thiếu.' }),
    amend: (row, roll) =>
      this.placement.amend(this.office, {
        ...target(row),
        reason: 'Điều chỉnh.',
        deadlineWords: roll() < 0.2 ? 'thường xuyên' : roll() < 0.5 ? '+9' : this.later(roll),
      }),
    withdraw: (row) => this.placement.withdraw(this.office, { ...target(row), reason: 'Dừng.' }),
    askForTime: async (row, roll) =>
      this.requests.request(this.head(row), {
        ...target(row),
        reasonId: await this.reason(),
        text: 'Chờ số liệu.',
        proposedOn: addDays(row.dueOn ?? this.today, 1 + Math.floor(roll() * 20)),
      }),
    decideOnTime: (row, roll) =>
      this.decisions.decide(this.office, { ...target(row), approve: roll() < 0.7, note: 'Theo ý kiến.' }),
    grantTime: async (row, roll) =>
      this.decisions.grant(this.office, {
        ...target(row),
        reasonId: await this.reason(),
        text: 'Thiên tai.',
        legalBasis: '12/CV-VP',
        on: addDays(row.dueOn ?? this.today, 1 + Math.floor(roll() * 10)),
      }),
    recount: async (row) => {
      const given = {
        targets: [{ ...target(row), on: addDays(row.dueOn ?? this.today, 1) }],
        reason: 'Lịch nghỉ đổi.',
      };
      return this.recounts.recount(this.office, given);
    },
    star: (row) => this.marks.star(this.office, { id: row.id, starred: !row.starred }),
    setMonitor: async ({ directiveId, monitorId }) => {
      const { rows } = await this.db.query('select version from directive where id = $1', [directiveId]);
      const { officeSpecialist: one, otherOfficeSpecialist: other } = this.p;
      return this.amendments.setMonitor(this.office, {
        id: directiveId,
        expectedVersion: rows[0].version,
        monitorId: monitorId === one.id ? other.id : one.id,
      });
    },
  };

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
  private readonly marks = this.app.get(MarksService);
  private readonly amendments = this.app.get(AmendmentsService);
  private readonly requests = this.app.get(ExtensionRequests);
  private readonly decisions = this.app.get(ExtensionDecisions);
}

const target = ({ id, version }: Row) => ({ id, expectedVersion: version });
