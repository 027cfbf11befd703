import type { Texts } from '../i18n/text';
import { countOf, mostOf, numberText } from './figures';
import type { FigureRowFragment, StatisticsMovesQuery } from './statistics.generated';

type Moves = StatisticsMovesQuery['statisticsMoves'];
/** Below so many units nothing is said about which is the worst: one sees it. */
const fewUnits = 2;

/** The answer in one line: how much is overdue, with how many units and which most, and whether it became less. */
export function headlineOf(
  total: Pick<FigureRowFragment, 'figures'>,
  units: readonly Pick<FigureRowFragment, 'label' | 'unit' | 'figures' | 'rates'>[],
  moves: Moves | undefined,
  t: Texts,
): { overdue: number; words: string; details: readonly string[] } {
  const overdue = countOf(total.figures, 'OPEN_OVERDUE');
  const words = overdue ? t('dashboards.headline.overdue', { n: numberText(overdue) }) : t('dashboards.headline.none');
  const late = mostOf(units, 'OPEN_OVERDUE', units.length);
  const worst = late[0];
  const details: string[] = [];
  if (overdue && worst) details.push(t('dashboards.headline.atUnits', { n: late.length }));
  if (worst && late.length >= fewUnits) {
    const count = numberText(countOf(worst.figures, 'OPEN_OVERDUE'));
    details.push(t('dashboards.headline.most', { name: worst.unit?.shortName ?? worst.label, count }));
  }
  const change = moves && changeOf(moves, t);
  if (change && (overdue || change.moved)) details.push(change.words);
  return { overdue, words, details };
}

function changeOf(moves: Moves, t: Texts): { moved: boolean; words: string } {
  const count = (key: Moves[number]['key']) => moves.find((move) => move.key === key)?.count ?? 0;
  const change = count('BECAME_OVERDUE') - count('OVERDUE_CLEARED');
  if (!change) return { moved: false, words: t('dashboards.headline.same') };
  const n = numberText(Math.abs(change));
  return { moved: true, words: t(change < 0 ? 'dashboards.headline.fewer' : 'dashboards.headline.more', { n }) };
}
