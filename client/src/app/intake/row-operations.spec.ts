import { type DraftUnit, newRow } from './draft-content';
import {
  countGiven,
  fillDown,
  insertAfter,
  moveRow,
  patchRow,
  removeRow,
  restoreRow,
  setUnitDeadline,
  takenBack,
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
  ] as const)('%s moves %i', (id, step, order) => expect(ids(moveRow(rows, id, step))).toBe(order));

  it('removed rows come back where they were', () => {
    const left = removeRow(rows, 'b');
    expect(ids(left)).toBe('ac');
    expect(ids(restoreRow(left, rows[1]!, 1))).toBe('abc');
    expect(ids(restoreRow([], rows[1]!, 1))).toBe('b');
    expect(restoreRow(rows, rows[1]!, 1)).toBe(rows);
  });

  it('always keeps one to type into', () => {
    const left = removeRow([rows[0]!], 'a');
    expect(left).toHaveLength(1);
    expect(left[0]!.text).toBe('');
  });

  it('Ctrl+D copies the cell above, without the deadlines of single units', () => {
    const filled = fillDown(patchRow(rows, 'a', { leads: [unit('stc', '15/8')], deadlineWords: '30/9' }), 'b', 'leads');
    expect(filled[1]!.leads).toEqual([unit('stc')]);
    expect(fillDown(filled, 'b', 'deadlineWords')[1]!.deadlineWords).toBe('30/9');
    expect(fillDown(rows, 'a', 'text')).toBe(rows);
  });

  describe('a step taken back', () => {
    const added = newRow({ id: 'n', text: 'Dán' });
    const after = [rows[0]!, added, ...rows.slice(1)];

    it('takes away what it added and leaves what was typed elsewhere', () => {
      const back = takenBack(rows, after, patchRow(after, 'c', { text: 'Gõ thêm' }));
      expect(back.map(({ text }) => text)).toEqual(['A', 'B', 'Gõ thêm']);
    });

    it('takes it away, too, when its units have been found, but not when it was gone on with', () => {
      expect(ids(takenBack(rows, after, patchRow(after, 'n', { leads: [unit('stc')] })))).toBe('abc');
      expect(ids(takenBack(rows, after, patchRow(after, 'n', { text: 'Dán, sửa' })))).toBe('anbc');
    });

    it('gives back what it wrote over and what it took away', () => {
      const filled = patchRow(rows.slice(1), 'b', { deadlineWords: '15/8' });
      const back = takenBack(rows, filled, filled);
      expect([ids(back), back[1]!.deadlineWords]).toEqual(['abc', '']);
    });
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
