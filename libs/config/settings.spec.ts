import { readFileSync } from 'node:fs';
import { BadSettings, readSettings, settingNames } from './settings';

const read = (environment: Record<string, string>) => readSettings(environment, '/srv/app');

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    read(environment);
    return [];
  } catch (error) {
    if (error instanceof BadSettings) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('has a safe default for everything', () => {
    expect(read({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      TRUST_PROXY: [],
      DATA_DIR: '/srv/app/.data',
      DEMO: false,
      WORKERS: 'inline',
      TZ_OFFICE: 'Asia/Ho_Chi_Minh',
      NODE_ENV: 'production',
      ACCESS_TOKEN_MINUTES: 15,
      MAX_UPLOAD_MB: 50,
      LIVE_STREAMS: 2000,
      POINTS_PER_MINUTE: 2_000_000,
      MAILS_PER_MINUTE: 600,
      LDAP_ROLES: [],
      LDAP_ACCOUNTS: 'known',
      OIDC_NAME: 'tài khoản dùng chung',
      OIDC_SCOPES: 'openid profile email',
      OIDC_GROUPS_CLAIM: 'groups',
      OIDC_ROLES: [],
      OIDC_ACCOUNTS: 'email',
      BACKUP_AT: '02:00',
      BACKUP_KEEP_DAYS: 7,
      MIN_FREE_MB: 256,
    });
  });

  it('follows what is set, and an empty value counts as not set', () => {
    const settings = read({ PORT: ' 8080 ', DATA_DIR: '/var/lib/ttdh', SMTP_URL: '', DEMO: '1', WORKERS: 'none' });
    expect(settings).toMatchObject({
      PORT: 8080,
      PUBLIC_URL: 'http://localhost:8080',
      DATA_DIR: '/var/lib/ttdh',
      DEMO: true,
    });
    expect(settings.SMTP_URL).toBeUndefined();
    expect(read({ PUBLIC_URL: 'https://dieuhanh.tinh.gov.vn/' }).PUBLIC_URL).toBe('https://dieuhanh.tinh.gov.vn');
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(read({}))).toBe(true);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT: phải là số nguyên từ 1 đến 65535, đang là "abc"'],
    [{ PORT: '70000' }, 'PORT: phải là số nguyên từ 1 đến 65535, đang là "70000"'],
    [{ PORT: '3000.5' }, 'PORT: phải là số nguyên từ 1 đến 65535, đang là "3000.5"'],
    [{ WORKERS: 'many' }, 'WORKERS: phải là một trong: inline, none; đang là "many"'],
    [{ DEMO: 'maybe' }, 'DEMO: phải là 1 hoặc 0, đang là "maybe"'],
    [{ TZ_OFFICE: 'Hanoi' }, 'TZ_OFFICE: phải là tên múi giờ IANA, ví dụ Asia/Ho_Chi_Minh; đang là "Hanoi"'],
    [{ TZ_OFFICE: '+07:00' }, 'TZ_OFFICE: phải là tên múi giờ IANA, ví dụ Asia/Ho_Chi_Minh; đang là "+07:00"'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN: phải có ít nhất 16 ký tự và không có khoảng trắng'],
    [{ PUBLIC_URL: 'tinh.gov.vn' }, 'PUBLIC_URL: phải là địa chỉ dạng http://… hoặc https://…'],
    [{ TLS_CERT: 'a.pem' }, 'TLS_CERT, TLS_KEY: phải đặt cả hai, hoặc không đặt cái nào'],
    [{ REDIRECT_PORT: '80' }, 'REDIRECT_PORT: chỉ dùng khi có TLS_CERT và TLS_KEY'],
    [
      { TLS_CERT: 'a.pem', TLS_KEY: 'b.pem', PUBLIC_URL: 'http://tinh.gov.vn' },
      'PUBLIC_URL: phải bắt đầu bằng https:// khi có TLS_CERT và TLS_KEY',
    ],
    [
      { TRUST_PROXY: 'loopback, 0.0.0.0/0' },
      'TRUST_PROXY: phải là "loopback", địa chỉ IP hoặc mạng (10.0.0.0/8) của máy chủ proxy; đang có "0.0.0.0/0"',
    ],
    [{ CLAMD_URL: 'clamd' }, 'CLAMD_URL: phải là địa chỉ dạng tcp://máy:3310 hoặc unix:/đường/dẫn/clamd.sock'],
    [
      { SECURITY_CONTACT: 'antoan@tinh.gov.vn' },
      'SECURITY_CONTACT: phải là mailto:… hoặc https://…, nơi nhận báo cáo lỗ hổng',
    ],
    [{ REDIS_URL: 'http://x' }, 'REDIS_URL: phải là địa chỉ dạng redis://… hoặc rediss://…'],
    [{ LDAP_URL: 'ldap://thu-muc' }, 'LDAP_BASE: cần có khi đặt LDAP_URL'],
    [{ LDAP_FILTER: '(uid=*)' }, 'LDAP_FILTER: phải là bộ lọc LDAP có {username}, ví dụ (uid={username})'],
    [
      { OIDC_ISSUER: 'http://sso.tinh.gov.vn' },
      'OIDC_ISSUER: phải là địa chỉ https:// (http:// chỉ dùng được trên chính máy này)',
    ],
    [
      { MAIL_FROM: 'x\nBcc: y@z.vn' },
      'MAIL_FROM: phải là địa chỉ thư, ví dụ "Thông tin điều hành <dieuhanh@tinh.gov.vn>"',
    ],
  ])('names %j in one line', (environment, line) => {
    expect(problemsOf(environment as Record<string, string>)).toEqual([line]);
  });

  it('reads which group means which role', () => {
    const roles = 'OFFICE_HEAD@H36.01:cn=lanh-dao,ou=nhom,dc=tinh; ANALYST@H36:phan tich;';
    expect(read({ LDAP_ROLES: roles }).LDAP_ROLES).toEqual([
      { role: 'OFFICE_HEAD', unitCode: 'H36.01', group: 'cn=lanh-dao,ou=nhom,dc=tinh' },
      { role: 'ANALYST', unitCode: 'H36', group: 'phan tich' },
    ]);
    // Who rules the directory must not rule this system.
    expect(problemsOf({ OIDC_ROLES: 'SYSTEM_ADMIN@H36:quan-tri' })[0]).toMatch(
      /^OIDC_ROLES: "SYSTEM_ADMIN@H36:quan-tri" /,
    );
  });

  it('speaks https when it has a certificate, and believes the proxies that are named', () => {
    expect(
      read({ TLS_CERT: 'a.pem', TLS_KEY: '/b.pem', PORT: '443', TRUST_PROXY: 'loopback, 10.1.0.0/16' }),
    ).toMatchObject({
      TLS_CERT: '/srv/app/a.pem',
      TLS_KEY: '/b.pem',
      PUBLIC_URL: 'https://localhost:443',
      TRUST_PROXY: ['loopback', '10.1.0.0/16'],
    });
  });

  it('names a bad address without showing the password in it', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://ttdh:matkhau@db/ttdh' });
    expect(problems).toEqual(['DATABASE_URL: phải là địa chỉ dạng postgres://… hoặc postgresql://…']);
  });

  it('names every problem at once', () => {
    expect(problemsOf({ PORT: '0', WORKERS: 'x', MAX_UPLOAD_MB: '-1' })).toHaveLength(3);
  });

  it('is all in .env.example, and nothing else is', () => {
    const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual([...settingNames].sort());
  });

  it('accepts .env.example with every line switched on', () => {
    const lines = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=(.*)$/gm)];
    expect(problemsOf(Object.fromEntries(lines.map(([, name, value]) => [name, value])))).toEqual([]);
  });
});
