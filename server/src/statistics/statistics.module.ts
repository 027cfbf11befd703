import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar';
import { UnitsModule } from '../units';
import { StatisticsQueries } from './statistics.queries';
import { StatisticsResolver } from './statistics.resolver';

@Module({
  imports: [CalendarModule, UnitsModule],
  providers: [StatisticsQueries, StatisticsResolver],
  exports: [StatisticsQueries],
})
export class StatisticsModule {}
