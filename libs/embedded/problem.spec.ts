import { PostgresProblem, problemFrom } from './problem';

const line = (said: unknown) => problemFrom(said, '/srv/data/postgres').message;

describe('what keeps PostgreSQL from running', () => {
  it.each([
    [
      'PANIC:  could not write to file "pg_wal/xlogtemp.99": No space left on device',
      'Ổ đĩa chứa /srv/data/postgres đã đầy',
    ],
    [Object.assign(new Error('write failed'), { code: 'ENOSPC' }), 'Ổ đĩa chứa /srv/data/postgres đã đầy'],
    [Object.assign(new Error('open'), { code: 'EACCES' }), 'Thư mục /srv/data/postgres thuộc về tài khoản khác'],
    [
      'FATAL:  data directory "/srv/data/postgres/data" has wrong ownership',
      'Thư mục /srv/data/postgres thuộc về tài khoản khác',
    ],
    ['FATAL:  password authentication failed for user "postgres"', 'Mật khẩu trong thư mục secrets không khớp'],
    [
      'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.4.',
      'thuộc phiên bản PostgreSQL khác',
    ],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'không đủ bộ nhớ'],
    [
      'LOG:  starting\nFATAL:  something new\nLOG:  database system is shut down',
      'PostgreSQL kèm theo không chạy được: FATAL:  something new',
    ],
    ['', 'không rõ lý do'],
  ])('is said in one line', (said, start) => {
    expect(line(said)).toContain(start);
    expect(line(said)).not.toContain('\n');
  });

  it('is left as it is when it is already said', () => {
    const problem = new PostgresProblem('Một dòng.');
    expect(problemFrom(problem, '/x')).toBe(problem);
  });
});
