import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SqlModule } from '@libs/sql';
import { UnitEdits } from './unit-edits.service';
import { UnitFormerName } from './unit-former-name.entity';
import { UnitSuccessor } from './unit-successor.entity';
import { Unit } from './unit.entity';
import { UnitsQueries } from './units.queries';
import { UnitsResolver } from './units.resolver';
import { UnitsService } from './units.service';

@Module({
  imports: [TypeOrmModule.forFeature([Unit, UnitFormerName, UnitSuccessor]), SqlModule],
  providers: [UnitsQueries, UnitsService, UnitEdits, UnitsResolver],
  exports: [UnitsQueries, UnitsService, UnitEdits],
})
export class UnitsModule {}
