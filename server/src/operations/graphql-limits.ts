import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** How much one request may ask (reliability.md A.5, S-20 to S-27). Page sizes are limited where lists are read. */
export const limits = {
  tokens: 2_000,
  // One assignment with everything on its screen is 13 deep.
  depth: 15,
  aliases: 15,
  directives: 20,
  // The largest draft of a document (1 MB), with the query around it.
  bodyBytes: 1_152 * 1024,
  // The largest draft has 300 rows, each with a dozen fields and its units.
  values: 50_000,
};

/**
 * Whether variables hold more values than anybody has to send (S-31): comparing each with its type, and saying of each that it
 * does not fit, takes long enough to keep everybody else waiting. Counted no further than that, however deep they lie.
 */
export function holdsTooMuch(variables: unknown): boolean {
  const open = [variables];
  for (let seen = 0; open.length; seen++) {
    if (seen + open.length > limits.values) return true;
    const value = open.pop();
    if (typeof value === 'object' && value !== null) for (const name in value) open.push(value[name as never]);
  }
  return false;
}

/** Reported like any other fault of a query; thrown, as the libraries would, it would be answered with HTTP 500. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** The libraries speak envelop's language; Apollo takes the rule inside. */
function ruleOf(plugin: object): ValidationRule {
  const { onValidate } = plugin as { onValidate(api: { addValidationRule(rule: ValidationRule): void }): void };
  let rule!: ValidationRule;
  onValidate({ addValidationRule: (given) => (rule = given) });
  return rule;
}

export const limitRules: ValidationRule[] = [
  ruleOf(maxDepthPlugin({ n: limits.depth, ...reported })),
  ruleOf(maxAliasesPlugin({ n: limits.aliases, ...reported })),
  ruleOf(maxDirectivesPlugin({ n: limits.directives, ...reported })),
];
