import 'reflect-metadata';
import { config } from '@libs/config';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';
import { dutiesInWords, dutiesOf, EvidenceQueries } from './security';

/** Prints each duty of the founding text's section V, and of level 3, as met or not; ends with 1 if one is not. */
async function main(): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions(config.DATABASE_URL, { poolSize: 1 })).initialize();
  try {
    const duties = dutiesOf(await new EvidenceQueries(dataSource).gather());
    console.log(dutiesInWords(duties));
    if (duties.some(({ met }) => met === false)) process.exitCode = 1;
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error) => {
  console.error(`Không kiểm tra được: ${error.message}`);
  process.exitCode = 1;
});
