export { AlertsService } from './alerts.service';
export { Denials } from './denials';
export { DeniedWatch } from './denied.interceptor';
export { dutiesInWords, dutiesOf } from './duties';
export { EvidenceQueries } from './evidence.queries';
export { SecurityModule } from './security.module';
