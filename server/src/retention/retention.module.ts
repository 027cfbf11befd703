import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from '@libs/files';
import { SettingsCatalogue, SettingsModule } from '../settings';
import { AfterRestoreQueries } from './after-restore.queries';
import { AfterRestore } from './after-restore.service';
import { keptData } from './kept';
import { OwnDataController } from './own-data.controller';
import { OwnDataExport } from './own-data-export.entity';
import { OwnDataQueries } from './own-data.queries';
import { OwnDataResolver } from './own-data.resolver';
import { OwnData } from './own-data.service';
import { ThinningQueries } from './thinning.queries';
import { Thinning } from './thinning.service';

const commands = [AfterRestore, Thinning, OwnData];
const reads = [AfterRestoreQueries, ThinningQueries, OwnDataQueries];

/** How long what is kept is kept, what becomes of it when a backup is put back, and what each person may know of it. */
@Module({
  imports: [TypeOrmModule.forFeature([OwnDataExport]), SettingsModule],
  controllers: [OwnDataController],
  providers: [...commands, ...reads, OwnDataResolver],
  exports: [AfterRestore],
})
export class RetentionModule {
  constructor(settings: SettingsCatalogue, files: Files) {
    settings.register(...keptData.map(({ period }) => period));
    // Only by their own address, which writes down that it was taken.
    files.register('own-data', async () => false);
  }
}
