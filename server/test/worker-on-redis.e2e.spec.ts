import { createRedisBackend, Queue } from 'bullmq';
import { redisServer, startRedis } from '@libs/testing/redis';
import { workersOn } from './worker-suite';

(redisServer() ? describe : describe.skip)('on Redis', () => {
  workersOn(async () => {
    const redis = await startRedis();
    const queues: Queue[] = [];
    return {
      settings: { REDIS_URL: redis.url },
      queue: (name) => {
        queues.push(new Queue(name, { connection: { url: redis.url } }, createRedisBackend));
        return queues.at(-1)!;
      },
      empty: redis.flush,
      stop: async () => {
        await Promise.all(queues.map((queue) => queue.close()));
        await redis.stop();
      },
    };
  });
});
