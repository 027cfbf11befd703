import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { MutationRow, QueryRow, Stage } from './row';

/** What a row refers to, as opposed to what it is about: units, people and reasons are named, and cases of their own. */
const refersTo = ['unit', 'account', 'extensionReason'];

/** A stage on which every id says what it is the id of. */
export const namedStage = new Proxy({} as Stage, {
  get: (_, key: string) =>
    ['unit', 'account', 'report', 'rule'].includes(key)
      ? new Proxy({}, { get: (__, part: string) => `#${key}.${part}` })
      : key === 'today'
        ? '2026-01-01'
        : `#${key}`,
});

const isSubject = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith('#') && !refersTo.includes(value.slice(1).split('.')[0]);

/** Every input field and argument of the type `ID` (or a list of it) in the schema: `SetMonitorInput.monitorId`, `Query.unit(id)`. */
export function idsIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isInputObjectType(type))
        return Object.values(type.getFields())
          .filter((field) => isId(field.type))
          .map((field) => `${type.name}.${field.name}`);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        field.args.filter((arg) => isId(arg.type)).map((arg) => `${type.name}.${field.name}(${arg.name})`),
      );
    });
}

const isId = (type: GraphQLInputType) => getNamedType(type).name === 'ID';

/**
 * The ids that a mutation's row is about: they are asked about by people for whom there is nothing. Its own `id` always is one,
 * whatever it is the id of.
 */
export function idsOf(schema: GraphQLSchema, name: string, { input }: MutationRow): string[] {
  const field = schema.getMutationType()!.getFields()[name];
  const type = field?.args.find((arg) => arg.name === 'input')?.type;
  if (!type) return [];
  const named = getNamedType(type) as GraphQLInputObjectType;
  const given = input(namedStage) as { id?: string };
  return [...(given.id?.startsWith('#') ? [`${named.name}.id`] : []), ...walk(named, given)];
}

function walk(type: GraphQLInputObjectType, value: object): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const given = (value as Record<string, unknown>)[field.name];
    if (given === undefined || given === null) return [];
    const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
    const values = isListType(bare) ? (given as unknown[]) : [given];
    const named = getNamedType(field.type);
    if (isInputObjectType(named)) return values.flatMap((each) => walk(named, each as object));
    return named.name === 'ID' && values.some(isSubject) ? [`${type.name}.${field.name}`] : [];
  });
}

/** The arguments of a query that its row gives. */
export function argumentsOf(schema: GraphQLSchema, name: string, { ask }: QueryRow): string[] {
  const field = schema.getQueryType()!.getFields()[name];
  const text = ask(namedStage);
  return field.args.filter((arg) => text.includes(`${arg.name}: "#`)).map((arg) => `Query.${name}(${arg.name})`);
}

/** Where an object leads to another that not everybody may see: `Assignment.inquiries`. */
export function edgesIn(schema: GraphQLSchema, guarded: readonly string[]): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const isPlace = isObjectType(type) && !/^__|Connection$|^(Query|Mutation)$/.test(type.name);
    if (!isPlace) return [];
    return Object.values(type.getFields())
      .filter((field) => guarded.includes(getNamedType(field.type).name.replace(/Connection$/, '')))
      .map((field) => `${type.name}.${field.name}`);
  });
}
