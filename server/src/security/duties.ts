/** What was found out about an installation. */
export interface Evidence {
  readonly publicUrl: string;
  readonly host: string;
  readonly tls: boolean;
  readonly proxies: readonly string[];
  readonly demo: boolean;
  readonly smtp: boolean;
  readonly securityContact: boolean;
  /** Null: none is configured. */
  readonly scannerAnswers: boolean | null;
  /** Null: not known. */
  readonly clockSynchronised: boolean | null;
  readonly clockSkewMs: number;
  readonly idleMinutes: number;
  /** Passwords that are kept in another way than argon2id. */
  readonly weakHashes: number;
  /** Files of secrets that others on this machine may read. */
  readonly openSecrets: readonly string[];
  /** Accounts that may sign in and have not for more than 45 days. */
  readonly unusedAccounts: number;
  readonly administrators: number;
  readonly administratorsWithoutFactor: number;
  /** The application's own role may change the trail. */
  readonly trailWritable: boolean;
  readonly databaseIsRemote: boolean;
  readonly databaseEncrypted: boolean;
  /** Null: there is none. */
  readonly lastBackupHours: number | null;
}

/** One duty, and whether it is met; null: this program cannot see it, somebody has to look. */
export interface Duty {
  readonly id: string;
  readonly words: string;
  readonly met: boolean | null;
  readonly found: string;
  /** What to do where it is not met. */
  readonly todo: string;
}

const isLocal = (host: string): boolean => /^(localhost|127\.|::1|\[::1\])/.test(host);

/**
 * The duties of section V of the founding text (level 2), and of level 3 what a program can see (TCVN 14423:2026 clause 5, in
 * domain-facts.md 6.3), in the order in which they stand there.
 */
export function dutiesOf(e: Evidence): Duty[] {
  const { hostname, protocol } = new URL(e.publicUrl);
  const onlyHere = isLocal(e.host) && isLocal(hostname);
  const https = protocol === 'https:';
  const duty = (id: string, words: string, met: boolean | null, found: string, todo: string): Duty => ({
    ...{ id, words, met, found, todo },
  });
  return [
    duty(
      'V.1.1a',
      'Đổi hoặc vô hiệu hóa tài khoản mặc định',
      !e.demo || onlyHere,
      e.demo ? 'đang dùng dữ liệu và tài khoản dùng thử' : 'không có tài khoản mặc định nào',
      'Đặt DEMO=0 và dùng cơ sở dữ liệu mới trước khi mở cho người khác.',
    ),
    duty(
      'V.1.1b',
      'Chính sách mật khẩu an toàn',
      e.weakHashes === 0,
      e.weakHashes
        ? `${e.weakHashes} mật khẩu không lưu bằng argon2id`
        : 'mọi mật khẩu lưu bằng argon2id, có chặn mật khẩu phổ biến',
      'Buộc những tài khoản này đặt lại mật khẩu.',
    ),
    duty(
      'V.1.2',
      'Chỉ quản trị máy chủ từ xa qua kết nối an toàn (SSH, VPN)',
      null,
      'ngoài phần mềm',
      'Kiểm tra máy chủ: tắt telnet, rdp không mã hóa; SSH chỉ dùng khóa.',
    ),
    duty(
      'V.1.3a',
      'Ghi nhật ký hệ thống; không ai sửa, xóa được',
      !e.trailWritable,
      e.trailWritable
        ? 'vai trò của ứng dụng sửa được nhật ký'
        : 'nhật ký nối chuỗi, ứng dụng chỉ đọc và thêm; giữ mãi',
      'Thu quyền update, delete, truncate trên recorded_event của ttdh_app; chạy npm run verify-trail.',
    ),
    duty(
      'V.1.3b',
      'Đồng bộ thời gian với máy chủ thời gian',
      e.clockSkewMs > 2_000 ? false : e.clockSynchronised,
      e.clockSkewMs > 2_000
        ? `đồng hồ máy này và cơ sở dữ liệu lệch ${Math.round(e.clockSkewMs / 1000)} giây`
        : e.clockSynchronised === null
          ? 'không hỏi được hệ điều hành; so với cơ sở dữ liệu thì khớp'
          : e.clockSynchronised
            ? 'hệ điều hành đồng bộ với máy chủ thời gian'
            : 'hệ điều hành chưa đồng bộ',
      'Bật NTP (timedatectl set-ntp true, hoặc chrony).',
    ),
    duty(
      'V.1.4a',
      'Loại bỏ tài khoản không còn dùng (quá 45 ngày)',
      e.unusedAccounts === 0,
      e.unusedAccounts ? `${e.unusedAccounts} tài khoản còn mở mà quá 45 ngày không đăng nhập` : 'không có',
      'Khóa những tài khoản này trong Quản trị, Người dùng.',
    ),
    duty(
      'V.1.4b',
      'Tường lửa chặn truy cập trái phép',
      null,
      'ngoài phần mềm',
      'Chỉ mở cổng 443 (và 80 để chuyển hướng).',
    ),
    duty(
      'V.1.5',
      'Phòng, chống mã độc, tự động cập nhật',
      e.scannerAnswers === true,
      e.scannerAnswers === null
        ? 'chưa đặt CLAMD_URL: tệp tải lên không được quét'
        : e.scannerAnswers
          ? 'clamd trả lời, mọi tệp tải lên được quét'
          : 'clamd không trả lời: tệp mới đang bị cách ly',
      'Cài clamav-daemon và clamav-freshclam, đặt CLAMD_URL.',
    ),
    duty('V.2.1a', 'Xác thực người dùng khi truy cập, quản trị', true, 'mọi địa chỉ đóng với người chưa đăng nhập', ''),
    duty(
      'V.2.1b',
      'Lưu trữ có mã hóa thông tin xác thực',
      e.openSecrets.length === 0,
      e.openSecrets.length
        ? `người khác trên máy đọc được: ${e.openSecrets.join(', ')}`
        : 'mã băm, bí mật chỉ chủ tiến trình đọc được',
      'chmod 600 các tệp này, chmod 700 thư mục secrets.',
    ),
    duty(
      'V.2.2a',
      'Chỉ dùng kết nối an toàn khi truy cập, quản trị ứng dụng',
      https || onlyHere,
      https
        ? `${e.publicUrl}${e.tls ? ', TLS 1.2 trở lên do phần mềm lo' : ', TLS do proxy lo'}`
        : onlyHere
          ? 'chỉ nghe trên máy này'
          : `${e.publicUrl} không mã hóa`,
      'Đặt TLS_CERT, TLS_KEY (hoặc proxy có TLS) và PUBLIC_URL=https://…',
    ),
    duty(
      'V.2.2b',
      'Giới hạn thời gian chờ của phiên (15 phút trở xuống)',
      e.idleMinutes <= 15,
      `${e.idleMinutes} phút`,
      'Đặt thời gian chờ của phiên từ 15 phút trở xuống.',
    ),
    duty(
      '3.a',
      'Cấp độ 3: quản trị viên dùng xác thực hai lớp',
      e.administrators === 0 ? false : e.administratorsWithoutFactor === 0,
      e.administratorsWithoutFactor
        ? `${e.administratorsWithoutFactor} trên ${e.administrators} quản trị viên chưa có lớp thứ hai`
        : e.administrators
          ? `${e.administrators} quản trị viên đều có`
          : 'chưa có quản trị viên nào',
      'Từng quản trị viên mở Cá nhân, Bảo mật và thêm khóa hoặc mã xác thực.',
    ),
    duty(
      '3.b',
      'Cấp độ 3: dữ liệu mã hóa trên đường truyền tới cơ sở dữ liệu',
      !e.databaseIsRemote || e.databaseEncrypted,
      e.databaseIsRemote
        ? e.databaseEncrypted
          ? 'có TLS'
          : 'cơ sở dữ liệu ở máy khác, không mã hóa'
        : 'cơ sở dữ liệu ở trên máy này',
      'Thêm sslmode=verify-full vào DATABASE_URL.',
    ),
    duty(
      '3.c',
      'Cấp độ 3: sao lưu tự động, khôi phục thử được',
      e.lastBackupHours !== null && e.lastBackupHours <= 26,
      e.lastBackupHours === null
        ? 'chưa có bản sao lưu nào'
        : `bản gần nhất cách đây ${Math.round(e.lastBackupHours)} giờ`,
      'Chạy npm run backup mỗi ngày; giữ một bản ở nơi khác.',
    ),
    duty(
      '3.d',
      'Biết người dùng đến từ địa chỉ nào (để chặn thử mật khẩu, ghi nhật ký)',
      onlyHere || e.tls || e.proxies.length > 0,
      e.proxies.length
        ? `tin proxy ở ${e.proxies.join(', ')}`
        : e.tls
          ? 'kết nối thẳng, không qua proxy'
          : 'có proxy mà chưa đặt TRUST_PROXY',
      'Đặt TRUST_PROXY là địa chỉ của proxy; nếu không mọi người như cùng ngồi ở một máy.',
    ),
    duty(
      '3.e',
      'Cảnh báo an toàn đến được quản trị viên',
      e.smtp,
      e.smtp ? 'thư đi qua máy chủ thư' : 'chưa đặt SMTP_URL: thư chỉ là tệp trong DATA_DIR/mail',
      'Đặt SMTP_URL, MAIL_FROM và địa chỉ thư của từng quản trị viên.',
    ),
    duty(
      '3.f',
      'Có nơi nhận báo cáo lỗ hổng (security.txt)',
      e.securityContact,
      e.securityContact ? '/.well-known/security.txt' : 'chưa đặt SECURITY_CONTACT',
      'Đặt SECURITY_CONTACT=mailto:…',
    ),
    duty(
      '3.g',
      'Nhật ký gửi về nơi tập trung, xem lại 6 tháng một lần',
      null,
      'ngoài phần mềm',
      'Chuyển đầu ra của tiến trình và DATA_DIR/trail-anchors.log về máy chủ nhật ký.',
    ),
  ];
}

/** The report as it is printed, a line for each duty, and what to do under those that are not met. */
export function dutiesInWords(duties: readonly Duty[]): string {
  const mark = ({ met }: Duty) => (met === null ? '?' : met ? '✓' : '✗');
  const lines = duties.map((duty) => {
    const line = `${mark(duty)} ${duty.id.padEnd(7)}${duty.words}: ${duty.found}`;
    return duty.met === true ? line : `${line}\n          → ${duty.todo}`;
  });
  const count = (met: boolean | null) => duties.filter((duty) => duty.met === met).length;
  return [...lines, '', `Đạt ${count(true)}, chưa đạt ${count(false)}, cần người kiểm tra ${count(null)}.`].join('\n');
}
