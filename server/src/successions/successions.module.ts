import { Module } from '@nestjs/common';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { AssignmentsModule } from '../assignments';
import { CalendarModule } from '../calendar';
import { UnitsModule, UnitsService } from '../units';
import { ClosingQueries } from './closing.queries';
import { ClosingResolver } from './closing.resolver';
import { UnitClosings } from './closing.service';

/** Who takes over from a unit that is closed, and what. */
@Module({
  imports: [SqlModule, CalendarModule, UnitsModule, AccountsModule, AssignmentsModule],
  providers: [ClosingQueries, UnitClosings, ClosingResolver],
  exports: [UnitClosings],
})
export class SuccessionsModule {
  constructor(units: UnitsService, closings: UnitClosings) {
    units.whenMoving((tx, unit, parentPath) => closings.giveBack(tx, unit, parentPath));
  }
}
