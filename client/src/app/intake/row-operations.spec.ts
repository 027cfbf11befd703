import { type DraftUnit, newRow } from './draft-content';
import {
  countGiven,
  duplicateRows,
  fillDown,
  insertAfter,
  insertBefore,
  moveRows,
  patchRow,
  removeRows,
  setUnitDeadline,
} from './row-operations';

const unit = (unitId: string, deadlineWords: string | null = null): DraftUnit => ({
  words: unitId,
  unitId,
  deadlineWords,
});
const rows = ['a', 'b', 'c'].map((id) => newRow({ id, text: id.toUpperCase() }));
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id).join('');

describe('rows of the grid', () => {
  it('changes one and leaves the others the same things', () => {
    const changed = patchRow(rows, 'b', { text: 'x' });
    expect(changed[1]!.text).toBe('x');
    expect(changed[0]).toBe(rows[0]);
  });

  it('comes in after a row, or at the end', () => {
    expect(ids(insertAfter(rows, 'a', [newRow({ id: 'n' })]))).toBe('anbc');
    expect(ids(insertAfter(rows, null, [newRow({ id: 'n' })]))).toBe('abcn');
  });

  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['?', 1, 'abc'],
  ] as const)('%s moves %i', (id, step, order) => expect(ids(moveRows(rows, [id], step))).toBe(order));

  it('chosen rows move together', () => {
    expect(ids(moveRows(rows, ['a', 'b'], 1))).toBe('cab');
    expect(ids(moveRows(rows, ['b', 'c'], -1))).toBe('bca');
    expect(ids(moveRows(rows, ['a', 'b'], -1))).toBe('abc');
  });

  it('come in above one, and once more below the last of them', () => {
    expect(ids(insertBefore(rows, 'b', [newRow({ id: 'n' })]))).toBe('anbc');
    const { rows: twice, added } = duplicateRows(rows, ['a', 'b']);
    expect(twice.map(({ text }) => text).join('')).toBe('ABABC');
    expect(new Set(twice.map(({ id }) => id)).size).toBe(5);
    expect(added.map(({ text }) => text).join('')).toBe('AB');
  });

  it('always keeps one to type into', () => {
    expect(ids(removeRows(rows, ['b']))).toBe('ac');
    const left = removeRows(rows, ['a', 'b', 'c']);
    expect(left).toHaveLength(1);
    expect(left[0]!.text).toBe('');
  });

  it('Ctrl+D copies the cell above, without the deadlines of single units', () => {
    const filled = fillDown(
      patchRow(rows, 'a', { leads: [unit('stc', '15/8')], deadlineWords: '30/9' }),
      ['b'],
      'leads',
    );
    expect(filled[1]!.leads).toEqual([unit('stc')]);
    expect(fillDown(filled, ['b'], 'deadlineWords')[1]).toMatchObject({
      deadlineWords: '30/9',
      // With the same units, the deadlines of single ones belong to the deadline.
      leads: [{ unitId: 'stc', deadlineWords: '15/8' }],
    });
    expect(fillDown(rows, ['a'], 'text')).toBe(rows);
  });

  it('Ctrl+D fills all chosen rows from the first of them', () => {
    expect(fillDown(rows, ['a', 'b', 'c'], 'text').map(({ text }) => text)).toEqual(['A', 'A', 'A']);
  });

  it('one unit takes a deadline of its own', () => {
    const row = newRow({ leads: [unit('stc'), unit('syt')] });
    expect(setUnitDeadline(row, 'leads', 1, '15/8').leads).toEqual([unit('stc'), unit('syt', '15/8')]);
  });

  it('counts what is given, each unit once', () => {
    const given = [
      newRow({ leads: [unit('stc'), unit('syt')], cooperating: [unit('sxd')] }),
      newRow({ leads: [unit('stc')] }),
    ];
    expect(countGiven(given)).toEqual({ directives: 2, units: 3, assignments: 4 });
  });
});
