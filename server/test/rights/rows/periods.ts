import { wholeProvince } from '../cast';
import type { Rows } from '../row';

const there = (answer: unknown) => answer !== null;

export const rows: Rows = {
  mutations: {
    closePeriod: { input: () => ({ kind: 'MONTH', from: '2020-01-01' }), may: ['officeHead'] },
  },
  queries: {
    closedPeriods: {
      ask: () => 'closedPeriods(first: 100) { nodes { id } totalCount }',
      shows: ({ totalCount }: { totalCount: number }) => totalCount > 0,
      sees: wholeProvince,
    },
    closedPeriod: {
      ask: ({ closedPeriod }) => `closedPeriod(id: "${closedPeriod}") { id }`,
      shows: there,
      sees: wholeProvince,
    },
    closablePeriods: {
      ask: () => 'closablePeriods { from }',
      shows: (answer: object[]) => answer.length > 0,
      sees: ['officeHead'],
    },
  },
  fields: {
    'ClosedPeriod.differences': {
      ask: ({ closedPeriod }) =>
        `closedPeriod(id: "${closedPeriod}") { intact differenceCount differences(first: 1) { totalCount } assignments(figure: TOTAL, first: 1) { totalCount } }`,
      shows: there,
      sees: wholeProvince,
    },
  },
};
