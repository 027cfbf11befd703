import { DataSource } from 'typeorm';
import { UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Listener } from '@libs/sql';
import { CalendarQueries, CalendarService } from './calendar';
import { CalendarDay } from './calendar/calendar-day.entity';
import { appSettings, dataSourceOptions, runMigrations } from './data-source';

/** Brings the database up to date, and gives every installation the calendar that the product is delivered with. */
async function main(): Promise<void> {
  await runMigrations(config.DATABASE_URL);
  const options = dataSourceOptions(config.DATABASE_URL, { poolSize: 1, settings: appSettings });
  const dataSource = await new DataSource({ ...options, entities: [CalendarDay] }).initialize();
  try {
    await new CalendarService(
      new UnitOfWork(dataSource),
      new CalendarQueries(dataSource, new Listener(dataSource)),
    ).fill();
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: Error) => {
  console.error(`Không nâng cấp được cơ sở dữ liệu: ${error.message}`);
  process.exitCode = 1;
});
