import { createRedisBackend, Queue } from 'bullmq';
import { BuiltApi } from '@libs/testing/product';
import { redisServer, startRedis, type ThrowawayRedis } from '@libs/testing/redis';
import { workersOn } from './worker-suite';

// A machine without it runs the other half: worker.e2e.spec.ts.
(redisServer() ? describe : describe.skip)('on Redis', () => {
  let redis: ThrowawayRedis;

  const suite = workersOn(async () => {
    redis = await startRedis();
    const queues: Queue[] = [];
    return {
      settings: { REDIS_URL: redis.url },
      queue: (name) => {
        queues.push(new Queue(name, { connection: { url: redis.url } }, createRedisBackend));
        queues.at(-1)!.on('error', () => undefined);
        return queues.at(-1)!;
      },
      empty: () => redis.flush(),
      stop: async () => {
        await Promise.all(queues.map((queue) => queue.close()));
        await redis.stop();
      },
    };
  });

  test('a Redis that is gone holds up only the worker, and readiness says so; back and empty, all is done', async () => {
    const api = await BuiltApi.start({ REDIS_URL: redis.url });
    try {
      await redis.kill();
      const documentId = await suite.confirmed();
      const unready = await fetch(`${api.url}/readyz`);
      expect(unready.status).toBe(503);
      expect(await unready.json()).toMatchObject({ missing: ['queue'] });
      expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
      await redis.start();
      await suite.until('all is handled', async () => {
        await suite.lookNow();
        return suite.quiet();
      });
      await suite.doneOnce([documentId]);
      await suite.until('it is ready again', async () => (await fetch(`${api.url}/readyz`)).ok);
    } finally {
      await api.kill();
    }
  }, 60_000);
});
