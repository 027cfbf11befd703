import { backUp, identityIn, ourKeyFile, ourStore, shipNow, verify } from '@libs/backups';
import { config } from '@libs/config';

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** A whole backup; with `list`, `ship` or `verify` one thing about those there are. */
async function main(what = 'now'): Promise<void> {
  const store = ourStore();
  if (what === 'list') {
    for (const { id, endedAt, kind, parts } of await store.bases())
      console.log(`${id}  xong ${endedAt}  ${kind}  ${megabytes(parts.database.bytes)}`);
    const reach = (await store.wal()).at(-1);
    if (reach) console.log(`Khôi phục được đến ${reach.at.toISOString()}`);
    return;
  }
  if (what === 'ship') {
    const shipped = await shipNow({ all: true });
    console.log(
      shipped ? `Đã gửi ${shipped.segments} đoạn nhật ký, ${shipped.files} tệp.` : 'Chưa có bản sao lưu nào.',
    );
    return;
  }
  if (what === 'verify') return check();
  if (what !== 'now') throw new Error(`không có việc "${what}": list, ship, verify, hoặc để trống`);

  const began = Date.now();
  const { id, parts, blobs, kind } = await backUp();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `Đã sao lưu ${id} vào ${store.folder}: ${megabytes(parts.database.bytes)}, ${blobs} tệp, ${seconds} giây.`,
  );
  if (kind === 'DUMP')
    console.log('PostgreSQL ở nơi khác: bản này là một thời điểm; khôi phục đến lúc bất kỳ là việc của máy chủ đó.');
  if (!config.BACKUP_DIR) console.log('Bản sao nằm cùng ổ đĩa với dữ liệu: đặt BACKUP_DIR ở ổ đĩa hoặc máy khác.');
  if (!config.BACKUP_RECIPIENT)
    console.log(`Khóa mở bản sao: ${ourKeyFile()}. Chép khóa này ra nơi khác; không có khóa thì không khôi phục được.`);
}

async function check(): Promise<void> {
  const store = ourStore();
  const base = (await store.bases()).at(-1);
  if (!base) throw new Error('chưa có bản sao lưu nào');
  const key = config.BACKUP_RECIPIENT ? undefined : await identityIn(ourKeyFile());
  const problems = await verify(store, base, key);
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length
      ? `${problems.length} lỗi trong ${base.id}.`
      : `Nguyên vẹn: ${base.id}${key ? ', đã mở thử mọi phần' : ''}.`,
  );
  if (problems.length) process.exitCode = 1;
}

main(process.argv[2]).catch((error: Error) => {
  console.error(`Không sao lưu được: ${error.message}`);
  process.exitCode = 1;
});
