import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Forbidden, IllegalTransition, InvalidInput, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { CalendarQueries } from '../calendar';
import { formulaVersion, StatisticsBy, StatisticsQueries } from '../statistics';
import { ClosedPeriod } from './closed-period.entity';
import type { ClosePeriodInput } from './closed-period.graphql';
import { hasEnded, type Period, periodFrom, periodName } from './closed-period.lifecycle';
import { mayClose } from './closed-period.policy';
import { FreezingQueries } from './freezing.queries';
import type { PeriodClosed } from './period.events';
import { population, questionOf } from './period-question.queries';
import { SealsQueries } from './seals.queries';

/** Closing periods: once, never undone, never changed (domain.md §5). */
@Injectable()
export class PeriodsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: CalendarQueries,
    private readonly statistics: StatisticsQueries,
    private readonly freezing: FreezingQueries,
    private readonly seals: SealsQueries,
  ) {}

  /** Freezes the figures of a period that has ended and the list behind them, sealed, in one transaction. */
  close(actor: Actor, input: ClosePeriodInput) {
    return this.unitOfWork.run(actor, { command: 'closePeriod', input }, async (tx) => {
      if (!mayClose(actor)) refuse(new Forbidden('Chỉ lãnh đạo Văn phòng chốt số liệu của kỳ.'));
      const period = periodFrom(input.kind, input.from);
      if (!period) return refuse(new InvalidInput('from', 'Không có kỳ nào bắt đầu từ ngày này.'));
      const name = periodName(period);
      if (!hasEnded(period, this.calendar.today(tx.now)))
        refuse(new InvalidInput('from', `${name} chưa kết thúc nên chưa chốt được.`));
      await this.freezing.alone(tx);
      if (await this.freezing.isClosed(tx, period))
        refuse(new IllegalTransition('CLOSED', `${name} đã được chốt. Kỳ đã chốt không chốt lại được.`));
      const id = randomUUID();
      const zone = config.TZ_OFFICE;
      const count = await this.freezing.freeze(tx, id, period, tx.now, zone);
      const note = input.note ? oneLine(input.note) || null : null;
      const figures = await this.figures(tx, actor, id, period);
      const unsealed = {
        ...{
          id,
          kind: period.kind,
          fromOn: period.from,
          toOn: period.to,
          name,
          note,
          population,
          zone,
          count,
          figures,
        },
        ...{ closedAt: tx.now, closedById: actor.id, closedByName: actor.displayName, formulaVersion },
      };
      const hash = await this.seals.sealOf(tx, unsealed);
      await tx.append(ClosedPeriod, { ...unsealed, hash });
      const { kind, from, to } = period;
      const data = { kind, name, from, to, count, formulaVersion, hash };
      tx.note({ type: 'period.closed', subjectId: id, data } satisfies PeriodClosed);
      return { id };
    });
  }

  /** The figures of the list that was just frozen. One that does not add up is not closed. */
  private async figures(tx: Transaction, actor: Actor, id: string, period: Period): Promise<ClosedPeriod['figures']> {
    const question = await questionOf(this.statistics, actor, { id, ...period }, {});
    const within = {
      rows: (text: string, { values }: { values: unknown[] }) => tx.manager.query(text, values),
    };
    const by = async (parentId: string | null) => {
      const table = await this.statistics.table(question, StatisticsBy.UNIT, parentId, { reads: within });
      if (!table.addsUp || table.truncated) throw new Error(`The figures of ${period.from} do not add up`);
      return table;
    };
    const { total, rows } = await by(null);
    if (await this.statistics.parentOf(null)) return { total, rows };
    // Where several units are at the top (the province, and ministries beside it), each is shown by what is below it.
    const below = rows.map(async (row) => (row.hasParts ? (await by(row.key)).rows : [row]));
    return { total, rows: (await Promise.all(below)).flat() };
  }
}
