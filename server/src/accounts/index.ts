export { AccountsModule } from './accounts.module';
export {
  AccountsQueries,
  type AccountRow,
  type AccountsWanted,
  type Credentials,
  type PersonRow,
} from './accounts.queries';
export { AccountsService, type NewAccount } from './accounts.service';
export { AdministeredQueries } from './administered.queries';
export { Account, Language } from './account.entity';
export type {
  AccountAdded,
  AccountChanged,
  AccountEvent,
  AccountInvited,
  InvitationWithdrawn,
  LanguageChosen,
  RoleGranted,
  RoleRevoked,
} from './account.events';
export { AccountType, PersonType } from './account.graphql';
export { grantsJson, personJson } from './account-json';
export { Deputyship } from './deputyship.entity';
export { grantsInForce, holdsAt, onBehalfOfFrom, onBehalfOfJson, stoodInFor } from './standing-in';
export { AccountAction, mayAdminister } from './administration.policy';
export { hashPassword, passwordFits } from './passwords';
export { RoleGrant } from './role-grant.entity';
export { type SourcedRole, SourcedRoles } from './sourced-roles.service';
