// npm run codegen: schema.graphql out of the server, the client's documents out of schema.graphql.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { generateClient, generateSchema } = await import('./generate.mjs');
const { during } = await import('./say.mjs');
await untilStopped(async (life) => {
  await during('Sinh schema.graphql', () => generateSchema(life.signal));
  await during('Sinh mã của giao diện', () => generateClient(life.signal));
  life.end();
});
