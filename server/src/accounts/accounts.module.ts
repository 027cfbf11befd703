import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Identity, SignedInGuard } from '@libs/auth';
import { SqlModule } from '@libs/sql';
import { UnitsModule } from '../units';
import { AccessToken } from './access-token.entity';
import { AccessTokensQueries } from './access-tokens.queries';
import { AccessTokensResolver } from './access-tokens.resolver';
import { AccessTokensService } from './access-tokens.service';
import { Account } from './account.entity';
import { AccountsQueries } from './accounts.queries';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { BearerStrategy } from './bearer.strategy';
import { RoleGrant } from './role-grant.entity';
import { SessionIdentity } from './session-identity';
import { Session } from './session.entity';
import { SessionsQueries } from './sessions.queries';
import { SessionsResolver } from './sessions.resolver';
import { SessionsService } from './sessions.service';
import { SettingPersonResolver } from './setting-person.resolver';
import { SignInLimits } from './sign-in-limits.queries';

/** People, their roles, and how they are signed in. With it every resolver and route is closed unless it says `@Public()`. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Account, RoleGrant, Session, AccessToken]),
    JwtModule.register({}),
    SqlModule,
    UnitsModule,
  ],
  providers: [
    AccountsQueries,
    AccountsService,
    AccountsResolver,
    SessionsQueries,
    SessionsService,
    SessionsResolver,
    AccessTokensQueries,
    AccessTokensService,
    AccessTokensResolver,
    SettingPersonResolver,
    SignInLimits,
    BearerStrategy,
    SessionIdentity,
    { provide: Identity, useExisting: SessionIdentity },
    { provide: APP_GUARD, useClass: SignedInGuard },
  ],
  exports: [AccountsQueries, AccountsService, SessionsQueries, Identity],
})
export class AccountsModule {}
