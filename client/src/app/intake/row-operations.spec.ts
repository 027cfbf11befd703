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
