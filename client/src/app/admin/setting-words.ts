import type { LanguageCode } from '../i18n/language';
import type { Texts } from '../i18n/text';
import type { AdminSettingFragment } from './extension-settings.generated';

/** What is set, in the language of the screen. */
export const titleOf = ({ title, titleInEnglish }: AdminSettingFragment, language: LanguageCode): string =>
  language === 'en' ? titleInEnglish : title;

/** A value as people read it: “Có”, “15 phút”, what a choice is called. */
export function valueInWords(
  { kind, options, measure }: AdminSettingFragment,
  value: string,
  t: Texts,
  language: LanguageCode,
): string {
  if (kind === 'YES_NO') return t(value === 'true' ? 'extensions.admin.yes' : 'extensions.admin.no');
  if (kind === 'CHOICE') return options.find((option) => option.value === value)?.[language] ?? value;
  if (kind === 'TEXT') return `“${value}”`;
  return measure ? `${value} ${measure[language]}` : value;
}
