import { formatVi, localDateIn } from '@libs/calendar';
import { config } from '@libs/config';
import { InvalidInput, refuse } from '@libs/refusals';

/** A column of a table that leaves the house. */
export interface Column<Row> {
  readonly heading: string;
  /** What it is made of, as one would ask the API for it. */
  readonly needs: string;
  readonly text: (row: Row) => string;
}

export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

/** The keys wanted, each once and in their order; all there are if none is named. */
export function keysOf(columns: Columns<never>, wanted: string | null): string[] {
  if (!wanted?.trim()) return Object.keys(columns);
  const keys = [...new Set(wanted.split(',').map((key) => key.trim()))];
  const unknown = keys.find((key) => !Object.hasOwn(columns, key));
  return unknown === undefined ? keys : refuse(new InvalidInput('columns', `Không có cột “${unknown.slice(0, 50)}”.`));
}

/** `05/12/2026`; nothing if there is none. */
export const dayText = (on: string | null | undefined): string => (on ? formatVi(on) : '');

/** The day at the office in which a moment lies. */
export const momentText = (at: Date | string | null | undefined): string =>
  at ? formatVi(localDateIn(config.TZ_OFFICE, new Date(at))) : '';
