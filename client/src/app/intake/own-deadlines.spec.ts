import { readDeadline, WorkCalendar } from '@libs/calendar';
import { type DraftUnit, newRow } from './draft-content';
import { entriesOf, nameAndDeadline, ownForAll, sharedOut, unitNamedIn, withoutEmptyOwn } from './own-deadlines';

const context = { today: '2026-06-01', issuedOn: '2026-06-01', calendar: new WorkCalendar([]) };
const reads = (words: string) => readDeadline(words, context).ok;

describe('a deadline typed behind a unit', () => {
  it.each([
    ['Sở Tài chính: 15/8', 'Sở Tài chính', '15/8'],
    ['Sở Y tế 30/9', 'Sở Y tế', '30/9'],
    ['syt 30/9/2026', 'syt', '30/9/2026'],
    ['stc +5', 'stc', '+5'],
    ['Sở Xây dựng (trước ngày 15/8/2026)', 'Sở Xây dựng', 'trước ngày 15/8/2026'],
    ['Sở Nội vụ - cuối quý III', 'Sở Nội vụ', 'cuối quý III'],
    ['Sở Tư pháp – hạn 15/8.', 'Sở Tư pháp', '15/8'],
    ['UBND xã Hoà Bình tháng 9', 'UBND xã Hoà Bình', 'tháng 9'],
    ['Sở Y tế thường xuyên', 'Sở Y tế', 'thường xuyên'],
    ['Sở Khoa học và Công nghệ: cuối quý', 'Sở Khoa học và Công nghệ', 'cuối quý'],
    // Numbers of a name are no deadline.
    ['UBND phường 5', 'UBND phường 5', null],
    ['Ban Quản lý dự án 85', 'Ban Quản lý dự án 85', null],
    ['UBND phường 5 15/8', 'UBND phường 5', '15/8'],
    ['Sở Y tế 1', 'Sở Y tế 1', null],
    ['Sở Y tế', 'Sở Y tế', null],
    ['', '', null],
  ])('%s', (typed, name, deadlineWords) => expect(nameAndDeadline(typed, reads)).toEqual({ name, deadlineWords }));
});

it('several stand between semicolons, on lines, or behind the date of the one before', () => {
  expect(entriesOf('Sở Tài chính: 15/8; Sở Y tế: 30/9.')).toEqual(['Sở Tài chính: 15/8', 'Sở Y tế: 30/9']);
  expect(entriesOf('- Sở Tài chính 15/8, Sở Y tế 30/9\n+ Sở Văn hóa, Thể thao và Du lịch')).toEqual([
    'Sở Tài chính 15/8',
    'Sở Y tế 30/9',
    'Sở Văn hóa, Thể thao và Du lịch',
  ]);
  expect(entriesOf('+5; +10')).toEqual(['+5', '+10']);
});

describe('deadlines for several units in one cell', () => {
  const unit = (words: string, deadlineWords: string | null = null): DraftUnit => ({
    words,
    unitId: words,
    deadlineWords,
  });
  const row = newRow({ id: 'a', leads: [unit('stc'), unit('syt')], cooperating: [unit('sxd')] });
  const names = new Map([
    ['stc', ['Sở Tài chính', 'STC']],
    ['syt', ['Sở Y tế', 'SYT']],
    ['sxd', ['Sở Xây dựng', 'SXD']],
  ]);
  const share = (typed: string) => {
    const change = sharedOut(
      row,
      typed,
      unitNamedIn(row, ({ words }) => names.get(words)!),
      reads,
    );
    return (
      change && [
        change.deadlineWords,
        ...[...change.leads!, ...change.cooperating!].map(({ deadlineWords }) => deadlineWords ?? '='),
      ]
    );
  };

  it.each([
    ['15/8; 30/9; 5/10', ['', '15/8', '30/9', '5/10']],
    ['15/8; Sở Y tế: 30/9', ['15/8', '=', '30/9', '=']],
    ['syt 30/9', ['', '=', '30/9', '=']],
    ['sở tài chính 15/8, SXD +5', ['', '15/8', '=', '+5']],
    ['15/8', undefined],
    ['15/8; 30/9', undefined],
    ['15/8; hôm nào đó; 5/10', undefined],
    ['Sở Lạ 15/8; syt 30/9', undefined],
    ['trước 15/8/2026', undefined],
    ['', undefined],
  ])('%s', (typed, given) => expect(share(typed)).toEqual(given));

  it('Alt+H opens a field for each; those left empty close again', () => {
    const opened = { ...row, ...ownForAll({ ...row, leads: [unit('stc', '1/7'), unit('syt')] }) };
    expect(opened.leads.map(({ deadlineWords }) => deadlineWords)).toEqual(['1/7', '']);
    expect(withoutEmptyOwn(opened)!.leads!.map(({ deadlineWords }) => deadlineWords)).toEqual(['1/7', null]);
    expect(withoutEmptyOwn(row)).toBeUndefined();
  });
});
