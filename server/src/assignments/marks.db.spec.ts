import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock, UnitOfWork } from '@libs/changes';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { Assignment } from './assignment.entity';
import { AssignmentsQueries, AssignmentsService, MarksService, WorkQueries } from './index';

let app: INestApplicationContext;
let p: Province;
let marks: MarksService;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  marks = app.get(MarksService);
}, 60_000);
afterEach(() => (clock.plays = null));
afterAll(() => app?.close());

const given = async () => (await issue(app, p, [{ leads: [p.finance] }])).assignments[0].id;
const seenBy = async (who: Somebody, id: string) => (await app.get(AssignmentsQueries).one(who.actor, id))!;
const events = async (id: string) =>
  app
    .get(DataSource)
    .query(`select type, data, internal, actor_name as by from recorded_event where subject_id = $1 order by seq`, [id])
    .then((rows: { type: string }[]) => rows.filter(({ type }) => type !== 'assignment.issued'));
const later = (minutes: number) => (clock.plays = new Date(Date.now() + minutes * 60_000));

describe('the star', () => {
  test('is put on and taken off, each once, with a trail and no new version', async () => {
    const id = await given();
    const star = (starred: boolean) => marks.star(p.officeHead.actor, { id, starred });
    expect(await seenBy(p.financeHead, id)).toMatchObject({ starred: false, version: 1 });
    await star(true);
    await star(true);
    expect(await seenBy(p.financeHead, id)).toMatchObject({ starred: true, version: 1 });
    await star(false);
    await star(false);
    expect(await seenBy(p.financeHead, id)).toMatchObject({ starred: false, version: 1 });
    const data = { unitId: p.finance.id, unitName: p.finance.name };
    const by = p.officeHead.displayName;
    expect(await events(id)).toEqual([
      { type: 'assignment.starred', data, internal: false, by },
      { type: 'assignment.unstarred', data, internal: false, by },
    ]);
  });

  test('is the monitor’s, the Office head’s and a leader’s to put on', async () => {
    const id = await given();
    const star = (who: Somebody) => marks.star(who.actor, { id, starred: true });
    for (const who of [p.otherOfficeSpecialist, p.analyst, p.financeHead])
      expect((await refusalOf(star(who))).constructor.name).toBe('Forbidden');
    expect((await refusalOf(star(p.wardHead))).constructor.name).toBe('NotFound');
    await star(p.leader);
    expect((await seenBy(p.officeSpecialist, id)).starred).toBe(true);
  });
});

describe('urging', () => {
  test('is told to the unit, waits in its queue, and is over with its next report', async () => {
    const id = await given();
    const waiting = async (who: Somebody) =>
      (await app.get(WorkQueries).myWork(who.actor)).find(({ key }) => key === 'REMINDED')?.count;
    expect(await waiting(p.financeHead)).toBe(0);
    await marks.remind(p.officeSpecialist.actor, { id, text: '  Lãnh đạo hỏi, đề nghị báo cáo ngay.  ' });
    expect(await waiting(p.financeHead)).toBe(1);
    expect(await waiting(p.officeSpecialist)).toBeUndefined();
    const { reminder, reminderCount, version } = await seenBy(p.financeHead, id);
    expect({ reminderCount, version }).toEqual({ reminderCount: 1, version: 1 });
    expect(reminder).toMatchObject({ by: { id: p.officeSpecialist.id }, text: 'Lãnh đạo hỏi, đề nghị báo cáo ngay.' });
    await app.get(AssignmentsService).report(p.financeHead.actor, { id, expectedVersion: 1, text: 'Đang làm.' });
    expect(await waiting(p.financeHead)).toBe(0);
    expect(await seenBy(p.financeHead, id)).toMatchObject({ reminder: null, reminderCount: 1 });
  });

  test('by the same person again only after ten minutes; by another at once', async () => {
    const id = await given();
    await marks.remind(p.officeSpecialist.actor, { id });
    const again = await refusalOf(marks.remind(p.officeSpecialist.actor, { id }));
    expect(again.message).toMatch(/^Bạn vừa đôn đốc nhiệm vụ này lúc \d\d:\d\d; sau 10 phút mới đôn đốc lại được\.$/);
    await marks.remind(p.leader.actor, { id, text: 'Chậm quá.' });
    later(11);
    await marks.remind(p.officeSpecialist.actor, { id });
    expect((await seenBy(p.leader, id)).reminderCount).toBe(3);
    expect(await events(id)).toMatchObject([
      { type: 'assignment.reminded', data: { text: null, byLeader: false } },
      { type: 'assignment.reminded', data: { text: 'Chậm quá.', byLeader: true }, by: p.leader.displayName },
      { type: 'assignment.reminded' },
    ]);
  });

  test('only while the unit has the work', async () => {
    const id = await given();
    await app.get(AssignmentsService).decline(p.financeHead.actor, { id, expectedVersion: 1, reason: 'Không thuộc' });
    expect((await refusalOf(marks.remind(p.officeHead.actor, { id }))).message).toBe(
      'Nhiệm vụ đang ở trạng thái “Từ chối tiếp nhận”, không đôn đốc được.',
    );
  });
});

describe('news', () => {
  const news = async (who: Somebody, id: string) => (await seenBy(who, id)).news;

  test('is what somebody else changed since one last looked', async () => {
    const id = await given();
    expect(await news(p.financeHead, id)).toBe(true);
    expect(await news(p.officeSpecialist, id)).toBe(false);
    await marks.markSeen(p.financeHead.actor, { id });
    expect(await news(p.financeHead, id)).toBe(false);
    await app.get(AssignmentsService).acknowledge(p.financeHead.actor, { id, expectedVersion: 1 });
    expect(await news(p.financeHead, id)).toBe(false);
    expect(await news(p.officeSpecialist, id)).toBe(true);
    const { updatedBy } = await seenBy(p.officeSpecialist, id);
    expect(updatedBy).toMatchObject({ id: p.financeHead.id });
    later(8 * 24 * 60);
    expect(await news(p.officeSpecialist, id)).toBe(false);
  });

  test('having looked leaves no trail, and is only for who may see it', async () => {
    const id = await given();
    await marks.markSeen(p.officeHead.actor, { id });
    await marks.markSeen(p.officeHead.actor, { id });
    expect(await events(id)).toEqual([]);
    expect((await refusalOf(marks.markSeen(p.wardHead.actor, { id }))).constructor.name).toBe('NotFound');
  });
});

test('marks and what is taken away are no records: what has a version is refused', async () => {
  const id = await given();
  const attempt = (work: (tx: Parameters<Parameters<UnitOfWork['run']>[2]>[0]) => Promise<void>) =>
    app.get(UnitOfWork).run(p.officeHead.actor, { command: 'attempt', input: {} }, async (tx) => {
      await work(tx);
      return { id };
    });
  await expect(attempt((tx) => tx.mark(Assignment, new Assignment()))).rejects.toThrow('Assignment goes through save');
  await expect(attempt((tx) => tx.takeAway(Assignment, { id }))).rejects.toThrow('Assignment goes through save');
});
