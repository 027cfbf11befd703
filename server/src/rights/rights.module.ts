import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { SettingsModule } from '../settings';
import { RightsQueries } from './rights.queries';
import { RightsResolver } from './rights.resolver';

/** Who may do what, and why: what the policies of the other modules say, for those who answer for people's roles. */
@Module({
  imports: [AccountsModule, SettingsModule],
  providers: [RightsQueries, RightsResolver],
})
export class RightsModule {}
