import { AssignmentPart } from '../assignments';
import { DeadlineBasis, formulas, Population } from '../statistics';
import type { Asking } from './asking';
import { textOf } from './cell-text';
import { ReportFieldKind, ReportSource } from './definition';
import { rateOf } from './summary-fields';
import type { SourceRows } from './table';

const populations: Record<Population, string> = {
  ISSUED: 'được giao trong kỳ',
  DUE: 'có thời hạn trong kỳ',
  CARRIED_AND_ISSUED: 'được giao trong kỳ hoặc giao trước mà chưa hoàn thành khi bắt đầu kỳ',
};
const bases: Record<DeadlineBasis, string> = {
  EFFECTIVE: 'thời hạn hiện hành (sau gia hạn)',
  ORIGINAL: 'thời hạn ban đầu (trước gia hạn)',
};

/** What stands under the table: what was counted, what each rate divides by what, what is carried over (domain.md §5). */
export function notesOf({ definition, span }: Asking, { grand }: SourceRows, also: readonly string[]): string[] {
  const { source, layout } = definition;
  const notes: string[] = [];
  const counted = source === ReportSource.SUMMARY || source === ReportSource.RANKING;
  if (counted || source === ReportSource.ASSIGNMENTS) notes.push(scopeWords(definition.filter, span !== null));
  if (counted && layout.showFormulas) notes.push(...formulaWords(definition.columns));
  if (counted && grand['carriedOver'])
    notes.push(
      `Tồn đọng từ các năm trước: ${inWords(grand['carriedOver'])} nhiệm vụ, trong đó ${inWords(grand['carriedOverOverdue'] ?? 0)} quá hạn.`,
    );
  if (counted && grand['withdrawn']) notes.push(`Không tính ${inWords(grand['withdrawn'])} nhiệm vụ đã thu hồi.`);
  return [...notes, ...also, ...(layout.note?.split('\n').filter(Boolean) ?? [])];
}

function scopeWords({ part, population, judgedBy }: Asking['definition']['filter'], inPeriod: boolean): string {
  const which = part === AssignmentPart.COOPERATING ? 'phối hợp' : 'chủ trì';
  const when = inPeriod ? ` ${populations[population ?? Population.ISSUED]}` : '';
  return `Tính nhiệm vụ ${which}${when}; theo ${bases[judgedBy ?? DeadlineBasis.EFFECTIVE]}.`;
}

const formulaWords = (columns: Asking['definition']['columns']): string[] =>
  columns.flatMap(({ field, heading }) =>
    Object.hasOwn(rateOf, field) ? [`${heading}: ${formulas[rateOf[field as keyof typeof rateOf]].words}.`] : [],
  );

const inWords = (count: number) => textOf(ReportFieldKind.NUMBER, count);
