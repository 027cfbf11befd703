import { Module } from '@nestjs/common';
import { MailModule } from '@libs/mail';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { CalendarModule } from '../calendar';
import { SessionsModule } from '../sessions';
import { ActingQueries } from './acting.queries';
import { ActingService } from './acting.service';
import { DeputiesQueries } from './deputies.queries';
import { DeputiesResolver } from './deputies.resolver';
import { DeputiesService } from './deputies.service';

/** Who does whose work: deputies, roles in several units, what a leaver hands over, accounts that nobody needs any more. */
@Module({
  imports: [SqlModule, MailModule, CalendarModule, AccountsModule, SessionsModule],
  providers: [ActingQueries, ActingService, DeputiesQueries, DeputiesService, DeputiesResolver],
})
export class StaffingModule {}
