import { seesIt, wholeProvince } from '../cast';
import type { Rows } from '../row';

export const rows: Rows = {
  mutations: {},
  queries: {
    // the units one heads; to the province's scope all of them
    courtSummary: {
      ask: () => 'courtSummary { units { unit { id } assignments } }',
      shows: (answer: { units: { unit: { id: string } }[] }, { unit }) =>
        answer.units.some((row) => row.unit.id === unit.A),
      sees: [...wholeProvince, 'headOfA'],
    },
  },
  fields: {
    'Assignment.court': {
      ask: ({ assignment }) => `assignment(id: "${assignment}") { court { now spans { court } } }`,
      shows: (answer: { court: { now: string; spans: unknown[] } } | null) =>
        answer?.court.now === 'WAITING' && answer.court.spans.length === 1,
      sees: seesIt,
    },
    'Assignment.explanation': {
      ask: ({ assignment }) => `assignment(id: "${assignment}") { explanation { verdict { words } steps { text } } }`,
      shows: (answer: { explanation: { steps: unknown[] } } | null) => Boolean(answer?.explanation.steps.length),
      sees: seesIt,
    },
  },
};
