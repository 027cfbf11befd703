import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { formatVi, holidays2022to2027 } from '@libs/calendar';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { CalendarDay } from './calendar-day.entity';
import type { CalendarDayRemoved, CalendarDaySaved, CalendarFilled } from './calendar.events';
import type { RemoveCalendarDayInput, SaveCalendarDayInput } from './calendar.graphql';
import { type CalendarDayKind, mayEditCalendar, whyNotThatDay } from './calendar.policy';
import { calendarChanged, CalendarQueries } from './calendar.queries';

/** Commands on the Office's calendar. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: CalendarQueries,
  ) {}

  /** Puts a day into the calendar, changes one, or puts back one that was removed. Moves no deadline (domain.md §2). */
  save(actor: Actor, input: SaveCalendarDayInput): Promise<{ id: string }> {
    return this.change(actor, 'saveCalendarDay', input, async (tx) => {
      const { on, kind } = input;
      const day = input.id ? await tx.lock(CalendarDay, { ...input, id: input.id }) : begun();
      const problem = whyNotThatDay(kind, on);
      if (problem) refuse(new InvalidInput('on', problem));
      const other = await this.queries.otherOn(tx, on, day.id);
      if (other) refuse(new InvalidInput('on', `Ngày ${formatVi(on)} đã có trong lịch: ${other}. Sửa dòng đó.`));
      const [name, document] = [oneLine(input.name), oneLine(input.document ?? '') || null];
      Object.assign(day, { onDate: on, kind, name, document, removedAt: null });
      const event: CalendarDaySaved = { type: 'calendar.day_saved', subjectId: day.id, data: then(day) };
      return tx.save(day, event);
    });
  }

  /** Takes a day out of the calendar. Its row stays, so that it can be put back with `save`. */
  remove(actor: Actor, input: RemoveCalendarDayInput): Promise<{ id: string }> {
    return this.change(actor, 'removeCalendarDay', input, async (tx) => {
      const day = await tx.lock(CalendarDay, input);
      if (day.removedAt) refuse(new NotFound());
      day.removedAt = tx.now;
      const event: CalendarDayRemoved = { type: 'calendar.day_removed', subjectId: day.id, data: then(day) };
      return tx.save(day, event);
    });
  }

  /** Delivers the days of 2022–2027 (domain.md §2) unless the Office already has a calendar. */
  async fill(tx?: Transaction): Promise<void> {
    if (tx) return this.fillIn(tx);
    await this.unitOfWork.run(system, { command: 'fillCalendar', input: {} }, async (opened) => {
      await this.fillIn(opened);
      return { id: system.id };
    });
  }

  /** One change at a time, so that no date gets two rows; and every process hears of it. */
  private async change(
    actor: Actor,
    command: string,
    input: { idempotencyKey?: string | null },
    work: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<{ id: string }> {
    const answer = await this.unitOfWork.run(actor, { command, input }, async (tx) => {
      if (!mayEditCalendar(actor)) refuse(new Forbidden());
      await alone(tx);
      const day = await work(tx);
      await tx.announce(calendarChanged);
      return day;
    });
    // Who has the answer must not read the old calendar here, even if the notice is still on its way.
    this.queries.forget();
    return answer;
  }

  private async fillIn(tx: Transaction): Promise<void> {
    // Two processes may migrate at once: the second waits here and finds the days already there.
    await alone(tx);
    const [{ filled }] = await tx.manager.query('select exists (select from calendar_day) as filled');
    if (filled) return;
    const days = holidays2022to2027.map(({ on, kind, name, document }): CalendarDay => {
      const given = { onDate: on, kind: kind as CalendarDayKind, name, document: document ?? null };
      return Object.assign(begun(), given, { version: 1 });
    });
    await tx.appendAll(CalendarDay, days);
    const [from, to] = [holidays2022to2027[0]!.on, holidays2022to2027.at(-1)!.on];
    const data = { days: days.length, from, to };
    tx.note({ type: 'calendar.filled', subjectId: system.id, data } satisfies CalendarFilled);
    await tx.announce(calendarChanged);
  }
}

const alone = (tx: Transaction) => tx.manager.query(`select pg_advisory_xact_lock(hashtext('ttdh-calendar'))`);

const begun = (): CalendarDay => Object.assign(new CalendarDay(), { id: randomUUID(), removedAt: null });

const then = ({ onDate, kind, name, document }: CalendarDay) => ({ on: onDate, kind, name, document });
