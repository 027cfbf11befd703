export { UnitsModule } from './units.module';
export { UnitsQueries, type UnitsWanted } from './units.queries';
export { type NewUnit, UnitsService } from './units.service';
export { UnitKind } from './unit.entity';
export type { UnitAdded, UnitEvent } from './unit.events';
export { UnitType } from './unit.graphql';
export { unitJson } from './unit-json';
export { isOpen, type UnitRow } from './unit-tree';
