import { sorted } from './court-rows';

const share = (averageDays: number | null, now = 0) => ({
  __typename: 'CourtShare' as const,
  ...{ assignments: 1, days: 1, averageDays, now, longestNowDays: null },
});
const row = (shortName: string, assignments: number, averageDays: number | null) => ({
  __typename: 'CourtRow' as const,
  unit: { __typename: 'Unit' as const, id: shortName, name: shortName, shortName },
  ...{ assignments, withUnit: share(null), withOffice: share(averageDays), waiting: share(null) },
});
const rows = [row('Sở Y tế', 3, 2), row('Sở Đất', 3, null), row('Sở An', 9, 0.5)];
const names = (column: Parameters<typeof sorted>[1]['column'], ascending: boolean) =>
  sorted(rows, { column, ascending }).map(({ unit }) => unit!.shortName);

describe('the rows of who has what', () => {
  it('are sorted by a figure, equals by their names in Vietnamese order', () => {
    expect(names('assignments', false)).toEqual(['Sở An', 'Sở Đất', 'Sở Y tế']);
    expect(names('unit', true)).toEqual(['Sở An', 'Sở Đất', 'Sở Y tế']);
  });

  it('have what there is nothing of at the end, whichever way', () => {
    expect(names('average.OFFICE', true)).toEqual(['Sở An', 'Sở Y tế', 'Sở Đất']);
    expect(names('average.OFFICE', false)).toEqual(['Sở Y tế', 'Sở An', 'Sở Đất']);
  });
});
