export { PeriodsModule } from './periods.module';
