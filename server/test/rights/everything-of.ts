import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Selects every field that needs no argument, so many objects deep; what is asked of one may lead back to it. */
export function everythingOf(schema: GraphQLSchema, name: string, depth: number): string {
  return Object.values((schema.getType(name) as GraphQLObjectType).getFields())
    .filter(({ args }) => args.every((arg) => arg.defaultValue !== undefined || !isNonNullType(arg.type)))
    .map((field) => {
      const type = getNamedType(field.type);
      if (isLeafType(type)) return field.name;
      return isObjectType(type) && depth > 1 ? `${field.name} { ${everythingOf(schema, type.name, depth - 1)} }` : '';
    })
    .filter((text) => text && !text.endsWith('{  }'))
    .concat('__typename')
    .join(' ');
}

/** Where an answer says something: `directive.document.signatory`. Empty texts, lists and nulls say nothing. */
export function spokenIn(answer: unknown, at = ''): string[] {
  if (answer === null || answer === undefined || answer === '' || answer === false || answer === 0) return [];
  if (Array.isArray(answer)) return [...new Set(answer.flatMap((each) => spokenIn(each, at)))];
  if (typeof answer !== 'object') return [at];
  const inside = Object.entries(answer).filter(([name]) => name !== '__typename');
  return inside.flatMap(([name, value]) => spokenIn(value, at ? `${at}.${name}` : name));
}
