export { AccountsModule } from './accounts.module';
export { AccountsQueries, type AccountRow, type AccountsWanted, type PersonRow } from './accounts.queries';
export { AccountsService, type NewAccount } from './accounts.service';
export { Language } from './account.entity';
export type {
  AccessTokenCreated,
  AccessTokenRefused,
  AccessTokenRevoked,
  AccountAdded,
  AccountEvent,
  LanguageChosen,
  SessionEnded,
  SessionRefused,
  SessionStarted,
} from './account.events';
export { AccountType, PersonType } from './account.graphql';
export { personJson } from './account-json';
export { SessionsQueries } from './sessions.queries';
