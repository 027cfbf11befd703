import type { Asked } from '@libs/loading';
import { jsonOf } from './json';
import { Parameters } from './parameters';

const askedFor = (...names: string[]) =>
  ({ has: (name: string) => names.includes(name), at: () => askedFor() }) as unknown as Asked;

const shape = { id: 'a.id', text: 'a.text', unit: (asked: Asked | null) => (asked ? 'some' : 'all') };

test('without a question, everything is built', () => {
  expect(jsonOf(shape, null)).toBe(`json_build_object('id', a.id, 'text', a.text, 'unit', all)`);
});

test('with one, what was asked for and what the server needs', () => {
  expect(jsonOf(shape, askedFor('unit'), ['id'])).toBe(`json_build_object('id', a.id, 'unit', some)`);
  expect(jsonOf(shape, askedFor())).toBe('json_build_object()');
});

test('values get their places in the order of binding', () => {
  const { bind, values } = new Parameters();
  expect(`where a = ${bind(1)} and b = ${bind('x')}`).toBe('where a = $1 and b = $2');
  expect(values).toEqual([1, 'x']);
});
