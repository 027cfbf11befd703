import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { SavedQueriesQueries } from './saved-queries.queries';
import { SavedQueriesResolver } from './saved-queries.resolver';
import { SavedQueriesService } from './saved-queries.service';
import { SavedQuery } from './saved-query.entity';

/** What analysts keep of their questions. What they may read by SQL is in the migrations: the schema `bi`. */
@Module({
  imports: [TypeOrmModule.forFeature([SavedQuery]), SqlModule, AccountsModule],
  providers: [SavedQueriesQueries, SavedQueriesService, SavedQueriesResolver],
})
export class AnalysisModule {}
