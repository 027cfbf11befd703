import { type Player, seesIt, wholeProvince } from '../cast';
import type { Rows, Stage } from '../row';

const scope = ({ document }: Stage) => `scope: { documentId: "${document}" }`;
const total = (figures: readonly { key: string; count: number }[]) => figures.find(({ key }) => key === 'TOTAL')!.count;
/** A unit answers for it; whoever only does a part of it or helps sees it no less. */
const counts: readonly Player[] = seesIt;

export const rows: Rows = {
  mutations: {},
  queries: {
    statistics: {
      ask: (stage) =>
        `statistics(${scope(stage)}, by: UNIT) { addsUp total { figures { key count } } rows { unit { id } } }`,
      shows: (
        answer: { total: { figures: { key: string; count: number }[] }; rows: { unit: { id: string } }[] },
        { unit },
      ) => total(answer.total.figures) === 1 && answer.rows.length === 1 && answer.rows[0].unit.id === unit.A,
      sees: counts,
    },
    countedAssignments: {
      ask: (stage) => `countedAssignments(${scope(stage)}, figure: TOTAL) { totalCount nodes { id } }`,
      shows: (answer: { totalCount: number; nodes: { id: string }[] }, { assignment }) =>
        answer.totalCount === 1 && answer.nodes[0].id === assignment,
      sees: counts,
    },
    statisticsTrend: {
      ask: (stage) => `statisticsTrend(${scope(stage)}, step: MONTH, count: 1) { figures { key count } }`,
      shows: (answer: { figures: { key: string; count: number }[] }[]) => total(answer[0].figures) === 1,
      sees: counts,
    },
    statisticsMoves: {
      ask: (stage) => `statisticsMoves(${scope(stage)}, since: "2026-01-01") { key count }`,
      shows: (answer: { key: string; count: number }[]) => answer.find(({ key }) => key === 'ISSUED')!.count === 1,
      sees: counts,
    },
  },
  fields: {
    // Of the same directive, another unit helps: whoever sees only one of the two counts only that one.
    'Statistics.rows': {
      ask: (stage) =>
        `statistics(scope: { documentId: "${stage.document}", part: null }, by: PART) { rows { key figures { key count } } }`,
      shows: (answer: { rows: { key: string }[] }) => answer.rows.some(({ key }) => key === 'COOPERATING'),
      sees: wholeProvince,
    },
    // Another's person, named as a filter, tells nothing.
    'Statistics.total': {
      ask: (stage) =>
        `statistics(scope: { delegateId: "${stage.account.delegate}", documentId: "${stage.document}" }) { total { figures { key count } } }`,
      shows: (answer: { total: { figures: { key: string; count: number }[] } }) => total(answer.total.figures) === 1,
      sees: counts,
    },
  },
};
