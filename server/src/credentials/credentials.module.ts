import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailModule } from '@libs/mail';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { SettingsCatalogue, SettingsModule } from '../settings';
import { UnitsModule } from '../units';
import { Addresses } from './addresses.service';
import { Authenticators } from './authenticators.service';
import { ChallengesQueries } from './challenges.queries';
import { CredentialsQueries } from './credentials.queries';
import { CredentialsReactions } from './credentials.reactions';
import { CredentialsResolver } from './credentials.resolver';
import { FactorsResolver } from './factors.resolver';
import { GuessLimits } from './guess-limits.queries';
import { Holders } from './holders.service';
import { Links } from './links.service';
import { OneTimeLink } from './one-time-link.entity';
import { Operator } from './operator.service';
import { OwnSecurity } from './own-security.service';
import { Passkey } from './passkey.entity';
import { Passkeys } from './passkeys.service';
import { PasswordPast } from './password-past.entity';
import { Passwords } from './passwords.service';
import { RecoveryCode } from './recovery-code.entity';
import { RecoveryCodes } from './recovery-codes.service';
import { SecondFactors } from './second-factors.service';
import { SecurityPost } from './security-post.service';
import { signInSettings } from './sign-in-settings';
import { Totp } from './totp.entity';

const entities = [OneTimeLink, PasswordPast, Totp, Passkey, RecoveryCode];
const queries = [CredentialsQueries, ChallengesQueries, GuessLimits];
const commands = [
  Holders,
  Links,
  Passwords,
  Addresses,
  Authenticators,
  Passkeys,
  RecoveryCodes,
  SecondFactors,
  Operator,
];
const resolvers = [CredentialsResolver, FactorsResolver];

/** What people prove themselves by: passwords, links in mails, codes and keys (ASVS 6). */
@Module({
  imports: [TypeOrmModule.forFeature(entities), MailModule, SqlModule, SettingsModule, UnitsModule, AccountsModule],
  providers: [...queries, ...commands, OwnSecurity, SecurityPost, CredentialsReactions, ...resolvers],
  exports: [Holders, SecondFactors, Passkeys, SecurityPost, Operator],
})
export class CredentialsModule {
  constructor(settings: SettingsCatalogue) {
    settings.register(...signInSettings);
  }
}
