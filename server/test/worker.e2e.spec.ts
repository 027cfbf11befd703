import { createPostgresBackend, Queue } from 'bullmq';
import { Client } from 'pg';
import { config } from '@libs/config';
import { workersOn } from './worker-suite';

describe('on PostgreSQL', () => {
  workersOn(async () => {
    const db = new Client({ connectionString: config.DATABASE_URL });
    await db.connect();
    const queues: Queue[] = [];
    return {
      settings: {},
      queue: (name) => {
        const connection = { connectionString: config.DATABASE_URL, schema: 'bullmq', max: 2 };
        queues.push(new Queue(name, { connection }, createPostgresBackend) as unknown as Queue);
        return queues.at(-1)!;
      },
      empty: async () => void (await db.query('delete from bullmq.job; delete from bullmq.scheduler')),
      stop: async () => {
        await Promise.all(queues.map((queue) => queue.close()));
        await db.end();
      },
    };
  });
});
