import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@libs/calendar';
import type { Assignment } from './assignment.entity';
import type { DeadlineColumns } from './deadlines.service';
import { Duty } from './duty.entity';
import type { DutyEvent, DutyStarted } from './duty.events';
import { aheadOf } from './duty.lifecycle';

/** What an obligation has of its duty. */
export type OfDuty = Pick<Assignment, 'dutyId' | 'periodOn'>;

export const ofNoDuty: OfDuty = { dutyId: null, periodOn: null };

/** A new duty whose first obligation has this deadline; not saved yet. */
export function dutyFrom(
  given: Pick<Duty, 'directiveId' | 'documentId' | 'unitId' | 'part'>,
  { recurrence, deadlineWords, dueOn, dueTime }: DeadlineColumns,
  untilOn: LocalDate | null,
  today: LocalDate,
): Duty {
  const { directiveId, documentId, unitId, part } = given;
  const rule = recurrence!;
  return Object.assign(new Duty(), {
    id: randomUUID(),
    directiveId,
    documentId,
    unitId,
    part,
    rule,
    words: deadlineWords,
    dueTime,
    startsOn: dueOn!,
    untilOn,
    ...aheadOf({ rule, untilOn }, dueOn!, today),
    endedAt: null,
    endReason: null,
    problem: null,
  });
}

/** The event's place in the trails of its directive and its document. */
export const aboutDuty = <Type extends DutyEvent['type']>(
  { id, directiveId, documentId }: Pick<Duty, 'id' | 'directiveId' | 'documentId'>,
  type: Type,
) => ({ type, subjectId: id, parentId: directiveId, rootId: documentId });

export function dutyStarted(duty: Duty, unitName: string): DutyStarted {
  const { unitId, part, rule, words, startsOn, untilOn } = duty;
  return { ...aboutDuty(duty, 'duty.started'), data: { unitId, unitName, part, rule, words, startsOn, untilOn } };
}
