import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { deliveredQueries } from './delivered-queries';

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

test.each(deliveredQueries)('$name can be asked', ({ text, variables }) => {
  expect(validate(schema, parse(text))).toEqual([]);
  expect(variables === null || typeof JSON.parse(variables)).toBe(variables === null ? true : 'object');
});
