import { Injectable } from '@nestjs/common';
import { formatVi, localDateIn, localTimeIn } from '@libs/calendar';
import { Every, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Post } from '@libs/mail';
import { letterOf } from '../mails';
import { SettingGroup, SettingsQueries, yesNo } from '../settings';
import { kindWords } from './kind-words.vi';
import { SecurityEventsQueries, type SecurityRow } from './security-events.queries';

/** More than this in one mail is read by nobody; the rest is on the screen. */
const MOST_LINES = 30;
/** What is told is looked at in pieces of this size, each with its mail. */
const MOST_AT_ONCE = 500;

export const mailAlerts = yesNo('security.mailAlerts', true, {
  group: SettingGroup.SIGN_IN,
  title: { vi: 'Gửi thư cảnh báo an toàn cho quản trị hệ thống', en: 'Mail system administrators about security' },
  description: {
    vi: 'Trong vòng 5 phút sau khi có đăng nhập sai quá nhiều, mã truy cập sai hàng loạt, tệp có mã độc, trao quyền, xuất nhiều dữ liệu, bị từ chối nhiều lần.',
    en: 'Within 5 minutes of too many failed sign-ins, wrong tokens in numbers, an infected file, a role granted, a large export, repeated refusals.',
  },
});

/** What alarms, told to those who run the system (ASVS 6.3.5, 16.3): each once, however many workers there are. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: SecurityEventsQueries,
    private readonly settings: SettingsQueries,
    private readonly post: Post,
  ) {}

  /** Answers how many events were told of. What happened while mails were switched off is not told later. */
  @Every('*/5 * * * *', 'security.alerts')
  async tell(): Promise<number> {
    const wanted = await this.settings.get(mailAlerts);
    return this.unitOfWork.byItself(async (tx) => {
      const { rows, until } = await this.queries.untold(tx.manager, MOST_AT_ONCE);
      await this.queries.markTold(tx.manager, until);
      if (!rows.length || !wanted) return 0;
      const words = {
        subject:
          rows.length === 1
            ? `Cảnh báo an toàn: ${kindWords[rows[0].kind]}`
            : `Cảnh báo an toàn: ${rows.length} sự kiện`,
        paragraphs: [
          'Hệ thống vừa ghi nhận:',
          ...rows.slice(0, MOST_LINES).map(lineOf),
          ...(rows.length > MOST_LINES ? [`… và ${rows.length - MOST_LINES} sự kiện nữa.`] : []),
          'Nếu bạn không biết rõ lý do, kiểm tra ngay trong nhật ký an toàn.',
        ],
        button: { words: 'Mở nhật ký an toàn', to: `${config.PUBLIC_URL}/quan-tri/an-toan` },
      };
      for (const { id, displayName, email } of await this.queries.watchers(tx.manager)) {
        const mail = letterOf({ displayName }, words, config.PUBLIC_URL);
        await this.post.append(tx, {
          to: { name: displayName, address: email },
          accountId: id,
          kind: 'SECURITY',
          ...mail,
        });
      }
      return rows.length;
    });
  }
}

function lineOf({ kind, at, actorName, ip, about, detail }: SecurityRow): string {
  const when = `${localTimeIn(config.TZ_OFFICE, at)} ngày ${formatVi(localDateIn(config.TZ_OFFICE, at))}`;
  return `• ${when}: ${[kindWords[kind], about, detail, `bởi ${actorName}`, ip && `từ ${ip}`].filter(Boolean).join(' – ')}.`;
}
