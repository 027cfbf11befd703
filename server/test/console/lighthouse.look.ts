import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DemoProduct, type Places, type Player } from './demo-product';

const run = promisify(execFile);
const cli = join(process.cwd(), 'node_modules/lighthouse/cli/index.js');
/** Debian's. */
const chromium = '/usr/bin/chromium';
const folder = mkdtempSync(join(tmpdir(), 'ttdh-lighthouse-'));

let product: DemoProduct;
let places: Places;

beforeAll(async () => {
  product = await DemoProduct.start();
  places = await product.places();
}, 180_000);
afterAll(() => product?.stop(), 60_000);

/** The session cookie of somebody who has signed in. */
async function cookieOf(player: Player): Promise<string> {
  const { username, password } = product.account(player);
  const answer = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { username, password, kind: 'COOKIE' } },
    }),
  });
  return answer.headers.getSetCookie()[0].split(';')[0];
}

interface Report {
  categories: Record<'performance' | 'accessibility' | 'best-practices', { score: number | null }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

async function measured(path: string, cookie: string | null): Promise<Report> {
  const headers = join(folder, 'headers.json');
  const output = join(folder, 'report.json');
  writeFileSync(headers, JSON.stringify(cookie ? { Cookie: cookie } : {}));
  await run(
    'env',
    [
      `CHROME_PATH=${chromium}`,
      process.execPath,
      cli,
      `${product.url}${path}`,
      '--quiet',
      '--preset=desktop',
      '--only-categories=performance,accessibility,best-practices',
      `--extra-headers=${headers}`,
      '--output=json',
      `--output-path=${output}`,
      '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ],
    { maxBuffer: 50 * 2 ** 20 },
  );
  return JSON.parse(readFileSync(output, 'utf8'));
}

const pages: [name: string, player: Player | null, path: (places: Places) => string][] = [
  ['Đăng nhập', null, () => '/dang-nhap'],
  ['Việc của tôi (Văn phòng)', 'officeSpecialist', () => '/viec'],
  ['Việc của tôi (đơn vị)', 'unitHead', () => '/viec'],
  ['Nhiệm vụ', 'officeHead', () => '/nhiem-vu'],
  ['Một nhiệm vụ', 'officeHead', ({ assignment }) => `/nhiem-vu/${assignment.officeHead}`],
  ['Văn bản', 'officeHead', () => '/van-ban'],
  ['Nhập văn bản', 'officeSpecialist', ({ draft }) => `/nhap/${draft}`],
];

test.each(pages)(
  '%s',
  async (name, player, path) => {
    const { categories, audits } = await measured(path(places), player && (await cookieOf(player)));
    const scores = (['performance', 'accessibility', 'best-practices'] as const).map(
      (category) => `${category} ${Math.round((categories[category].score ?? 0) * 100)}`,
    );
    const kilobytes = Math.round((audits['total-byte-weight'].numericValue ?? 0) / 1000);
    const wanting = Object.entries(audits)
      .filter(([, { score }]) => score !== null && score < 0.9)
      .map(([id, { score }]) => `${id} ${score}`);
    process.stdout.write(`${name}: ${scores.join(' · ')} · ${kilobytes} kB\n    ${wanting.join(', ')}\n`);
  },
  120_000,
);
