export { StaffingModule } from './staffing.module';
export type { DeputyCalledOff, DeputySet } from './deputy.events';
