import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssignmentsModule } from '../assignments';
import { DoneForResolver } from './done-for.resolver';
import { NewsLook } from './news-look.entity';
import { NewsQueries } from './news.queries';
import { NewsResolver } from './news.resolver';
import { NewsService } from './news.service';
import { TimelineQueries } from './timeline.queries';
import { timelineResolvers } from './timelines.resolver';
import { TrailAnchors } from './trail-anchors';
import { TrailQueries } from './trail.queries';

@Module({
  imports: [TypeOrmModule.forFeature([NewsLook]), AssignmentsModule],
  providers: [
    NewsQueries,
    NewsService,
    NewsResolver,
    TimelineQueries,
    ...timelineResolvers,
    DoneForResolver,
    TrailQueries,
    TrailAnchors,
  ],
  exports: [TrailAnchors],
})
export class AuditModule {}
