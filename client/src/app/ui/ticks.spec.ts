import { Ticks } from './ticks';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

describe('Ticks', () => {
  const ticks = () => {
    const all = new Ticks();
    return { all, ids: () => [...all.ids()].join('') };
  };

  it('ticks one, and from there to another, either way', () => {
    const { all, ids } = ticks();
    all.toggle(rows, 'd');
    all.toggle(rows, 'b', true);
    expect(ids()).toBe('dbc');
    all.toggle(rows, 'c');
    all.toggle(rows, 'd', true);
    expect(ids()).toBe('b');
  });

  it('takes a range without a beginning for one', () => {
    const { all, ids } = ticks();
    all.toggle(rows, 'c', true);
    expect(ids()).toBe('c');
  });

  it('forgets that all are meant as soon as one is changed', () => {
    const { all, ids } = ticks();
    all.toggleShown(rows, true);
    all.tickAll();
    expect([ids(), all.all()]).toEqual(['abcde', true]);
    all.toggle(rows, 'e');
    expect([ids(), all.all()]).toEqual(['abcd', false]);
  });

  it('keeps what could not be done', () => {
    const { all, ids } = ticks();
    all.toggleShown(rows, true);
    all.tickAll();
    all.keep(['b', 'd']);
    expect([ids(), all.all()]).toEqual(['bd', false]);
    all.clear();
    expect(ids()).toBe('');
  });
});
