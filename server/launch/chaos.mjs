// npm run chaos: processes, the database, the network, the mail server and the disk fail under load; what must hold is looked at after each.
// CHAOS_OLD_RELEASE=<folder>: a checkout of the release before, built; F-12 has it work on this release's schema, beside this release.
// npm run chaos -- F-03 F-07: only these. CHAOS_SEED=…: a run once more. CHAOS_SHORT=1: the short form of each.
import { ready } from './ready.mjs';

await ready();
const { look } = await import('./look.mjs');
const wanted = process.argv.slice(2).filter((word) => /^F-\d\d$/.test(word));
const others = wanted.filter((id) => id !== 'F-10');
if (wanted.length) process.env.CHAOS_FAULTS = others.join(',');
const name =
  wanted.length === 0
    ? '(chaos|outage)'
    : others.length === 0
      ? 'outage'
      : wanted.includes('F-10')
        ? '(chaos|outage)'
        : 'chaos';
await look(name, 'Mọi lỗi đã thử; các bất biến I1–I11 giữ nguyên.');
