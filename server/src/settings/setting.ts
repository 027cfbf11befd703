/** How a setting is written and read. */
export enum SettingKind {
  WHOLE_NUMBER = 'WHOLE_NUMBER',
  YES_NO = 'YES_NO',
}

/** Something that the Office may set without a programmer, as the module that obeys it declares it. */
export interface Setting<Value extends number | boolean = number | boolean> {
  /** `extension.cap`; never changed once delivered, since what was set is kept under it. */
  readonly name: string;
  readonly kind: SettingKind;
  readonly defaultValue: Value;
  /** In Vietnamese, for those who set it. */
  readonly title: string;
  readonly description: string;
  readonly min: number | null;
  readonly max: number | null;
}

interface Words {
  title: string;
  description: string;
}

/** A number of something, from `min` to `max`. */
export const wholeNumber = (
  name: string,
  defaultValue: number,
  { min, max, ...words }: Words & { min: number; max: number },
): Setting<number> => ({ name, kind: SettingKind.WHOLE_NUMBER, defaultValue, min, max, ...words });

/** Something that is done or is not. */
export const yesNo = (name: string, defaultValue: boolean, words: Words): Setting<boolean> => ({
  name,
  kind: SettingKind.YES_NO,
  defaultValue,
  min: null,
  max: null,
  ...words,
});

/** The value that the words say, or null if they say none that the setting can have. */
export function valueIn(setting: Setting, words: string): number | boolean | null {
  const text = words.trim();
  if (setting.kind === SettingKind.YES_NO) return text === 'true' ? true : text === 'false' ? false : null;
  return /^-?\d{1,9}$/.test(text) && fits(setting, Number(text)) ? Number(text) : null;
}

/** What is wrong with words that say no value, for the person who typed them. */
export const whyNoValue = ({ kind, min, max }: Setting): string =>
  kind === SettingKind.YES_NO ? 'Chọn có hoặc không.' : `Nhập một số nguyên từ ${min} đến ${max}.`;

/** Whether the setting can have this value: limits may have been drawn closer since it was set. */
export const fits = ({ kind, min, max }: Setting, value: unknown): boolean =>
  kind === SettingKind.YES_NO
    ? typeof value === 'boolean'
    : typeof value === 'number' && Number.isInteger(value) && value >= min! && value <= max!;
