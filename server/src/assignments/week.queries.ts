import { Injectable } from '@nestjs/common';
import { addDays } from '@libs/calendar';
import type { Actor } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { Parameters, Reads } from '@libs/sql';
import { AssignmentCard, assignmentJson, type AssignmentRow } from './assignment-json';
import { AssignmentsQueries } from './assignments.queries';
import { ownWork } from './own-work.policy';
import { TimelinessSql } from './timeliness.queries';

/** A day and what is due on it. */
export interface DayAhead {
  on: string;
  isWorkingDay: boolean;
  dayName: string | null;
  count: number;
  assignments: AssignmentCard[];
}

const days = [0, 1, 2, 3, 4, 5, 6];

/** What is coming: today and the six days after it. */
@Injectable()
export class WeekQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
  ) {}

  /** Of what is open and the actor's own work, how much is due each day, and the `first` of it. */
  async myWeek(actor: Actor, first: number, asked: Asked | null = null): Promise<DayAhead[]> {
    const viewer = await this.assignments.viewer(actor);
    const { today } = viewer;
    const parameters = new Parameters();
    const { bind } = parameters;
    const { open, due, on } = new TimelinessSql('a', today, bind);
    const rows = await this.reads.rows<{ on: string; count: number; cards: AssignmentRow[] }>(
      `select a.due_on::text as "on", max(a.count)::int as count, coalesce(json_agg(${assignmentJson('a', viewer, bind, asked)}
           order by a.place) filter (where a.place <= ${bind(first)}), '[]') as cards
       from (select a.*, count(*) over (partition by a.due_on) as count,
               row_number() over (partition by a.due_on order by a.due_time nulls last, a.id) as place
             from assignment a where ${open} and ${due} >= ${on} and ${due} <= ${on} + 6 and ${ownWork(actor, 'a', bind)}) a
       where a.place <= greatest(${bind(first)}, 1) group by a.due_on`,
      parameters,
    );
    const byDay = new Map(rows.map((row) => [row.on, row]));
    return days.map((n) => {
      const day = addDays(today.on, n);
      const found = byDay.get(day);
      const off = today.calendar.dayOff(day);
      return {
        on: day,
        isWorkingDay: today.calendar.isWorkingDay(day),
        dayName: off && off !== 'WEEKEND' ? off.name : null,
        count: found?.count ?? 0,
        assignments: (found?.cards ?? []).map((card) => new AssignmentCard(card, viewer)),
      };
    });
  }
}
