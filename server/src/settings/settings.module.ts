import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SettingsCatalogue } from './settings-catalogue';
import { SettingsQueries } from './settings.queries';
import { SettingsResolver } from './settings.resolver';
import { SettingsService } from './settings.service';
import { StoredSetting } from './stored-setting.entity';

/** What the Office may set without a programmer. Each module declares its own settings; this one keeps what is set. */
@Module({
  imports: [TypeOrmModule.forFeature([StoredSetting])],
  providers: [SettingsCatalogue, SettingsQueries, SettingsService, SettingsResolver],
  exports: [SettingsCatalogue, SettingsQueries, SettingsService],
})
export class SettingsModule {}
