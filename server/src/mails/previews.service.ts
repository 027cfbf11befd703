import { Injectable } from '@nestjs/common';
import { type Actor, seesProvince } from '@libs/auth';
import { config } from '@libs/config';
import { AccountsQueries } from '../accounts';
import { AssignmentsQueries, AssignmentSort, TimelinessState } from '../assignments';
import { NewsKind, NotificationTodo, ReminderTrigger } from '../reminders';
import { atOnceData, gatheredData, type Telling } from './composing';
import { DueMailsQueries } from './due-mails.queries';
import { problemsOfWords } from './mail-check';
import { MailCode } from './mail-code';
import type { MailWords } from './mail-defaults';
import { exampleOf } from './mail-example';
import type { MailData } from './mail-placeholders';
import { render, type RenderedMail } from './mail-render';

/** How a mail would look, or what is wrong with its words. */
export interface Preview {
  problems: { part: string; message: string }[];
  mail: RenderedMail | null;
  live: boolean;
}

const mostShown = 6;

/** Tries the words of a mail on what the viewer may see anyway; nothing is sent or kept. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly assignments: AssignmentsQueries,
    private readonly due: DueMailsQueries,
  ) {}

  async preview(actor: Actor, { code, ...words }: MailWords & { code: MailCode }): Promise<Preview> {
    const problems = problemsOfWords(code, words);
    if (problems.length) return { problems, mail: null, live: false };
    const account = await this.accounts.account(actor.id);
    const live = await this.live(actor, account, code);
    const person = { ten: account.displayName, chuc_vu: account.title };
    try {
      const mail = render(words, live ?? exampleOf(code, person, config.PUBLIC_URL), config.PUBLIC_URL);
      return { problems, mail, live: live !== null };
    } catch (error) {
      // Names are known by now; what is left is a template that never comes to its end.
      const message = `Không điền được mẫu: ${(error as Error).message.replace(/, line:.*$/s, '')}`;
      return { problems: [{ part: 'html', message }], mail: null, live: false };
    }
  }

  /** The viewer's own assignments as a mail of this kind would have them; null for those who see none. */
  private async live(
    actor: Actor,
    account: { displayName: string; title: string },
    code: MailCode,
  ): Promise<MailData | null> {
    if (!seesProvince(actor)) return null;
    const { today } = await this.assignments.viewer(actor);
    const filter = { timeliness: [TimelinessState.OVERDUE, TimelinessState.DUE_SOON] } as never;
    const page = await this.assignments.list(actor, filter, AssignmentSort.DUE_ASC, { first: mostShown });
    if (!page.nodes.length) return null;
    const facts = await this.due.facts(page.nodes.map(({ id }) => id));
    const all = [...facts.values()].map((about): Telling => tellingOf(code, about.id, about.documentId, today.now));
    if (code === MailCode.DIGEST || code === MailCode.WEEKLY) {
      return gatheredData(code, account, all, facts, today, config.PUBLIC_URL);
    }
    const one = code === MailCode.ESCALATED ? all : all.filter(({ data }) => data.root === all[0].data.root);
    return atOnceData(account, one, facts, today, config.PUBLIC_URL);
  }
}

const said: Partial<Record<MailCode, string>> = {
  RETURNED: 'Văn phòng chuyển trả kết quả: đề nghị bổ sung số liệu',
  DECIDED: 'Văn phòng đồng ý gia hạn',
  URGED: 'Văn phòng đôn đốc thực hiện',
  INQUIRY: 'Lãnh đạo tỉnh yêu cầu giải trình: vì sao chưa gửi báo cáo',
};

const tellingOf = (code: MailCode, assignmentId: string, root: string, at: Date): Telling => ({
  assignmentId,
  kind: code === MailCode.DIGEST || code === MailCode.WEEKLY ? ReminderTrigger.AFTER_DUE : NewsKind.URGED,
  todo: NotificationTodo.TO_DO,
  text: said[code] ?? 'Có thông báo mới về nhiệm vụ',
  data: { root, directive: '', number: '' },
  at,
});
