import { convertToParamMap } from '@angular/router';
import { answersFor, isAnswered, readAnswers, writeAnswers } from './report-answers';

describe('the answers to a report', () => {
  const today = '2026-11-27';
  const asking = { source: 'SUMMARY', period: 'ASK', asks: ['PERIOD', 'UNIT'] } as const;
  const report = { ...asking, asks: [...asking.asks] };

  it('are read from an address as they were written, and what can’t be understood is left out', () => {
    const answers = { from: '2026-01-01', to: '2026-03-31', unitId: 'u-1', periodId: 'p_1' };
    expect(readAnswers(convertToParamMap(writeAnswers(answers)))).toEqual(answers);
    expect(readAnswers(convertToParamMap({ from: '1/1', unit: '<script>', closed: 'p1' }))).toEqual({ periodId: 'p1' });
  });

  it('are only those that are asked, with this year where days must be named', () => {
    expect(answersFor(report, { asOf: '2026-10-31', unitId: 'u1', monitorId: 'm1' }, today)).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      unitId: 'u1',
    });
    expect(
      answersFor({ ...report, period: 'LAST_MONTH', asks: ['AS_OF'] }, { from: today, asOf: today }, today),
    ).toEqual({ asOf: today });
  });

  it('are wanting where a document is needed, or days that follow each other', () => {
    const days = { from: '2026-01-01', to: '2026-01-31' };
    expect(isAnswered(report, days)).toBe(true);
    expect(isAnswered(report, { from: '2026-02-01', to: '2026-01-31' })).toBe(false);
    expect(isAnswered({ ...report, source: 'DOCUMENT' }, days)).toBe(false);
    expect(isAnswered({ ...report, source: 'DOCUMENT' }, { ...days, documentId: 'd1' })).toBe(true);
  });
});
