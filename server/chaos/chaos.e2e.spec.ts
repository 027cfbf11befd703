import { randomInt } from 'node:crypto';
import { type OwnServer, ownServer } from './own-server';

/** The short form of `npm run chaos`: the faults that need seconds, on one stage. `CHAOS_SEED` lives a run again. */
const short = ['F-01', 'F-03', 'F-11'];
const seed = Number(process.env.CHAOS_SEED ?? randomInt(2 ** 31));

let server: OwnServer;
beforeAll(async () => {
  server = await ownServer();
}, 60_000);
afterAll(() => server?.end());

test(`an API killed over and over, PostgreSQL killed, a stop under load: nothing is lost, doubled or left out (seed ${seed})`, async () => {
  // The settings are read when these are imported: not before the server of this spec is there.
  const { run } = jest.requireActual<typeof import('./run')>('./run');
  const { faults } = jest.requireActual<typeof import('./faults')>('./faults');
  const chosen = faults.filter(({ id }) => short.includes(id));
  expect(await run(server, chosen, { seed, long: false })).toEqual([]);
}, 600_000);
