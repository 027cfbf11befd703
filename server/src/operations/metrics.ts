import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { ReadinessQueries } from './readiness.queries';

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** What Prometheus may ask of this process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = this.histogram('http_request_seconds', 'HTTP requests', ['method', 'route', 'status']);
  private readonly operations = this.histogram('graphql_operation_seconds', 'GraphQL operations by first root field', [
    'operation',
    'outcome',
  ]);

  private readonly violations = new Counter({
    name: 'csp_violations',
    help: 'What browsers reported that our pages did and their policy does not allow',
    labelNames: ['directive'],
    registers: [this.registry],
  });

  constructor(state: ReadinessQueries) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
      new Gauge({
        name,
        help,
        registers: [this.registry],
        async collect() {
          this.set(await read());
        },
      });
    gauge('database_connections', 'Connections of the pool', () => state.pool().total);
    gauge('database_connections_idle', 'Connections of the pool that nobody uses', () => state.pool().idle);
    gauge('database_waiting', 'Requests waiting for a connection', () => state.pool().waiting);
    gauge('outbox_events', 'Events that wait for the worker, up to 10,000', () => state.outboxSize());
    gauge('outbox_oldest_seconds', 'Age of the oldest of them', () => state.outboxAge());
    gauge('outbox_failing_events', 'Events on which a reaction failed', () => state.outboxFailing());
    gauge('mails_waiting', 'Mails that wait to be sent', () => state.mails('WAITING'));
    gauge('mails_failed', 'Mails that were given up', () => state.mails('FAILED'));
    gauge('mails_delay_seconds', 'How late the oldest mail is that should have left', () => state.mailDelay());
    gauge('disk_free_bytes', 'Room on the disk of DATA_DIR', async () => (await state.disk()).free);
    gauge('disk_size_bytes', 'Size of the disk of DATA_DIR', async () => (await state.disk()).total);
    gauge(
      'backup_age_seconds',
      'Since the last whole backup; -1: none',
      async () => (await state.backups()).sinceLastBase,
    );
    gauge(
      'backup_behind_seconds',
      'Age of the oldest finished piece of the log that no backup has; -1: no backups',
      async () => (await state.backups()).behind,
    );
  }

  request(method: string, route: string, status: number, milliseconds: number): void {
    this.requests.observe({ method, route, status }, milliseconds / 1000);
  }

  operation(operation: string, outcome: 'ok' | 'error', milliseconds: number): void {
    this.operations.observe({ operation, outcome }, milliseconds / 1000);
  }

  violation(directive: string): void {
    this.violations.inc({ directive });
  }

  private histogram<Label extends string>(name: string, help: string, labelNames: Label[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets, registers: [this.registry] });
  }
}
