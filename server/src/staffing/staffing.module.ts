import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailModule } from '@libs/mail';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { AssignmentsModule } from '../assignments';
import { CalendarModule } from '../calendar';
import { DirectivesModule } from '../directives';
import { IntakeModule } from '../intake';
import { SessionsModule } from '../sessions';
import { SettingsCatalogue, SettingsModule } from '../settings';
import { AccountConfirmation } from './account-confirmation.entity';
import { AccountUseQueries } from './account-use.queries';
import { ActingQueries } from './acting.queries';
import { ActingService } from './acting.service';
import { Appearance } from './appearance.entity';
import { AppearanceResolver } from './appearance.resolver';
import { AppearanceService } from './appearance.service';
import { DeputiesQueries } from './deputies.queries';
import { DeputiesResolver } from './deputies.resolver';
import { DeputiesService } from './deputies.service';
import { DeputyCandidates } from './deputy-candidates.queries';
import { Handover, HandoverItem } from './handover.entity';
import { HandoverQueries } from './handover.queries';
import { HandoverResolver } from './handover.resolver';
import { HandoverService } from './handover.service';
import { ReviewShown } from './review-shown.queries';
import { ReviewQueries } from './review.queries';
import { ReviewResolver } from './review.resolver';
import { ReviewService } from './review.service';
import { staffingSettings } from './staffing-settings';
import { UnusedAccounts } from './unused-accounts.service';

/** Who does whose work: deputies, roles in several units, what a leaver hands over, accounts that nobody needs any more. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Handover, HandoverItem, AccountConfirmation, Appearance]),
    SqlModule,
    SettingsModule,
    MailModule,
    CalendarModule,
    AccountsModule,
    SessionsModule,
    DirectivesModule,
    AssignmentsModule,
    IntakeModule,
  ],
  providers: [
    ...[ActingQueries, ActingService, DeputiesQueries, DeputyCandidates, DeputiesService, DeputiesResolver],
    ...[HandoverQueries, HandoverService, HandoverResolver],
    ...[AccountUseQueries, UnusedAccounts, ReviewQueries, ReviewShown, ReviewService, ReviewResolver],
    ...[AppearanceService, AppearanceResolver],
  ],
})
export class StaffingModule {
  constructor(settings: SettingsCatalogue) {
    settings.register(...staffingSettings);
  }
}
