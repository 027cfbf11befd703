import { type Content, type DraftRow, emptyHeader, newRow } from './draft-content';
import { History } from './history';
import { unwound } from './undo-step';

const rows = ['a', 'b', 'c'].map((id) => newRow({ id, text: id.toUpperCase() }));
const content = (of: readonly DraftRow[] = rows, header: Partial<Content> = {}): Content => ({
  ...emptyHeader,
  ...header,
  rows: of,
});
const put = (of: Content, id: string, change: Partial<DraftRow>): Content => ({
  ...of,
  rows: of.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
});
const words = ({ rows: of }: Content) => of.map(({ text }) => text).join(' ');
const unit = (name: string, unitId: string | null = null) => ({ words: name, unitId, deadlineWords: null });

describe('one step taken back', () => {
  it('gives a cell and a field of the header back, and leaves all others', () => {
    const before = content();
    const after = { ...put(before, 'b', { text: 'x' }), abstract: 'V/v' };
    const now = { ...put(after, 'c', { text: 'của người khác' }), numberSymbol: '1/QĐ' };
    const back = unwound(before, after, now);
    expect([words(back), back.abstract, back.numberSymbol]).toEqual(['A B của người khác', '', '1/QĐ']);
  });

  it('leaves what a colleague has written over it since', () => {
    const before = content();
    const after = put(before, 'b', { text: 'x' });
    const now = put(after, 'b', { text: 'của người khác' });
    expect(words(unwound(before, after, now))).toBe('A của người khác C');
  });

  it('takes away rows that it made, unless they were gone on with; brings back those it took away', () => {
    const before = content();
    const after = content([rows[0]!, newRow({ id: 'n', text: 'Dán', leads: [unit('Sở Y tế')] }), ...rows.slice(2)]);
    expect(words(unwound(before, after, after))).toBe('A B C');
    expect(words(unwound(before, after, put(after, 'n', { leads: [unit('Sở Y tế', 'syt')] })))).toBe('A B C');
    expect(words(unwound(before, after, put(after, 'n', { text: 'sửa' })))).toBe('A B sửa C');
  });

  it('puts moved rows back, with others’ new rows where they stand', () => {
    const before = content();
    const after = content([rows[1]!, rows[0]!, rows[2]!]);
    const now = content([rows[1]!, newRow({ id: 'n', text: 'mới' }), rows[0]!, rows[2]!]);
    expect(words(unwound(before, after, now))).toBe('A mới B C');
    const movedOn = content([rows[2]!, rows[1]!, rows[0]!]);
    expect(words(unwound(before, after, movedOn))).toBe('C B A');
  });

  it('turned round, it is done again', () => {
    const before = content();
    const after = content([rows[2]!, { ...rows[0]!, text: 'x' }]);
    expect(words(unwound(after, before, unwound(before, after, after)))).toBe('C x');
  });
});

describe('what was done in a document', () => {
  const type = (history: History, from: Content, text: string) =>
    [...text].reduce((now, _, i) => {
      const next = put(now, 'a', { text: text.slice(0, i + 1) });
      history.record(now, next, 'rows.a.text');
      return next;
    }, from);

  it('typing is one step a cell, and another when the cell was left meanwhile', () => {
    const history = new History();
    let now = type(history, content(), 'một');
    history.pause();
    now = type(history, now, 'hai');
    now = history.undo(now)!;
    expect(now.rows[0]!.text).toBe('một');
    now = history.undo(now)!;
    expect([now.rows[0]!.text, history.canUndo(), history.undo(now)]).toEqual(['A', false, undefined]);
    now = history.redo(history.redo(now)!)!;
    expect([now.rows[0]!.text, history.canRedo()]).toEqual(['hai', false]);
  });

  it('what is done after an undo ends what could have been done again', () => {
    const history = new History();
    const now = history.undo(type(history, content(), 'một'))!;
    history.record(now, put(now, 'b', { text: 'khác' }), null);
    expect(history.canRedo()).toBe(false);
  });

  it('goes past steps that somebody else has written over', () => {
    const history = new History();
    const first = content();
    const second = put(first, 'a', { text: 'tôi' });
    const third = put(second, 'b', { text: 'tôi' });
    history.record(first, second, null);
    history.record(second, third, null);
    expect(words(history.undo(put(third, 'b', { text: 'người khác' }))!)).toBe('A người khác C');
  });

  it('units found by themselves are found in every step', () => {
    const history = new History();
    const before = content();
    const after = put(before, 'a', { leads: [unit('Sở Y tế, Sở Tài chính')] });
    history.record(before, after, null);
    const find = (of: readonly DraftRow[]) =>
      of.map((row) =>
        row.leads.length ? { ...row, leads: [unit('Sở Y tế', 'syt'), unit('Sở Tài chính', 'stc')] } : row,
      );
    history.amend(find);
    const now = { ...after, rows: find(after.rows) };
    const back = history.undo(now)!;
    expect(back.rows[0]!.leads).toEqual([]);
    expect(history.redo(back)!.rows[0]!.leads).toHaveLength(2);
  });
});
