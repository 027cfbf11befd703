import { nextSort, tableColumns, toggledColumns } from './columns';

type Sort = 'DUE_ASC' | 'DUE_DESC' | 'PROGRESS_ASC' | 'PROGRESS_DESC';
const plans = {
  due: { words: 'Hạn', width: '150px', sorts: ['DUE_ASC', 'DUE_DESC'] as const },
  text: { words: 'Nội dung', width: '1fr' },
  progress: { words: 'Tiến độ', width: '70px', sorts: ['PROGRESS_DESC', 'PROGRESS_ASC'] as const, numeric: true },
};
const columns = (sort: Sort) =>
  tableColumns<keyof typeof plans, string, Sort>(['due', 'text', 'progress'], plans, sort, (words) => words);

describe('the columns of a table', () => {
  it('say by which one it is sorted, and in which direction', () => {
    expect(columns('DUE_DESC').map(({ sorted }) => sorted)).toEqual(['descending', undefined, 'none']);
    expect(columns('PROGRESS_ASC').map(({ sorted }) => sorted)).toEqual(['none', undefined, 'ascending']);
  });

  it('sort the usual way first, and turn when pressed again', () => {
    expect(nextSort<Sort>(plans.progress, 'DUE_ASC')).toBe('PROGRESS_DESC');
    expect(nextSort<Sort>(plans.progress, 'PROGRESS_DESC')).toBe('PROGRESS_ASC');
    expect(nextSort<Sort>(plans.progress, 'PROGRESS_ASC')).toBe('PROGRESS_DESC');
    expect(nextSort<Sort>({}, 'DUE_ASC')).toBeUndefined();
  });

  it('come and go in the order in which they are offered; the last one stays', () => {
    expect(toggledColumns(['progress'], 'due', plans)).toEqual(['due', 'progress']);
    expect(toggledColumns(['due', 'progress'], 'due', plans)).toEqual(['progress']);
    expect(toggledColumns(['progress'], 'progress', plans)).toEqual(['progress']);
  });
});
