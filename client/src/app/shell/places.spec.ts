import { type Place, placesAtHand } from './places';

const place = (path: string, near?: true): Place => ({
  path,
  icon: 'help',
  words: 'shell.places.work',
  short: 'shell.places.work',
  near,
});
const paths = (places: readonly Place[]) => places.map(({ path }) => path).join(' ');

describe('the places in the bar of a phone', () => {
  it('are all of them, where they fit', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((path) => place(path));
    expect(placesAtHand(all)).toEqual({ beside: all, more: [] });
  });

  it('are the most used, in the order of all, and leave room for the button to the rest', () => {
    const all = [place('a'), place('b'), place('c', true), place('d'), place('e', true), place('f', true)];
    const { beside, more } = placesAtHand(all);
    expect(paths(beside)).toBe('a c e f');
    expect(paths(more)).toBe('b d');
  });
});
