import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

// Own strict scalars: the library's DateTime accepts invalid values (GHSA-m88h-g79w-v5mc).

const wrong = (what: string) => new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT', shown: true } });

function stringScalar(
  name: string,
  description: string,
  parse: (text: string) => unknown,
  serialize = (value: unknown) => value,
) {
  const read = (value: unknown) => {
    if (typeof value !== 'string') throw wrong(`${name}: cần một chuỗi.`);
    return parse(value);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A moment. In code a `Date` (or its ISO text straight from PostgreSQL), on the wire ISO 8601 in UTC. */
export const Instant = stringScalar(
  'Instant',
  'A moment in UTC, ISO 8601: `2026-11-22T01:30:00.000Z`.',
  (text) => {
    const at = new Date(text);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(at.getTime())) {
      throw wrong('Instant: cần dạng 2026-11-22T01:30:00Z.');
    }
    return at;
  },
  (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
);

/** A calendar day where the office is; never a moment. */
export const LocalDate = stringScalar('LocalDate', 'A calendar day: `2026-11-22`.', (text) => {
  const at = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) {
    throw wrong('LocalDate: cần một ngày có thật, dạng 2026-11-22.');
  }
  return text;
});

/** A time of day where the office is. */
export const LocalTime = stringScalar(
  'LocalTime',
  'A time of day: `14:00`.',
  (text) => {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw wrong('LocalTime: cần dạng 14:00.');
    return text;
  },
  (value) => (value as string).slice(0, 5),
);
