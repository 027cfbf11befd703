import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SqlModule } from '@libs/sql';
import { Unit } from './unit.entity';
import { UnitsQueries } from './units.queries';
import { UnitsResolver } from './units.resolver';
import { UnitsService } from './units.service';

@Module({
  imports: [TypeOrmModule.forFeature([Unit]), SqlModule],
  providers: [UnitsQueries, UnitsService, UnitsResolver],
  exports: [UnitsQueries, UnitsService],
})
export class UnitsModule {}
