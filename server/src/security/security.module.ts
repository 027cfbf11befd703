import { Module } from '@nestjs/common';
import { SqlModule } from '@libs/sql';
import { SettingsCatalogue, SettingsModule } from '../settings';
import { AlertsService, mailAlerts } from './alerts.service';
import { Denials } from './denials';
import { SecurityEventsQueries } from './security-events.queries';
import { SecurityResolver } from './security.resolver';

/** What of all that happens is about safety: kept, shown, and told to those who look after it. */
@Module({
  imports: [SqlModule, SettingsModule],
  providers: [SecurityEventsQueries, SecurityResolver, Denials, AlertsService],
  exports: [Denials, AlertsService],
})
export class SecurityModule {
  constructor(settings: SettingsCatalogue) {
    settings.register(mailAlerts);
  }
}
