import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { argumentsOf, edgesIn, idsIn, idsOf } from './coverage';
import { edges, guarded, ids } from './ids.table';
import { doors, fields, mutations, queries } from './rights.table';

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

/*
 * A new id in the API, or a new way from one object to another, does not pass without a case (reliability.md A.2, 8.2.2,
 * 8.2.3): a row of the table that is about it, or its line in `ids.table.ts`.
 */

test('every id that a person can send has a case', () => {
  const about = [
    ...Object.entries(mutations).flatMap(([name, row]) => idsOf(schema, name, row)),
    ...Object.entries(queries).flatMap(([name, row]) => argumentsOf(schema, name, row)),
  ];
  const wanted = idsIn(schema).filter((id) => !about.includes(id));
  expect(Object.keys(ids).sort()).toEqual(wanted.sort());
});

test('every way to what not everybody may see has a case', () => {
  const wanted = edgesIn(schema, guarded).filter((edge) => !fields[edge]);
  expect(Object.keys(edges).sort()).toEqual(wanted.sort());
});

test('the doors are fields of the schema', () => {
  const root = { ...schema.getQueryType()!.getFields(), ...schema.getMutationType()!.getFields() };
  expect(doors.filter((door) => !root[door])).toEqual([]);
});
