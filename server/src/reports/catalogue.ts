import { StatisticsBy } from '../statistics';
import { ReportSource } from './definition';
import type { Field, Fields } from './field';
import { assignmentFields, documentFields, extensionFields } from './list-fields';
import { rankingFields, summaryFields } from './summary-fields';

/** Every field that a report made of `source` can show, by its id. */
export function fieldsIn(source: ReportSource, by: StatisticsBy | null | undefined): Fields {
  switch (source) {
    case ReportSource.SUMMARY:
      return summaryFields(by ?? StatisticsBy.UNIT);
    case ReportSource.RANKING:
      return rankingFields;
    case ReportSource.ASSIGNMENTS:
      return assignmentFields;
    case ReportSource.EXTENSIONS:
      return extensionFields;
    case ReportSource.DOCUMENT:
      return documentFields;
  }
}

/** The field, if there is one of this name: `constructor` and its kind are none. */
export const fieldNamed = (fields: Fields, id: string): Field | null => (Object.hasOwn(fields, id) ? fields[id] : null);
