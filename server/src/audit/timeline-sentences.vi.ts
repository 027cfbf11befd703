import { describeRule, formatVi } from '@libs/calendar';
import type { ListName, SharedWith } from '../views';
import { credentialsVi } from './credentials-sentences';
import { peopleVi } from './people-sentences';
import { staffingVi } from './staffing-sentences';
import { lines, type Sentence, type Sentences } from './timeline-event';

const say = (summary: string, detail: string | null = null): Sentence => ({ summary, detail });

const attempt = (n: number) => (n > 1 ? ` (lần ${n})` : '');

interface Deadline {
  deadlineWords: string;
  dueOn: string | null;
  dueTime: string | null;
}

interface PutOff {
  fromOn: string;
  fromTime: string | null;
  toOn: string;
  toTime: string | null;
  daysGained: number;
}

const day = (on: string, time: string | null) => (time ? `${time} ngày ${formatVi(on)}` : formatVi(on));

const deadline = ({ deadlineWords, dueOn, dueTime }: Deadline) =>
  `Thời hạn: ${dueOn ? day(dueOn, dueTime) : 'không có ngày cụ thể'}${deadlineWords ? ` (ghi “${deadlineWords}”)` : ''}`;

const lists: Record<ListName, string> = { ASSIGNMENTS: 'nhiệm vụ', DOCUMENTS: 'văn bản' };
const shared: Record<SharedWith, string> = { NOBODY: 'không', UNIT: 'đơn vị', EVERYONE: 'mọi người' };

const reasonOf = (reason: string | null) => reason && `Lý do: ${reason}`;

/** As it stands inside a sentence: `hằng quý, đến 31/12/2027`. */
const ruled = (rule: string, untilOn: string | null) => {
  const words = describeRule(rule);
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}${untilOn ? `, đến ${formatVi(untilOn)}` : ''}`;
};

const period = (on: string | null | undefined) => (on ? `, kỳ ${formatVi(on)}` : '');
/** What a request was marked with. */
const marksOf = ({ late, beyondCap }: { late?: boolean; beyondCap: boolean }) =>
  [late && 'gửi muộn', beyondCap && 'gia hạn nhiều lần'].filter(Boolean).join(', ');
const marked = (marks: { late?: boolean; beyondCap: boolean }) => marksOf(marks) && `Ghi chú: ${marksOf(marks)}`;
const because = (reasonName: string | null, text: string) => reasonOf([reasonName, text].filter(Boolean).join(': '));

const whoAsks = (byLeader: boolean) => (byLeader ? 'Lãnh đạo tỉnh' : 'Văn phòng');

/** From when to when, and by how much. */
const putOff = ({ fromOn, fromTime, toOn, toTime, daysGained }: PutOff) =>
  `từ ${day(fromOn, fromTime)} sang ${day(toOn, toTime)}${daysGained ? ` (thêm ${daysGained} ngày)` : ''}`;

/** The trail in plain Vietnamese (domain.md §8): "Sở Tài chính gửi kết quả (lần 2)". */
export const sentencesVi: Sentences = {
  ...peopleVi,
  ...staffingVi,
  ...credentialsVi,
  'document.issued': ({ title, directives }) => say(`Phát hành ${title}, ${directives} nội dung chỉ đạo`),
  'document.amended': ({ reason, addedFiles, removedFiles }) =>
    say(
      'Điều chỉnh văn bản',
      lines(
        reasonOf(reason),
        addedFiles.length > 0 && `Thêm tệp: ${addedFiles.join(', ')}`,
        removedFiles.length > 0 && `Gỡ tệp: ${removedFiles.join(', ')}`,
      ),
    ),
  'document.completed': () => say('Văn bản hoàn thành: mọi nội dung đã xong'),
  'document.reopened': () => say('Văn bản được theo dõi tiếp: có nội dung chưa xong'),
  'directive.issued': ({ ordinal, monitorName }) =>
    say(`Giao nội dung ${ordinal}`, monitorName && `Người theo dõi: ${monitorName}`),
  'directive.amended': ({ ordinal, reason }) => say(`Điều chỉnh nội dung ${ordinal}`, reasonOf(reason)),
  'directive.monitor_set': ({ ordinal, monitorName, fromName }) =>
    say(
      fromName
        ? `Chuyển người theo dõi nội dung ${ordinal}: ${monitorName} thay ${fromName}`
        : `Phân công ${monitorName} theo dõi nội dung ${ordinal}`,
    ),
  'directive.completed': ({ ordinal }) => say(`Nội dung ${ordinal} hoàn thành: mọi đơn vị chủ trì đã xong`),
  'directive.reopened': ({ ordinal }) => say(`Nội dung ${ordinal} được theo dõi tiếp`),
  'assignment.issued': ({ unitName, part, fromUnitName, periodOn, reason, ...then }) =>
    say(
      `Giao ${unitName} ${part === 'LEAD' ? 'chủ trì' : 'phối hợp'}${period(periodOn)}${fromUnitName ? `, thay ${fromUnitName}` : ''}`,
      lines(deadline(then), reasonOf(reason)),
    ),
  'assignment.acknowledged': ({ unitName }) => say(`${unitName} tiếp nhận`),
  'assignment.declined': ({ unitName, reason, proposedUnitName }) =>
    say(
      `${unitName} từ chối tiếp nhận`,
      lines(reasonOf(reason), proposedUnitName && `Đề nghị giao: ${proposedUnitName}`),
    ),
  'assignment.reassigned': ({ unitName, toUnitName, reason }) =>
    say(`Văn phòng chuyển việc của ${unitName} sang ${toUnitName}`, reasonOf(reason)),
  'assignment.insisted': ({ unitName, reason }) => say(`Văn phòng yêu cầu ${unitName} thực hiện`, reasonOf(reason)),
  'assignment.delegated': ({ unitName, toName, toUnitName, note }) =>
    say(`${unitName} giao ${toName ? `${toName} xử lý` : `${toUnitName} thực hiện`}`, note),
  'assignment.reported': ({ unitName, text, percent, difficulties, proposals }) =>
    say(
      `${unitName} báo cáo tiến độ${percent === null ? '' : `: ${percent}%`}`,
      lines(
        text,
        difficulties && `Khó khăn, vướng mắc: ${difficulties}`,
        proposals && `Đề xuất, kiến nghị: ${proposals}`,
      ),
    ),
  'assignment.submitted': ({ unitName, attempt: n, text, documentNumber, documentOn }) =>
    say(
      `${unitName} gửi kết quả${attempt(n)}`,
      lines(
        text,
        documentNumber && `Văn bản kết quả: ${documentNumber}${documentOn ? ` ngày ${formatVi(documentOn)}` : ''}`,
      ),
    ),
  'assignment.recalled': ({ unitName, attempt: n }) => say(`${unitName} rút lại kết quả${attempt(n)}`),
  'assignment.review_opened': ({ unitName, attempt: n }) =>
    say(`Văn phòng mở xem xét kết quả của ${unitName}${attempt(n)}`),
  'assignment.confirmed': ({ unitName, note }) => say(`Văn phòng xác nhận ${unitName} hoàn thành`, note),
  'assignment.returned': ({ unitName, attempt: n, reason, deadline: then }) =>
    say(
      `Văn phòng chuyển trả kết quả của ${unitName}${attempt(n)}`,
      lines(reasonOf(reason), then && deadline(then).replace('Thời hạn', 'Thời hạn mới')),
    ),
  'assignment.reopened': ({ unitName, reason }) => say(`Văn phòng mở lại nhiệm vụ của ${unitName}`, reasonOf(reason)),
  'assignment.withdrawn': ({ unitName, reason }) => say(`Văn phòng thu hồi nhiệm vụ của ${unitName}`, reasonOf(reason)),
  'assignment.amended': ({ unitName, reason }) =>
    say(`Văn phòng điều chỉnh nhiệm vụ của ${unitName}`, reasonOf(reason)),
  'assignment.recounted': ({ unitName, reason, ...then }) =>
    say(
      `Văn phòng tính lại thời hạn của ${unitName} theo lịch làm việc`,
      lines(deadline(then).replace('Thời hạn', 'Thời hạn mới'), reasonOf(reason)),
    ),
  'assignment.starred': ({ unitName }) => say(`Gắn sao ưu tiên nhiệm vụ của ${unitName}`),
  'assignment.unstarred': ({ unitName }) => say(`Bỏ sao ưu tiên nhiệm vụ của ${unitName}`),
  'assignment.reminded': ({ unitName, text, byLeader }) =>
    say(`${byLeader ? 'Lãnh đạo UBND tỉnh' : 'Văn phòng'} đôn đốc ${unitName}`, text),
  'assignment.extension_requested': ({ unitName, ordinal, proposedOn, proposedTime, dueOn, dueTime, ...request }) =>
    say(
      `${unitName} đề nghị gia hạn${attempt(ordinal)} đến ${day(proposedOn, proposedTime)}`,
      lines(`Thời hạn khi đề nghị: ${day(dueOn, dueTime)}`, because(request.reasonName, request.text), marked(request)),
    ),
  'assignment.extension_withdrawn': ({ unitName, ordinal }) =>
    say(`${unitName} rút đề nghị gia hạn${attempt(ordinal)}`),
  'assignment.extension_prepared': ({ unitName, ordinal, opinion, approve, on, time }) =>
    say(
      `Văn phòng cho ý kiến về đề nghị gia hạn của ${unitName}${attempt(ordinal)}: ${approve ? 'đồng ý' : 'không đồng ý'}`,
      lines(opinion, on && `Đề xuất gia hạn đến ${day(on, time)}`),
    ),
  'assignment.extension_decided': ({ unitName, ordinal, note, deadline: given, ...request }) =>
    given
      ? say(
          `Văn phòng gia hạn cho ${unitName}${attempt(ordinal)} ${putOff(given)}`,
          lines(
            given.toOn !== request.proposedOn && `Đơn vị đề nghị: ${day(request.proposedOn, request.proposedTime)}`,
            note,
            marked(request),
          ),
        )
      : say(`Văn phòng không đồng ý gia hạn cho ${unitName}${attempt(ordinal)}`, reasonOf(note)),
  'assignment.extension_granted': ({ unitName, deadline: given, legalBasis, ...grant }) =>
    say(
      `Văn phòng chủ động gia hạn cho ${unitName} ${putOff(given)}`,
      lines(`Căn cứ: ${legalBasis}`, because(grant.reasonName, grant.text), marked(grant)),
    ),
  'inquiry.asked': ({ unitName, byLeader, text, dueOn }) =>
    say(`${whoAsks(byLeader)} yêu cầu ${unitName} giải trình, hạn trả lời ${formatVi(dueOn)}`, text),
  'inquiry.answered': ({ unitName, text, late, adds }) =>
    say(`${unitName} ${adds ? 'bổ sung giải trình' : 'giải trình'}${late ? ' (quá hạn trả lời)' : ''}`, text),
  'inquiry.asked_again': ({ unitName, byLeader, text, dueOn }) =>
    say(`${whoAsks(byLeader)} yêu cầu ${unitName} giải trình lại, hạn trả lời ${formatVi(dueOn)}`, text),
  'inquiry.closed': ({ unitName, byLeader, answered, withdrawn }) =>
    say(
      withdrawn
        ? `Yêu cầu giải trình của ${unitName} kết thúc vì nhiệm vụ đã thu hồi`
        : `${whoAsks(byLeader)} kết thúc yêu cầu giải trình với ${unitName}${answered ? '' : ' khi chưa có trả lời'}`,
    ),
  'assignment.inherited': ({ unitName, fromUnitName, reason }) =>
    say(`${unitName} tiếp tục nhiệm vụ của ${fromUnitName}`, reasonOf(reason)),
  'assignment.noted': ({ text }) => say('Văn phòng ghi chú nội bộ', text),
  'duty.started': ({ unitName, rule, untilOn }) =>
    say(`Bắt đầu nghĩa vụ định kỳ của ${unitName}: ${ruled(rule, untilOn)}`),
  'duty.changed': ({ unitName, rule, untilOn, nextOn, reason }) =>
    say(
      `Văn phòng điều chỉnh nghĩa vụ định kỳ của ${unitName}: ${ruled(rule, untilOn)}`,
      lines(nextOn ? `Áp dụng từ kỳ ${formatVi(nextOn)}` : 'Không còn kỳ nào sắp tới', reasonOf(reason)),
    ),
  'duty.moved': ({ unitName, fromUnitName, reason }) =>
    say(
      unitName === fromUnitName
        ? `Nghĩa vụ định kỳ của ${unitName} được tiếp tục`
        : `Nghĩa vụ định kỳ của ${fromUnitName} chuyển sang ${unitName}, từ các kỳ sau`,
      reasonOf(reason),
    ),
  'duty.ended': ({ unitName, untilOn, reason }) =>
    say(
      reason || !untilOn
        ? `Kết thúc nghĩa vụ định kỳ của ${unitName}`
        : `Nghĩa vụ định kỳ của ${unitName} hết hạn ngày ${formatVi(untilOn)}`,
      reasonOf(reason),
    ),
  'duty.blocked': ({ unitName, problem }) => say(`Chưa tạo được kỳ mới của nghĩa vụ định kỳ (${unitName})`, problem),
  'assignments.exported': ({ count, columns }) =>
    say(`Xuất danh sách nhiệm vụ ra tệp: ${count} dòng`, `${columns.length} cột`),
  'extensions.exported': ({ count, columns }) =>
    say(`Xuất danh sách gia hạn ra tệp: ${count} dòng`, `${columns.length} cột`),
  'documents.exported': ({ count, columns }) =>
    say(`Xuất danh sách văn bản ra tệp: ${count} dòng`, `${columns.length} cột`),
  'view.saved': ({ name, list, sharedWith }) =>
    say(`Lưu bộ lọc “${name}” của danh sách ${lists[list]}`, `Dùng chung: ${shared[sharedWith]}`),
  'view.deleted': ({ name, list, ownerName }) =>
    say(`Xóa bộ lọc “${name}” của danh sách ${lists[list]}`, `Người lưu: ${ownerName}`),
};
