/** How a setting is written and read. */
export enum SettingKind {
  WHOLE_NUMBER = 'WHOLE_NUMBER',
  YES_NO = 'YES_NO',
  CHOICE = 'CHOICE',
  TEXT = 'TEXT',
}

/** What a setting is about: the parts of the one screen that shows them all, in this order. */
export enum SettingGroup {
  DEADLINES = 'DEADLINES',
  EXTENSIONS = 'EXTENSIONS',
  REMINDERS = 'REMINDERS',
  FIGURES = 'FIGURES',
  SIGN_IN = 'SIGN_IN',
  SESSIONS = 'SESSIONS',
  ACCOUNTS = 'ACCOUNTS',
  FILES = 'FILES',
  KEEPING = 'KEEPING',
}

export type SettingValue = number | boolean | string;

/** The same said in both languages of the console (domain.md §9). */
export interface Spoken {
  readonly vi: string;
  readonly en: string;
}

/** One of several values, as the person choosing reads it. */
export interface SettingOption extends Spoken {
  readonly value: string;
}

/** Something that the Office may set without a programmer, as the module that obeys it declares it. */
export interface Setting<Value extends SettingValue = SettingValue> {
  /** `extension.cap`; never changed once delivered, since what was set is kept under it. */
  readonly name: string;
  readonly kind: SettingKind;
  readonly group: SettingGroup;
  readonly defaultValue: Value;
  /** For those who set it. */
  readonly title: Spoken;
  readonly description: Spoken;
  /** What a number counts: days, minutes. */
  readonly measure: Spoken | null;
  /** Of a number the smallest and the greatest, of a text the fewest and the most characters. */
  readonly min: number | null;
  readonly max: number | null;
  /** What there is to choose from; empty unless it is a choice. */
  readonly options: readonly SettingOption[];
  /** What is wrong with a text of the right length, for the person who typed it; null if nothing is. */
  readonly check: ((text: string) => string | null) | null;
}

/** What every declaration says. */
export interface SettingWords {
  readonly group: SettingGroup;
  readonly title: Spoken;
  readonly description: Spoken;
}

const plain = { measure: null, min: null, max: null, options: [], check: null };

/** A number of something, from `min` to `max`. */
export const wholeNumber = (
  name: string,
  defaultValue: number,
  words: SettingWords & { min: number; max: number; measure?: Spoken },
): Setting<number> => ({ ...plain, name, kind: SettingKind.WHOLE_NUMBER, defaultValue, ...words });

/** Something that is done or is not. */
export const yesNo = (name: string, defaultValue: boolean, words: SettingWords): Setting<boolean> => ({
  ...plain,
  name,
  kind: SettingKind.YES_NO,
  defaultValue,
  ...words,
});

/** One of several things: `options` names each by its value. */
export const choice = <Value extends string>(
  name: string,
  defaultValue: NoInfer<Value>,
  { options, ...words }: SettingWords & { options: Record<Value, Spoken> },
): Setting<Value> => ({
  ...plain,
  name,
  kind: SettingKind.CHOICE,
  defaultValue,
  ...words,
  options: Object.entries<Spoken>(options).map(([value, spoken]) => ({ value, ...spoken })),
});

/** Words, from `min` to `max` characters of one line; `check` says what else is wrong with them. */
export const text = (
  name: string,
  defaultValue: string,
  words: SettingWords & { min: number; max: number; check?: (text: string) => string | null },
): Setting<string> => ({ ...plain, name, kind: SettingKind.TEXT, defaultValue, ...words });

/** The value that the words say, or null if they say none that the setting can have. */
export function valueIn(setting: Setting, words: string): SettingValue | null {
  const said = words.normalize('NFC').trim();
  const value = read[setting.kind](said);
  return value !== null && fits(setting, value) ? value : null;
}

const read: Record<SettingKind, (said: string) => SettingValue | null> = {
  WHOLE_NUMBER: (said) => (/^-?\d{1,9}$/.test(said) ? Number(said) : null),
  YES_NO: (said) => (said === 'true' ? true : said === 'false' ? false : null),
  CHOICE: (said) => said,
  TEXT: (said) => said,
};

/** What is wrong with words that say no value, for the person who typed them. */
export function whyNoValue(setting: Setting, words: string): string {
  const { kind, min, max, check } = setting;
  const said = words.normalize('NFC').trim();
  switch (kind) {
    case SettingKind.YES_NO:
      return 'Chọn có hoặc không.';
    case SettingKind.CHOICE:
      return 'Chọn một trong các giá trị đã nêu.';
    case SettingKind.TEXT:
      return (hasLength(setting, said) && check?.(said)) || `Nhập một dòng chữ từ ${min} đến ${max} ký tự.`;
    default:
      return `Nhập một số nguyên từ ${min} đến ${max}.`;
  }
}

/** Whether the setting can have this value: limits may have been drawn closer since it was set. */
export function fits(setting: Setting, value: unknown): boolean {
  const { kind, min, max, options, check } = setting;
  switch (kind) {
    case SettingKind.YES_NO:
      return typeof value === 'boolean';
    case SettingKind.CHOICE:
      return options.some((option) => option.value === value);
    case SettingKind.TEXT:
      return typeof value === 'string' && hasLength(setting, value) && !check?.(value);
    default:
      return typeof value === 'number' && Number.isInteger(value) && value >= min! && value <= max!;
  }
}

/** One line: what is set is shown in tables, mails and heads of letters. */
const hasLength = ({ min, max }: Setting, said: string): boolean =>
  said.length >= min! && said.length <= max! && !/\p{Cc}/u.test(said);
