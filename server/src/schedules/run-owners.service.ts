import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { Forbidden, refuse } from '@libs/refusals';
import { AccountsQueries } from '../accounts';
import { ReportsQueries } from '../reports';
import type { ReportRun } from './report-run.entity';
import { isSameScope, scopeOf } from './run.policy';

/** In whose name, for which report, and of what it was to speak. */
type Owned = Pick<ReportRun, 'ownerId' | 'reportId' | 'province' | 'unitIds' | 'personal'> &
  Partial<Pick<ReportRun, 'onBehalfOfId' | 'onBehalfOfName' | 'sessionId' | 'ip'>>;

/** The people in whose name reports are rendered, with the rights that they have at that moment (reliability.md A.2, 8.3.3). */
@Injectable()
export class RunOwners {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly reports: ReportsQueries,
  ) {}

  /** The owner as they are now. Refuses, in words for whoever reads the archive, what they may no longer have. */
  async actorOf(owned: Owned): Promise<Actor> {
    const { actor, problem } = await this.now(owned);
    return problem === null ? actor! : refuse(new Forbidden(problem));
  }

  /** Why it could not be rendered now for reasons of rights; null if it could. */
  async problemOf(owned: Owned): Promise<string | null> {
    return (await this.now(owned)).problem;
  }

  private async now(owned: Owned): Promise<{ actor: Actor | null; problem: string | null }> {
    const { ownerId, onBehalfOfId, onBehalfOfName, sessionId = null, ip = null } = owned;
    const person = onBehalfOfId
      ? await this.accounts.standingIn(ownerId, onBehalfOfId)
      : await this.accounts.enabledActor(ownerId);
    if (!person && onBehalfOfId) return { actor: null, problem: `Thời gian thay mặt ${onBehalfOfName} đã hết.` };
    if (!person) return { actor: null, problem: 'Tài khoản của người yêu cầu đã bị khóa.' };
    const actor: Actor = { ...person, sessionId, ip };
    const name = person.displayName;
    // More than before is as wrong as less: it would go to whoever may see what there was before.
    if (!isSameScope(scopeOf(actor), owned))
      return { actor, problem: `Phạm vi số liệu mà ${name} được xem đã thay đổi. Yêu cầu lại hoặc lưu lại lịch.` };
    if (!(await this.reports.one(actor, owned.reportId)))
      return { actor, problem: `${name} không còn được dùng báo cáo này.` };
    return { actor, problem: null };
  }
}
