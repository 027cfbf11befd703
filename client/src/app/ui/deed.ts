import { texts } from '../i18n/text';

/** Who did something, in words: with both names where a deputy did (`domain.md §7`). Call it in an injection context. */
export function deeds(): (who: { displayName: string } | null | undefined, whom: string | null | undefined) => string {
  const t = texts();
  return (who, whom) => {
    const name = who?.displayName ?? '';
    return name && whom ? t('ui.doneFor', { name, whom }) : name;
  };
}
