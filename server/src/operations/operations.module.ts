import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions';
import { GraphqlWatch } from './graphql-watch.plugin';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { ReadinessQueries } from './readiness.queries';

/** How the running system shows itself to those who run it. */
@Module({
  imports: [SessionsModule],
  controllers: [HealthController, MetricsController],
  providers: [ReadinessQueries, Metrics, GraphqlWatch],
  exports: [Metrics],
})
export class OperationsModule {}
