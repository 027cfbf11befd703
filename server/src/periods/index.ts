export { PeriodsModule } from './periods.module';
export { PeriodKind } from './closed-period.lifecycle';
export { PeriodsQueries } from './periods.queries';
export { PeriodsService } from './periods.service';
export { sealsInWords } from './seal-words';
export { SealsQueries } from './seals.queries';
