import { formatVi } from '@libs/calendar';
import { Role } from '@libs/auth';
import type { AccountEvent } from '../accounts';
import type { UnitEvent } from '../units';
import { lines, type Sentence } from './timeline-event';

/** What is told of units and of accounts. */
export type PeopleEvent = UnitEvent | AccountEvent;

type PeopleSentences = {
  readonly [Type in PeopleEvent['type']]: (data: Extract<PeopleEvent, { type: Type }>['data']) => Sentence;
};

const say = (summary: string, detail: string | null = null): Sentence => ({ summary, detail });

const rolesVi: Record<Role, string> = {
  OFFICE_SPECIALIST: 'Chuyên viên Văn phòng',
  OFFICE_HEAD: 'Lãnh đạo Văn phòng',
  PROVINCIAL_LEADER: 'Lãnh đạo UBND tỉnh',
  UNIT_HEAD: 'Lãnh đạo đơn vị',
  UNIT_SPECIALIST: 'Chuyên viên đơn vị',
  UNIT_ADMIN: 'Quản trị đơn vị',
  SYSTEM_ADMIN: 'Quản trị hệ thống',
  ANALYST: 'Phân tích số liệu',
};

const rolesEn: Record<Role, string> = {
  OFFICE_SPECIALIST: 'Office specialist',
  OFFICE_HEAD: 'Head of the Office',
  PROVINCIAL_LEADER: 'Provincial leader',
  UNIT_HEAD: 'Head of unit',
  UNIT_SPECIALIST: 'Unit specialist',
  UNIT_ADMIN: 'Unit administrator',
  SYSTEM_ADMIN: 'System administrator',
  ANALYST: 'Analyst',
};

const decisionVi = (decision: string | null) => decision && `Căn cứ: ${decision}`;
const decisionEn = (decision: string | null) => decision && `Decision: ${decision}`;
const named = (units: readonly { name: string }[]) => units.map(({ name }) => name).join(', ');

/** The history of units and accounts in plain Vietnamese (domain.md §8). */
export const peopleVi: PeopleSentences = {
  'unit.added': ({ name, code }) => say(`Lập đơn vị ${name}`, `Mã định danh: ${code}`),
  'unit.changed': ({ name, fromName, renamed, fromOn, decision }) =>
    say(
      renamed && name !== fromName ? `Đổi tên ${fromName} thành ${name}` : 'Sửa thông tin đơn vị',
      lines(fromOn && name !== fromName && `Từ ngày ${formatVi(fromOn)}`, decisionVi(decision)),
    ),
  'unit.moved': ({ toName, fromName, decision }) =>
    say(
      toName ? `Chuyển về trực thuộc ${toName}` : 'Trở thành đơn vị cấp cao nhất',
      lines(fromName && `Trước đó thuộc ${fromName}`, decisionVi(decision)),
    ),
  'unit.placed': () => say('Đổi thứ tự trong danh mục'),
  'unit.closed': ({ lastOn, successors, decision, moved, givenUp, parts, people }) =>
    say(
      `Chấm dứt hoạt động sau ngày ${formatVi(lastOn)}`,
      lines(
        successors.length > 0 && `Đơn vị kế thừa: ${named(successors)}`,
        decisionVi(decision),
        moved > 0 && `${moved} nhiệm vụ chuyển sang đơn vị kế thừa`,
        givenUp > 0 && `${givenUp} nhiệm vụ thôi theo dõi vì đơn vị kế thừa đã được giao`,
        parts > 0 && `${parts} đơn vị trực thuộc chuyển theo`,
        people > 0 && `${people} người chuyển theo`,
      ),
    ),
  'unit.reopened': ({ reason }) => say('Hoạt động trở lại', `Lý do: ${reason}`),
  'account.added': ({ username, roles }) =>
    say(
      'Tạo tài khoản',
      lines(`Tên đăng nhập: ${username}`, ...roles.map(({ role, unitName }) => `${rolesVi[role]} tại ${unitName}`)),
    ),
  'account.language-chosen': () => say('Đổi ngôn ngữ giao diện'),
  'account.invited': ({ repeated }) => say(repeated ? 'Gửi lại lời mời' : 'Gửi lời mời'),
  'account.invitation-withdrawn': () => say('Thu hồi lời mời'),
  'account.changed': ({ addressChanged }) => say(addressChanged ? 'Đổi địa chỉ thư' : 'Sửa thông tin tài khoản'),
  'account.disabled': ({ reason }) => say('Vô hiệu hóa tài khoản', `Lý do: ${reason}`),
  'account.restored': () => say('Khôi phục tài khoản'),
  'account.role-granted': ({ role, unitName }) => say(`Cấp vai trò ${rolesVi[role]} tại ${unitName}`),
  'account.role-revoked': ({ role, unitName }) => say(`Thu hồi vai trò ${rolesVi[role]} tại ${unitName}`),
  'account.moved': ({ roles, fromUnitName, toUnitName }) =>
    say(`Chuyển từ ${fromUnitName} sang ${toUnitName}`, `Vai trò: ${roles.map((role) => rolesVi[role]).join(', ')}`),
  'account.imported': ({ count, file }) => say(`Mời ${count} người từ tệp ${file}`),
};

/** The same in English. */
export const peopleEn: PeopleSentences = {
  'unit.added': ({ name, code }) => say(`${name} was set up`, `Code: ${code}`),
  'unit.changed': ({ name, fromName, renamed, fromOn, decision }) =>
    say(
      renamed && name !== fromName ? `${fromName} was renamed ${name}` : 'What the unit is known by was corrected',
      lines(fromOn && name !== fromName && `From ${formatVi(fromOn)}`, decisionEn(decision)),
    ),
  'unit.moved': ({ toName, fromName, decision }) =>
    say(
      toName ? `Became a part of ${toName}` : 'Became a unit of its own at the top',
      lines(fromName && `Until then a part of ${fromName}`, decisionEn(decision)),
    ),
  'unit.placed': () => say('Got another place in the list'),
  'unit.closed': ({ lastOn, successors, decision, moved, givenUp, parts, people }) =>
    say(
      `Closed after ${formatVi(lastOn)}`,
      lines(
        successors.length > 0 && `Taken over by: ${named(successors)}`,
        decisionEn(decision),
        moved > 0 && `${moved} assignments went to who took over`,
        givenUp > 0 && `${givenUp} assignments were given up: who took over had them already`,
        parts > 0 && `${parts} parts went along`,
        people > 0 && `${people} people went along`,
      ),
    ),
  'unit.reopened': ({ reason }) => say('Exists again', `Reason: ${reason}`),
  'account.added': ({ username, roles }) =>
    say(
      'The account was made',
      lines(`User name: ${username}`, ...roles.map(({ role, unitName }) => `${rolesEn[role]}, ${unitName}`)),
    ),
  'account.language-chosen': () => say('Another language was chosen'),
  'account.invited': ({ repeated }) => say(repeated ? 'The invitation was sent again' : 'The invitation was sent'),
  'account.invitation-withdrawn': () => say('The invitation was taken back'),
  'account.changed': ({ addressChanged }) =>
    say(addressChanged ? 'The address was changed' : 'The details were changed'),
  'account.disabled': ({ reason }) => say('The account was disabled', `Reason: ${reason}`),
  'account.restored': () => say('The account was restored'),
  'account.role-granted': ({ role, unitName }) => say(`Became ${rolesEn[role]}, ${unitName}`),
  'account.role-revoked': ({ role, unitName }) => say(`Is no longer ${rolesEn[role]}, ${unitName}`),
  'account.moved': ({ roles, fromUnitName, toUnitName }) =>
    say(`Moved from ${fromUnitName} to ${toUnitName}`, `Roles: ${roles.map((role) => rolesEn[role]).join(', ')}`),
  'account.imported': ({ count, file }) => say(`Invited ${count} people from the file ${file}`),
};
