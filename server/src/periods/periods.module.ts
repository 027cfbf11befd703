import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { CalendarModule } from '../calendar';
import { StatisticsModule } from '../statistics';
import { ClosedPeriod } from './closed-period.entity';
import { DifferencesQueries } from './differences.queries';
import { FreezingQueries } from './freezing.queries';
import { PeriodsQueries } from './periods.queries';
import { PeriodsResolver } from './periods.resolver';
import { PeriodsService } from './periods.service';
import { SealsQueries } from './seals.queries';

/** Closed periods: frozen figures, the list behind them, and what would be counted otherwise today (domain.md §5). */
@Module({
  imports: [TypeOrmModule.forFeature([ClosedPeriod]), SqlModule, AccountsModule, CalendarModule, StatisticsModule],
  providers: [PeriodsQueries, PeriodsService, PeriodsResolver, FreezingQueries, DifferencesQueries, SealsQueries],
  exports: [PeriodsQueries, PeriodsService],
})
export class PeriodsModule {}
