import {
  addColumn,
  addSort,
  changeColumn,
  choosePeriod,
  chooseSource,
  mostColumns,
  moveColumn,
  moveSort,
  removeColumn,
  toggleGroup,
  toggleQuestion,
  turnSort,
} from './definition-edits';
import { type Definition, newDraft } from './report-draft';

describe('what is done to a report being edited', () => {
  const of = (...fields: string[]): Definition => ({
    ...newDraft().definition,
    columns: fields.map((field) => ({ field, heading: field.toUpperCase() })),
  });
  const order = ({ columns }: Definition) => columns.map(({ field }) => field).join('');
  const field = (id: string, groupable = false) => ({ id, name: `cột ${id}`, groupable });

  it.each([
    [0, 2, 'bcad'],
    [3, 0, 'dabc'],
    [1, 1, 'abcd'],
    [2, 99, 'abdc'],
    [1, -5, 'bacd'],
    [7, 0, 'abcd'],
  ])('moves column %i to %i: %s', (from, to, after) => {
    const before = of('a', 'b', 'c', 'd');
    expect(order(moveColumn(from, to)(before))).toBe(after);
    expect(order(before)).toBe('abcd');
  });

  it('adds a column under its own name, each field once, and no more than there can be', () => {
    const added = addColumn(field('e'))(of('a'));
    expect(added.columns.at(-1)).toEqual({ field: 'e', heading: 'cột e' });
    expect(addColumn(field('a'))(added)).toBe(added);
    const full = of(...Array.from({ length: mostColumns }, (_, at) => `f${at}`));
    expect(addColumn(field('z'))(full)).toBe(full);
  });

  it('gives a column another heading and leaves the others as they were', () => {
    const before = of('a', 'b');
    const after = changeColumn(1, { heading: 'Đúng hạn', group: 'Hoàn thành' })(before);
    expect(after.columns[1]).toEqual({ field: 'b', heading: 'Đúng hạn', group: 'Hoàn thành' });
    expect(after.columns[0]).toBe(before.columns[0]);
    expect(order(removeColumn(0)(after))).toBe('b');
  });

  it('groups by two at most, the first pressed outermost', () => {
    const grouped = ['x', 'y', 'z'].reduce((all, one) => toggleGroup(one)(all), of('a'));
    expect(grouped.groupBy).toEqual(['x', 'y']);
    expect(toggleGroup('x')(grouped).groupBy).toEqual(['y']);
  });

  it('sorts by one after the other, each once', () => {
    const sorted = turnSort(1)(['a', 'b', 'a'].reduce((all, one) => addSort(one)(all), of('a', 'b')));
    expect(moveSort(1, 0)(sorted).sort).toEqual([
      { field: 'b', descending: true },
      { field: 'a', descending: false },
    ]);
  });

  it('asks for days that are left open, and leaves none open that nobody is asked for', () => {
    const fixed = choosePeriod('LAST_MONTH')(toggleQuestion('PERIOD')(of('a')));
    expect([fixed.period, fixed.asks]).toEqual(['LAST_MONTH', ['AS_OF']]);
    expect(choosePeriod('ASK')(fixed).asks).toEqual(['PERIOD', 'AS_OF']);
    expect(toggleQuestion('PERIOD')(fixed)).toMatchObject({ period: 'LAST_MONTH', asks: ['AS_OF', 'PERIOD'] });
    expect(toggleQuestion('PERIOD')(of('a'))).toMatchObject({ period: 'NONE', asks: ['AS_OF'] });
  });

  it('keeps of another source what it has, too, and else begins as a report of that source does', () => {
    const before = { ...of('a', 'b', 'c', 'd'), groupBy: ['a', 'q'], sort: [{ field: 'd', descending: true }] };
    const had = [{ ...field('b'), name: 'B' }];
    const has = [field('b'), field('a', true), field('c'), field('x')];
    const kept = chooseSource('ASSIGNMENTS', 'UNIT', has, had)(before);
    expect([order(kept), kept.by, kept.groupBy, kept.sort]).toEqual(['abc', undefined, ['a'], []]);
    expect(kept.columns.map(({ heading }) => heading)).toEqual(['A', 'cột b', 'C']);
    const fresh = chooseSource('DOCUMENT', 'UNIT', [field('note'), field('state'), field('ordinal')], had)(before);
    expect([order(fresh), fresh.asks[0]]).toEqual(['ordinalstate', 'DOCUMENT']);
    expect(chooseSource('SUMMARY', 'LEADER', [], [])(fresh)).toMatchObject({ by: 'LEADER', asks: ['PERIOD', 'AS_OF'] });
  });
});
