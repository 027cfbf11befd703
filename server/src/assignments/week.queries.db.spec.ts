import type { INestApplicationContext } from '@nestjs/common';
import { clock } from '@libs/changes';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
import { ReviewsService, ResultsService } from './index';
import { WeekQueries } from './week.queries';

let app: INestApplicationContext;
let p: Province;
const texts = new Map<string, string>();

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  // 31 August in Vietnam already; 1 and 2 September are holidays, 5 and 6 a week-end.
  clock.plays = new Date('2026-08-30T18:00:00Z');
  const lines = [
    ['Hôm nay', '31/8/2026', p.finance],
    ['Ngày lễ', '2/9/2026', p.finance],
    ['Sáng sớm', 'trước 8 giờ ngày 4/9/2026', p.finance],
    ['Trong ngày', '4/9/2026', p.finance],
    ['Đã xong', '4/9/2026', p.finance],
    ['Cuối tuần', '6/9/2026', p.construction],
    ['Tuần sau', '7/9/2026', p.finance],
    ['Không hạn', 'thường xuyên', p.finance],
  ] as const;
  const issued = await issue(
    app,
    p,
    lines.map(([text, deadline, unit]) => ({
      text,
      deadline,
      leads: [unit],
      monitor: unit === p.construction ? p.otherOfficeSpecialist : p.officeSpecialist,
    })),
  );
  issued.assignments.forEach(({ id }, at) => texts.set(id, lines[at][0]));
  const done = { id: issued.assignments[4].id, text: 'Xong', fileIds: [] };
  await app.get(ResultsService).submit(p.financeHead.actor, { ...done, expectedVersion: 1 });
  await app.get(ReviewsService).confirm(p.officeSpecialist.actor, { id: done.id, expectedVersion: 2 });
}, 60_000);
afterAll(async () => {
  clock.plays = null;
  await app?.close();
});

const weekOf = (who: Somebody, first = 3) => app.get(WeekQueries).myWeek(who.actor, first);
const counts = async (who: Somebody) => (await weekOf(who)).map(({ count }) => count);

test('today and the six days after it, where the Office is, with its calendar', async () => {
  expect((await weekOf(p.systemAdmin)).map(({ on, isWorkingDay, dayName }) => [on, isWorkingDay, dayName])).toEqual([
    ['2026-08-31', false, 'Hoán đổi ngày nghỉ dịp Quốc khánh'],
    ['2026-09-01', false, 'Quốc khánh'],
    ['2026-09-02', false, 'Quốc khánh'],
    ['2026-09-03', true, null],
    ['2026-09-04', true, null],
    ['2026-09-05', false, null],
    ['2026-09-06', false, null],
  ]);
});

test('what is open and one’s own', async () => {
  expect(await counts(p.financeHead)).toEqual([1, 0, 1, 0, 2, 0, 0]);
  expect(await counts(p.officeSpecialist)).toEqual([1, 0, 1, 0, 2, 0, 0]);
  expect(await counts(p.otherOfficeSpecialist)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  for (const who of [p.officeHead, p.leader, p.analyst]) expect(await counts(who)).toEqual([1, 0, 1, 0, 2, 0, 1]);
  for (const who of [p.wardHead, p.financeSpecialist, p.financeAdmin])
    expect(await counts(who)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('the first few of each day, by the hour; counted whatever is shown', async () => {
  const friday = async (first: number) => {
    const { count, assignments } = (await weekOf(p.financeHead, first))[4];
    return [count, assignments.map(({ id }) => texts.get(id))];
  };
  expect(await friday(3)).toEqual([2, ['Sáng sớm', 'Trong ngày']]);
  expect(await friday(1)).toEqual([2, ['Sáng sớm']]);
  expect(await friday(0)).toEqual([2, []]);
});
