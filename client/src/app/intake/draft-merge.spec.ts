import { type Content, type DraftRow, type DraftUnit, emptyHeader, newRow } from './draft-content';
import { canKeepBoth, type Conflict, mergeDrafts, settle, withTheirs } from './draft-merge';

const unit = (words: string, deadlineWords: string | null = null): DraftUnit => ({
  words,
  unitId: words,
  deadlineWords,
});
const row = (id: string, values: Partial<DraftRow> = {}) => newRow({ id, text: `Việc ${id}`, ...values });
const draft = (rows: readonly DraftRow[], header: Partial<Content> = {}): Content => ({
  ...emptyHeader,
  numberSymbol: '231/QĐ-UBND',
  ...header,
  rows,
});
const change = (content: Content, id: string, values: Partial<DraftRow>): Content => ({
  ...content,
  rows: content.rows.map((one) => (one.id === id ? { ...one, ...values } : one)),
});
const ids = (content: Content) => content.rows.map(({ id }) => id).join(' ');
const byId = (content: Content, id: string) => content.rows.find((one) => one.id === id);

const base = draft([row('a'), row('b'), row('c')]);

describe('merging two people’s drafts', () => {
  it('leaves everything as it is when nobody changed anything', () => {
    expect(mergeDrafts(base, base, base)).toEqual({ content: base, conflicts: [] });
  });

  it('takes what only one of them changed', () => {
    const mine = change({ ...base, abstract: 'Về chuyển đổi số' }, 'a', { deadlineWords: '15/8' });
    const theirs = change({ ...base, signatory: 'Đặng Hữu Khải' }, 'a', { leads: [unit('stc')] });
    const { content, conflicts } = mergeDrafts(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(content).toMatchObject({ abstract: 'Về chuyển đổi số', signatory: 'Đặng Hữu Khải' });
    expect(byId(content, 'a')).toMatchObject({ deadlineWords: '15/8', leads: [unit('stc')], text: 'Việc a' });
  });

  it('has no quarrel where both wrote the same', () => {
    const both = change(base, 'b', { text: 'Rà soát' });
    expect(mergeDrafts(base, both, change(base, 'b', { text: 'Rà soát ' })).conflicts).toEqual([]);
  });

  it('does not take a space still being typed for a change', () => {
    const mine = change(base, 'a', { text: 'Việc a ' });
    const { content, conflicts } = mergeDrafts(base, mine, change(base, 'a', { text: 'Việc A' }));
    expect(conflicts).toEqual([]);
    expect(byId(content, 'a')!.text).toBe('Việc A');
  });

  it('keeps mine on the screen and names theirs where both changed one cell', () => {
    const mine = change({ ...base, numberSymbol: '231' }, 'a', { leads: [unit('sxd')] });
    const theirs = change({ ...base, numberSymbol: '232' }, 'a', { leads: [unit('stc')] });
    const { content, conflicts } = mergeDrafts(base, mine, theirs);
    expect(content).toEqual(mine);
    expect(conflicts).toEqual([
      { kind: 'cell', path: 'numberSymbol', rowId: null, field: 'numberSymbol', theirs: '232' },
      { kind: 'cell', path: 'rows.a.leads', rowId: 'a', field: 'leads', theirs: [unit('stc')] },
    ]);
  });

  describe('rows', () => {
    it.each([
      ['mine added at the end', draft([...base.rows, row('m')]), base, 'a b c m'],
      ['theirs added in the middle', base, draft([row('a'), row('t'), row('b'), row('c')]), 'a t b c'],
      ['theirs added first', base, draft([row('t'), ...base.rows]), 't a b c'],
      [
        'both added after the same',
        draft([row('a'), row('m'), row('b'), row('c')]),
        draft([row('a'), row('t'), row('b'), row('c')]),
        'a m t b c',
      ],
      ['mine moved', draft([row('c'), row('a'), row('b')]), base, 'c a b'],
      ['theirs moved', base, draft([row('b'), row('a'), row('c')]), 'b a c'],
      [
        'mine moved, theirs added',
        draft([row('c'), row('a'), row('b')]),
        draft([row('a'), row('t'), row('b'), row('c')]),
        'c a t b',
      ],
      [
        'theirs moved, mine added',
        draft([row('a'), row('b'), row('m'), row('c')]),
        draft([row('c'), row('b'), row('a')]),
        'c b m a',
      ],
      ['both moved', draft([row('c'), row('a'), row('b')]), draft([row('b'), row('a'), row('c')]), 'c a b'],
      ['mine removed', draft([row('a'), row('c')]), base, 'a c'],
      ['theirs removed', base, draft([row('a'), row('b')]), 'a b'],
      ['both removed', draft([row('a'), row('c')]), draft([row('a'), row('c')]), 'a c'],
      ['each removed another', draft([row('a'), row('b')]), draft([row('b'), row('c')]), 'b'],
    ])('%s', (_what, mine, theirs, order) => {
      const { content, conflicts } = mergeDrafts(base, mine, theirs);
      expect(ids(content)).toBe(order);
      expect(conflicts).toEqual([]);
    });

    it('brings back what I removed while they went on with it, and asks', () => {
      const mine = draft([row('a'), row('c')]);
      const { content, conflicts } = mergeDrafts(base, mine, change(base, 'b', { text: 'Việc b, thêm' }));
      expect(ids(content)).toBe('a b c');
      expect(byId(content, 'b')!.text).toBe('Việc b, thêm');
      expect(conflicts).toEqual([{ kind: 'row', path: 'rows.b', rowId: 'b', removedBy: 'me' }]);
      expect(ids(settle(content, conflicts[0]!, 'mine'))).toBe('a c');
      expect(ids(settle(content, conflicts[0]!, 'theirs'))).toBe('a b c');
    });

    it('keeps what they removed while I went on with it, and asks', () => {
      const mine = change(base, 'b', { text: 'Việc b, thêm' });
      const { content, conflicts } = mergeDrafts(base, mine, draft([row('a'), row('c')]));
      expect(ids(content)).toBe('a b c');
      expect(conflicts).toEqual([{ kind: 'row', path: 'rows.b', rowId: 'b', removedBy: 'them' }]);
      expect(ids(withTheirs(content, conflicts))).toBe('a c');
      expect(ids(settle(content, conflicts[0]!, 'mine'))).toBe('a b c');
      expect(ids(settle(content, conflicts[0]!, 'theirs'))).toBe('a c');
    });

    it('knows its own new row again when the answer was lost on the way', () => {
      const sent = draft([...base.rows, row('m', { text: 'Việc' })]);
      const goneOn = change(sent, 'm', { text: 'Việc mới' });
      const { content, conflicts } = mergeDrafts(sent, goneOn, sent);
      expect(conflicts).toEqual([]);
      expect(byId(content, 'm')!.text).toBe('Việc mới');
    });
  });

  describe('while a conflict is open', () => {
    const mine = change(base, 'a', { text: 'Của tôi' });
    const { content, conflicts } = mergeDrafts(base, mine, change(base, 'a', { text: 'Của Lan' }));
    const [conflict] = conflicts as [Conflict];

    it('sends theirs, so that nobody is overwritten', () => {
      expect(byId(withTheirs(content, conflicts), 'a')!.text).toBe('Của Lan');
    });

    it.each([
      ['mine', 'Của tôi'],
      ['theirs', 'Của Lan'],
      ['both', 'Của Lan\nCủa tôi'],
    ] as const)('%s is a way out', (choice, text) => {
      expect(byId(settle(content, conflict, choice), 'a')!.text).toBe(text);
    });

    it('keeps both lists of units, each unit once', () => {
      const one = change(base, 'a', { leads: [unit('stc', '15/8'), unit('sxd')] });
      const other = change(base, 'a', { leads: [unit('stc'), unit('syt')] });
      const merged = mergeDrafts(base, one, other);
      const kept = settle(merged.content, merged.conflicts[0]!, 'both');
      expect(byId(kept, 'a')!.leads).toEqual([unit('stc', '15/8'), unit('sxd'), unit('syt')]);
    });

    it('offers both only where both can be kept', () => {
      const cell = (field: string, theirs: unknown): Conflict => ({
        kind: 'cell',
        path: field,
        rowId: null,
        field,
        theirs,
      });
      expect(canKeepBoth(cell('text', 'x'))).toBe(true);
      expect(canKeepBoth(cell('leads', []))).toBe(true);
      expect(canKeepBoth(cell('issuedOn', '2022-01-26'))).toBe(false);
      expect(canKeepBoth(cell('numberSymbol', '1'))).toBe(false);
      expect(canKeepBoth({ kind: 'row', path: 'rows.a', rowId: 'a', removedBy: 'me' })).toBe(false);
    });
  });

  it('loses nothing: each change of either is there, or asked about', () => {
    const values = ['Một', 'Hai', 'Ba'];
    for (const mineText of values)
      for (const theirText of values)
        for (const baseText of values) {
          const start = draft([row('a', { text: baseText })]);
          const result = mergeDrafts(
            start,
            draft([row('a', { text: mineText })]),
            draft([row('a', { text: theirText })]),
          );
          const seen = [
            byId(result.content, 'a')!.text,
            ...result.conflicts.map((one) => 'theirs' in one && one.theirs),
          ];
          if (mineText !== baseText) expect(seen).toContain(mineText);
          if (theirText !== baseText) expect(seen).toContain(theirText);
        }
  });
});
