import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { Directory } from './directory';
import { OpenIdAttempts } from './openid-attempts.queries';
import { OpenIdProvider } from './openid-provider';
import { OutsideIdentities } from './outside-identities.queries';
import { OutsideIdentity } from './outside-identity.entity';
import { OutsidePeople } from './outside-people.service';

/** Who else may say who somebody is: an LDAP directory, an OpenID Connect provider. */
@Module({
  imports: [TypeOrmModule.forFeature([OutsideIdentity]), SqlModule, AccountsModule],
  providers: [Directory, OpenIdProvider, OpenIdAttempts, OutsideIdentities, OutsidePeople],
  exports: [Directory, OpenIdProvider],
})
export class DirectoriesModule {}
