import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { CalendarModule } from '../calendar';
import { UnitsModule } from '../units';
import { SearchQueries } from './search.queries';
import { SearchResolver } from './search.resolver';

/** One field to find anything (console.md, the frame). */
@Module({
  imports: [CalendarModule, UnitsModule, AccountsModule],
  providers: [SearchQueries, SearchResolver],
})
export class SearchModule {}
