import { dutiesInWords, dutiesOf, type Evidence } from './duties';

const good: Evidence = {
  publicUrl: 'https://dieuhanh.tinh.gov.vn',
  host: '0.0.0.0',
  tls: true,
  proxies: [],
  demo: false,
  smtp: true,
  securityContact: true,
  scannerAnswers: true,
  clockSynchronised: true,
  clockSkewMs: 3,
  idleMinutes: 15,
  weakHashes: 0,
  openSecrets: [],
  unusedAccounts: 0,
  administrators: 2,
  administratorsWithoutFactor: 0,
  trailWritable: false,
  databaseIsRemote: true,
  databaseEncrypted: true,
  lastBackupHours: 5,
};
const unmet = (evidence: Partial<Evidence>) =>
  dutiesOf({ ...good, ...evidence })
    .filter(({ met }) => met === false)
    .map(({ id }) => id);

test('an installation as it should be meets every duty that a program can see', () => {
  expect(unmet({})).toEqual([]);
});

test.each<[string, Partial<Evidence>]>([
  ['V.1.1a', { demo: true }],
  ['V.1.1b', { weakHashes: 1 }],
  ['V.1.3a', { trailWritable: true }],
  ['V.1.3b', { clockSynchronised: false }],
  ['V.1.3b', { clockSkewMs: 5_000 }],
  ['V.1.4a', { unusedAccounts: 3 }],
  ['V.1.5', { scannerAnswers: null }],
  ['V.1.5', { scannerAnswers: false }],
  ['V.2.1b', { openSecrets: ['/srv/data/secrets/jwt'] }],
  ['V.2.2a', { publicUrl: 'http://dieuhanh.tinh.gov.vn' }],
  ['V.2.2b', { idleMinutes: 16 }],
  ['3.a', { administratorsWithoutFactor: 1 }],
  ['3.b', { databaseEncrypted: false }],
  ['3.c', { lastBackupHours: null }],
  ['3.c', { lastBackupHours: 30 }],
  ['3.d', { tls: false }],
  ['3.e', { smtp: false }],
  ['3.f', { securityContact: false }],
])('%s is not met with %j', (id, evidence) => {
  expect(unmet(evidence)).toEqual([id]);
});

test('a trial on one’s own machine needs no certificate', () => {
  expect(unmet({ publicUrl: 'http://localhost:3000', host: '127.0.0.1', tls: false, demo: true })).toEqual([]);
});

test('what is not met says what to do', () => {
  const words = dutiesInWords(dutiesOf({ ...good, scannerAnswers: null }));
  expect(words).toMatch(/✗ V\.1\.5 .*\n +→ Cài clamav-daemon/);
  expect(words).toMatch(/Đạt \d+, chưa đạt 1, cần người kiểm tra 3\.$/);
});
