import { type Setting, SettingGroup, wholeNumber } from '../settings';

/** One kind of data that is taken away when it has been kept long enough. */
export interface Kept {
  /** What it is called in the record of a sweep. */
  readonly name: string;
  readonly period: Setting<number>;
  readonly unit: 'days' | 'months';
  readonly table: string;
  /** SQL: which rows are done with and older than `$1`. */
  readonly over: string;
}

const months = { vi: 'tháng', en: 'months' };
const days = { vi: 'ngày', en: 'days' };
const group = SettingGroup.KEEPING;

/**
 * How long what is not the record itself is kept. Documents, directives, assignments and all that hangs on them, accounts and the trail
 * are in none of these: they are never thinned (domain.md §8; NĐ 333/2026 Đ16.6.c asks 12 months of the trail at least).
 */
export const keptData: readonly Kept[] = [
  {
    name: 'idempotency',
    period: wholeNumber('keep.idempotencyDays', 7, {
      group,
      title: { vi: 'Giữ khóa chống gửi lặp', en: 'Keep keys against doing a thing twice' },
      description: {
        vi: 'Trong thời gian này, bấm lại hoặc mạng gửi lại cùng một yêu cầu không làm việc hai lần.',
        en: 'For so long the same request, pressed or sent again, is not done twice.',
      },
      measure: days,
      min: 3,
      max: 90,
    }),
    unit: 'days',
    table: 'idempotency',
    over: 'at < $1',
  },
  {
    name: 'handledEvents',
    period: wholeNumber('keep.handledEventsDays', 60, {
      group,
      title: { vi: 'Giữ dấu đã xử lý của sự kiện', en: 'Keep marks of what was handled' },
      description: {
        vi: 'Dấu cho biết việc nền nào đã làm xong cho sự kiện nào. Chỉ xóa dấu của sự kiện không còn chờ.',
        en: 'Which background work was done for which event. Only marks of events that nothing waits for go.',
      },
      measure: days,
      min: 30,
      max: 730,
    }),
    unit: 'days',
    table: 'handled_event',
    over: 'at < $1 and not exists (select from outbox o where o.event_id = t.event_id)',
  },
  {
    name: 'links',
    period: wholeNumber('keep.linksDays', 90, {
      group,
      title: { vi: 'Giữ dấu của liên kết dùng một lần', en: 'Keep marks of links that work once' },
      description: {
        vi: 'Lời mời, đặt lại mật khẩu và đổi địa chỉ đã dùng hoặc hết hạn. Bí mật của liên kết chưa bao giờ được lưu.',
        en: 'Invitations, resets and changes of address that were used or are over. Their secrets were never kept.',
      },
      measure: days,
      min: 30,
      max: 730,
    }),
    unit: 'days',
    table: 'one_time_link',
    over: 'coalesce(ended_at, expires_at) < $1 and expires_at < now()',
  },
  {
    name: 'mails',
    period: wholeNumber('keep.mailsMonths', 12, {
      group,
      title: { vi: 'Giữ thư đã gửi', en: 'Keep mails that were sent' },
      description: {
        vi: 'Thư đã gửi, không gửi được hoặc giữ lại, kèm nội dung. Thư còn chờ gửi không bao giờ bị xóa.',
        en: 'Mails sent, given up or held back, with what they say. A mail that waits is never taken away.',
      },
      measure: months,
      min: 1,
      max: 120,
    }),
    unit: 'months',
    table: 'outgoing_mail',
    over: `status <> 'WAITING' and created_at < $1`,
  },
  {
    name: 'notifications',
    period: wholeNumber('keep.notificationsMonths', 18, {
      group,
      title: { vi: 'Giữ thông báo', en: 'Keep notifications' },
      description: {
        vi: 'Thông báo đã đọc hoặc không còn đúng nữa. Thông báo chưa đọc của việc còn mở vẫn ở lại.',
        en: 'Notifications read or true no longer. One that is unread and still true stays.',
      },
      measure: months,
      min: 3,
      max: 120,
    }),
    unit: 'months',
    table: 'notification',
    over: 'at < $1 and (read_at is not null or over_at is not null)',
  },
  {
    name: 'sessions',
    period: wholeNumber('keep.sessionsMonths', 12, {
      group,
      title: { vi: 'Giữ phiên làm việc đã kết thúc', en: 'Keep sessions that have ended' },
      description: {
        vi: 'Địa chỉ và trình duyệt của các phiên cũ. Việc đăng nhập vẫn còn trong nhật ký.',
        en: 'Address and browser of old sessions. That somebody signed in stays in the trail.',
      },
      measure: months,
      min: 3,
      max: 60,
    }),
    unit: 'months',
    table: 'session',
    over: 'coalesce(ended_at, ends_at) < $1 and ends_at < now()',
  },
  {
    name: 'accessTokens',
    period: wholeNumber('keep.accessTokensMonths', 12, {
      group,
      title: { vi: 'Giữ mã truy cập đã hết hạn', en: 'Keep access tokens that have expired' },
      description: {
        vi: 'Mã truy cập API đã hết hạn hoặc đã thu hồi.',
        en: 'Access tokens to the API that expired or were revoked.',
      },
      measure: months,
      min: 1,
      max: 60,
    }),
    unit: 'months',
    table: 'access_token',
    over: 'least(expires_at, revoked_at) < $1',
  },
  {
    name: 'reportRuns',
    period: wholeNumber('keep.reportRunsMonths', 60, {
      group,
      title: { vi: 'Giữ báo cáo đã lập', en: 'Keep the archive of reports' },
      description: {
        vi: 'Tệp báo cáo trong kho. Số liệu của kỳ đã chốt không bị xóa: lập lại được bất cứ lúc nào.',
        en: 'Report files in the archive. Figures of closed periods are never taken away: they can be made again.',
      },
      measure: months,
      min: 12,
      max: 240,
    }),
    unit: 'months',
    table: 'report_run',
    over: `state not in ('WAITING', 'RUNNING') and finished_at < $1`,
  },
  {
    name: 'ownData',
    period: wholeNumber('keep.ownDataDays', 7, {
      group,
      title: { vi: 'Giữ tệp dữ liệu cá nhân đã yêu cầu', en: 'Keep exports of one’s own data' },
      description: {
        vi: 'Người yêu cầu tải tệp về trong thời gian này; sau đó yêu cầu lại.',
        en: 'The person takes the file within this time; afterwards they ask again.',
      },
      measure: days,
      min: 1,
      max: 60,
    }),
    unit: 'days',
    table: 'own_data_export',
    over: `state <> 'WAITING' and finished_at < $1`,
  },
];
