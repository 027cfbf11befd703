export { SuccessionsModule } from './successions.module';
export { UnitClosings } from './closing.service';
