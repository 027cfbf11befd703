import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Identity, SignedInGuard } from '@libs/auth';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { AccessToken } from './access-token.entity';
import { AccessTokensQueries } from './access-tokens.queries';
import { AccessTokensResolver } from './access-tokens.resolver';
import { AccessTokensService } from './access-tokens.service';
import { BearerStrategy } from './bearer.strategy';
import { ConfirmingService } from './confirming.service';
import { SessionIdentity } from './session-identity';
import { Session } from './session.entity';
import { SessionsQueries } from './sessions.queries';
import { SessionsResolver } from './sessions.resolver';
import { SessionsService } from './sessions.service';
import { SignInLimits } from './sign-in-limits.queries';

/** How people are signed in, and for how long. With it every resolver and route is closed unless it says `@Public()`. */
@Module({
  imports: [TypeOrmModule.forFeature([Session, AccessToken]), JwtModule.register({}), SqlModule, AccountsModule],
  providers: [
    SessionsQueries,
    SessionsService,
    ConfirmingService,
    SessionsResolver,
    AccessTokensQueries,
    AccessTokensService,
    AccessTokensResolver,
    SignInLimits,
    BearerStrategy,
    SessionIdentity,
    { provide: Identity, useExisting: SessionIdentity },
    { provide: APP_GUARD, useClass: SignedInGuard },
  ],
  exports: [SessionsQueries, Identity],
})
export class SessionsModule {}
