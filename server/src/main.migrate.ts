import { config } from '@libs/config';
import { runMigrations } from './data-source';

runMigrations(config.DATABASE_URL).catch((error) => {
  console.error(`Không nâng cấp được cơ sở dữ liệu: ${error.message}`);
  process.exitCode = 1;
});
