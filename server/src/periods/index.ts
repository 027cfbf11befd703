export { PeriodsModule } from './periods.module';
export { ClosedPeriodType } from './closed-period.graphql';
export { PeriodKind } from './closed-period.lifecycle';
export type { PeriodClosed, PeriodEvent } from './period.events';
export type { PeriodScope } from './period-question.queries';
export { type ClosedPeriodRow, type FrozenPeriod, PeriodsQueries } from './periods.queries';
export { PeriodsService } from './periods.service';
export { sealsInWords } from './seal-words';
export { SealsQueries, type SealVerdict } from './seals.queries';
