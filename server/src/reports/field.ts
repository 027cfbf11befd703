import { type ReportFieldKind, ReportFieldKind as Kind } from './definition';

/** Something that a column of a report can show. */
export interface Field {
  readonly id: string;
  /** What its column is headed with unless the Office says otherwise. */
  readonly name: string;
  /** What it is called in templates: `{don_vi}`. */
  readonly placeholder: string;
  readonly kind: ReportFieldKind;
  /** Whether rows can be put together by it. */
  readonly groupable: boolean;
  /** Whether its values can be added up. */
  readonly totals: boolean;
  /** What it means, where its name does not say it. */
  readonly words: string | null;
  /** How wide its column is, in characters, unless the Office says otherwise. */
  readonly width: number;
}

export type Fields<Id extends string = string> = Readonly<Record<Id, Field>>;

type Extra = Partial<Pick<Field, 'groupable' | 'totals' | 'words' | 'width'>>;
type Made = Omit<Field, 'id'>;

const field =
  (kind: Kind, width: number) =>
  (placeholder: string, name: string, extra: Extra = {}): Made => ({
    ...{ name, placeholder, kind, width, groupable: false, totals: false, words: null },
    ...extra,
  });

export const text = field(Kind.TEXT, 20);
export const number = field(Kind.NUMBER, 9);
export const day = field(Kind.DATE, 11);
export const percent = field(Kind.PERCENT, 9);

/** A number of things: of a group and of all it is the sum. */
export const count = (placeholder: string, name: string, extra: Extra = {}): Made =>
  number(placeholder, name, { totals: true, ...extra });

/** In every report. */
export const everywhere = {
  ordinal: field(Kind.ORDINAL, 5)('stt', 'STT'),
  note: text('ghi_chu', 'Ghi chú', { width: 14, words: 'Để trống, ghi tay' }),
};

/** Gives each field its key as its id. */
export function fieldsOf<Id extends string>(made: Readonly<Record<Id, Made>>): Fields<Id> {
  return Object.fromEntries(
    Object.entries<Made>(made).map(([id, rest]) => [id, { id, ...rest }]),
  ) as unknown as Fields<Id>;
}
