import type { EmbeddedPostgres } from './embedded-postgres';
import { pause } from './processes';

/**
 * Looks after a started server: when its process ends, starts it again, at once and then with growing pauses (at most 20 s).
 * @param moved called when the new server has another address than the last
 * @returns ends the looking-after (not the server)
 */
export function keepRunning(
  postgres: EmbeddedPostgres,
  say: (line: string) => void,
  moved: (url: string) => void,
): () => void {
  let watching = true;
  void (async () => {
    let wait = 0;
    while (watching) {
      await pause(500);
      if (!watching || postgres.alive) continue;
      const before = postgres.url;
      say('PostgreSQL đã dừng bất ngờ; đang khởi động lại…');
      await pause(wait);
      if (!watching) return;
      try {
        await postgres.start();
        wait = 0;
        say('PostgreSQL đã chạy lại.');
        if (postgres.url !== before) moved(postgres.url);
      } catch (error) {
        wait = Math.min(20_000, wait * 2 || 1_000);
        say((error as Error).message);
      }
    }
  })();
  return () => {
    watching = false;
  };
}
