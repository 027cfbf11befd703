import { Role } from '@libs/auth';
import { wholeNumber } from '../settings';

/** TCVN 14423:2026 clause 5 (domain-facts.md §6.3): locked after 15 minutes at most where the data is important. */
export const idleMinutes = wholeNumber('session.idleMinutes', 15, {
  title: 'Khóa phiên khi không thao tác (phút)',
  description:
    'Hết thời gian này phiên làm việc bị khóa, đăng nhập lại thì làm tiếp được, nội dung đang nhập không mất. Màn hình mở mà không ai dùng không giữ phiên. TCVN 14423: không quá 15 phút.',
  min: 1,
  max: 60,
});

/** As above, for whoever administers: 5 minutes at most. */
export const adminIdleMinutes = wholeNumber('session.adminIdleMinutes', 5, {
  title: 'Khóa phiên của người quản trị khi không thao tác (phút)',
  description: 'Như trên, cho người có vai trò quản trị đơn vị hoặc quản trị hệ thống. TCVN 14423: không quá 5 phút.',
  min: 1,
  max: 15,
});

/** reliability.md A.2, 7.3.2: an absolute limit, whatever is done in between. */
export const absoluteHours = wholeNumber('session.absoluteHours', 12, {
  title: 'Thời gian dài nhất của một phiên làm việc (giờ)',
  description: 'Sau thời gian này phải đăng nhập lại, dù đang làm việc. Giảm xuống thì các phiên đang mở cũng theo.',
  min: 1,
  max: 24,
});

/** reliability.md A.5, S-57. */
export const mostSessions = wholeNumber('session.most', 5, {
  title: 'Số phiên làm việc mở cùng lúc của một người',
  description: 'Đăng nhập thêm thì phiên lâu không dùng nhất tự kết thúc.',
  min: 1,
  max: 20,
});

export const sessionSettings = [idleMinutes, adminIdleMinutes, absoluteHours, mostSessions];

/** Whose forgotten screen could do the most harm. */
export const administrators = [Role.UNIT_ADMIN, Role.SYSTEM_ADMIN];
