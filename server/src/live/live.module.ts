import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { SessionsModule } from '../sessions';
import { LiveHousekeeping } from './live-housekeeping';
import { LiveHub } from './live-hub';
import { LiveSessions } from './live-sessions';
import { LiveStreams } from './live-streams';
import { LiveController } from './live.controller';
import { NewsQueries } from './news.queries';
import { PresenceNews } from './presence-news';
import { PresenceQueries } from './presence.queries';
import { PresenceResolver } from './presence.resolver';
import { PresenceService } from './presence.service';

const streams = [LiveHub, LiveStreams, LiveSessions, LiveHousekeeping, NewsQueries];
const presence = [PresenceNews, PresenceQueries, PresenceService, PresenceResolver];

/** Open screens keep up with what others do. */
@Module({
  imports: [AccountsModule, SessionsModule],
  controllers: [LiveController],
  providers: [...streams, ...presence],
})
export class LiveModule {}
