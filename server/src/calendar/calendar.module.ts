import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarDay } from './calendar-day.entity';
import { CalendarQueries } from './calendar.queries';
import { CalendarResolver } from './calendar.resolver';
import { CalendarService } from './calendar.service';

@Module({
  imports: [TypeOrmModule.forFeature([CalendarDay])],
  providers: [CalendarQueries, CalendarService, CalendarResolver],
  exports: [CalendarQueries, CalendarService],
})
export class CalendarModule {}
