/*
 * Words of the screen, in two languages, one way:
 *
 * - Each folder of the app keeps its own words in `<folder>.vi.ts` and `<folder>.en.ts`; `vi.ts` and `en.ts` here put
 *   them together under the folder's name. Each language is one lazily loaded file.
 * - A component says `protected readonly t = texts();` and its template `{{ t('work.title') }}`. `t` reads a signal:
 *   when the language changes, whatever shows words is drawn again. Keys are typed: a missing one does not compile.
 * - Values: `t('ui.when.daysAgo', { n: 3 })` fills `{{ n }}`. Where English needs a plural: `'{{ n }} day | {{ n }} days'`.
 * - What the server says (refusals, timelines) comes in the person's language already and is shown as it is.
 */
import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { vi } from './vi';

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

/** Every key there is, dotted. */
export type TextKey = Paths<typeof vi>;
/** What fills the blanks of a text. `n` also chooses between singular and plural. */
export type TextValues = Record<string, string | number>;
/** Gives the words of a key in the language of the moment. Reads a signal. */
export type Texts = (key: TextKey, values?: TextValues) => string;

/** The same shape as the Vietnamese words, for the English ones: a forgotten key does not compile. */
export type Like<T> = { readonly [K in keyof T]: T[K] extends string ? string : Like<T[K]> };

/** The words of the screen; call it where `inject` may be called. */
export function texts(): Texts {
  const transloco = inject(TranslocoService);
  return (key, values) => {
    const text = transloco.translate<string>(key, values, transloco.activeLang());
    if (values?.['n'] === undefined || !text.includes(' | ')) return text;
    const [one, many] = text.split(' | ');
    return Number(values['n']) === 1 ? one : many;
  };
}
