import type { Spoken } from '../settings';
import { Relation } from './relation.policy';
import { RightGroup } from './right.policy';

const say = (vi: string, en: string): Spoken => ({ vi, en });

/** What people are called in the table, and who that is. */
export const relationWords: Record<Relation, { readonly name: Spoken; readonly is: Spoken }> = {
  OFFICE_HEAD: {
    name: say('Lãnh đạo Văn phòng', 'Head of the Office'),
    is: say('Có vai trò lãnh đạo Văn phòng', 'Holds the role of a head of the Office'),
  },
  MONITOR: {
    name: say('Chuyên viên theo dõi', 'Monitor'),
    is: say('Chuyên viên Văn phòng được giao theo dõi nhiệm vụ này', 'The Office specialist named to follow it'),
  },
  OFFICE_SPECIALIST: {
    name: say('Chuyên viên Văn phòng khác', 'Other Office specialist'),
    is: say('Chuyên viên Văn phòng, không theo dõi nhiệm vụ này', 'An Office specialist who does not follow it'),
  },
  LEADER: {
    name: say('Lãnh đạo tỉnh', 'Provincial leader'),
    is: say('Lãnh đạo UBND tỉnh', "A leader of the province's People's Committee"),
  },
  ANALYST: {
    name: say('Phân tích', 'Analyst'),
    is: say('Xem số liệu toàn tỉnh', 'Reads the figures of the whole province'),
  },
  UNIT_HEAD: {
    name: say('Lãnh đạo đơn vị được giao', 'Head of the unit'),
    is: say('Lãnh đạo đơn vị được giao, hoặc đơn vị cấp trên của nó', 'Heads the unit it was given to, or one above'),
  },
  HOLDER_HEAD: {
    name: say('Lãnh đạo phòng đang giữ việc', 'Head of the holding sub-unit'),
    is: say('Lãnh đạo đơn vị trực thuộc đang giữ việc', 'Heads the sub-unit that the work was handed down to'),
  },
  DELEGATE: {
    name: say('Chuyên viên được giao', 'Delegated specialist'),
    is: say('Chuyên viên được lãnh đạo đơn vị giao việc này', 'The specialist it was delegated to'),
  },
  UNIT_SPECIALIST: {
    name: say('Chuyên viên khác trong đơn vị', 'Other specialist of the unit'),
    is: say('Ở đơn vị được giao nhưng không được giao việc này', 'Of the unit, but it was not delegated to them'),
  },
  OTHER_HEAD: {
    name: say('Lãnh đạo đơn vị khác', 'Head of another unit'),
    is: say('Lãnh đạo một đơn vị không được giao việc này', 'Heads a unit that was not given it'),
  },
  OTHER_SPECIALIST: {
    name: say('Chuyên viên đơn vị khác', 'Specialist of another unit'),
    is: say('Chuyên viên của đơn vị không được giao việc này', 'A specialist of a unit that was not given it'),
  },
  UNIT_ADMIN: {
    name: say('Quản trị đơn vị', 'Unit administrator'),
    is: say('Quản lý tài khoản của đơn vị được giao', "Manages the unit's accounts"),
  },
  SYSTEM_ADMIN: {
    name: say('Quản trị hệ thống', 'System administrator'),
    is: say('Vận hành hệ thống, không xem nhiệm vụ', 'Runs the system and sees no assignments'),
  },
};

export const groupWords: Record<RightGroup, Spoken> = {
  ASSIGNMENT: say('Nhiệm vụ', 'The assignment'),
  EXTENSION: say('Gia hạn', 'More time'),
  INQUIRY: say('Giải trình', 'Explanations'),
  DIRECTIVE: say('Chỉ đạo và văn bản', 'Directive and document'),
  PROVINCE: say('Toàn tỉnh và quản trị', 'The whole province, and administration'),
};

/** What each right is called. A right without words does not pass `rights.spec.ts`. */
export const rightWords: Record<string, Spoken> = {
  SEE: say('Xem nhiệm vụ', 'See the assignment'),
  ACKNOWLEDGE: say('Tiếp nhận', 'Acknowledge'),
  DECLINE: say('Từ chối tiếp nhận', 'Decline'),
  REASSIGN: say('Chuyển đơn vị khác', 'Reassign to another unit'),
  INSIST: say('Yêu cầu thực hiện', 'Insist'),
  DELEGATE: say('Giao việc trong đơn vị', 'Delegate within the unit'),
  REPORT: say('Cập nhật tiến độ', 'Report progress'),
  DRAFT_RESULT: say('Soạn kết quả', 'Draft the result'),
  SUBMIT: say('Gửi kết quả', 'Submit the result'),
  RECALL: say('Rút lại kết quả', 'Recall the result'),
  OPEN_REVIEW: say('Mở xem xét kết quả', 'Open the review'),
  CONFIRM: say('Xác nhận hoàn thành', 'Confirm completion'),
  RETURN: say('Chuyển trả', 'Return'),
  REOPEN: say('Mở lại', 'Reopen'),
  WITHDRAW: say('Thu hồi', 'Withdraw'),
  AMEND: say('Điều chỉnh', 'Amend'),
  NOTE: say('Ghi chú nội bộ Văn phòng', 'Write an Office note'),
  STAR: say('Gắn sao ưu tiên', 'Star as priority'),
  REMIND: say('Đôn đốc', 'Urge'),
  DRAFT_EXTENSION: say('Soạn đề nghị gia hạn', 'Draft a request'),
  REQUEST_EXTENSION: say('Đề nghị gia hạn', 'Ask for an extension'),
  WITHDRAW_EXTENSION: say('Rút đề nghị', 'Withdraw the request'),
  PREPARE_EXTENSION: say('Cho ý kiến', 'Give an opinion'),
  DECIDE_EXTENSION: say('Quyết định gia hạn', 'Decide'),
  GRANT_EXTENSION: say('Chủ động gia hạn', 'Grant without a request'),
  ASK_EXPLANATION: say('Yêu cầu giải trình', 'Ask for an explanation'),
  INQUIRY_ANSWER: say('Giải trình', 'Explain'),
  INQUIRY_ASK_AGAIN: say('Yêu cầu giải trình lại', 'Ask again'),
  INQUIRY_CLOSE: say('Kết thúc giải trình', 'Close the inquiry'),
  DIRECTIVE_AMEND: say('Điều chỉnh nội dung chỉ đạo', 'Amend the directive'),
  DIRECTIVE_SET_MONITOR: say('Cử người theo dõi', 'Name the monitor'),
  DIRECTIVE_ASSIGN_UNIT: say('Giao thêm đơn vị', 'Assign another unit'),
  DOCUMENT_AMEND: say('Điều chỉnh văn bản', 'Amend the document'),
  SEE_PROVINCE: say('Xem nhiệm vụ, số liệu toàn tỉnh', "See the whole province's work and figures"),
  DRAFTS: say('Nhập, phát hành văn bản; xem dự thảo', 'Enter and issue documents; see drafts'),
  RECOUNT: say('Tính lại thời hạn khi lịch đổi', 'Recount deadlines after the calendar changed'),
  EDIT_REPORTS: say('Soạn mẫu báo cáo', 'Make reports'),
  RANK: say('Đặt cách chấm điểm', 'Set how units are scored'),
  CLOSE_PERIODS: say('Khóa kỳ số liệu', 'Close a period of figures'),
  SEE_CLOSED_PERIODS: say('Xem kỳ đã khóa', 'See closed periods'),
  SETTINGS: say('Đổi cài đặt', 'Change settings'),
  CALENDAR: say('Sửa lịch làm việc', 'Edit the work calendar'),
  REMINDER_RULES: say('Sửa quy tắc nhắc việc', 'Edit the rules of reminding'),
  MAIL_WORDS: say('Sửa mẫu thư', 'Edit the words of mails'),
  SENT_MAILS: say('Xem thư đã gửi, gửi lại', 'Look after sent mails'),
};
