import type { FigureKey, RateFormula } from '../graphql/schema';
import { countOf, mostOf, percentText, shareOf, sortedRows } from './figures';

function row(label: string, overdue: number, percent: number | null = null) {
  const figures = [{ __typename: 'Figure' as const, key: 'OPEN_OVERDUE' as FigureKey, count: overdue }];
  const formula: RateFormula = 'ON_TIME_OF_DUE';
  return { label, figures, rates: [{ __typename: 'Rate' as const, formula, numerator: 0, denominator: 0, percent }] };
}
const rows = [row('Sở Y tế', 3, 80), row('Đài Phát thanh', 0), row('Sở Nội vụ', 3, 91.5), row('Ban Dân tộc', 12, 80)];
const names = (sorted: readonly { label: string }[]) => sorted.map(({ label }) => label);
const by = (sort: Parameters<typeof sortedRows>[1]['by'], descending: boolean) =>
  names(sortedRows(rows, { by: sort, descending, rate: 'ON_TIME_OF_DUE' }));

describe('rows of figures', () => {
  it('stand by name as Vietnamese sorts', () => {
    expect(by('label', false)).toEqual(['Ban Dân tộc', 'Đài Phát thanh', 'Sở Nội vụ', 'Sở Y tế']);
  });

  it('stand by a number, equal ones by name whichever way', () => {
    expect(by('OPEN_OVERDUE', true)).toEqual(['Ban Dân tộc', 'Sở Nội vụ', 'Sở Y tế', 'Đài Phát thanh']);
    expect(by('OPEN_OVERDUE', false)).toEqual(['Đài Phát thanh', 'Sở Nội vụ', 'Sở Y tế', 'Ban Dân tộc']);
  });

  it('stand by their rate, those without one last whichever way', () => {
    expect(by('rate', true)).toEqual(['Sở Nội vụ', 'Ban Dân tộc', 'Sở Y tế', 'Đài Phát thanh']);
    expect(by('rate', false).at(-1)).toBe('Đài Phát thanh');
  });

  it('with most of something leave out those without any', () => {
    expect(names(mostOf(rows, 'OPEN_OVERDUE', 2))).toEqual(['Ban Dân tộc', 'Sở Nội vụ']);
    expect(names(mostOf(rows, 'OPEN_OVERDUE', 10))).not.toContain('Đài Phát thanh');
  });
});

it('a figure that a row does not have is none', () => {
  expect(countOf(rows[0].figures, 'WITHDRAWN')).toBe(0);
});

it('percents are written as reports write them', () => {
  expect(percentText(98.6249)).toBe('98,62%');
  expect(percentText(7, 0)).toBe('7%');
  expect(percentText(null)).toBe('–');
  expect(shareOf(1, 0)).toBe(0);
});
