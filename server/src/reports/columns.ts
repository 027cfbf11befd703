import { fieldsIn } from './catalogue';
import { ColumnAlign, type ReportDefinition, ReportFieldKind as Kind } from './definition';
import type { Column, Heading } from './table';

const alignOf: Record<Kind, ColumnAlign> = {
  [Kind.TEXT]: ColumnAlign.LEFT,
  [Kind.NUMBER]: ColumnAlign.RIGHT,
  [Kind.PERCENT]: ColumnAlign.RIGHT,
  [Kind.DATE]: ColumnAlign.CENTER,
  [Kind.ORDINAL]: ColumnAlign.CENTER,
};

/** The columns of a definition that was checked, with what it leaves open filled in. */
export function columnsOf({ source, by, columns }: ReportDefinition): Column[] {
  const fields = fieldsIn(source, by);
  return columns.map(({ field: id, heading, group, width, align }) => {
    const field = fields[id];
    return { field, heading, group: group ?? null, width: width ?? field.width, align: align ?? alignOf[field.kind] };
  });
}

/** The head of the table: neighbours of one group share a heading above their own; without groups it is one row. */
export function headingsOf(columns: readonly Column[]): Heading[][] {
  const center = ColumnAlign.CENTER;
  if (!columns.some(({ group }) => group))
    return [columns.map(({ heading: text }, at) => ({ text, at, colspan: 1, rowspan: 1, align: center }))];
  const above: Heading[] = [];
  const below: Heading[] = [];
  columns.forEach(({ heading, group }, at) => {
    if (!group) return void above.push({ text: heading, at, colspan: 1, rowspan: 2, align: center });
    below.push({ text: heading, at, colspan: 1, rowspan: 1, align: center });
    const last = above.at(-1);
    if (at > 0 && columns[at - 1].group === group && last)
      above[above.length - 1] = { ...last, colspan: last.colspan + 1 };
    else above.push({ text: group, at, colspan: 1, rowspan: 1, align: center });
  });
  return [above, below];
}
