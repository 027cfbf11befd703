import type { INestApplicationContext } from '@nestjs/common';
import type { Asked } from '@libs/loading';
import { DataSource } from 'typeorm';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
import type { SearchAnswer } from './search.graphql';
import { SearchQueries } from './search.queries';

let app: INestApplicationContext;
let p: Province;

/** Everything is asked for, whatever it is. */
const everything = { has: () => true, at: () => everything } as unknown as Asked;
/** Only one kind. */
const only = (kind: string) => ({ has: (key: string) => key === kind, at: () => everything }) as unknown as Asked;

const search = (who: Somebody, text: string, first = 6, asked = everything): Promise<SearchAnswer> =>
  app.get(SearchQueries).search(who.actor, text, first, asked);
const numbers = async (who: Somebody, text: string, first?: number) =>
  (await search(who, text, first)).documents.map(({ numberSymbol }) => numberSymbol);
const texts = async (who: Somebody, text: string, first?: number) =>
  (await search(who, text, first)).directives.map((directive) => directive.text);
const people = async (who: Somebody, text: string, first?: number) =>
  (await search(who, text, first)).people.map(({ person }) => person.displayName);

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  const enter = (numberSymbol: string, issuedOn: string, abstract: string, lines: [Province['finance'], string][]) =>
    issue(
      app,
      p,
      lines.map(([unit, text]) => ({ leads: [unit], deadline: 'thường xuyên', text })),
      { numberSymbol, issuedOn, abstract },
    );
  await enter('231/QĐ-UBND', '2022-01-26', 'Kế hoạch chuyển đổi số', [
    [p.finance, 'Bố trí kinh phí cho chuyển đổi số'],
    [p.construction, 'Rà soát hạ tầng kỹ thuật'],
  ]);
  await enter('2310/QĐ-UBND', '2025-03-01', 'Đề án hoà giải ở cơ sở', [[p.finance, 'Cân đối kinh phí hòa giải']]);
  await enter('03/CT-UBND', '2024-05-02', 'Tăng cường phòng, chống cháy rừng', [
    [p.construction, 'Kiểm tra kinh phí phòng cháy'],
  ]);
  await enter('231/UBND-TH', '2026-02-03', 'Thực hiện Quyết định 231/QĐ-UBND', [[p.ward, 'Tuyên truyền đến hộ dân']]);
}, 60_000);
afterAll(() => app?.close());

describe('documents', () => {
  test.each([
    ['231/QĐ', ['231/QĐ-UBND', '231/UBND-TH']],
    ['231', ['231/UBND-TH', '231/QĐ-UBND', '2310/QĐ-UBND']],
    ['qd-ubnd 231', ['231/QĐ-UBND', '231/UBND-TH', '2310/QĐ-UBND']],
    ['Quyết định số 2310', ['2310/QĐ-UBND']],
    ['công văn 231', []],
    ['3/CT', ['03/CT-UBND']],
    ['03', ['03/CT-UBND']],
  ])('%s is a number, as far as it was typed', async (text, found) => {
    expect(await numbers(p.officeHead, text)).toEqual(found);
  });

  test.each([
    ['hòa giải', ['2310/QĐ-UBND']],
    ['hoà gi', ['2310/QĐ-UBND']],
    ['HOA GIAI', ['2310/QĐ-UBND']],
    ['chuyen doi s', ['231/QĐ-UBND']],
    ['chay rung tang cuong', ['03/CT-UBND']],
    ['không có ở đâu', []],
    ['  ', []],
    ["'; --", []],
  ])('%s is words of the abstract, accents or not, the last one unfinished', async (text, found) => {
    expect(await numbers(p.officeHead, text)).toEqual(found);
  });
});

describe('directives', () => {
  test('by their own words, the newest first', async () => {
    const money = ['Cân đối kinh phí hòa giải', 'Kiểm tra kinh phí phòng cháy', 'Bố trí kinh phí cho chuyển đổi số'];
    expect(await texts(p.officeHead, 'kinh ph')).toEqual(money);
    expect(await texts(p.officeHead, 'kinh phí', 2)).toEqual(money.slice(0, 2));
  });

  test('never by those of their document alone', async () => {
    expect(await texts(p.officeHead, 'chuyển đổi số')).toEqual(['Bố trí kinh phí cho chuyển đổi số']);
    expect(await texts(p.officeHead, '231/QĐ')).toEqual([]);
  });

  test('where a word is beyond the newest documents, the index finds it', async () => {
    const db = app.get(DataSource);
    await db.query(
      `insert into directive_document (id, version, type, number_symbol, number_key, issued_on, issuer_id, abstract, urgency, entered_by_id, issued_at, search)
       select gen_random_uuid(), 1, 'CONG_VAN', n || '/X', n || '/x', '2026-06-01', $1, 'Khác', 'NORMAL', $2, now(), '''khac''' from generate_series(1, 401) n`,
      [p.province.id, p.officeHead.id],
    );
    expect(await texts(p.officeHead, 'hạ tầng')).toEqual(['Rà soát hạ tầng kỹ thuật']);
    expect(await numbers(p.officeHead, 'hòa giải')).toEqual(['2310/QĐ-UBND']);
    expect((await numbers(p.officeHead, 'khac')).length).toBe(6);
    await db.query(`delete from directive_document where number_symbol like '%/X'`);
  });
});

test('units by any of their names, code or initials', async () => {
  const codes = async (text: string) => (await search(p.wardHead, text)).units.map(({ code }) => code);
  expect((await codes('so tai chinh'))[0]).toBe('H36.05');
  expect((await codes('stc'))[0]).toBe('H36.05');
  expect((await codes('h36.06'))[0]).toBe('H36.06');
});

test('people by given name first, and only whom one may look up', async () => {
  expect((await people(p.officeHead, 'lan'))[0]).toBe('Nguyễn Thị Lan');
  expect(await people(p.officeHead, 'tuan')).toEqual(['Lê Anh Tuấn']);
  expect(await people(p.officeHead, 'le tu')).toEqual(['Lê Anh Tuấn']);
  // A specialist of another department is nobody's business but their own.
  expect(await people(p.officeHead, 'linh')).toEqual([]);
  expect(await people(p.constructionHead, 'linh')).toEqual(['Trương Thị Diệu Linh']);
  expect(await people(p.financeHead, 'linh')).toEqual([]);
  const [lan] = (await search(p.financeHead, 'Nguyễn Thị Lan')).people;
  expect([lan.monitors, lan.unit.code]).toEqual([true, p.office.code]);
  const [thinh] = (await search(p.officeHead, 'thịnh')).people;
  expect([thinh.monitors, thinh.unit.code]).toEqual([false, p.finance.code]);
});

test('what the actor may not see is not found (S-02)', async () => {
  expect(await numbers(p.financeHead, '231')).toEqual(['231/QĐ-UBND', '2310/QĐ-UBND']);
  expect(await numbers(p.wardHead, '231')).toEqual(['231/UBND-TH']);
  expect(await texts(p.financeHead, 'kinh phí')).not.toContain('Kiểm tra kinh phí phòng cháy');
  expect(await texts(p.constructionHead, 'rà soát')).toEqual(['Rà soát hạ tầng kỹ thuật']);
  for (const who of [p.financeSpecialist, p.financeAdmin, p.systemAdmin]) {
    expect([await numbers(who, '231'), await texts(who, 'kinh phí')]).toEqual([[], []]);
  }
});

test('only the kinds asked for are looked for', async () => {
  const { documents, directives, units, people: found } = await search(p.officeHead, 'lan', 6, only('people'));
  expect([documents, directives, units]).toEqual([[], [], []]);
  expect(found).toHaveLength(1);
});
