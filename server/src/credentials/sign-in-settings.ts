import { type Actor, has, Role } from '@libs/auth';
import { yesNo } from '../settings';

/** Which of the two sets of rules for passwords holds (`passwordPolicies`). */
export const tcvnPasswords = yesNo('signIn.tcvnPasswords', false, {
  title: 'Quy tắc mật khẩu theo TCVN 14423:2026',
  description:
    'Bật: 8 ký tự khi có xác thực hai lớp, 14 ký tự đủ bốn loại khi không có; không dùng lại 10 mật khẩu gần nhất; đổi sau 180 ngày, người quản trị 60 ngày. Tắt (NIST SP 800-63B): từ 12 ký tự, không buộc đổi định kỳ. Mật khẩu dễ đoán luôn bị từ chối.',
});

const required = (name: string, defaultValue: boolean, whom: string) =>
  yesNo(`signIn.secondFactor.${name}`, defaultValue, {
    title: `Bắt buộc xác thực hai lớp: ${whom}`,
    description:
      'Người chưa có thì sau khi đăng nhập phải thiết lập ngay (khóa đăng nhập hoặc mã trên điện thoại), trước khi làm việc khác.',
  });

/** ASVS 6.3.3, TCVN 14423:2026 clause 5: administrators in any case, unless somebody answers for switching it off. */
const requiredOf: readonly { setting: ReturnType<typeof required>; roles: readonly Role[] }[] = [
  { setting: required('administrators', true, 'người quản trị'), roles: [Role.UNIT_ADMIN, Role.SYSTEM_ADMIN] },
  { setting: required('office', false, 'Văn phòng'), roles: [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD] },
  {
    setting: required('leaders', false, 'lãnh đạo tỉnh và người phân tích'),
    roles: [Role.PROVINCIAL_LEADER, Role.ANALYST],
  },
  { setting: required('units', false, 'các đơn vị'), roles: [Role.UNIT_HEAD, Role.UNIT_SPECIALIST] },
];

export const signInSettings = [tcvnPasswords, ...requiredOf.map(({ setting }) => setting)];

/** The settings of which one that is on obliges somebody with these roles. */
export const obliging = (actor: Pick<Actor, 'grants'>) =>
  requiredOf.filter(({ roles }) => has(actor as Actor, ...roles)).map(({ setting }) => setting);
