import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Files } from '@libs/files';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { AmendmentsService } from '../directives';
import { AssignmentsService, DelegationsService, ResultsService } from './index';

let app: INestApplicationContext;
let p: Province;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
}, 60_000);
afterAll(() => app?.close());

/** A file as it is after its upload, hanging on nothing yet. */
async function uploaded(by: Somebody): Promise<string> {
  const id = randomUUID();
  await app.get(DataSource).query(
    `insert into attachment (id, sha256, name, size, media_type, uploaded_by, uploaded_by_name)
     values ($1, repeat('0', 64), 'Phụ lục.pdf', 1, 'application/pdf', $2, $3)`,
    [id, by.id, by.displayName],
  );
  return id;
}

async function given() {
  const { id, directives, assignments } = await issue(app, p, [{ leads: [p.finance] }]);
  return { documentId: id, directiveId: directives[0], id: assignments[0].id };
}

/** Which of these people may download the file. */
async function readers(id: string): Promise<string[]> {
  const names = [
    'officeHead',
    'leader',
    'financeHead',
    'financeSpecialist',
    'financeDivisionHead',
    'constructionHead',
    'systemAdmin',
  ] as const;
  const may = await Promise.all(names.map((name) => app.get(Files).readable(p[name].actor, id)));
  return names.filter((_, index) => may[index]);
}

test('a report’s files are for who sees the assignment, and only one’s own upload can be attached', async () => {
  const { id } = await given();
  const file = await uploaded(p.financeHead);
  expect(await readers(file)).toEqual(['financeHead']);
  const report = { id, expectedVersion: 1, text: 'Kèm phụ lục' };
  const strange = await uploaded(p.constructionHead);
  expect(
    await refusalOf(app.get(AssignmentsService).report(p.financeHead.actor, { ...report, fileIds: [strange] })),
  ).toMatchObject({
    fields: [{ path: 'fileIds' }],
  });
  await app.get(AssignmentsService).report(p.financeHead.actor, { ...report, fileIds: [file] });
  expect(await readers(file)).toEqual(['officeHead', 'leader', 'financeHead']);
});

test('a draft’s files are the unit’s own until the result is sent with them', async () => {
  const { id } = await given();
  await app
    .get(DelegationsService)
    .delegate(p.financeHead.actor, { id, expectedVersion: 1, accountId: p.financeSpecialist.id });
  const [kept, dropped, added] = [
    await uploaded(p.financeSpecialist),
    await uploaded(p.financeSpecialist),
    await uploaded(p.financeHead),
  ];
  const results = app.get(ResultsService);
  await results.saveDraft(p.financeSpecialist.actor, {
    id,
    draftVersion: 0,
    text: 'Bản thảo',
    fileIds: [kept, dropped],
  });
  expect(await readers(kept)).toEqual(['financeHead', 'financeSpecialist']);
  await results.submit(p.financeHead.actor, { id, expectedVersion: 2, text: 'Kết quả', fileIds: [added, kept] });
  const sent = ['officeHead', 'leader', 'financeHead', 'financeSpecialist'];
  expect(await readers(kept)).toEqual(sent);
  expect(await readers(added)).toEqual(sent);
  expect(await readers(dropped)).toEqual([]);
  const [{ data }] = await app
    .get(DataSource)
    .query(`select data from recorded_event where subject_id = $1 and type = 'assignment.submitted'`, [id]);
  expect(data.files).toHaveLength(2);
});

test('a document’s files are for who sees the document', async () => {
  const { documentId } = await given();
  const file = await uploaded(p.officeSpecialist);
  const input = { id: documentId, expectedVersion: 1, reason: 'Bổ sung bản ký', addFileIds: [file] };
  await app.get(AmendmentsService).amendDocument(p.officeSpecialist.actor, input);
  expect(await readers(file)).toEqual(['officeHead', 'leader', 'financeHead']);
  await app.get(AmendmentsService).amendDocument(p.officeHead.actor, {
    id: documentId,
    expectedVersion: 2,
    reason: 'Nhầm tệp',
    removeFileIds: [file],
  });
  expect(await readers(file)).toEqual([]);
});
