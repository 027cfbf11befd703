import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind, parse } from 'graphql';
import { config } from '@libs/config';
import { costOf, mostPoints } from './graphql-cost';

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

function cost(document: DocumentNode, name?: string, variables: Record<string, unknown> = {}): number {
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && (!name || each.name?.value === name),
  );
  return costOf(schema, document, operation as never, variables);
}
const costIn = (text: string, variables?: Record<string, unknown>) => cost(parse(text), undefined, variables);

test.each([
  ['{ me { id username } }', 1],
  ['{ units(first: 20) { totalCount nodes { id } } }', 1 + 20],
  ['{ units(first: 20) { nodes { id parent { id } } } }', 1 + 20 * 2],
  ['{ units(first: 100) { nodes { parent { parent { id } } } pageInfo { endCursor } } }', 1 + 100 * 3 + 1],
  ['{ me { roles { unit { id } } } }', 1 + 10 * 2],
  ['query ($n: Int = 30) { units(first: $n) { nodes { ...U } } } fragment U on Unit { parent { id } }', 1 + 30 * 2],
])('%s costs %d', (text, points) => {
  expect(costIn(text)).toBe(points);
});

test('variables say how long a page is', () => {
  const text = 'query ($n: Int) { units(first: $n) { nodes { id } } }';
  expect(costIn(text, { n: 100 })).toBe(101);
  expect(costIn(text, { n: 3 })).toBe(4);
});

test('fragments that name each other twofold, twenty deep, are counted at once', () => {
  const deep = Array.from({ length: 20 }, (_, n) => `fragment F${n} on Unit { parent { ...F${n + 1} ...F${n + 1} } }`);
  const text = `{ units(first: 100) { nodes { ...F0 } } } ${deep.join(' ')} fragment F20 on Unit { id }`;
  const start = performance.now();
  expect(costIn(text)).toBeGreaterThan(mostPoints);
  expect(performance.now() - start).toBeLessThan(200);
});

test('whatever the console asks, with its longest pages, costs less than half of what is allowed', () => {
  const files = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.graphql'),
  );
  const texts = files.map((name) => readFileSync(`client/src/${name}`, 'utf8'));
  const whole = parse(texts.join('\n'), { noLocation: true });
  const dearest = whole.definitions
    .flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.name!.value] : []))
    .map((name) => ({ name, points: cost(whole, name, { first: 100 }) }))
    .sort((a, b) => b.points - a.points);
  expect(dearest.length).toBeGreaterThan(50);
  expect(dearest[0].points).toBeLessThan(mostPoints / 2);
  // All of it, four times over within one minute, is still less than a person may ask (S-33).
  const all = dearest.reduce((sum, { points }) => sum + points, 0);
  expect(4 * all).toBeLessThan(config.POINTS_PER_MINUTE);
});
