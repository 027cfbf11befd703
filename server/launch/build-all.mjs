// For the image (docker/Dockerfile): everything that `npm start` would build, and nothing started.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { buildClient, buildServer } = await import('./build.mjs');
await untilStopped(async (life) => {
  await Promise.all([buildServer(life.signal), buildClient(life.signal)]);
  life.end();
});
