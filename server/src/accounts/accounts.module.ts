import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SqlModule } from '@libs/sql';
import { UnitsModule } from '../units';
import { Account } from './account.entity';
import { AccountsQueries } from './accounts.queries';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { Deputyship } from './deputyship.entity';
import { AdministeredQueries } from './administered.queries';
import { AdministrationResolver } from './administration.resolver';
import { AccountAdministration } from './administration.service';
import { PeopleImports } from './people-import.service';
import { RoleGrant } from './role-grant.entity';
import { SettingPersonResolver } from './setting-person.resolver';
import { SourcedRoles } from './sourced-roles.service';

/** People and their roles. */
@Module({
  imports: [TypeOrmModule.forFeature([Account, RoleGrant, Deputyship]), SqlModule, UnitsModule],
  providers: [
    AccountsQueries,
    AccountsService,
    AccountsResolver,
    AccountAdministration,
    AdministeredQueries,
    AdministrationResolver,
    PeopleImports,
    SettingPersonResolver,
    SourcedRoles,
  ],
  exports: [AccountsQueries, AccountsService, AdministeredQueries, SourcedRoles],
})
export class AccountsModule {}
