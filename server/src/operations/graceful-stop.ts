import type { INestApplicationContext } from '@nestjs/common';

const LONGEST_STOP_MS = 20_000;

/**
 * Ends the process in good order when it is told to, or when the process that started it is gone: what has begun is
 * finished, connections are closed, and the exit code is 0. A stop that hangs is cut off.
 */
export function stopGracefully(app: INestApplicationContext): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await app.close().catch((error: Error) => {
      console.error(`Không dừng được trọn vẹn: ${error.message}`);
      process.exitCode = 1;
    });
    process.exit();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  if (process.connected) process.on('disconnect', () => void stop());
}
