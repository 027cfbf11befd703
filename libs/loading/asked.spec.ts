import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { Asked } from './asked';

/** What is asked of the first root field of a request. */
function asked(text: string): Asked {
  const { definitions }: DocumentNode = parse(text);
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
  return Asked.of({
    fieldNodes: [operation.selectionSet.selections[0] as FieldNode],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  });
}

test('knows the fields, at every depth, by their own names', () => {
  const found = asked('{ one { id what: unit { code } } }');
  expect([found.has('id'), found.has('unit'), found.has('what'), found.at('unit').has('code')]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(found.at('nothing').has('code')).toBe(false);
});

test('looks into fragments, and joins what is asked in several places', () => {
  const found = asked(`
    { one { ...Row unit { name } ... on Assignment { unit { kind } } ... on Refusal { message } } }
    fragment Row on Assignment { id unit { ...Unit } }
    fragment Unit on Unit { code }`);
  expect(['code', 'name', 'kind'].every((field) => found.at('unit').has(field))).toBe(true);
  expect([found.has('id'), found.has('message')]).toEqual([true, true]);
});

test('what may be left out is asked for all the same', () => {
  expect(asked('query ($no: Boolean!) { one { id @include(if: $no) } }').has('id')).toBe(true);
});

test('who asks the same has the same signature, whatever the order', () => {
  expect(asked('{ one { a b { c d } } }').signature).toBe(asked('{ one { b { d c } a } }').signature);
  expect(asked('{ one { a b { c } } }').signature).not.toBe(asked('{ one { a b { d } } }').signature);
});

test('reads of the server itself say what they need in the same words', () => {
  const found = Asked.from('id unit { code } unit { name }');
  expect([found.has('id'), found.at('unit').has('code'), found.at('unit').has('name'), found.has('code')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
