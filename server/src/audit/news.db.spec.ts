import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
import { AssignmentsService, ReviewsService } from '../assignments';
import { AmendmentsService } from '../directives';
import { NewsQueries } from './news.queries';
import { NewsService } from './news.service';
import type { TimelineEntry } from './timeline.queries';

let app: INestApplicationContext;
let p: Province;
let roof: string;
let road: string;
let roadDirective: string;

const day = 86_400_000;
const start = Date.parse('2026-06-01T01:00:00Z');
const on = (days: number) => (clock.plays = new Date(start + days * day));

interface Piece {
  id: string;
  count: number;
  latest: TimelineEntry;
  assignment: { id: string };
}
async function newsOf(who: Somebody, first = 20, after: string | null = null) {
  const page = await app.get(NewsQueries).page(who.actor, { first, after }, null);
  return { ...page, nodes: page.nodes as Piece[], total: await page.totalCount() };
}
const told = async (who: Somebody) => (await newsOf(who)).nodes.map(({ latest, count }) => [latest.summary, count]);
const markRead = (who: Somebody, until: Date) => app.get(NewsService).markRead(who.actor, { until });

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  on(0);
  const issued = await issue(app, p, [
    { leads: [p.finance], deadline: 'thường xuyên', text: 'Sửa mái' },
    { leads: [p.construction], deadline: 'thường xuyên', text: 'Làm đường', monitor: p.otherOfficeSpecialist },
  ]);
  [roof, road] = issued.assignments.map(({ id }) => id);
  roadDirective = issued.directives[1];
  const report = (who: Somebody, id: string, expectedVersion: number, text: string) =>
    app.get(AssignmentsService).report(who.actor, { id, expectedVersion, text });
  on(1);
  await report(p.financeHead, roof, 1, 'Đã khảo sát');
  on(2);
  await report(p.constructionHead, road, 1, 'Đã đo đạc');
  on(3);
  await report(p.financeHead, roof, 2, 'Đã lợp');
  await app.get(ReviewsService).addNote(p.officeHead.actor, { id: roof, text: 'Gọi điện hỏi thêm' });
  on(4);
  const amended = { id: roadDirective, expectedVersion: 1, reason: 'Sửa lỗi chữ', place: 'Mục 2' };
  await app.get(AmendmentsService).amendDirective(p.otherOfficeSpecialist.actor, amended);
}, 60_000);
afterEach(async () => {
  on(4);
  await app.get(DataSource).query('delete from news_look');
});
afterAll(async () => {
  clock.plays = null;
  await app?.close();
});

test('what others did to one’s own work, the last of it first, in plain words', async () => {
  expect(await told(p.officeSpecialist)).toEqual([['Văn phòng ghi chú nội bộ', 3]]);
  expect(await told(p.otherOfficeSpecialist)).toEqual([['Sở Xây dựng báo cáo tiến độ', 2]]);
  expect(await told(p.constructionHead)).toEqual([['Điều chỉnh nội dung 2', 2]]);
  expect(await told(p.officeHead)).toEqual([
    ['Điều chỉnh nội dung 2', 3],
    ['Sở Tài chính báo cáo tiến độ', 3],
  ]);
});

test('notes of the Office are news for the Office alone', async () => {
  expect(await told(p.financeHead)).toEqual([['Giao Sở Tài chính chủ trì', 1]]);
  expect((await told(p.leader))[1]).toEqual(['Sở Tài chính báo cáo tiến độ', 3]);
});

test('nothing for whom it is not', async () => {
  for (const who of [p.wardHead, p.financeSpecialist, p.financeAdmin, p.systemAdmin])
    expect(await newsOf(who)).toMatchObject({ nodes: [], total: 0 });
});

test('is paged by assignment and counted', async () => {
  const one = await newsOf(p.leader, 1);
  expect(one).toMatchObject({
    total: 2,
    pageInfo: { hasNextPage: true },
    nodes: [{ id: road, assignment: { id: road } }],
  });
  const two = await newsOf(p.leader, 1, one.pageInfo.endCursor);
  expect(two).toMatchObject({ total: 2, pageInfo: { hasNextPage: false }, nodes: [{ id: roof }] });
});

test('what was marked as read is none any more; the mark never goes back, nor beyond now', async () => {
  const [newest] = (await newsOf(p.leader)).nodes;
  const until = new Date(newest.latest.at);
  expect(await markRead(p.leader, until)).toEqual({ until });
  expect(await told(p.leader)).toEqual([]);
  expect(await markRead(p.leader, new Date(start))).toEqual({ until });
  expect(await told(p.officeHead)).toHaveLength(2);
  expect(await markRead(p.leader, new Date(start + 400 * day))).toEqual({ until: new Date(start + 4 * day) });
  await markRead(p.analyst, new Date(start + 2 * day));
  expect((await told(p.analyst)).map(([, count]) => count)).toEqual([1, 1]);
});

test('at first of seven days; of what was not read, thirty days at the most', async () => {
  on(8);
  expect((await told(p.leader)).map(([, count]) => count)).toEqual([2, 1]);
  await markRead(p.leader, new Date(start - day));
  expect((await told(p.leader)).map(([, count]) => count)).toEqual([3, 3]);
  on(32);
  expect((await told(p.leader)).map(([, count]) => count)).toEqual([1, 1]);
  on(40);
  expect(await told(p.leader)).toEqual([]);
});
