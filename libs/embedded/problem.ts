/** What keeps PostgreSQL from running, as one line a person can act on. Anything else that is thrown here is a bug. */
export class PostgresProblem extends Error {
  override readonly name = 'PostgresProblem';
}

const known: [RegExp, (folder: string) => string][] = [
  [/no space left|disk quota|ENOSPC|EDQUOT/i, (folder) => `Ổ đĩa chứa ${folder} đã đầy: giải phóng chỗ rồi chạy lại.`],
  [/read-only file system|EROFS/i, (folder) => `Ổ đĩa chứa ${folder} chỉ cho đọc.`],
  [
    /wrong ownership|permission denied|operation not permitted|invalid permissions|EACCES|EPERM/i,
    (folder) =>
      `Thư mục ${folder} thuộc về tài khoản khác hoặc không cho ghi: chạy bằng tài khoản đó hoặc đặt DATA_DIR khác.`,
  ],
  [
    /password authentication failed/i,
    (folder) =>
      `Mật khẩu trong thư mục secrets không khớp với cơ sở dữ liệu ở ${folder}: khôi phục thư mục secrets đi cùng nó.`,
  ],
  [
    /initialized by PostgreSQL version|not compatible with this version/i,
    (folder) => `Cơ sở dữ liệu ở ${folder} thuộc phiên bản PostgreSQL khác với bản kèm theo.`,
  ],
  [
    /could not (create|resize|map) .*shared memory|cannot allocate memory|ENOMEM/i,
    () => 'Máy không đủ bộ nhớ để chạy PostgreSQL kèm theo.',
  ],
];

/** Turns what PostgreSQL or the system said about a folder into one clear line. */
export function problemFrom(said: unknown, folder: string): PostgresProblem {
  if (said instanceof PostgresProblem) return said;
  const text = said instanceof Error ? `${(said as NodeJS.ErrnoException).code ?? ''} ${said.message}` : String(said);
  const match = known.find(([pattern]) => pattern.test(text));
  if (match) return new PostgresProblem(match[1](folder), { cause: said });
  const lines = text.split('\n').map((line) => line.trim());
  const telling =
    lines.findLast((line) => /FATAL|PANIC|ERROR|error:/.test(line)) ?? lines.findLast(Boolean) ?? 'không rõ lý do';
  return new PostgresProblem(`PostgreSQL kèm theo không chạy được: ${telling}`, { cause: said });
}
