import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { appSettings, dataSourceOptions } from '../data-source';
import { cookieFor, isCrossSite } from './session-cookie';
import { networkOf, SignInLimits } from './sign-in-limits.queries';

describe('the network of an address', () => {
  test.each([
    ['10.1.2.3', '10.1.2'],
    ['::ffff:10.1.2.3', '10.1.2'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (ip, network) => expect(networkOf(ip)).toBe(network));
});

describe('the cookie', () => {
  test('over https is bound to the host and never sent in the clear (S-56)', () => {
    const cookie = cookieFor('https://dieuhanh.tinh.gov.vn');
    expect(cookie.set('x')).toBe('__Host-ttdh_session=x; Path=/; HttpOnly; SameSite=Strict; Secure');
    expect(cookie.clear()).toBe('__Host-ttdh_session=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0');
  });

  test('is taken from reads of any origin: they change nothing', () => {
    expect(isCrossSite({ method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } })).toBe(false);
    expect(isCrossSite({ method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })).toBe(true);
  });
});

describe('limits on signing in (S-40)', () => {
  let db: DataSource;
  let limits: SignInLimits;
  beforeAll(async () => {
    db = await new DataSource(dataSourceOptions(config.DATABASE_URL, { settings: appSettings })).initialize();
    limits = new SignInLimits(db);
  });
  afterAll(() => db.destroy());
  beforeEach(() => db.query('delete from sign_in_throttle'));

  const stranger = async () => false;
  const granted = async (username: string, ip: string, known: (network: string) => Promise<boolean> = stranger) =>
    (await limits.take(username, ip, known)).granted;

  test('count by network: another address of it does not help', async () => {
    for (let n = 1; n <= 5; n++) expect(await granted('lan', `10.0.0.${n}`)).toBe(true);
    expect(await granted('lan', '10.0.0.200')).toBe(false);
    expect(await granted('lan', '10.0.1.1')).toBe(true);
    expect(await granted('minh', '10.0.0.1')).toBe(true);
  });

  test('an outsider who tries from everywhere cannot lock anybody out of a place they signed in from', async () => {
    for (let n = 0; n < 50; n++) expect(await granted('lan', `10.${n}.0.1`)).toBe(true);
    expect(await granted('lan', '10.99.0.1')).toBe(false);
    const atDesk = async (network: string) => network === '192.168.1';
    expect(await granted('lan', '192.168.1.7', atDesk)).toBe(true);
    expect(await granted('lan', '192.168.2.7', atDesk)).toBe(false);
  });

  test('whoever tries many accounts from one place is stopped', async () => {
    for (let n = 0; n < 300; n++) await limits.take(`u${n}`, '10.0.0.1', stranger);
    expect(await granted('somebody', '10.0.0.1')).toBe(false);
    expect(await granted('somebody', '10.0.1.1')).toBe(true);
  });

  test('four hundred people may sign in on a Monday morning behind one address', async () => {
    for (let n = 0; n < 400; n++) {
      expect(await granted(`u${n}`, '10.0.0.1')).toBe(true);
      await limits.forgive(`u${n}`, '10.0.0.1');
    }
  });

  test('the limit is reached once: only then is it worth a record', async () => {
    const first: boolean[] = [];
    for (let n = 0; n < 9; n++) {
      const leave = await limits.take('lan', '10.0.0.1', stranger);
      if (!leave.granted) first.push(leave.firstTime);
    }
    expect(first).toEqual([true, false, false, false]);
  });

  test('what is stored does not say who or from where', async () => {
    await limits.take('lan', '10.0.0.1', stranger);
    const rows = await db.query('select key from sign_in_throttle');
    expect(JSON.stringify(rows)).not.toMatch(/lan"|10\.0/);
  });
});
