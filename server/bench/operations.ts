import { randomUUID } from 'node:crypto';
import { searchQuery } from '@libs/vietnamese';
import type { Province } from './province';

/** One thing that is measured: what the product is asked and what the hand-written server is asked for the same answer. */
export interface Operation {
  name: string;
  writes: boolean;
  /** The product's requests, each made from the answer to the one before. */
  ours: (n: number, ask: <T = unknown>(query: string, variables: object, as: string) => Promise<T>) => Promise<void>;
  theirs: (n: number) => { path: string; input: object };
}

export interface Sample {
  assignments: { id: string; unitId: string; version: number }[];
  /** Others, so that neither side writes what the other has written. */
  forThem: { id: string; version: number }[];
  accountId: string;
}

const card = `id version part status deadline { kind words on originalOn } timeliness { state daysLate workingDaysLeft } progressPercent lastReportedAt
  unit { id code name shortName } directive { id ordinal place text monitor { id displayName } document { id numberSymbol issuedOn abstract type } }`;

const phrases = [
  'chuyển đổi số',
  'khoa học công nghệ',
  'hạ tầng số',
  'nguồn nhân lực',
  'cơ chế chính sách',
  'đổi mới sáng tạo',
  'dữ liệu quốc gia',
  'an ninh mạng',
];

/** What somebody who looks for anything has typed so far. */
const typed = ['231/QĐ', 'kinh phi', 'hoa', 'so tai chinh', 'chuyển đổi s', 'h'];

export function operations(province: Province, sample: Sample): Operation[] {
  const { units, office } = province;
  const unit = (n: number) => units[n % units.length];
  const headOf = new Map(units.map(({ id, head }) => [id, head]));
  const run = randomUUID().slice(0, 8);
  let numbered = 0;
  const words = (n: number) => `Rà soát, tham mưu triển khai nhiệm vụ ${run} ${n}`;
  return [
    {
      name: 'trang 50 nhiệm vụ',
      writes: false,
      ours: async (n, ask) => {
        const { assignments } = await ask<never>(
          `query Page($f: AssignmentFilter!) { assignments(filter: $f, first: 50) { nodes { ${card} } pageInfo { hasNextPage endCursor } } }`,
          { f: { unitIds: [unit(n).id], statuses: ['IN_PROGRESS'] } },
          office,
        );
        if (!(assignments as { nodes: unknown[] }).nodes.length) throw new Error('an empty page');
      },
      theirs: (n) => ({ path: '/page', input: { unitId: unit(n).id, status: 'IN_PROGRESS' } }),
    },
    {
      name: 'một nhiệm vụ và lưu vết',
      writes: false,
      ours: async (n, ask) => {
        await ask(
          `query One($id: ID!) { assignment(id: $id) { ${card} timeline(first: 30) { nodes { id at type summary actorName } } } }`,
          { id: sample.assignments[n % sample.assignments.length].id },
          office,
        );
      },
      theirs: (n) => ({ path: '/one', input: { id: sample.assignments[n % sample.assignments.length].id } }),
    },
    {
      name: 'quá hạn toàn tỉnh',
      writes: false,
      ours: async (_, ask) => {
        await ask(
          'query Overdue { overdueByUnit(first: 100) { unit { id name } overdue open longestDaysLate } }',
          {},
          office,
        );
      },
      theirs: () => ({ path: '/overdue', input: {} }),
    },
    {
      name: 'tìm tiếng Việt',
      writes: false,
      ours: async (n, ask) => {
        await ask(
          `query Search($f: AssignmentFilter!) { assignments(filter: $f, first: 50) { nodes { ${card} } } }`,
          { f: { text: phrases[n % phrases.length] } },
          office,
        );
      },
      theirs: (n) => ({ path: '/search', input: { query: searchQuery(phrases[n % phrases.length]) } }),
    },
    {
      name: 'tìm mọi thứ (Ctrl K)',
      writes: false,
      ours: async (n, ask) => {
        await ask(
          `query Anything($t: String!) { search(text: $t) { documents { id numberSymbol issuedOn abstract type }
             directives { id text document { id numberSymbol issuedOn } } units { id name shortName } people { person { id displayName } unit { id shortName } monitors } } }`,
          { t: typed[n % typed.length] },
          office,
        );
      },
      theirs: (n) => ({ path: '/anything', input: { query: searchQuery(typed[n % typed.length]) } }),
    },
    {
      name: 'báo cáo tiến độ',
      writes: true,
      ours: async (n, ask) => {
        const assignment = sample.assignments[n % sample.assignments.length];
        const { reportProgress } = await ask<never>(
          'mutation Report($i: ReportProgressInput!) { reportProgress(input: $i) { __typename ... on Assignment { id version } ... on Refusal { message } } }',
          {
            i: {
              id: assignment.id,
              expectedVersion: assignment.version,
              idempotencyKey: randomUUID(),
              text: words(n),
              percent: n % 100,
            },
          },
          headOf.get(assignment.unitId)!,
        );
        const answer = reportProgress as { __typename: string; version: number; message?: string };
        if (answer.__typename !== 'Assignment') throw new Error(answer.message);
        assignment.version = answer.version;
      },
      theirs: (n) => {
        const assignment = sample.forThem[n % sample.forThem.length];
        return {
          path: '/report',
          input: {
            id: assignment.id,
            version: assignment.version++,
            percent: n % 100,
            text: words(n),
            author: sample.accountId,
          },
        };
      },
    },
    {
      name: 'nhập và phát hành 5 nội dung',
      writes: true,
      ours: async (n, ask) => {
        const rows = Array.from({ length: 5 }, (_, at) => ({
          id: randomUUID(),
          place: '',
          text: words(n),
          expectedProduct: '',
          monitorId: province.monitorId,
          deadlineWords: '31/12/2026',
          leads: [{ words: '', unitId: unit(n + at).id }],
          cooperating: [{ words: '', unitId: unit(n + at + 7).id }],
        }));
        const content = {
          type: 'QUYET_DINH',
          numberSymbol: `${++numbered}/${run}`,
          issuedOn: today(),
          issuerId: province.issuerId,
          signatory: '',
          abstract: words(n),
          urgency: 'NORMAL',
          text: '',
          rows,
        };
        const made = await ask<never>(
          'mutation Enter($i: CreateDraftInput!) { createDraft(input: $i) { __typename ... on Draft { id version } ... on Refusal { message } } }',
          { i: { content, idempotencyKey: randomUUID() } },
          office,
        );
        const draft = (made as { createDraft: { id: string; version: number } }).createDraft;
        const issued = await ask<never>(
          'mutation Issue($i: IssueDraftInput!) { issueDraft(input: $i) { __typename ... on DirectiveDocument { id } ... on Refusal { message } ... on InvalidInput { fields { path message } } } }',
          { i: { id: draft.id, expectedVersion: draft.version, idempotencyKey: randomUUID() } },
          office,
        );
        if ((issued as { issueDraft: { __typename: string } }).issueDraft.__typename !== 'DirectiveDocument')
          throw new Error(JSON.stringify(issued));
      },
      theirs: (n) => ({
        path: '/issue',
        input: {
          number: `${n}/x${++numbered}${run}`,
          issuerId: province.issuerId,
          abstract: words(n),
          by: province.monitorId,
          rows: Array.from({ length: 5 }, (_, at) => ({
            text: words(n),
            units: [
              { unitId: unit(n + at).id, part: 'LEAD', dueOn: '2026-12-31' },
              { unitId: unit(n + at + 7).id, part: 'COOPERATING', dueOn: '2026-12-31' },
            ],
          })),
        },
      }),
    },
  ];
}

const today = () => new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
