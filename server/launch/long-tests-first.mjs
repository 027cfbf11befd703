import Sequencer from '@jest/test-sequencer';

/** What takes a minute or more, the longest first. Where one of these came last, a whole run would wait for it on one processor. */
const long = [
  'accessible.browser',
  'chaos.e2e',
  'rights.e2e',
  'worker-on-redis.e2e',
  'worker.e2e',
  'restore.e2e',
  'live.e2e',
  'simulated-year.e2e',
  'start.e2e',
  'bulk.e2e',
  'issue-to-confirmed.browser',
  'days.browser',
  'entry.browser',
];

const place = ({ path }) => {
  const at = long.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
  return at === -1 ? long.length : at;
};

/** The long ones first, the others as Jest has it: by how long they took, or by how large they are. */
export default class LongTestsFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
