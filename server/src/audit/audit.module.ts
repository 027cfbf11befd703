import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts';
import { AssignmentsModule } from '../assignments';
import { DoneForResolver } from './done-for.resolver';
import { NewsLook } from './news-look.entity';
import { NewsQueries } from './news.queries';
import { NewsResolver } from './news.resolver';
import { NewsService } from './news.service';
import { PeopleHistoriesResolver } from './people-histories.resolver';
import { TimelineQueries } from './timeline.queries';
import { timelineResolvers } from './timelines.resolver';
import { TrailAnchors } from './trail-anchors';
import { TrailQueries } from './trail.queries';

@Module({
  imports: [TypeOrmModule.forFeature([NewsLook]), AccountsModule, AssignmentsModule],
  providers: [
    NewsQueries,
    NewsService,
    NewsResolver,
    TimelineQueries,
    ...timelineResolvers,
    DoneForResolver,
    PeopleHistoriesResolver,
    TrailQueries,
    TrailAnchors,
  ],
  exports: [TrailAnchors],
})
export class AuditModule {}
