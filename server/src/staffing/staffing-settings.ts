import { SettingGroup, wholeNumber } from '../settings';

/** TCVN 14423:2026 clause 5 (domain-facts.md §6.3): an account that nobody uses is closed after 45 days. */
export const unusedDays = wholeNumber('accounts.unusedDays', 45, {
  group: SettingGroup.ACCOUNTS,
  title: { vi: 'Vô hiệu hóa tài khoản không dùng sau', en: 'Unused accounts are disabled after' },
  description: {
    vi: 'Tài khoản không ai đăng nhập trong chừng ấy ngày bị vô hiệu hóa; quản trị viên khôi phục được. Người đang có người thay không bị. TCVN 14423: 45 ngày.',
    en: 'An account to which nobody has signed in for so long is disabled; an administrator can restore it. Not while somebody stands in for its person. TCVN 14423: 45 days.',
  },
  measure: { vi: 'ngày', en: 'days' },
  min: 14,
  max: 365,
});

export const unusedNoticeDays = wholeNumber('accounts.unusedNoticeDays', 7, {
  group: SettingGroup.ACCOUNTS,
  title: { vi: 'Báo trước khi vô hiệu hóa tài khoản không dùng', en: 'Notice before an unused account is disabled' },
  description: {
    vi: 'Gửi thư cho người ấy trước chừng ấy ngày; đăng nhập một lần là giữ được tài khoản.',
    en: 'The person is mailed so long before; signing in once keeps the account.',
  },
  measure: { vi: 'ngày', en: 'days' },
  min: 1,
  max: 13,
});

/** The same: accounts are looked through every six months. */
export const reviewMonths = wholeNumber('accounts.reviewMonths', 6, {
  group: SettingGroup.ACCOUNTS,
  title: { vi: 'Rà soát tài khoản sau mỗi', en: 'Accounts are reviewed every' },
  description: {
    vi: 'Mỗi tài khoản phải được quản trị viên của đơn vị xác nhận lại sau chừng ấy tháng; đến kỳ thì quản trị viên được nhắc. TCVN 14423: 6 tháng.',
    en: 'Each account must be confirmed anew by the administrator of its unit after so long; administrators are reminded. TCVN 14423: 6 months.',
  },
  measure: { vi: 'tháng', en: 'months' },
  min: 1,
  max: 24,
});

export const staffingSettings = [unusedDays, unusedNoticeDays, reviewMonths];
