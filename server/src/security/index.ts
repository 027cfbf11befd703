export { AlertsService } from './alerts.service';
export { Denials } from './denials';
export { DeniedWatch } from './denied.interceptor';
export { SecurityModule } from './security.module';
