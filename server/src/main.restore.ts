import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BackupStore, choose, openBlobs, ourKeyFile, ourStore, restore, undump } from '@libs/backups';
import { config } from '@libs/config';

const words = {
  to: { type: 'string' },
  base: { type: 'string' },
  from: { type: 'string' },
  key: { type: 'string' },
} as const;

/**
 * Puts the data folder (embedded PostgreSQL) or the empty database of `DATABASE_URL` back as it was. The launcher has seen to it that
 * nothing runs there.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: words });
  const store = values.from ? new BackupStore(values.from) : ourStore();
  const to = values.to === undefined ? undefined : new Date(values.to);
  if (to && Number.isNaN(+to)) throw new Error('--to: ghi thời điểm dạng 2026-11-27T10:00:00+07:00');
  const identity = keyIn(values.key ?? ourKeyFile());
  const wish = { to, baseId: values.base };
  const base = await choose(store, wish);
  const began = Date.now();
  if (base.kind === 'DUMP') {
    if (to) console.log(`Bản sao này là một thời điểm (${base.endedAt}): sau đó không có gì.`);
    await undump(config.DATABASE_URL, store, base, identity);
    await openBlobs(store, identity, config.DATA_DIR);
    console.log(`Đã khôi phục cơ sở dữ liệu như lúc ${base.endedAt}.`);
    return;
  }
  const { aside, blobs } = await restore(store, config.DATA_DIR, identity, wish);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `Đã khôi phục ${config.DATA_DIR} như lúc ${to?.toISOString() ?? 'cuối nhật ký'}: ${seconds} giây, ${blobs} tệp.`,
  );
  if (aside) console.log(`Dữ liệu trước đó nằm ở ${aside}; xóa khi chắc chắn không cần nữa.`);
}

function keyIn(path: string): string {
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .find((each) => each.startsWith('AGE-SECRET-KEY-'));
  if (!line) throw new Error(`${path} không có dòng AGE-SECRET-KEY-…`);
  return line.trim();
}

main().catch((error: Error) => {
  console.error(`Không khôi phục được: ${error.message}`);
  process.exitCode = 1;
});
