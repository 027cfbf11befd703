import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar';
import { UnitsModule } from '../units';
import { CountedQueries } from './counted.queries';
import { StatisticsQueries } from './statistics.queries';
import { StatisticsResolver } from './statistics.resolver';
import { TrendQueries } from './trend.queries';

const reads = [StatisticsQueries, CountedQueries, TrendQueries];

@Module({
  imports: [CalendarModule, UnitsModule],
  providers: [...reads, StatisticsResolver],
  exports: reads,
})
export class StatisticsModule {}
