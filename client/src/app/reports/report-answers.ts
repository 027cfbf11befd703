import type { ParamMap, Params } from '@angular/router';
import type { ReportAnswersInput, ReportDefinition } from '../graphql/schema';
import { addressReader, given, said } from '../ui/address';
import { presetSpan } from './period-presets';

/** What was answered to a report's questions; what is left open is left out. */
export type Answers = { [Name in keyof ReportAnswersInput]?: string };

/** The answers in an address: `?from=2026-01-01&unit=…`. */
export function readAnswers(params: ParamMap): Answers {
  const at = addressReader(params);
  return given({
    from: at.day('from'),
    to: at.day('to'),
    asOf: at.day('asOf'),
    unitId: at.id('unit'),
    documentId: at.id('document'),
    monitorId: at.id('monitor'),
    periodId: at.id('closed'),
  });
}

/** The other way round. */
export const writeAnswers = ({ from, to, asOf, unitId, documentId, monitorId, periodId }: Answers): Params =>
  said({ from, to, asOf, unit: unitId, document: documentId, monitor: monitorId, closed: periodId });

type Asking = Pick<ReportDefinition, 'source' | 'period' | 'asks'>;

/** Only what is asked, with the year so far where a period must be named and nobody has named one yet. */
export function answersFor({ period, asks, source }: Asking, answers: Answers, today: string): Answers {
  const { from, to, asOf, unitId, documentId, monitorId, periodId } = answers;
  const asksPeriod = period === 'ASK' || asks.includes('PERIOD');
  const usual = period === 'ASK' && !from && !to ? presetSpan('THIS_YEAR', today) : undefined;
  return given({
    from: asksPeriod ? (from ?? usual?.from) : undefined,
    to: asksPeriod ? (to ?? usual?.to) : undefined,
    asOf: asks.includes('AS_OF') ? asOf : undefined,
    unitId: asks.includes('UNIT') ? unitId : undefined,
    documentId: asks.includes('DOCUMENT') || source === 'DOCUMENT' ? documentId : undefined,
    monitorId: asks.includes('MONITOR') ? monitorId : undefined,
    periodId,
  });
}

/** Whether it can be made yet: a report on one document has to be told which. */
export const isAnswered = ({ source, period }: Asking, { documentId, from, to }: Answers): boolean =>
  (source !== 'DOCUMENT' || !!documentId) && (period !== 'ASK' || (!!from && !!to && from <= to));
