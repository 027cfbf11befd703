import type { AccessTokenScope } from '../graphql/schema';
import { texts } from '../i18n/text';

/** In the order in which they are offered. */
export const scopes: readonly AccessTokenScope[] = ['READ', 'FIGURES', 'FILES', 'PROGRESS'];

/** `const words = scopeWords();` in a component: what a token is for, in one line. */
export function scopeWords(): (given: readonly AccessTokenScope[]) => string {
  const t = texts();
  return (given) =>
    scopes
      .filter((scope) => given.includes(scope))
      .map((scope) => t(`account.tokens.scope.${scope}`))
      .join(', ');
}
