export { SessionsModule } from './sessions.module';
export { SessionsQueries } from './sessions.queries';
export type {
  AccessTokenCreated,
  AccessTokenRefused,
  AccessTokenRevoked,
  SessionEnded,
  SessionRefused,
  SessionStarted,
} from './session.events';
