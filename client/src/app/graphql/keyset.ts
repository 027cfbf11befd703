import type { FieldFunctionOptions, FieldPolicy } from '@apollo/client';

type Page = {
  nodes: readonly unknown[];
  pageInfo?: { endCursor?: string | null; hasNextPage?: boolean };
  totalCount?: number;
};

/**
 * The cache policy of a keyset connection (`nodes`, `pageInfo`): one growing list per filter and sort.
 * `fetchMore({ after })` appends. A first page that comes again keeps the pages below it as long as it begins
 * with the same things and says that there is more, so that a list refreshed in the background doesn't jump back to its start.
 */
export function keyset(...keyArgs: string[]): FieldPolicy<Page> {
  return { keyArgs: keyArgs.length ? keyArgs : false, merge };
}

function merge(existing: Page | undefined, incoming: Page, { args, readField }: FieldFunctionOptions): Page {
  if (!existing) return incoming;
  // What is said of an assignment has no id but the assignment's.
  const idOf = (node: unknown) =>
    readField<string>('id', node as never) ?? readField<string>('id', readField('assignment', node as never));
  if (args?.['after']) {
    const known = new Set(existing.nodes.map(idOf));
    return {
      ...existing,
      ...incoming,
      nodes: [...existing.nodes, ...incoming.nodes.filter((node) => !known.has(idOf(node)))],
    };
  }
  const sameStart =
    incoming.pageInfo?.hasNextPage !== false &&
    existing.nodes.length > incoming.nodes.length &&
    incoming.nodes.every((node, i) => idOf(node) === idOf(existing.nodes[i]));
  return sameStart ? { ...incoming, nodes: existing.nodes, pageInfo: existing.pageInfo } : { ...existing, ...incoming };
}
