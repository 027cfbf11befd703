import { Role } from '@libs/auth';
import { SettingGroup, wholeNumber } from '../settings';

/** TCVN 14423:2026 clause 5 (domain-facts.md §6.3): locked after 15 minutes at most where the data is important. */
export const idleMinutes = wholeNumber('session.idleMinutes', 15, {
  group: SettingGroup.SESSIONS,
  title: { vi: 'Khóa phiên khi không thao tác', en: 'An unused session is locked after' },
  description: {
    vi: 'Hết thời gian này phiên làm việc bị khóa, đăng nhập lại thì làm tiếp được, nội dung đang nhập không mất. Màn hình mở mà không ai dùng không giữ phiên. TCVN 14423: không quá 15 phút.',
    en: 'After that time the session is locked; signing in again goes on where one was, and nothing typed is lost. A screen that is only open does not keep it. TCVN 14423: 15 minutes at most.',
  },
  measure: { vi: 'phút', en: 'minutes' },
  min: 1,
  max: 60,
});

/** As above, for whoever administers: 5 minutes at most. */
export const adminIdleMinutes = wholeNumber('session.adminIdleMinutes', 5, {
  group: SettingGroup.SESSIONS,
  title: {
    vi: 'Khóa phiên của người quản trị khi không thao tác',
    en: 'An unused session of an administrator is locked after',
  },
  description: {
    vi: 'Như trên, cho người có vai trò quản trị đơn vị hoặc quản trị hệ thống. TCVN 14423: không quá 5 phút.',
    en: 'As above, for administrators of units and of the system. TCVN 14423: 5 minutes at most.',
  },
  measure: { vi: 'phút', en: 'minutes' },
  min: 1,
  max: 15,
});

/** reliability.md A.2, 7.3.2: an absolute limit, whatever is done in between. */
export const absoluteHours = wholeNumber('session.absoluteHours', 12, {
  group: SettingGroup.SESSIONS,
  title: { vi: 'Thời gian dài nhất của một phiên làm việc', en: 'The longest that a session lasts' },
  description: {
    vi: 'Sau thời gian này phải đăng nhập lại, dù đang làm việc. Giảm xuống thì các phiên đang mở cũng theo.',
    en: 'Then one signs in again, whatever one is doing. Sessions that are open follow when it is lowered.',
  },
  measure: { vi: 'giờ', en: 'hours' },
  min: 1,
  max: 24,
});

/** reliability.md A.5, S-57. */
export const mostSessions = wholeNumber('session.most', 5, {
  group: SettingGroup.SESSIONS,
  title: { vi: 'Số phiên làm việc mở cùng lúc của một người', en: 'Sessions that a person may have at once' },
  description: {
    vi: 'Đăng nhập thêm thì phiên lâu không dùng nhất tự kết thúc.',
    en: 'With one more, the one unused for longest ends by itself.',
  },
  measure: { vi: 'phiên', en: 'sessions' },
  min: 1,
  max: 20,
});

export const sessionSettings = [idleMinutes, adminIdleMinutes, absoluteHours, mostSessions];

/** Whose forgotten screen could do the most harm. */
export const administrators = [Role.UNIT_ADMIN, Role.SYSTEM_ADMIN];
