import { randomInt } from 'node:crypto';
import { canMount, type OwnServer, ownServer } from './own-server';

/** `npm run chaos`: every fault of reliability.md B.6, each on a stage of its own. `CHAOS_FAULTS=F-03,F-07`, `CHAOS_SEED=…`, `CHAOS_SHORT=1`. */
const seed = Number(process.env.CHAOS_SEED ?? randomInt(2 ** 31));
const wanted = process.env.CHAOS_FAULTS?.split(',');
const long = process.env.CHAOS_SHORT !== '1';
/** What `npm run chaos` knows, without importing it here: that would read the settings too early. */
const ids = ['F-01', 'F-02', 'F-03', 'F-04', 'F-05', 'F-06', 'F-07', 'F-08', 'F-09', 'F-11', 'F-12'];
const smallDisk = 'F-09';

let server: OwnServer | undefined;
afterEach(() => server?.end());

const chosen = ids.filter((id) => !wanted || wanted.includes(id));
test.each(chosen)(
  `%s (seed ${seed})`,
  async (id) => {
    if (id === smallDisk && !canMount())
      return console.log(`${id}: not run: this system does not let us make a small disk (root is needed)`);
    server = await ownServer(id === smallDisk ? 420 : undefined);
    // Each fault has a server of its own, and so settings of its own.
    jest.resetModules();
    const { run } = jest.requireActual<typeof import('./run')>('./run');
    const { faults } = jest.requireActual<typeof import('./faults')>('./faults');
    const fault = faults.filter((each) => each.id === id);
    expect(fault).toHaveLength(1);
    expect(await run(server, fault, { seed, long })).toEqual([]);
  },
  3_600_000,
);
