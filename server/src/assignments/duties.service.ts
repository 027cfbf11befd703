import { Injectable, Logger } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { Every, type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, IllegalTransition, InvalidField, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { CalendarQueries } from '../calendar';
import { Directive, DirectiveDocument } from '../directives';
import { Deadlines } from './deadlines.service';
import { DutiesQueries, type DueDuty, type DutyPlace } from './duties.queries';
import { DutyPeriods } from './duty-periods.service';
import { aboutDuty } from './duty-start';
import { Duty } from './duty.entity';
import type { DutyChanged } from './duty.events';
import type { ChangeDutyInput, EndDutyInput } from './duty.graphql';
import { aheadFrom, aheadOf } from './duty.lifecycle';
import { mayToDuty } from './duty.policy';

/** Duties looked up at once. Each is then done in a transaction of its own, so that one that fails stops no other. */
const batch = 200;

/** Nghĩa vụ định kỳ (domain.md §2): its obligations are made ahead of time by the clock; the Office changes and ends it. */
@Injectable()
export class DutiesService {
  private readonly log = new Logger(DutiesService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: DutiesQueries,
    private readonly periods: DutyPeriods,
    private readonly deadlines: Deadlines,
    private readonly calendar: CalendarQueries,
  ) {}

  /**
   * Makes every obligation whose period has begun, and ends what had its last day: clock work. The database says what is due,
   * so that what was missed while nothing ran is made once, whoever and however many do this at the same time.
   */
  @Every('*/10 * * * *', 'duties.sweep')
  async sweep(): Promise<void> {
    const today = this.calendar.today();
    let found: DueDuty[] = [];
    do {
      found = await this.queries.due(today, found.at(-1) ?? null, batch);
      for (const place of found) await this.catchUp(place).catch((error: Error) => this.failed(place, error));
    } while (found.length === batch);
  }

  /** Another rule or another end for the periods that have not begun; those that have are made first, by the rule of until now. */
  async change(actor: Actor, input: ChangeDutyInput) {
    const calendar = await this.deadlines.workCalendar();
    const place = await this.queries.placeNow(input.id);
    if (place) await this.catchUp(place);
    return this.unitOfWork.run(actor, { command: 'changeDuty', input }, async (tx) => {
      const duty = await this.open(tx, input);
      const words = cleanTyped(input.deadlineWords ?? '').trim();
      const lastOn = await this.queries.lastPeriod(tx, duty.id);
      const from = aheadFrom(lastOn, this.deadlines.today(tx));
      const reading = words ? await this.deadlines.reading(tx, calendar, duty.documentId, words, from) : null;
      if (reading && !reading.rule) {
        const message = 'Nhập một chu kỳ, ví dụ “hằng quý” hoặc “trước ngày 25 hằng tháng”.';
        refuse(new InvalidInput('deadlineWords', message));
      }
      const untilOn = input.untilOn !== undefined ? input.untilOn : (reading?.until ?? duty.untilOn);
      const rule = reading ? { rule: reading.rule!, words: reading.words, dueTime: reading.time } : null;
      await this.checkChange(tx, duty, { ...rule, untilOn });
      Object.assign(duty, rule, { untilOn });
      return this.saveChange(tx, duty, lastOn, cleanTyped(input.reason).trim());
    });
  }

  /** No more periods. Obligations that are open stay, each with its own life. */
  end(actor: Actor, input: EndDutyInput) {
    return this.unitOfWork.run(actor, { command: 'endDuty', input }, async (tx) => {
      const duty = await this.open(tx, input);
      await this.periods.end(tx, duty, cleanTyped(input.reason).trim());
      return duty;
    });
  }

  private async catchUp(place: DutyPlace): Promise<void> {
    for (let more = true; more;) {
      await this.unitOfWork.run(system, { command: 'sweepDuties', input: {} }, async (tx) => {
        more = await this.periods.catchUp(tx, await this.held(tx, place));
        return place;
      });
    }
  }

  /** In the order in which everybody holds rows: the document, the directive, what hangs on it (house.md §4). */
  private async held(tx: Transaction, { id, directiveId, documentId }: DutyPlace) {
    await tx.hold(DirectiveDocument, documentId);
    const directive = (await tx.hold(Directive, directiveId))!;
    return { directive, duty: (await tx.hold(Duty, id))! };
  }

  private async open(tx: Transaction, { id, expectedVersion }: Target): Promise<Duty> {
    const place = (await this.queries.place(tx, id)) ?? refuse(new NotFound());
    const { duty, directive } = await this.held(tx, place);
    if (!(await this.queries.sees(tx, tx.actor, id))) refuse(new NotFound());
    if (!mayToDuty(tx.actor, { unitId: duty.unitId, monitorId: directive.monitorId })) refuse(new Forbidden());
    if (duty.version !== expectedVersion) refuse(await tx.stale(duty));
    if (duty.endedAt) refuse(new IllegalTransition('ENDED', 'Nghĩa vụ định kỳ này đã kết thúc.'));
    return duty;
  }

  private async checkChange(tx: Transaction, duty: Duty, next: Partial<Duty>): Promise<void> {
    const same = (Object.keys(next) as (keyof Duty)[]).every((key) => duty[key] === next[key]);
    if (same) refuse(new InvalidInput([new InvalidField('deadlineWords', 'Nêu chu kỳ mới hoặc ngày kết thúc mới.')]));
    if (next.untilOn && next.untilOn !== duty.untilOn && next.untilOn < this.deadlines.today(tx)) {
      const message = 'Ngày kết thúc không được trước hôm nay. Để dừng ngay, dùng “Kết thúc”.';
      refuse(new InvalidInput('untilOn', message));
    }
  }

  private async saveChange(tx: Transaction, duty: Duty, lastOn: string, reason: string): Promise<Duty> {
    const ahead = aheadOf(duty, lastOn, this.deadlines.today(tx));
    const { unitId, unitName, rule, words, untilOn } = duty;
    const event: DutyChanged = {
      ...aboutDuty(duty, 'duty.changed'),
      data: { unitId, unitName: unitName!, rule, words, untilOn, nextOn: ahead.nextOn, reason },
    };
    return tx.save(Object.assign(duty, ahead), event);
  }

  private failed({ id }: DutyPlace, error: Error): void {
    this.log.error(`The obligations of duty ${id} could not be made: ${error.message}`, error.stack);
  }
}
