import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Identity, SignedInGuard } from '@libs/auth';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { CredentialsModule } from '../credentials';
import { DirectoriesModule } from '../directories';
import { SettingsCatalogue, SettingsModule } from '../settings';
import { AccessToken } from './access-token.entity';
import { AccessTokensQueries } from './access-tokens.queries';
import { AccessTokensResolver } from './access-tokens.resolver';
import { AccessTokensService } from './access-tokens.service';
import { BearerStrategy } from './bearer.strategy';
import { OpenIdController } from './openid.controller';
import { OpenSessionsQueries } from './open-sessions.queries';
import { OpenSessionsResolver } from './open-sessions.resolver';
import { OpenSessionsService } from './open-sessions.service';
import { ConfirmingService } from './confirming.service';
import { SecondProof } from './second-proof.service';
import { SessionIdentity } from './session-identity';
import { SessionOpening } from './session-opening.service';
import { SignInSteps } from './sign-in-steps.queries';
import { SessionLimits } from './session-limits';
import { SessionActing } from './session-acting.service';
import { Session } from './session.entity';
import { sessionSettings } from './session-settings';
import { SessionsQueries } from './sessions.queries';
import { SessionsResolver } from './sessions.resolver';
import { SessionsService } from './sessions.service';
import { SignInLimits } from './sign-in-limits.queries';
import { SigningKeys } from './signing-keys';

const tokens = [AccessTokensQueries, AccessTokensService, AccessTokensResolver];
const openSessions = [OpenSessionsQueries, OpenSessionsService, OpenSessionsResolver];

/** How people are signed in, and for how long. With it every resolver and route is closed unless it says `@Public()`. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Session, AccessToken]),
    JwtModule.register({}),
    SqlModule,
    SettingsModule,
    AccountsModule,
    CredentialsModule,
    DirectoriesModule,
  ],
  controllers: [OpenIdController],
  providers: [
    SessionLimits,
    SessionsQueries,
    SessionsService,
    SessionOpening,
    SignInSteps,
    SecondProof,
    ConfirmingService,
    SessionActing,
    SessionsResolver,
    ...openSessions,
    ...tokens,
    SignInLimits,
    SigningKeys,
    BearerStrategy,
    SessionIdentity,
    { provide: Identity, useExisting: SessionIdentity },
    { provide: APP_GUARD, useClass: SignedInGuard },
  ],
  exports: [SessionsQueries, SessionActing, Identity],
})
export class SessionsModule {
  constructor(settings: SettingsCatalogue) {
    settings.register(...sessionSettings);
  }
}
