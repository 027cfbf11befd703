import type { Writable } from 'node:stream';
import type { ReportTable } from '../report-table';
import type { OfficialForm } from './official-form';

/** A report on its way to a file. */
export interface Making {
  readonly table: ReportTable;
  readonly form: OfficialForm;
}

/** Writes the file and ends the stream. What it throws means that there is no file, whatever was written until then. */
export type FileMaker = (making: Making, out: Writable) => Promise<void>;
