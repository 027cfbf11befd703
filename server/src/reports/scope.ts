import { AssignmentPart } from '../assignments';
import { DeadlineBasis, Population, type StatisticsScope } from '../statistics';
import type { Asking } from './asking';

/** What the figures are asked for a report: a count in a summary and the length of a list are of the same scope. */
export function scopeOf({
  definition: { filter },
  span,
  asOf,
  unitId,
  documentId,
  monitorId,
}: Asking): StatisticsScope {
  const [from, to] = span ?? [null, null];
  return {
    ...{ asOf, from, to },
    population: filter.population ?? Population.ISSUED,
    part: filter.part ?? AssignmentPart.LEAD,
    judgedBy: filter.judgedBy ?? DeadlineBasis.EFFECTIVE,
    unitIds: unitId ? [unitId] : filter.unitIds?.length ? [...filter.unitIds] : null,
    withSubUnits: true,
    leaderId: filter.leaderId ?? null,
    monitorId: monitorId ?? filter.monitorId ?? null,
    fieldId: filter.fieldId ?? null,
    documentTypes: filter.documentTypes?.length ? [...filter.documentTypes] : null,
    issuerId: filter.issuerId ?? null,
    documentId,
    starred: filter.starred ?? null,
  };
}
