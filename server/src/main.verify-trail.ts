import 'reflect-metadata';
import { config } from '@libs/config';
import { DataSource } from 'typeorm';
import { readAnchors, TrailQueries, verdictInWords, verifyTrail } from './audit';
import { dataSourceOptions } from './data-source';
import { SealsQueries, sealsInWords } from './periods';

/** Goes through the whole trail and every closed period and says whether they are what was written; ends with 1 if they are not. */
async function main(): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(config.DATABASE_URL, { poolSize: 1 })).initialize();
  try {
    const anchors = await readAnchors();
    const trail = new TrailQueries(dataSource);
    const verdict = await trail.atOneMoment((links, head) => verifyTrail(links, head, anchors));
    console.log(verdictInWords(verdict, config.TZ_OFFICE));
    const seals = await new SealsQueries(dataSource).all();
    console.log(sealsInWords(seals));
    if (verdict.broken || seals.some(({ problem }) => problem)) process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error) => {
  console.error(`Không kiểm tra được nhật ký: ${error.message}`);
  process.exitCode = 1;
});
