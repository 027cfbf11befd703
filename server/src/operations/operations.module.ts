import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions';
import { SettingsModule } from '../settings';
import { GraphqlWatch } from './graphql-watch.plugin';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { Playground } from './playground';
import { ReadinessQueries } from './readiness.queries';

/** How the running system shows itself to those who run it. */
@Module({
  imports: [SessionsModule, SettingsModule],
  controllers: [HealthController, MetricsController],
  providers: [ReadinessQueries, Metrics, Playground, GraphqlWatch],
  exports: [Metrics, Playground],
})
export class OperationsModule {}
