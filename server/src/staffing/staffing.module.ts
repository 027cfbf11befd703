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
import { ActingQueries } from './acting.queries';
import { ActingService } from './acting.service';
import { DeputiesQueries } from './deputies.queries';
import { DeputiesResolver } from './deputies.resolver';
import { DeputiesService } from './deputies.service';
import { Handover, HandoverItem } from './handover.entity';
import { HandoverQueries } from './handover.queries';
import { HandoverResolver } from './handover.resolver';
import { HandoverService } from './handover.service';

/** Who does whose work: deputies, roles in several units, what a leaver hands over, accounts that nobody needs any more. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Handover, HandoverItem]),
    SqlModule,
    MailModule,
    CalendarModule,
    AccountsModule,
    SessionsModule,
    DirectivesModule,
    AssignmentsModule,
    IntakeModule,
  ],
  providers: [
    ...[ActingQueries, ActingService, DeputiesQueries, DeputiesService, DeputiesResolver],
    ...[HandoverQueries, HandoverService, HandoverResolver],
  ],
})
export class StaffingModule {}
