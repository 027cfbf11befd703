import type { LocalDate } from '@libs/calendar';
import type { ReportLayout } from './definition';
import type { RowBuilding } from './row-building';
import type { Column, Heading, Row } from './table';

/** A report as rows and words, before it is any kind of file: what every renderer is given. */
export interface ReportTable {
  readonly title: string;
  readonly subtitle: string | null;
  readonly periodWords: string | null;
  /** As of the end of this day, or of the moment `at` if it is today. */
  readonly asOf: LocalDate;
  /** When it was made. */
  readonly at: Date;
  readonly layout: ReportLayout;
  readonly columns: readonly Column[];
  readonly headings: readonly (readonly Heading[])[];
  readonly notes: readonly string[];
  readonly formulaVersion: number;
  /** Of the closed period that its figures are of. */
  readonly snapshotHash: string | null;
  /** How many rows it will have, headings and sums aside. */
  readonly count: number;
  /** Read once, from the first to the last. Refuses at the end if they do not add up: what was made until then is no report. */
  readonly rows: AsyncIterable<readonly Row[]>;
  readonly building: RowBuilding;
}
