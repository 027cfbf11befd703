import type { Page } from 'playwright-core';
import type { Browsers, Seat } from '@libs/testing/browser';
import type { DemoProduct, Places, Player } from './demo-product';

/** A screen of the console: whoever sees it, and where it is for them; undefined where there is nothing to open. */
export interface Screen {
  name: string;
  who: readonly Player[];
  path: (places: Places, player: Player) => string | undefined;
  /** What must be on the page before it is looked at. */
  ready: string;
  /** Narrows the list on it to a few rows, among them one of each kind: for what looks at every single thing. */
  few?: string;
}

const office: Player[] = ['officeSpecialist', 'officeHead'];
const province: Player[] = [...office, 'leader'];
const units: Player[] = ['unitHead', 'unitSpecialist'];
const everybody: Player[] = [...province, ...units, 'unitAdmin'];

/** Every screen behind the sign-in. A new one gets its line here: it is then looked at in every theme, size and density. */
export const screens: readonly Screen[] = [
  { name: 'viec', who: everybody, path: () => '/viec', ready: 'h1' },
  {
    name: 'nhiem-vu',
    who: [...province, ...units],
    path: () => '/nhiem-vu?status=all',
    ready: ':is(app-list-table, app-assignment-row)',
    few: '&text=402%2FTB-UBND',
  },
  {
    name: 'mot-nhiem-vu',
    who: [...province, ...units],
    path: ({ assignment }, player) => assignment[player] && `/nhiem-vu/${assignment[player]}`,
    ready: 'app-assignment-header h2',
    few: '?text=402%2FTB-UBND',
  },
  {
    name: 'van-ban',
    who: [...province, ...units],
    path: () => '/van-ban',
    ready: ':is(app-list-table, app-document-row)',
  },
  {
    name: 'mot-van-ban',
    who: [...province, ...units],
    path: ({ document }) => `/van-ban/${document}`,
    ready: 'app-document-facts h2',
    few: '?text=402%2FTB-UBND',
  },
  { name: 'thoi-gian', who: [...province, 'unitHead'], path: () => '/thoi-gian', ready: 'app-court-page h1' },
  {
    name: 'gia-han',
    who: [...province, ...units],
    path: () => '/gia-han?tab=all',
    ready: ':is(app-list-table, app-extension-row, app-empty-state)',
  },
  {
    name: 'giai-trinh',
    who: [...province, ...units],
    path: () => '/giai-trinh',
    ready: 'app-inquiry-list-page :is(app-inquiry-row, app-empty-state)',
  },
  {
    name: 'gia-han-quan-tri',
    who: ['officeHead'],
    path: () => '/quan-tri/gia-han',
    ready: 'app-reason-row',
  },
  {
    name: 'tong-quan',
    who: [...province, ...units],
    path: () => '/tong-quan',
    ready: ':is(app-trend-chart svg, app-overview-page app-empty-state)',
  },
  {
    name: 'thong-ke',
    who: [...province, 'unitHead'],
    path: () => '/thong-ke?population=CARRIED_AND_ISSUED&both=1',
    ready: 'app-figures-table tfoot',
    few: '&by=DEADLINE_KIND',
  },
  {
    name: 'thong-ke-danh-sach',
    who: ['leader', 'officeHead', 'unitHead'],
    path: () => '/thong-ke/danh-sach?ky=tat-ca&figure=OPEN_OVERDUE',
    ready: ':is(app-counted-table, app-empty-state)',
  },
  { name: 'ky-so-lieu', who: ['officeHead', 'leader'], path: () => '/ky-so-lieu', ready: 'app-periods-page h1' },
  { name: 'ban-nhap', who: office, path: () => '/nhap', ready: 'app-drafts-page h1' },
  { name: 'nhap-moi', who: office, path: () => '/nhap/moi', ready: 'app-directive-grid' },
  { name: 'mot-ban-nhap', who: office, path: ({ draft }) => `/nhap/${draft}`, ready: 'app-directive-grid' },
  { name: 'lich', who: ['officeHead'], path: () => '/quan-tri/lich', ready: 'app-day-list' },
  {
    name: 'thoi-han-theo-lich',
    who: ['officeHead'],
    path: () => '/quan-tri/lich/thoi-han',
    ready: 'app-recount-page h1',
  },
  {
    name: 'nguoi-dung',
    who: ['unitAdmin', 'systemAdmin'],
    path: () => '/quan-tri/nguoi-dung',
    ready: 'app-people-page li',
  },
  {
    name: 'mot-nguoi-dung',
    who: ['unitAdmin'],
    path: ({ person }) => `/quan-tri/nguoi-dung/${person}`,
    ready: 'app-account-page h2',
  },
  {
    name: 'nhap-nguoi-dung',
    who: ['unitAdmin'],
    path: () => '/quan-tri/nguoi-dung/nhap',
    ready: 'app-import-page h1',
  },
  {
    name: 'don-vi',
    who: ['systemAdmin'],
    path: ({ unit }) => `/quan-tri/don-vi/${unit}`,
    ready: 'app-unit-card h2',
  },
  {
    name: 'ket-thuc-don-vi',
    who: ['systemAdmin'],
    path: ({ unit }) => `/quan-tri/don-vi/${unit}/ket-thuc`,
    ready: 'app-close-unit-page h1',
  },
  { name: 'thu-va-lich', who: ['unitHead', 'officeHead'], path: () => '/ca-nhan', ready: 'app-feed-card h2' },
  {
    name: 'ma-truy-cap',
    who: ['officeHead', 'unitHead'],
    path: () => '/ca-nhan/ma-truy-cap',
    ready: 'app-tokens-page section h2',
  },
  {
    name: 'bao-mat',
    who: ['officeHead', 'unitAdmin'],
    path: () => '/ca-nhan/bao-mat',
    ready: 'app-security-page section h2',
  },
  {
    name: 'phien',
    who: ['officeHead', 'unitAdmin'],
    path: () => '/ca-nhan/phien',
    ready: 'app-sessions-page li',
  },
  {
    name: 'phien-quan-tri',
    who: ['unitAdmin'],
    path: () => '/quan-tri/phien',
    ready: ':is(app-people-sessions-page table, app-empty-state)',
  },
  {
    name: 'ma-truy-cap-quan-tri',
    who: ['unitAdmin'],
    path: () => '/quan-tri/phien/ma-truy-cap',
    ready: ':is(app-people-tokens-page table, app-empty-state)',
  },
  {
    name: 'du-lieu-cua-toi',
    who: ['unitHead'],
    path: () => '/ca-nhan/du-lieu',
    ready: 'app-own-data-page section h2',
  },
  {
    name: 'thu-da-gui',
    who: ['officeHead'],
    path: () => '/quan-tri/thu',
    ready: ':is(app-sent-mails-page table, app-empty-state)',
  },
  {
    name: 'nhat-ky-an-toan',
    who: ['officeHead'],
    path: () => '/quan-tri/an-toan',
    ready: ':is(app-security-page table, app-empty-state)',
  },
  { name: 'mau-thu', who: ['officeHead'], path: () => '/quan-tri/thu/mau/DIGEST', ready: 'app-templates-page iframe' },
  {
    name: 'thong-bao',
    who: [...province, ...units],
    path: () => '/thong-bao',
    ready: 'app-inbox-board .bar',
  },
  { name: 'bao-cao', who: [...province, 'unitHead'], path: () => '/bao-cao', ready: 'app-report-list-page li' },
  {
    name: 'mot-bao-cao',
    who: [...province, 'unitHead'],
    path: ({ report }) => `/bao-cao/${report}`,
    ready: 'app-report-sheet table',
  },
  { name: 'sua-bao-cao', who: office, path: ({ report }) => `/bao-cao/${report}/sua`, ready: 'app-report-sheet table' },
  { name: 'bao-cao-moi', who: ['officeHead'], path: () => '/bao-cao/moi', ready: 'app-columns-section li' },
  {
    name: 'mau-bao-cao',
    who: ['officeHead'],
    path: ({ report }) => `/bao-cao/${report}/mau`,
    ready: 'app-placeholder-list li',
  },
  { name: 'nhac-viec', who: ['officeHead'], path: () => '/quan-tri/nhac-viec', ready: 'app-rules-page h2' },
  {
    name: 'kho-bao-cao',
    who: [...province, 'unitHead'],
    path: () => '/bao-cao/kho',
    ready: ':is(app-run-card, app-empty-state)',
  },
  {
    name: 'lich-gui-bao-cao',
    who: ['officeHead', 'unitHead'],
    path: () => '/bao-cao/lich',
    ready: 'app-schedules-page :is(mat-slide-toggle, app-empty-state)',
  },
  {
    name: 'nguoi-thay',
    who: ['unitHead', 'unitAdmin'],
    path: () => '/ca-nhan/nguoi-thay',
    ready: 'app-deputies-page :is(app-deputy-row, app-empty-state)',
  },
  { name: 'ho-so', who: ['unitHead'], path: () => '/ca-nhan/ho-so', ready: 'app-profile-page dl' },
  {
    name: 'ban-giao',
    who: ['officeHead', 'unitHead'],
    path: () => '/ban-giao',
    ready: 'app-handovers-page :is(li, app-empty-state)',
  },
  { name: 'ra-soat', who: ['unitAdmin'], path: () => '/quan-tri/ra-soat', ready: 'app-reviews-page table' },
  { name: 'cai-dat', who: ['officeHead'], path: () => '/quan-tri/cai-dat', ready: 'app-setting-row' },
  {
    name: 'quyen',
    who: ['officeHead', 'unitAdmin'],
    path: () => '/quan-tri/quyen',
    ready: 'app-rights-table td',
  },
  { name: 'khong-co-quyen', who: ['unitHead'], path: () => '/nhap', ready: 'h1' },
  { name: 'khong-quan-tri', who: ['unitHead'], path: () => '/quan-tri', ready: 'app-no-right-page h1' },
  { name: 'khong-co-trang', who: ['unitHead'], path: () => '/khong-co-trang-nay', ready: 'h1' },
];

/** Signs somebody of the demo in, in a browser of their own. */
export async function seated(browsers: Browsers, product: DemoProduct, player: Player, seat: Seat = {}): Promise<Page> {
  const page = await browsers.open(`${player} ${JSON.stringify(seat)}`, seat);
  const { username, password } = product.account(player);
  await page.goto('/dang-nhap');
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('dang-nhap'));
  return page;
}

/** Opens a screen and waits until nothing on it is still loading. */
export async function show(page: Page, { ready }: Pick<Screen, 'ready'>, path: string): Promise<void> {
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  await page.locator('app-skeleton-rows').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
}
