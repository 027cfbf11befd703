import { formatVi } from '../../../libs/calendar';
import { NewsKind, NotificationChannel, NotificationTodo } from './notification.lifecycle';
import { ReminderWho } from './reminder-rule.policy';

/** Of a request for explanation, also whoever asked; no rule of time reminds them. */
export type NewsReader = ReminderWho | 'ASKER';

/** Who is told of an event, what there is to do about it, how it goes out, and in which words. */
export interface News {
  readonly kind: NewsKind;
  readonly to: readonly NewsReader[];
  readonly todo: NotificationTodo;
  readonly channel: NotificationChannel;
  /** A template of this product's, with the placeholders of the rules. `words` are what somebody wrote, and go behind it. */
  readonly text: (data: EventWords) => { says: string; words?: string | null };
}

/** What events of assignments carry that is worth saying; every field may be missing. */
export interface EventWords {
  readonly reason?: string | null;
  readonly text?: string | null;
  readonly note?: string | null;
  readonly attempt?: number;
  readonly byLeader?: boolean;
  readonly approved?: boolean;
  readonly legalBasis?: string | null;
  readonly dueOn?: string | null;
  readonly adds?: boolean;
  readonly fromUnitName?: string | null;
}

const { DELEGATE, UNIT_HEAD, MONITOR, OFFICE_HEAD } = ReminderWho;
const { TO_ACKNOWLEDGE, TO_CONFIRM, TO_DECIDE, TO_DO, TO_KNOW } = NotificationTodo;
const { INBOX, DIGEST, AT_ONCE } = NotificationChannel;
const unit = [DELEGATE, UNIT_HEAD];

const asker = (byLeader: boolean | undefined) => (byLeader ? 'Lãnh đạo tỉnh' : 'Văn phòng');

const news = (
  kind: NewsKind,
  to: readonly NewsReader[],
  todo: NotificationTodo,
  channel: NotificationChannel,
  text: News['text'],
): News => ({ kind, to, todo, channel, text });

/** At once only what was assigned, returned, decided or escalated (domain.md §6). */
export const newsOf: Readonly<Record<string, News>> = {
  'assignment.issued': news(NewsKind.ASSIGNED, unit, TO_ACKNOWLEDGE, AT_ONCE, () => ({
    says: 'Nhiệm vụ mới, hạn {hạn}',
  })),
  'assignment.insisted': news(NewsKind.INSISTED, [UNIT_HEAD], TO_ACKNOWLEDGE, AT_ONCE, ({ reason }) => ({
    says: 'Văn phòng yêu cầu thực hiện, hạn {hạn}',
    words: reason,
  })),
  'assignment.delegated': news(NewsKind.DELEGATED, [DELEGATE], TO_DO, AT_ONCE, ({ note }) => ({
    says: 'Giao bạn thực hiện, hạn {hạn}',
    words: note,
  })),
  'assignment.returned': news(NewsKind.RETURNED, unit, TO_DO, AT_ONCE, ({ attempt, reason }) => ({
    says: `Kết quả lần ${attempt ?? 1} bị chuyển trả, hạn {hạn}`,
    words: reason,
  })),
  'assignment.reopened': news(NewsKind.REOPENED, unit, TO_DO, AT_ONCE, ({ reason }) => ({
    says: 'Mở lại để làm tiếp, hạn {hạn}',
    words: reason,
  })),
  'assignment.reminded': news(NewsKind.URGED, unit, TO_DO, AT_ONCE, ({ byLeader, text }) => ({
    says: `${asker(byLeader)} đôn đốc, hạn {hạn}`,
    words: text,
  })),
  'assignment.submitted': news(NewsKind.SUBMITTED, [MONITOR], TO_CONFIRM, INBOX, ({ attempt }) => ({
    says: `{đơn vị} gửi kết quả lần ${attempt ?? 1}`,
  })),
  'assignment.declined': news(NewsKind.DECLINED, [MONITOR, OFFICE_HEAD], TO_DECIDE, INBOX, ({ reason }) => ({
    says: '{đơn vị} từ chối tiếp nhận',
    words: reason,
  })),
  'assignment.extension_requested': news(
    NewsKind.EXTENSION_REQUESTED,
    [MONITOR, OFFICE_HEAD],
    TO_DECIDE,
    INBOX,
    ({ text }) => ({ says: '{đơn vị} xin gia hạn, hạn hiện nay {hạn}', words: text }),
  ),
  'assignment.extension_decided': news(NewsKind.EXTENSION_DECIDED, unit, TO_KNOW, AT_ONCE, ({ approved, note }) => ({
    says: approved === false ? 'Không đồng ý gia hạn, hạn vẫn {hạn}' : 'Đồng ý gia hạn đến {hạn}',
    words: note,
  })),
  'assignment.extension_granted': news(NewsKind.EXTENSION_GRANTED, unit, TO_KNOW, AT_ONCE, ({ legalBasis, text }) => ({
    says: 'Văn phòng gia hạn đến {hạn}',
    words: text || legalBasis,
  })),
  'assignment.amended': news(NewsKind.AMENDED, unit, TO_KNOW, DIGEST, ({ reason }) => ({
    says: 'Điều chỉnh nhiệm vụ, hạn {hạn}',
    words: reason,
  })),
  'assignment.recounted': news(NewsKind.AMENDED, unit, TO_KNOW, DIGEST, ({ reason }) => ({
    says: 'Lịch làm việc đổi, hạn nay là {hạn}',
    words: reason,
  })),
  'assignment.inherited': news(NewsKind.AMENDED, unit, TO_KNOW, DIGEST, ({ fromUnitName, reason }) => ({
    says: `Tiếp tục nhiệm vụ của ${fromUnitName ?? 'đơn vị đã chấm dứt hoạt động'}, hạn {hạn}`,
    words: reason,
  })),
  'assignment.confirmed': news(NewsKind.CONFIRMED, unit, TO_KNOW, INBOX, ({ note }) => ({
    says: 'Văn phòng xác nhận hoàn thành',
    words: note,
  })),
  'assignment.withdrawn': news(NewsKind.WITHDRAWN, unit, TO_KNOW, DIGEST, ({ reason }) => ({
    says: 'Thu hồi, dừng theo dõi',
    words: reason,
  })),
  'assignment.reassigned': news(NewsKind.REASSIGNED, unit, TO_KNOW, DIGEST, ({ reason }) => ({
    says: 'Chuyển đơn vị khác thực hiện',
    words: reason,
  })),
  // To be asked to explain is to be escalated; that it was answered can wait for the morning.
  'inquiry.asked': news(NewsKind.INQUIRY_ASKED, unit, TO_DO, AT_ONCE, ({ byLeader, dueOn, text }) => ({
    says: `${asker(byLeader)} yêu cầu giải trình, hạn trả lời ${formatVi(dueOn!)}`,
    words: text,
  })),
  'inquiry.asked_again': news(NewsKind.INQUIRY_ASKED, unit, TO_DO, AT_ONCE, ({ byLeader, dueOn, text }) => ({
    says: `${asker(byLeader)} yêu cầu giải trình lại, hạn trả lời ${formatVi(dueOn!)}`,
    words: text,
  })),
  'inquiry.answered': news(NewsKind.INQUIRY_ANSWERED, ['ASKER'], TO_KNOW, DIGEST, ({ adds, text }) => ({
    says: adds ? '{đơn vị} bổ sung giải trình' : '{đơn vị} đã giải trình',
    words: text,
  })),
  'inquiry.closed': news(NewsKind.INQUIRY_CLOSED, unit, TO_KNOW, INBOX, () => ({
    says: 'Yêu cầu giải trình đã kết thúc',
  })),
};

/** Events that nobody is told of, after which something told before may no longer be true. */
export const ending = [
  'assignment.acknowledged',
  'assignment.reported',
  'assignment.recalled',
  'assignment.extension_withdrawn',
] as const;
