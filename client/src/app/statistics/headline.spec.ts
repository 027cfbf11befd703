import type { FigureKey, StatisticsMoveKey } from '../graphql/schema';
import type { TextKey, Texts } from '../i18n/text';
import { headlineOf } from './headline';

const t: Texts = (key: TextKey, values) =>
  `${key.split('.').at(-1)}${values ? ` ${Object.values(values).join(' ')}` : ''}`;
const figures = (overdue: number) => [
  { __typename: 'Figure' as const, key: 'OPEN_OVERDUE' as FigureKey, count: overdue },
];
const unit = (label: string, overdue: number) => ({ label, unit: null, figures: figures(overdue), rates: [] });
const moves = (became: number, cleared: number) =>
  (
    [
      ['BECAME_OVERDUE', became],
      ['OVERDUE_CLEARED', cleared],
    ] as [StatisticsMoveKey, number][]
  ).map(([key, count]) => ({ __typename: 'StatisticsMove' as const, key, count }));

describe('the headline', () => {
  it('says how much is overdue, with whom, and that it became less', () => {
    const line = headlineOf({ figures: figures(9) }, [unit('A', 2), unit('B', 7), unit('C', 0)], moves(1, 4), t);
    expect(line).toEqual({ overdue: 9, words: 'overdue 9', details: ['atUnits 2', 'most B 7', 'fewer 3'] });
  });

  it('names no worst of one, and says when nothing changed', () => {
    const line = headlineOf({ figures: figures(2) }, [unit('A', 2)], moves(1, 1), t);
    expect(line.details).toEqual(['atUnits 1', 'same']);
  });

  it('says that nothing is overdue, and of a change only that there was one', () => {
    expect(headlineOf({ figures: figures(0) }, [], moves(1, 1), t).details).toEqual([]);
    expect(headlineOf({ figures: figures(0) }, [], moves(0, 2), t).details).toEqual(['fewer 2']);
    expect(headlineOf({ figures: figures(0) }, [unit('A', 0)], undefined, t)).toEqual({
      overdue: 0,
      words: 'none',
      details: [],
    });
  });
});
