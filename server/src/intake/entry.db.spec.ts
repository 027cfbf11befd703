import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
import { emptyContent } from './draft-content';
import { DuplicatesQueries, type Typed } from './duplicates.queries';
import { EntrySuggestionsQueries } from './entry-suggestions.queries';
import { IntakeService } from './intake.service';

let app: INestApplicationContext;
let p: Province;

const day = 86_400_000;
const start = Date.parse('2026-05-04T02:00:00Z');

beforeAll(async () => {
  clock.plays = new Date(start);
  app = await startModules();
  p = await aProvince(app);
}, 60_000);
afterAll(async () => {
  clock.plays = null;
  await app?.close();
});

describe('what is most likely typed next', () => {
  const suggested = (who: Somebody) => app.get(EntrySuggestionsQueries).of(who.actor);
  const codes = (units: { code: string }[]) => units.map(({ code }) => code);

  beforeAll(async () => {
    const enter = (at: number, by: Somebody, unit: Province['finance'], monitor: Somebody) => {
      clock.plays = new Date(start + at * day);
      const deadline = 'thường xuyên';
      return issue(app, p, [{ leads: [unit], cooperating: [p.constructionDivision], deadline, monitor }], { by });
    };
    // The ward was lead once, long ago; the department of construction twice, of late.
    await enter(-70, p.officeSpecialist, p.ward, p.otherOfficeSpecialist);
    for (const at of [-60, -50, -40]) await enter(at, p.officeSpecialist, p.finance, p.officeSpecialist);
    for (const at of [-3, -2, -1, 0]) await enter(at, p.officeSpecialist, p.construction, p.officeSpecialist);
    await enter(-1, p.otherOfficeSpecialist, p.financeDivision, p.officeHead);
    clock.plays = new Date(start);
    await app
      .get(DataSource)
      .query(
        `update directive_document d set signatory = case when entered_by_id = $1 then 'Đặng Hữu Khải' else 'Người khác' end, leader_id = $2`,
        [p.officeSpecialist.id, p.leader.id],
      );
  });

  test('is what this person typed most and last', async () => {
    const found = await suggested(p.officeSpecialist);
    expect(codes(found.leads)).toEqual([p.construction.code, p.finance.code, p.ward.code]);
    expect(codes(found.cooperating)).toEqual([p.constructionDivision.code]);
    expect(found.monitors.map(({ id }) => id)).toEqual([p.officeSpecialist.id, p.otherOfficeSpecialist.id]);
    expect(codes(found.issuers)).toEqual([p.province.code]);
    expect(found.signatories).toEqual(['Đặng Hữu Khải']);
    expect(found.leaders.map(({ displayName }) => displayName)).toEqual(['Đặng Hữu Khải']);
  });

  test('is each person’s own', async () => {
    const found = await suggested(p.otherOfficeSpecialist);
    expect([codes(found.leads), found.signatories]).toEqual([[p.financeDivision.code], ['Người khác']]);
    expect(codes((await suggested(p.officeHead)).leads)).toEqual([]);
  });

  test('is nothing for everybody but the Office', async () => {
    const empty = { leads: [], cooperating: [], monitors: [], issuers: [], signatories: [], leaders: [] };
    for (const who of [p.leader, p.financeHead, p.systemAdmin]) expect(await suggested(who)).toEqual(empty);
  });

  test('is never a unit that is closed, nor a person who has left', async () => {
    const db = app.get(DataSource);
    await db.query(`update unit set valid_to = '2026-01-31', version = version + 1 where id = $1`, [p.finance.id]);
    await db.query(`update account set disabled_at = now() where id = $1`, [p.otherOfficeSpecialist.id]);
    const found = await suggested(p.officeSpecialist);
    expect(codes(found.leads)).toEqual([p.construction.code, p.ward.code]);
    expect(found.monitors.map(({ id }) => id)).toEqual([p.officeSpecialist.id]);
    await db.query('update account set disabled_at = null');
    await db.query('update unit set valid_to = null, version = version + 1 where id = $1', [p.finance.id]);
  });
});

describe('a number that is there already', () => {
  let issued: string;
  let lastYear: string;
  let draft: string;
  const same = async (typed: Partial<Typed>, who = p.officeSpecialist) =>
    (await app.get(DuplicatesQueries).whileTyped(who.actor, { numberSymbol: '', ...typed }))?.id ?? null;

  beforeAll(async () => {
    const line = [{ leads: [p.finance], deadline: 'thường xuyên' }];
    issued = (await issue(app, p, line, { numberSymbol: '231/QĐ-UBND', issuedOn: '2026-02-03' })).id;
    lastYear = (await issue(app, p, line, { numberSymbol: '77/QĐ-UBND', issuedOn: '2025-02-03' })).id;
    const content = { ...emptyContent(), numberSymbol: '45/TB-VPUBND' };
    draft = (await app.get(IntakeService).createDraft(p.officeHead.actor, { content: content as never })).id;
  });

  test('however it is written', async () => {
    for (const numberSymbol of ['231/QĐ-UBND', '231 / qđ-ubnd', '231/qd-ubnd']) {
      expect(await same({ numberSymbol })).toBe(issued);
    }
    for (const numberSymbol of ['231', '231/QĐ', '', ' ']) expect(await same({ numberSymbol })).toBeNull();
  });

  test('of the same issuer and day, as far as they are known; without a day of this year', async () => {
    const numberSymbol = '231/QĐ-UBND';
    expect(await same({ numberSymbol, issuerId: p.province.id, issuedOn: '2026-02-03' })).toBe(issued);
    expect(await same({ numberSymbol, issuerId: p.province.id })).toBe(issued);
    expect(await same({ numberSymbol, issuedOn: '2026-02-04' })).toBeNull();
    expect(await same({ numberSymbol, issuerId: p.finance.id })).toBeNull();
    expect(await same({ numberSymbol: '77/QĐ-UBND' })).toBeNull();
    expect(await same({ numberSymbol: '77/QĐ-UBND', issuedOn: '2025-02-03' })).toBe(lastYear);
  });

  test('in a draft as well, but for the one that is being typed', async () => {
    const typed = { numberSymbol: '45/tb-vpubnd', issuerId: p.office.id, issuedOn: '2026-05-04' };
    const found = await app.get(DuplicatesQueries).whileTyped(p.officeSpecialist.actor, typed);
    expect(found).toEqual({ kind: 'DRAFT', id: draft, title: 'Dự thảo: Văn bản 45/TB-VPUBND' });
    expect(await same({ ...typed, exceptDraftId: draft })).toBeNull();
  });

  test('is told the Office alone', async () => {
    for (const who of [p.leader, p.financeHead, p.analyst])
      expect(await same({ numberSymbol: '231/QĐ-UBND' }, who)).toBeNull();
  });
});
