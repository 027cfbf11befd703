import type { FactorKind } from './credentials.events';
import { linkAddress, ownSecurityAddress, type SecurityWords } from './security-letter';

type Words<Given> = Record<'VI' | 'EN', (given: Given) => SecurityWords>;

/** The moment, as one reads it in the office's time. */
interface At {
  readonly at: string;
}
/** From where a request came. */
interface From extends At {
  readonly ip: string;
}

const button = (vi: string) => ({ words: vi, to: linkAddress() });
const look = { VI: { words: 'Xem bảo mật tài khoản', to: '' }, EN: { words: 'Look at my security', to: '' } };
const toOwn = (language: 'VI' | 'EN') => ({ ...look[language], to: ownSecurityAddress() });

const notYou = {
  VI: 'Nếu không phải bạn làm: đổi mật khẩu ngay, kết thúc các phiên lạ và báo người quản trị.',
  EN: 'If it was not you: change your password at once, end unknown sessions and tell your administrator.',
};

/** A first password is to be chosen. */
export const invitation: Words<{ username: string; days: number }> = {
  VI: ({ username, days }) => ({
    subject: 'Lời mời sử dụng hệ thống Thông tin điều hành',
    paragraphs: [
      `Bạn được cấp tài khoản ${username} trên hệ thống Thông tin điều hành.`,
      `Mở liên kết dưới đây để tự đặt mật khẩu. Liên kết dùng được một lần, trong ${days} ngày. Không ai khác biết mật khẩu của bạn.`,
    ],
    button: button('Đặt mật khẩu'),
  }),
  EN: ({ username, days }) => ({
    subject: 'Invitation to Thông tin điều hành',
    paragraphs: [
      `You have been given the account ${username}.`,
      `Open the link to choose your password. It works once, within ${days} days. Nobody else knows your password.`,
    ],
    button: button('Choose a password'),
  }),
};

/** A forgotten password is to be replaced. */
export const reset: Words<{ username: string; minutes: number }> = {
  VI: ({ username, minutes }) => ({
    subject: 'Đặt lại mật khẩu',
    paragraphs: [
      `Có người vừa yêu cầu đặt lại mật khẩu của tài khoản ${username}. Liên kết dùng được một lần, trong ${minutes} phút.`,
      'Nếu không phải bạn yêu cầu thì bỏ qua thư này: mật khẩu vẫn như cũ.',
    ],
    button: button('Đặt lại mật khẩu'),
  }),
  EN: ({ username, minutes }) => ({
    subject: 'Reset your password',
    paragraphs: [
      `Somebody asked to reset the password of the account ${username}. The link works once, within ${minutes} minutes.`,
      'If it was not you, ignore this mail: your password stays as it is.',
    ],
    button: button('Reset my password'),
  }),
};

/** To the new address: is it the person's? */
export const addressAsked: Words<{ username: string; hours: number }> = {
  VI: ({ username, hours }) => ({
    subject: 'Xác nhận địa chỉ thư mới',
    paragraphs: [
      `Tài khoản ${username} muốn nhận thư ở địa chỉ này. Liên kết dùng được một lần, trong ${hours} giờ.`,
      'Nếu bạn không biết việc này thì bỏ qua thư: sẽ không có gì thay đổi.',
    ],
    button: button('Xác nhận địa chỉ'),
  }),
  EN: ({ username, hours }) => ({
    subject: 'Confirm your new address',
    paragraphs: [
      `The account ${username} wants to get its mail here. The link works once, within ${hours} hours.`,
      'If you know nothing of this, ignore it: nothing changes.',
    ],
    button: button('Confirm the address'),
  }),
};

/** To the old address, before and after. */
export const addressLeaves: Words<At & { to: string; done: boolean }> = {
  VI: ({ at, to, done }) => ({
    subject: done ? 'Địa chỉ thư đã thay đổi' : 'Yêu cầu đổi địa chỉ thư',
    paragraphs: [
      done
        ? `Từ ${at}, thư của tài khoản được gửi đến ${to}, không gửi đến địa chỉ này nữa.`
        : `Lúc ${at}, tài khoản yêu cầu đổi địa chỉ nhận thư thành ${to}. Địa chỉ chỉ đổi khi liên kết gửi đến đó được mở.`,
      notYou.VI,
    ],
    button: toOwn('VI'),
  }),
  EN: ({ at, to, done }) => ({
    subject: done ? 'Your address has changed' : 'A change of address was asked for',
    paragraphs: [
      done
        ? `Since ${at} the mail of your account goes to ${to}, and no longer to this address.`
        : `At ${at} your account asked to get its mail at ${to}. It changes only when the link sent there is opened.`,
      notYou.EN,
    ],
    button: toOwn('EN'),
  }),
};

/** To the new address, when it is the person's. */
export const addressArrives: Words<At & { username: string }> = {
  VI: ({ at, username }) => ({
    subject: 'Địa chỉ thư đã thay đổi',
    paragraphs: [`Từ ${at}, thư của tài khoản ${username} được gửi đến địa chỉ này.`],
    button: toOwn('VI'),
  }),
  EN: ({ at, username }) => ({
    subject: 'Your address has changed',
    paragraphs: [`Since ${at} the mail of the account ${username} comes here.`],
    button: toOwn('EN'),
  }),
};

export const passwordChanged: Words<At> = {
  VI: ({ at }) => ({
    subject: 'Mật khẩu đã thay đổi',
    paragraphs: [`Mật khẩu của tài khoản được đổi lúc ${at}. Các phiên làm việc khác đã kết thúc.`, notYou.VI],
    button: toOwn('VI'),
  }),
  EN: ({ at }) => ({
    subject: 'Your password has changed',
    paragraphs: [`The password of your account was changed at ${at}. All other sessions have ended.`, notYou.EN],
    button: toOwn('EN'),
  }),
};

const factorNames: Record<'VI' | 'EN', Record<FactorKind, string>> = {
  VI: { TOTP: 'mã trên điện thoại', PASSKEY: 'khóa đăng nhập', RECOVERY_CODE: 'mã dự phòng' },
  EN: { TOTP: 'authenticator app', PASSKEY: 'passkey', RECOVERY_CODE: 'recovery codes' },
};

/** A proof was added or taken away, or a code from the paper was used. */
export const factorChanged: Words<At & { factor: FactorKind; how: 'ADDED' | 'REMOVED' | 'USED' }> = {
  VI: ({ at, factor, how }) => ({
    subject: { ADDED: 'Đã thêm cách đăng nhập', REMOVED: 'Đã gỡ cách đăng nhập', USED: 'Mã dự phòng đã được dùng' }[
      how
    ],
    paragraphs: [
      { ADDED: 'Đã thêm', REMOVED: 'Đã gỡ', USED: 'Vừa đăng nhập bằng' }[how] +
        ` ${factorNames.VI[factor]} của tài khoản lúc ${at}.`,
      notYou.VI,
    ],
    button: toOwn('VI'),
  }),
  EN: ({ at, factor, how }) => ({
    subject: {
      ADDED: 'A way to sign in was added',
      REMOVED: 'A way to sign in was removed',
      USED: 'A recovery code was used',
    }[how],
    paragraphs: [
      `${{ ADDED: 'Added', REMOVED: 'Removed', USED: 'Used to sign in' }[how]}: ${factorNames.EN[factor]}, ${at}.`,
      notYou.EN,
    ],
    button: toOwn('EN'),
  }),
};

/** An administrator took them all away. */
export const factorsReset: Words<At & { by: string }> = {
  VI: ({ at, by }) => ({
    subject: 'Xác thực hai lớp đã được đặt lại',
    paragraphs: [
      `${by} đã gỡ mọi khóa đăng nhập, mã trên điện thoại và mã dự phòng của tài khoản lúc ${at}. Mật khẩu không đổi. Hãy thiết lập lại ở lần đăng nhập tới.`,
      'Nếu bạn không nhờ việc này: báo ngay người quản trị hệ thống.',
    ],
    button: toOwn('VI'),
  }),
  EN: ({ at, by }) => ({
    subject: 'Your second factor was reset',
    paragraphs: [
      `${by} removed all passkeys, the authenticator app and the recovery codes of your account at ${at}. Your password stays. Please set them up again.`,
      'If you did not ask for it, tell the administrator of the system at once.',
    ],
    button: toOwn('EN'),
  }),
};

/** From where nobody of this name signed in lately. */
export const newDevice: Words<From & { device: string }> = {
  VI: ({ at, ip, device }) => ({
    subject: 'Đăng nhập từ thiết bị mới',
    paragraphs: [
      `Tài khoản vừa đăng nhập lúc ${at} từ thiết bị hoặc nơi chưa dùng gần đây: ${device}, địa chỉ ${ip}.`,
      notYou.VI,
    ],
    button: toOwn('VI'),
  }),
  EN: ({ at, ip, device }) => ({
    subject: 'Sign-in from a new device',
    paragraphs: [
      `Your account was signed in to at ${at} from a device or place not used lately: ${device}, address ${ip}.`,
      notYou.EN,
    ],
    button: toOwn('EN'),
  }),
};
