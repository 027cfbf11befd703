/** One column of a view: its name, where it comes from, and what it says to whoever makes a report of it. */
export type Column = readonly [name: string, sql: string, says: string];

/** A view for analysts. */
export interface View {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly Column[];
  /** `from …`, with whatever follows. */
  readonly from: string;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

export const selectOf = ({ columns, from }: Pick<View, 'columns' | 'from'>): string =>
  `select ${columns.map(([name, sql]) => `${sql} as ${name}`).join(',\n  ')}\n${from}`;

/** SQL: the view, with a comment on it and on each of its columns, which BI tools show. */
export const viewSql = (view: View): string => `
create view bi.${view.name} as
${selectOf(view)};
comment on view bi.${view.name} is ${quoted(view.says)};
${view.columns.map(([name, , says]) => `comment on column bi.${view.name}.${name} is ${quoted(says)};`).join('\n')}
`;
