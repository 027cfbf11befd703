import { type ReportDefinition, ReportFormat } from '../definition';
import { marksInDocx } from './docx-template';
import { scanPackage, UnsafePackage } from '@libs/files';
import { loops, type Mark, Places, problemsOfMarks } from './placeholders';
import { marksInXlsx } from './xlsx-template';

/** A template may be so large at most. */
export const largestTemplate = 10 * 1024 ** 2;

/** What a template asks for, or everything that is wrong with it, in Vietnamese. */
export type Checked = { readonly marks: readonly Mark[] } | { readonly problems: readonly string[] };

/** Looks at a template before it is kept, and again before it is filled in: what was kept need not fit a report that has changed. */
export async function checkTemplate(
  bytes: Buffer,
  format: ReportFormat,
  definition: ReportDefinition,
): Promise<Checked> {
  try {
    await scanPackage(bytes);
    const [marks, nested] =
      format === ReportFormat.DOCX
        ? [await marksInDocx(bytes), [loops.dong, loops.nhom]]
        : [await marksInXlsx(bytes), [loops.dong]];
    const problems = problemsOfMarks(marks, new Places(definition), nested);
    if (!marks.length) problems.push('Mẫu chưa có ô điền nào, ví dụ {tieu_de}.');
    return problems.length ? { problems } : { marks };
  } catch (error) {
    if (error instanceof UnsafePackage) return { problems: [error.message] };
    throw error;
  }
}

/** The report with a column for every field that the template shows, and with its sums. */
export function widened(definition: ReportDefinition, marks: readonly Mark[]): ReportDefinition {
  const places = new Places(definition);
  const shown = new Set(definition.columns.map(({ field }) => field));
  const wanted = marks.flatMap(({ name }) => places.field(name) ?? places.summed(name) ?? []);
  const added = new Map(wanted.filter(({ id }) => !shown.has(id)).map(({ id, name }) => [id, name]));
  const columns = [...added].map(([field, heading]) => ({ field, heading }));
  return {
    ...definition,
    columns: [...definition.columns, ...columns],
    subtotals: definition.groupBy.length > 0,
    grandTotal: true,
  };
}
