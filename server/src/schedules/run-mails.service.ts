import { Injectable } from '@nestjs/common';
import { formatVi, localDateIn } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import { config } from '@libs/config';
import { Post } from '@libs/mail';
import { AccountsQueries } from '../accounts';
import { letterOf } from '../mails';
import type { ReportRun } from './report-run.entity';
import { ReportSchedule } from './report-schedule.entity';
import { covers } from './run.policy';
import { type Addressee, SchedulesQueries } from './schedules.queries';

/** Larger mails are refused by many servers: then the mail has a link. */
export const mostAttachedMb = 5;
const mailKind = 'REPORT';

/** To whom a file was sent, and what is to be said of those who did not get it. */
export interface Mailed {
  readonly mailedTo: string[];
  readonly problem: string | null;
}

/** Sends what a schedule had rendered to those whom it names, as far as they may see all of it at that moment. */
@Injectable()
export class RunMails {
  constructor(
    private readonly post: Post,
    private readonly accounts: AccountsQueries,
    private readonly schedules: SchedulesQueries,
  ) {}

  async done(tx: Transaction, run: ReportRun): Promise<Mailed> {
    const schedule = run.scheduleId ? await tx.hold(ReportSchedule, run.scheduleId) : null;
    if (!schedule) return { mailedTo: [], problem: null };
    const today = localDateIn(config.TZ_OFFICE, tx.now);
    const mailedTo: string[] = [];
    const refused: string[] = [];
    for (const person of await this.schedules.addressees(tx, schedule, today)) {
      const actor = await this.accounts.enabledActor(person.id);
      if (!actor || !covers(actor, run)) refused.push(person.displayName);
      else if (person.address) {
        await this.send(tx, person, run, schedule);
        mailedTo.push(person.displayName);
      }
    }
    const problem = refused.length
      ? `Không gửi cho ${refused.join(', ')}: không được xem toàn bộ số liệu của báo cáo.`
      : null;
    return { mailedTo, problem };
  }

  /** Whoever owns the schedule hears that there is no report this time. */
  async failed(tx: Transaction, run: ReportRun): Promise<void> {
    const schedule = run.scheduleId ? await tx.hold(ReportSchedule, run.scheduleId) : null;
    if (!schedule) return;
    const today = localDateIn(config.TZ_OFFICE, tx.now);
    const owner = { recipientIds: [schedule.ownerId], recipientRoles: [] };
    for (const person of await this.schedules.addressees(tx, owner, today)) {
      const day = dayOf(run);
      await this.letter(tx, person, {
        subject: `Không lập được: ${run.reportName}, ngày ${day}`,
        paragraphs: [`Lịch “${schedule.name}” không lập được báo cáo “${run.reportName}” của ngày ${day}.`, run.error!],
        button: { words: 'Mở lịch báo cáo', to: `${config.PUBLIC_URL}/bao-cao/lich` },
      });
    }
  }

  private send(tx: Transaction, person: Addressee, run: ReportRun, schedule: ReportSchedule): Promise<void> {
    const attached = schedule.attach && run.size! <= mostAttachedMb * 1024 ** 2;
    const how = attached
      ? 'Tệp báo cáo gửi kèm thư này.'
      : schedule.attach
        ? `Tệp lớn quá ${mostAttachedMb} MB nên không gửi kèm. Tải tệp trong kho báo cáo.`
        : 'Tải tệp trong kho báo cáo.';
    const files = attached ? [{ name: run.fileName!, mediaType: run.mediaType!, sha256: run.sha256! }] : [];
    const day = dayOf(run);
    const words = {
      subject: `${run.reportName}, ngày ${day}`,
      paragraphs: [
        `Báo cáo “${run.reportName}” của ngày ${day}, số liệu tính đến ${formatVi(run.asOf!)}, được lập theo lịch “${schedule.name}”.`,
        how,
      ],
      button: { words: 'Mở trong kho báo cáo', to: `${config.PUBLIC_URL}/bao-cao/kho?ban=${run.id}` },
    };
    return this.letter(tx, person, words, files);
  }

  private async letter(
    tx: Transaction,
    { id: accountId, displayName: name, address }: Addressee,
    words: Parameters<typeof letterOf>[1],
    files: Parameters<Post['append']>[1]['files'] = [],
  ): Promise<void> {
    if (!address) return;
    const mail = letterOf({ displayName: name }, words, config.PUBLIC_URL);
    await this.post.append(tx, { to: { name, address }, accountId, kind: mailKind, ...mail, files });
  }
}

/** The day that a report is of by its schedule. */
const dayOf = ({ dueAt }: ReportRun) => formatVi(localDateIn(config.TZ_OFFICE, dueAt!));
