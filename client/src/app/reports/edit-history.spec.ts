import { begun, edited, redone, undone } from './edit-history';

describe('steps taken back', () => {
  it('goes back and forth, and forgets what was taken back once something else is done', () => {
    const two = edited(edited(begun(0), 1), 2);
    const back = undone(two);
    expect([back.now, redone(back).now, undone(undone(back)).now]).toEqual([1, 2, 0]);
    const other = edited(back, 9);
    expect([other.now, redone(other).now, undone(other).now]).toEqual([9, 9, 1]);
  });

  it('takes what is typed into one field as one step, until the field is left', () => {
    const typed = ['T', 'Tu', 'Tuần'].reduce((all, text) => edited(all, text, 'name'), begun(''));
    expect([typed.now, undone(typed).now]).toEqual(['Tuần', '']);
    const left = edited({ ...typed, place: undefined }, 'Tuần này', 'name');
    expect(undone(left).now).toBe('Tuần');
  });

  it('what changes nothing is no step', () => {
    const history = begun('a');
    expect(edited(history, 'a')).toBe(history);
  });
});
