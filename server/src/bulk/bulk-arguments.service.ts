import { Injectable } from '@nestjs/common';
import { Role } from '@libs/auth';
import { readDeadline, type WorkCalendar } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AccountsQueries } from '../accounts';
import { CalendarQueries } from '../calendar';
import { ExtendingQueries } from '../extensions';
import type { StartBulkInput } from './bulk-inputs.graphql';
import type { BulkArguments } from './bulk.entity';
import { BulkAct } from './bulk.policy';

const { RETURN, WITHDRAW, CONFIRM, DELEGATE, REMIND, SET_MONITOR, REQUEST_EXTENSION, DECIDE_EXTENSION } = BulkAct;
const worded = [RETURN, WITHDRAW, CONFIRM, DELEGATE, REMIND, REQUEST_EXTENSION, DECIDE_EXTENSION];
const dated = [REQUEST_EXTENSION, DECIDE_EXTENSION];

/** Checks what goes with an act before anything is started, so that it does not fail a thousand times for one reason. */
@Injectable()
export class BulkArgumentsCheck {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly calendar: CalendarQueries,
    private readonly extending: ExtendingQueries,
  ) {}

  /** Asked before a unit of work opens. */
  workCalendar(): Promise<WorkCalendar> {
    return this.calendar.workCalendar();
  }

  /** What the act needs of what was typed; the rest is left out. */
  async checked(tx: Transaction, calendar: WorkCalendar, input: StartBulkInput): Promise<BulkArguments> {
    const { act } = input;
    const text = cleanTyped(input.text ?? '').trim() || null;
    const words = input.deadlineWords?.trim() || null;
    const rejects = act === DECIDE_EXTENSION && input.approve === false;
    if ((rejects || [RETURN, WITHDRAW, REQUEST_EXTENSION].includes(act)) && (text?.length ?? 0) < 3)
      refuse(new InvalidInput('text', 'Nêu lý do, ít nhất 3 ký tự.'));
    if (act === RETURN && words) this.checkDeadline(tx, calendar, words);
    if (act === SET_MONITOR) await this.checkMonitor(tx, input.accountId);
    if (act === DELEGATE && !input.accountId === !input.unitId)
      refuse(new InvalidInput('accountId', 'Chọn một chuyên viên hoặc một đơn vị trực thuộc.'));
    if (dated.includes(act)) await this.checkExtension(tx, input);
    const on = dated.includes(act) && !rejects ? (input.on ?? null) : null;
    return {
      text: worded.includes(act) ? text : null,
      deadlineWords: act === RETURN ? words : null,
      accountId: [SET_MONITOR, DELEGATE].includes(act) ? (input.accountId ?? null) : null,
      unitId: act === DELEGATE ? (input.unitId ?? null) : null,
      reasonId: act === REQUEST_EXTENSION ? (input.reasonId ?? null) : null,
      on,
      time: on && (input.time ?? null),
      approve: act === DECIDE_EXTENSION ? (input.approve ?? null) : null,
    };
  }

  /** What counts from a document's date is worked out for each row; what no row could use is refused here. */
  private checkDeadline(tx: Transaction, calendar: WorkCalendar, words: string): void {
    const today = this.calendar.today(tx.now);
    const reading = readDeadline(words, { today, issuedOn: today, calendar });
    if (!reading.ok) refuse(new InvalidInput('deadlineWords', reading.problem));
    if (reading.on && reading.on < today)
      refuse(new InvalidInput('deadlineWords', 'Hạn mới không được trước hôm nay.'));
  }

  /** Whether the day is after the deadline is asked of each row; what no row could be given is refused here. */
  private async checkExtension(tx: Transaction, { act, reasonId, on, approve }: StartBulkInput): Promise<void> {
    if (act === DECIDE_EXTENSION && typeof approve !== 'boolean')
      refuse(new InvalidInput('approve', 'Chọn đồng ý hoặc không đồng ý.'));
    if (act === REQUEST_EXTENSION) {
      if (!on) refuse(new InvalidInput('on', 'Chọn ngày đề nghị gia hạn đến.'));
      if (!reasonId || !(await this.extending.activeReason(tx, reasonId)))
        refuse(new InvalidInput('reasonId', 'Chọn một lý do trong danh sách.'));
    }
    if (on && approve !== false && on < this.calendar.today(tx.now))
      refuse(new InvalidInput('on', 'Hạn mới không được trước hôm nay.'));
  }

  private async checkMonitor(tx: Transaction, accountId: string | null | undefined): Promise<void> {
    const monitors = [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD];
    if (!accountId || !(await this.accounts.holdsRole(tx, accountId, monitors)))
      refuse(new InvalidInput('accountId', 'Chọn một người của Văn phòng.'));
  }
}
