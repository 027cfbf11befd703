import type { CredentialEvent } from '../credentials';
import type { Sentence } from './timeline-event';

type CredentialSentences = {
  readonly [Type in CredentialEvent['type']]: (data: Extract<CredentialEvent, { type: Type }>['data']) => Sentence;
};

const say = (summary: string, detail: string | null = null): Sentence => ({ summary, detail });

/** What happened to how somebody proves who they are, in plain Vietnamese (domain.md §8). */
export const credentialsVi: CredentialSentences = {
  'password.changed': ({ way }) =>
    say({ OWN: 'Đổi mật khẩu', INVITATION: 'Nhận lời mời, đặt mật khẩu', RESET: 'Đặt lại mật khẩu qua thư' }[way]),
  'address.changed': () => say('Xác nhận địa chỉ thư mới'),
  'totp.added': () => say('Bật mã trên điện thoại'),
  'totp.removed': () => say('Gỡ mã trên điện thoại'),
  'passkey.added': ({ name }) => say('Thêm khóa đăng nhập', name),
  'passkey.removed': ({ name }) => say('Gỡ khóa đăng nhập', name),
  'factors.reset': () => say('Đặt lại xác thực hai lớp'),
  'account.broke-glass': ({ made }) =>
    say(made ? 'Lập tài khoản khẩn cấp tại máy chủ' : 'Mở lại tài khoản khẩn cấp tại máy chủ'),
};

/** The same in English. */
export const credentialsEn: CredentialSentences = {
  'password.changed': ({ way }) =>
    say(
      { OWN: 'Changed the password', INVITATION: 'Took up the invitation', RESET: 'Reset the password by mail' }[way],
    ),
  'address.changed': () => say('Confirmed a new address'),
  'totp.added': () => say('Switched the authenticator app on'),
  'totp.removed': () => say('Removed the authenticator app'),
  'passkey.added': ({ name }) => say('Added a passkey', name),
  'passkey.removed': ({ name }) => say('Removed a passkey', name),
  'factors.reset': () => say('Reset the second factor'),
  'account.broke-glass': ({ made }) =>
    say(made ? 'Made an emergency account at the server' : 'Opened the emergency account at the server'),
};
