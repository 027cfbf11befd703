import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Forbidden } from '@libs/refusals';
import { aProvince, type Province } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { mailCodes, MailCode } from './mail-code';
import { defaultWords } from './mail-defaults';
import { PreviewsService } from './previews.service';
import { TemplatesQueries } from './templates.queries';
import { TemplatesService } from './templates.service';

let app: INestApplicationContext;
let p: Province;
let service: TemplatesService;
let queries: TemplatesQueries;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  service = app.get(TemplatesService);
  queries = app.get(TemplatesQueries);
}, 60_000);
afterAll(() => app?.close());

const code = MailCode.ASSIGNED;
const words = { ...defaultWords[code], subject: '[VP] {{ so_van_ban }}' };
const now = async () => (await queries.all(code))[0];
const save = (expectedVersion: number, more = {}) =>
  service.save(p.officeHead.actor, { code, expectedVersion, ...words, ...more });

test('every kind of mail has its words, and they are those delivered until somebody changes them', async () => {
  const all = await queries.all();
  expect(all.map((each) => each.code)).toEqual(mailCodes);
  for (const each of all)
    expect(each).toMatchObject({ ...defaultWords[each.code], isDefault: true, version: 1, history: [] });
});

test('words are kept with who changed them, what was before can be read, and the way back is open', async () => {
  await save(1);
  expect(await now()).toMatchObject({
    subject: words.subject,
    isDefault: false,
    version: 2,
    changedBy: { id: p.officeHead.id },
  });
  expect(await refusalOf(save(1))).toMatchObject({ current: 2, changedBy: p.officeHead.displayName });
  await save(2, { subject: 'Khác {{ han }}' });
  await service.reset(p.systemAdmin.actor, { code, expectedVersion: 3 });
  const { history, ...current } = await now();
  expect(current).toMatchObject({ ...defaultWords[code], isDefault: true, version: 4 });
  expect(history.map(({ version, subject, isDefault }) => [version, subject, isDefault])).toEqual([
    [4, defaultWords[code].subject, true],
    [3, 'Khác {{ han }}', false],
    [2, words.subject, false],
  ]);
  const trail = await app
    .get(DataSource)
    .query(`select type from recorded_event where type like 'mail.%' order by seq`);
  expect(trail.map(({ type }: { type: string }) => type)).toEqual(['mail.template-saved', 'mail.template-saved', 'mail.template-reset']); // prettier-ignore
});

test('what cannot be filled in is not kept', async () => {
  const { version } = await now();
  const refusal = await refusalOf(save(version, { text: '{{ so_van_bam }}' }));
  expect(refusal.fields).toEqual([{ path: 'text', message: expect.stringContaining('{{ so_van_ban }}') }]);
  expect(
    await refusalOf(service.save(p.officeSpecialist.actor, { code, expectedVersion: version, ...words })),
  ).toBeInstanceOf(Forbidden);
  expect((await now()).version).toBe(version);
});

test('a preview shows what is the viewer’s to see, an example to whom nothing is', async () => {
  await issue(app, p, [{ leads: [p.finance], deadline: '+1', text: 'Việc thật của tỉnh' }], {
    numberSymbol: '9/QĐ-UBND',
  });
  const previews = app.get(PreviewsService);
  for (const each of mailCodes) {
    const tried = { code: each, ...defaultWords[each] };
    const mine = await previews.preview(p.officeHead.actor, tried);
    expect(mine).toMatchObject({
      problems: [],
      live: true,
      mail: { text: expect.stringContaining('Việc thật của tỉnh') },
    });
    const theirs = await previews.preview(p.systemAdmin.actor, tried);
    expect(theirs).toMatchObject({
      problems: [],
      live: false,
      mail: { text: expect.not.stringContaining('Việc thật') },
    });
  }
  expect(await previews.preview(p.officeHead.actor, { code, ...words, html: '{{ constructor }}' })).toMatchObject({
    mail: null,
    problems: [{ part: 'html', message: expect.stringContaining('không có ô điền') }],
  });
});
