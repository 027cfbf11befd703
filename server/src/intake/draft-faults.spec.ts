import { Role } from '@libs/auth';
import { holidays2022to2027, readDeadline, WorkCalendar } from '@libs/calendar';
import { type DraftContent, type DraftRow, emptyContent } from './draft-content';
import { directiveRows, type Known, whatIsMissing } from './draft-faults';

const today = '2026-11-22';
const calendar = new WorkCalendar(holidays2022to2027);
const open = { validFrom: '2025-07-01', validTo: null, successorName: null };
const known: Known = {
  today,
  units: new Map(
    [
      { id: 'province', name: 'UBND tỉnh', ...open },
      { id: 'finance', name: 'Sở Tài chính', ...open },
      { id: 'health', name: 'Sở Y tế', ...open },
      { id: 'gone', name: 'Sở TT&TT', validFrom: '2004-01-01', validTo: '2026-11-21', successorName: 'Sở KH&CN' },
    ].map((each) => [each.id, each]),
  ),
  fieldIds: new Set(['field']),
  roles: new Map([
    ['leader', [Role.PROVINCIAL_LEADER]],
    ['monitor', [Role.UNIT_ADMIN, Role.OFFICE_SPECIALIST]],
    ['stranger', [Role.UNIT_HEAD]],
  ]),
  read: (words) => readDeadline(words, { today, issuedOn: '2026-11-20', calendar }),
};

const unit = (unitId: string | null, deadlineWords: string | null = null, words = '') => ({
  words,
  unitId,
  deadlineWords,
});
const row = (given: Partial<DraftRow> = {}): DraftRow => ({
  id: 'r1',
  place: '',
  text: 'Rà soát',
  expectedProduct: '',
  fieldId: null,
  leaderId: null,
  monitorId: null,
  deadlineWords: '15/12',
  leads: [unit('finance')],
  cooperating: [],
  ...given,
});
const content = (given: Partial<DraftContent> = {}): DraftContent => ({
  ...emptyContent(),
  type: 'CONG_VAN',
  numberSymbol: '231/UBND-TH',
  issuedOn: '2026-11-20',
  issuerId: 'province',
  abstract: 'Về việc rà soát',
  rows: [row()],
  ...given,
});
const missing = (given: Partial<DraftContent>) =>
  whatIsMissing(content(given), known).map(({ path, message }) => `${path}: ${message}`);
const inRow = (given: Partial<DraftRow>) => missing({ rows: [row(given)] });

test('a complete draft lacks nothing', () => {
  expect(missing({})).toEqual([]);
  expect(inRow({ deadlineWords: 'thường xuyên' })).toEqual([]);
  expect(
    inRow({ monitorId: 'monitor', leaderId: 'leader', fieldId: 'field', cooperating: [unit('health', '+5')] }),
  ).toEqual([]);
});

test('an empty one is told everything at once', () => {
  expect(whatIsMissing(emptyContent(), known).map(({ path }) => path)).toEqual([
    'type',
    'numberSymbol',
    'issuedOn',
    'issuerId',
    'abstract',
    'rows',
  ]);
});

test('lines that nobody typed in are no directives', () => {
  const blank = row({ id: 'r2', text: '', deadlineWords: '', leads: [unit(null)] });
  const given = content({ rows: [row(), blank] });
  expect(whatIsMissing(given, known)).toEqual([]);
  expect(directiveRows(given)).toHaveLength(1);
  expect(missing({ rows: [blank] })).toEqual(['rows: Nhập ít nhất một nội dung chỉ đạo.']);
});

describe('the header', () => {
  test.each([
    ['today', { issuedOn: today }, []],
    ['tomorrow', { issuedOn: '2026-11-23' }, ['issuedOn: Ngày ban hành sau ngày hôm nay.']],
    [
      'an issuer of another time',
      { issuerId: 'gone', issuedOn: '2026-11-22' },
      ['issuerId: Sở TT&TT không hoạt động vào ngày 22/11/2026.'],
    ],
    ['an issuer of that time', { issuerId: 'gone', issuedOn: '2026-11-21' }, []],
    ['nobody known', { issuerId: 'unknown' }, ['issuerId: Chọn cơ quan ban hành.']],
    ['no leader of the province', { leaderId: 'stranger' }, ['leaderId: Người chỉ đạo phải là lãnh đạo UBND tỉnh.']],
    ['no field', { fieldId: 'x' }, ['fieldId: Lĩnh vực này không có trong danh mục.']],
  ])('%s', (_, given, faults) => expect(missing(given)).toEqual(faults));
});

describe('a row', () => {
  test.each<[string, Partial<DraftRow>, string[]]>([
    ['no text', { text: '' }, ['rows.r1.text: Nhập nội dung chỉ đạo.']],
    ['no lead', { leads: [], cooperating: [unit('health')] }, ['rows.r1.leads: Chọn ít nhất một đơn vị chủ trì.']],
    [
      'nobody yet',
      { leads: [unit(null, null, 'sở tt')] },
      ['rows.r1.leads: Chưa rõ “sở tt” là đơn vị nào. Chọn trong danh sách gợi ý.'],
    ],
    [
      'closed today',
      { leads: [unit('gone')] },
      ['rows.r1.leads: Sở TT&TT hiện không hoạt động. Đơn vị kế thừa: Sở KH&CN.'],
    ],
    ['twice', { cooperating: [unit('finance')] }, ['rows.r1.cooperating: Sở Tài chính có hai lần trong nội dung này.']],
    [
      'a monitor from elsewhere',
      { monitorId: 'stranger' },
      ['rows.r1.monitorId: Người theo dõi phải là chuyên viên hoặc lãnh đạo Văn phòng.'],
    ],
    ['a leader who is none', { leaderId: 'monitor' }, ['rows.r1.leaderId: Người chỉ đạo phải là lãnh đạo UBND tỉnh.']],
    ['no deadline', { deadlineWords: '' }, ['rows.r1.deadlineWords: Nhập thời hạn, hoặc “thường xuyên”.']],
    ['no deadline of the row, one for each unit', { deadlineWords: '', leads: [unit('finance', '15/12')] }, []],
    [
      'an emptied deadline',
      { leads: [unit('finance', '')] },
      ['rows.r1.leads: Sở Tài chính: nhập thời hạn riêng, hoặc bỏ để theo thời hạn chung.'],
    ],
  ])('%s', (_, given, faults) => expect(inRow(given)).toEqual(faults));

  test('deadlines that nobody can read', () => {
    expect(inRow({ deadlineWords: 'sớm nhất có thể' })).toEqual([expect.stringMatching(/^rows\.r1\.deadlineWords: ./)]);
    expect(inRow({ leads: [unit('finance', '31/2')] })).toEqual([
      expect.stringMatching(/^rows\.r1\.leads: Sở Tài chính: ./),
    ]);
  });
});
