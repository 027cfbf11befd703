import { type Actor, has, Role } from '@libs/auth';
import { SettingGroup, yesNo } from '../settings';

/** Which of the two sets of rules for passwords holds (`passwordPolicies`). */
export const tcvnPasswords = yesNo('signIn.tcvnPasswords', false, {
  group: SettingGroup.SIGN_IN,
  title: { vi: 'Quy tắc mật khẩu theo TCVN 14423:2026', en: 'Passwords by TCVN 14423:2026' },
  description: {
    vi: 'Bật: 8 ký tự khi có xác thực hai lớp, 14 ký tự đủ bốn loại khi không có; không dùng lại 10 mật khẩu gần nhất; đổi sau 180 ngày, người quản trị 60 ngày. Tắt (NIST SP 800-63B): từ 12 ký tự, không buộc đổi định kỳ. Mật khẩu dễ đoán luôn bị từ chối.',
    en: 'On: 8 characters with a second factor, 14 of all four kinds without; not one of the last 10; changed after 180 days, by administrators after 60. Off (NIST SP 800-63B): from 12 characters, no forced change. What is easily guessed is always refused.',
  },
});

const required = (name: string, defaultValue: boolean, vi: string, en: string) =>
  yesNo(`signIn.secondFactor.${name}`, defaultValue, {
    group: SettingGroup.SIGN_IN,
    title: { vi: `Bắt buộc xác thực hai lớp: ${vi}`, en: `A second factor is required of ${en}` },
    description: {
      vi: 'Người chưa có thì sau khi đăng nhập phải thiết lập ngay (khóa đăng nhập hoặc mã trên điện thoại), trước khi làm việc khác.',
      en: 'Whoever has none sets one up (a passkey, or codes on the phone) right after signing in, before anything else.',
    },
  });

/** ASVS 6.3.3, TCVN 14423:2026 clause 5: administrators in any case, unless somebody answers for switching it off. */
const requiredOf: readonly { setting: ReturnType<typeof required>; roles: readonly Role[] }[] = [
  {
    setting: required('administrators', true, 'người quản trị', 'administrators'),
    roles: [Role.UNIT_ADMIN, Role.SYSTEM_ADMIN],
  },
  { setting: required('office', false, 'Văn phòng', 'the Office'), roles: [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD] },
  {
    setting: required('leaders', false, 'lãnh đạo tỉnh và người phân tích', 'provincial leaders and analysts'),
    roles: [Role.PROVINCIAL_LEADER, Role.ANALYST],
  },
  { setting: required('units', false, 'các đơn vị', 'the units'), roles: [Role.UNIT_HEAD, Role.UNIT_SPECIALIST] },
];

export const signInSettings = [tcvnPasswords, ...requiredOf.map(({ setting }) => setting)];

/** The settings of which one that is on obliges somebody with these roles. */
export const obliging = (actor: Pick<Actor, 'grants'>) =>
  requiredOf.filter(({ roles }) => has(actor as Actor, ...roles)).map(({ setting }) => setting);
