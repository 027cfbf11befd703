import { wholeNumber } from '../settings';

/** TCVN 14423:2026 clause 5 (domain-facts.md §6.3): an account that nobody uses is closed after 45 days. */
export const unusedDays = wholeNumber('accounts.unusedDays', 45, {
  title: 'Vô hiệu hóa tài khoản không dùng (ngày)',
  description:
    'Tài khoản không ai đăng nhập trong chừng ấy ngày bị vô hiệu hóa; quản trị viên khôi phục được. Người đang có người thay không bị. TCVN 14423: 45 ngày.',
  min: 14,
  max: 365,
});

export const unusedNoticeDays = wholeNumber('accounts.unusedNoticeDays', 7, {
  title: 'Báo trước khi vô hiệu hóa tài khoản không dùng (ngày)',
  description: 'Gửi thư cho người ấy trước chừng ấy ngày; đăng nhập một lần là giữ được tài khoản.',
  min: 1,
  max: 13,
});

/** The same: accounts are looked through every six months. */
export const reviewMonths = wholeNumber('accounts.reviewMonths', 6, {
  title: 'Rà soát tài khoản sau mỗi (tháng)',
  description:
    'Mỗi tài khoản phải được quản trị viên của đơn vị xác nhận lại sau chừng ấy tháng; đến kỳ thì quản trị viên được nhắc. TCVN 14423: 6 tháng.',
  min: 1,
  max: 24,
});

export const staffingSettings = [unusedDays, unusedNoticeDays, reviewMonths];
