import { formatVi, type LocalDate, localDateIn, localTimeIn } from '@libs/calendar';
import { config } from '@libs/config';
import type { ReportTable } from '../report-table';

/** Everything around the table, in the words of Decree 30/2020 (annex I); each kind of file only draws it. */
export interface OfficialForm {
  readonly superior: string | null;
  readonly issuer: string | null;
  readonly placeAndDate: string;
  readonly title: string;
  /** Under the title: its own line, what it is narrowed to, the period, and as of when. */
  readonly under: readonly string[];
  readonly legalBasis: readonly string[];
  readonly notes: readonly string[];
  readonly signature: {
    readonly authority: string | null;
    readonly title: string | null;
    readonly name: string | null;
  };
  readonly recipients: readonly string[];
}

export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';

export function formOf({ title, subtitle, periodWords, asOf, at, layout, notes }: ReportTable): OfficialForm {
  const { superior, issuer, place, signAuthority, signTitle, signName, legalBasis, recipients } = layout;
  const made = localDateIn(config.TZ_OFFICE, at);
  return {
    superior: upper(superior),
    issuer: upper(issuer),
    placeAndDate: `${place ?? '……………'}, ${dayInWords(made)}`,
    title: title.toUpperCase(),
    under: [...(subtitle?.split('\n') ?? []), ...(periodWords ? [periodWords] : []), asOfWords(asOf, at, made)],
    legalBasis: legalBasis.map((line, n) => ended(line, n === legalBasis.length - 1 ? '.' : ';')),
    notes,
    signature: { authority: upper(signAuthority), title: upper(signTitle), name: signName ?? null },
    recipients: recipients.map((line, n) => `- ${ended(line, n === recipients.length - 1 ? '.' : ';')}`),
  };
}

/** Days below 10 have a zero, and of the months January and February. */
export function dayInWords(on: LocalDate): string {
  const [year, month, day] = on.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

function asOfWords(asOf: LocalDate, at: Date, made: LocalDate): string {
  if (asOf !== made) return `Số liệu tính đến hết ngày ${formatVi(asOf)}`;
  const [hour, minute] = localTimeIn(config.TZ_OFFICE, at).split(':');
  return `Số liệu tính đến ${hour} giờ ${minute} ngày ${formatVi(asOf)}`;
}

const upper = (text: string | null | undefined) => text?.toUpperCase() ?? null;

/** The line with the mark that it has to end with. */
const ended = (line: string, mark: string) => line.replace(/[.;,\s]+$/, '') + mark;
