import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { addDays, type LocalDate } from '@libs/calendar';
import { Refused } from '@libs/refusals';
import { AssignmentsService, ResultsService, ReviewsService } from '../../src/assignments';
import { ExtensionDecisions, ExtensionRequests } from '../../src/extensions';
import type { Province, Somebody } from '../builders';
import { issue } from '../issuing';

/** What is to be known of an assignment to do something with it. */
interface Open {
  id: string;
  version: number;
  unitId: string;
  status: string;
  dueOn: LocalDate | null;
  asked: boolean;
}

/** People at work: they issue, take on, report, send, confirm, return, ask for time and decide, at random. */
export class Humans {
  private readonly heads: Map<string, Somebody>;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly db: Client,
    private readonly province: Province,
    private readonly random: () => number,
  ) {
    const { finance, construction, ward, financeHead, constructionHead, wardHead } = province;
    this.heads = new Map([
      [finance.id, financeHead],
      [construction.id, constructionHead],
      [ward.id, wardHead],
    ]);
  }

  /** A document whose directives go to units at random, with deadlines of some days or of weeks. */
  async issue(assignments: number, today: LocalDate): Promise<void> {
    const units = [...this.heads.keys()].map((id) => ({ id }));
    const lines = Array.from({ length: assignments }, () => ({
      leads: [this.pick(units)],
      deadline: this.chance(0.15)
        ? 'thường xuyên'
        : addDays(today, 2 + Math.floor(this.random() * 40))
            .split('-')
            .reverse()
            .join('/'),
    }));
    await issue(this.app, this.province, lines);
  }

  /** A day's work on what is open: of each, perhaps something. Answers how much was done and how much was refused. */
  async work(diligence: number, today: LocalDate): Promise<{ done: number; refused: number }> {
    const { rows } = await this.db.query<Open>(
      `select id, version, unit_id as "unitId", status, due_on::text as "dueOn", extension_requested_at is not null as asked
       from assignment where status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED') order by id`,
    );
    const outcome = { done: 0, refused: 0 };
    for (const one of rows) {
      if (!this.chance(diligence)) continue;
      try {
        await this.act(one, today);
        outcome.done++;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        outcome.refused++;
      }
    }
    return outcome;
  }

  private act(one: Open, today: LocalDate): Promise<unknown> {
    const target = { id: one.id, expectedVersion: one.version };
    const head = this.heads.get(one.unitId)!.actor;
    const office = this.province.officeHead.actor;
    const dice = this.random();
    if (one.asked && dice < 0.6) {
      return this.app
        .get(ExtensionDecisions)
        .decide(office, { ...target, approve: dice < 0.4, note: 'Theo ý kiến của lãnh đạo' });
    }
    if (one.status === 'SUBMITTED') {
      const reviews = this.app.get(ReviewsService);
      return dice < 0.75
        ? reviews.confirm(office, target)
        : reviews.returnResult(office, { ...target, reason: 'Chưa đủ số liệu' });
    }
    if (one.status === 'ASSIGNED' && dice < 0.7) return this.app.get(AssignmentsService).acknowledge(head, target);
    if (dice < 0.25 && one.dueOn && !one.asked) {
      const proposedOn = addDays(one.dueOn > today ? one.dueOn : today, 5 + Math.floor(this.random() * 15));
      return this.app
        .get(ExtensionRequests)
        .request(head, { ...target, reasonId: this.reasonId, text: 'Chờ số liệu của các đơn vị', proposedOn });
    }
    if (dice < 0.6) return this.app.get(AssignmentsService).report(head, { ...target, text: 'Đang thực hiện.' });
    return this.app.get(ResultsService).submit(head, { ...target, text: 'Đã hoàn thành.', fileIds: [] });
  }

  private reasonId = '';

  async learn(): Promise<void> {
    this.reasonId = (
      await this.db.query('select id from extension_reason where active order by position limit 1')
    ).rows[0].id;
  }

  private chance = (of: number) => this.random() < of;
  private pick = <T>(from: readonly T[]): T => from[Math.floor(this.random() * from.length)]!;
}
