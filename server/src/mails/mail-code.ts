import type { NotificationKind } from '../reminders';

/** The kinds of mail that leave, each with its own words. */
export enum MailCode {
  DIGEST = 'DIGEST',
  WEEKLY = 'WEEKLY',
  ASSIGNED = 'ASSIGNED',
  RETURNED = 'RETURNED',
  DECIDED = 'DECIDED',
  ESCALATED = 'ESCALATED',
  URGED = 'URGED',
  INQUIRY = 'INQUIRY',
  NOTICE = 'NOTICE',
}

/** In the order in which the Office reads them. */
export const mailCodes = Object.values(MailCode);

const wordsOf: Record<MailCode, string> = {
  DIGEST: 'Bản tin việc cần làm buổi sáng',
  WEEKLY: 'Bản tin tuần của lãnh đạo tỉnh',
  ASSIGNED: 'Giao nhiệm vụ',
  RETURNED: 'Chuyển trả kết quả',
  DECIDED: 'Quyết định của Văn phòng',
  ESCALATED: 'Báo cáo quá hạn lên cấp trên',
  URGED: 'Đôn đốc',
  INQUIRY: 'Yêu cầu giải trình',
  NOTICE: 'Thông báo khác',
};

/** What the Office calls it. */
export const mailName = (code: MailCode): string => wordsOf[code];

/** The words for what is told at once, by what it is; what has no words of its own has those of a notice. */
const codes: Partial<Record<NotificationKind, MailCode>> = {
  ASSIGNED: MailCode.ASSIGNED,
  INSISTED: MailCode.ASSIGNED,
  DELEGATED: MailCode.ASSIGNED,
  RETURNED: MailCode.RETURNED,
  REOPENED: MailCode.RETURNED,
  URGED: MailCode.URGED,
  INQUIRY_ASKED: MailCode.INQUIRY,
  EXTENSION_DECIDED: MailCode.DECIDED,
  EXTENSION_GRANTED: MailCode.DECIDED,
  AFTER_DUE: MailCode.ESCALATED,
};

export const codeOfKind = (kind: NotificationKind): MailCode => codes[kind] ?? MailCode.NOTICE;
