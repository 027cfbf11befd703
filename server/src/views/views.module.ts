import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { DefaultView } from './default-view.entity';
import { SavedView } from './saved-view.entity';
import { ViewsQueries } from './views.queries';
import { ViewsResolver } from './views.resolver';
import { ViewsService } from './views.service';

/** Saved, shared and default ways of looking at a list (console.md, "Details people love"). */
@Module({
  imports: [TypeOrmModule.forFeature([SavedView, DefaultView]), SqlModule, AccountsModule],
  providers: [ViewsQueries, ViewsService, ViewsResolver],
})
export class ViewsModule {}
