import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Measured } from './reports-rendering';
import { loadProvince, size } from './province';
import { onScratch } from './scratch';

const say = (line: string) => console.log(line);
const assignments = Number(process.env.BENCH_ASSIGNMENTS ?? 200_000);

/** A list of all there is, with the columns of the delivered list of what is overdue. */
async function aReport(db: Client): Promise<string> {
  const id = randomUUID();
  await db.query(
    `insert into report (id, version, code, name, built_in, audience, definition)
     select $1::uuid, 1, $1::text, 'Danh sách dài', false, '{}', definition || '{"filter":{}}' from report where code = 'qua-han'`,
    [id],
  );
  return id;
}

/** Reports of many rows as files, each kind in a process of its own: how long, and how much memory beyond what it had before. */
const main = () =>
  onScratch(async ({ db, folder, environment }) => {
    size.documents = Math.round(assignments / size.directives / size.assignments);
    size.reports = 1;
    const province = await loadProvince(db, say);
    const reportId = await aReport(db);
    const [, small] = province.units;
    for (const [format, unitId] of [
      ['XLSX', null],
      ['CSV', null],
      ['DOCX', small.id],
      ['PDF', small.id],
    ] as const) {
      const child = fork(join(__dirname, 'reports-rendering.js'), {
        env: {
          ...environment,
          BENCH_REPORT: JSON.stringify({ reportId, format, unitId, file: join(folder, `report.${format}`) }),
        },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      const [[{ rows, seconds, before, peak, size: bytes }]] = (await Promise.all([
        once(child, 'message'),
        once(child, 'exit'),
      ])) as unknown as [[Measured]];
      const mb = (of: number) => (of / 1024 ** 2).toFixed(0);
      say(
        `${format}: ${rows.toLocaleString('vi')} dòng, ${seconds.toFixed(1)} giây, thêm ${mb(peak - before)} MB (từ ${mb(before)} lên ${mb(peak)}), tệp ${mb(bytes)} MB`,
      );
    }
  });

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
