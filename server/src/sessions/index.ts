export { SessionsModule } from './sessions.module';
export { type Acting, SessionActing } from './session-acting.service';
export { sessionCookie } from './session-cookie';
export { SessionsQueries } from './sessions.queries';
export type {
  AccessTokenCreated,
  AccessTokenRefused,
  AccessTokenRevoked,
  SessionActingChosen,
  SessionEnded,
  SessionRefused,
  SessionStarted,
} from './session.events';
