import { changed, rebase } from './rebase';

const before = { text: 'Rà soát', place: '1', leader: [{ id: 'a' }] };

describe('an amendment on top of a colleague’s', () => {
  it('takes the newest of what was left alone and keeps what was typed', () => {
    const { typed, clashes } = rebase(before, { ...before, text: 'Rà soát, báo cáo' }, { ...before, place: '2' });
    expect(typed).toEqual({ ...before, text: 'Rà soát, báo cáo', place: '2' });
    expect(clashes).toEqual([]);
  });

  it('names what both changed, and keeps mine', () => {
    const { typed, clashes } = rebase(before, { ...before, text: 'Của tôi' }, { ...before, text: 'Của Lan' });
    expect(typed.text).toBe('Của tôi');
    expect(clashes).toEqual([{ field: 'text', theirs: 'Của Lan' }]);
  });

  it('has no quarrel where both came to the same', () => {
    const same = { ...before, leader: [{ id: 'b' }] };
    expect(rebase(before, same, { ...before, leader: [{ id: 'b' }] }).clashes).toEqual([]);
  });

  it('leaves alone what the server says nothing of', () => {
    const { typed } = rebase({ ...before, reason: '' }, { ...before, reason: 'Sai sót' }, { text: 'Mới' });
    expect(typed).toEqual({ ...before, text: 'Mới', reason: 'Sai sót' });
  });

  it('sends only what differs', () => {
    expect(changed(before, { ...before, leader: [] })).toEqual({ leader: [] });
    expect(changed(before, { ...before, leader: [{ id: 'a' }] })).toEqual({});
  });
});
