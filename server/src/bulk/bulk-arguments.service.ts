import { Injectable } from '@nestjs/common';
import { Role } from '@libs/auth';
import { readDeadline, type WorkCalendar } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AccountsQueries } from '../accounts';
import { CalendarQueries } from '../calendar';
import type { StartBulkInput } from './bulk-inputs.graphql';
import type { BulkArguments } from './bulk.entity';
import { BulkAct } from './bulk.policy';

const { RETURN, WITHDRAW, CONFIRM, DELEGATE, REMIND, SET_MONITOR } = BulkAct;

/** Checks what goes with an act before anything is started, so that it does not fail a thousand times for one reason. */
@Injectable()
export class BulkArgumentsCheck {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly calendar: CalendarQueries,
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
    if ([RETURN, WITHDRAW].includes(act) && (text?.length ?? 0) < 3)
      refuse(new InvalidInput('text', 'Nêu lý do, ít nhất 3 ký tự.'));
    if (act === RETURN && words) this.checkDeadline(tx, calendar, words);
    if (act === SET_MONITOR) await this.checkMonitor(tx, input.accountId);
    if (act === DELEGATE && !input.accountId === !input.unitId)
      refuse(new InvalidInput('accountId', 'Chọn một chuyên viên hoặc một đơn vị trực thuộc.'));
    return {
      text: [RETURN, WITHDRAW, CONFIRM, DELEGATE, REMIND].includes(act) ? text : null,
      deadlineWords: act === RETURN ? words : null,
      accountId: [SET_MONITOR, DELEGATE].includes(act) ? (input.accountId ?? null) : null,
      unitId: act === DELEGATE ? (input.unitId ?? null) : null,
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

  private async checkMonitor(tx: Transaction, accountId: string | null | undefined): Promise<void> {
    const monitors = [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD];
    if (!accountId || !(await this.accounts.holdsRole(tx, accountId, monitors)))
      refuse(new InvalidInput('accountId', 'Chọn một người của Văn phòng.'));
  }
}
