import { Module } from '@nestjs/common';
import { TimelineQueries } from './timeline.queries';
import { timelineResolvers } from './timelines.resolver';
import { TrailAnchors } from './trail-anchors';
import { TrailQueries } from './trail.queries';

@Module({
  providers: [TimelineQueries, ...timelineResolvers, TrailQueries, TrailAnchors],
  exports: [TrailAnchors],
})
export class AuditModule {}
