import { Injectable } from '@nestjs/common';
import { system } from '@libs/auth';
import { holidays2022to2027 } from '@libs/calendar';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { CalendarDay, type CalendarDayKind } from './calendar-day.entity';
import type { CalendarFilled } from './calendar.events';

/** Commands on the Office's calendar. */
@Injectable()
export class CalendarService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Delivers the days of 2022–2027 (domain.md §2) unless the Office already has a calendar. */
  async fill(tx?: Transaction): Promise<void> {
    if (tx) return this.fillIn(tx);
    await this.unitOfWork.run(system, { command: 'fillCalendar', input: {} }, async (opened) => {
      await this.fillIn(opened);
      return { id: system.id };
    });
  }

  private async fillIn(tx: Transaction): Promise<void> {
    // Two processes may migrate at once: the second waits here and finds the days already there.
    await tx.manager.query(`select pg_advisory_xact_lock(hashtext('ttdh-calendar'))`);
    const [{ filled }] = await tx.manager.query('select exists (select from calendar_day) as filled');
    if (filled) return;
    for (const { on, kind, name, document } of holidays2022to2027) {
      const day: CalendarDay = { onDate: on, kind: kind as CalendarDayKind, name, document: document ?? null };
      await tx.append(CalendarDay, day);
    }
    const [days, from, to] = [holidays2022to2027.length, holidays2022to2027[0]!.on, holidays2022to2027.at(-1)!.on];
    tx.note({ type: 'calendar.filled', subjectId: system.id, data: { days, from, to } } satisfies CalendarFilled);
  }
}
