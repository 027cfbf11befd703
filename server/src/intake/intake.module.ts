import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts';
import { AssignmentsModule } from '../assignments';
import { CalendarModule } from '../calendar';
import { DirectivesModule } from '../directives';
import { UnitsModule } from '../units';
import { Draft } from './draft.entity';
import { DuplicatesQueries } from './duplicates.queries';
import { EntrySuggestionsQueries } from './entry-suggestions.queries';
import { DraftsQueries } from './drafts.queries';
import { EntryResolver } from './entry.resolver';
import { IntakeResolver } from './intake.resolver';
import { IntakeService } from './intake.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([Draft]),
    UnitsModule,
    AccountsModule,
    CalendarModule,
    DirectivesModule,
    AssignmentsModule,
  ],
  providers: [IntakeService, DraftsQueries, DuplicatesQueries, EntrySuggestionsQueries, EntryResolver, IntakeResolver],
  exports: [IntakeService, DraftsQueries],
})
export class IntakeModule {}
