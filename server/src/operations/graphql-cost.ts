import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many rows a list that nobody pages is taken to have. */
const USUAL_LENGTH = 10;

/**
 * What an operation may cost at most: each object is a point, and a list costs as often as it is long, so pages within pages
 * multiply (reliability.md A.5, S-24 and S-27). The dearest screen of the console asks for less than half of it.
 */
export const mostPoints = 80_000;

/** How much an operation asks for with these variables. Fragments are gone through once, however often they are named. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  return new Counting(schema, document, operation, variables).total();
}

class Counting {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, number>();
  private readonly variables: Readonly<Record<string, unknown>>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
  ) {
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    );
    this.variables = { ...Object.fromEntries(defaults), ...given };
  }

  total(): number {
    const root = this.schema.getRootType(this.operation.operation);
    return root ? this.selected(this.operation.selectionSet, root, null) : 0;
  }

  /** @param page how long the lists of this type are, where whoever asks has said so */
  private selected({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: number | null): number {
    let points = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) points += this.field(node, type, page);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        points += this.selected(node.selectionSet, this.named(node.typeCondition?.name.value) ?? type, page);
      else points += this.fragment(node.name.value, page);
    }
    return points;
  }

  private fragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const counted = this.known.get(key);
    if (counted !== undefined) return counted;
    const fragment = this.fragments.get(name);
    const type = this.named(fragment?.typeCondition.name.value);
    // Should it name itself, that costs nothing more; such a query is refused elsewhere.
    this.known.set(key, 0);
    const points = fragment && type ? this.selected(fragment.selectionSet, type, page) : 0;
    this.known.set(key, points);
    return points;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, page: number | null): number {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !type || !isCompositeType(type) || !node.selectionSet) return 0;
    const asked = this.pageSize(node, field);
    const one = 1 + this.selected(node.selectionSet, type, asked);
    return isListType(getNullableType(field.type)) ? (asked ?? page ?? USUAL_LENGTH) * one : one;
  }

  /** What `first` says, by itself, by a variable or by default; null where there is no such argument. */
  private pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const argument = field.args.find(({ name }) => name === 'first');
    if (!argument) return null;
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const said =
      value?.kind === Kind.INT
        ? Number(value.value)
        : value?.kind === Kind.VARIABLE
          ? this.variables[value.name.value]
          : argument.defaultValue;
    return typeof said === 'number' && said > 0 ? said : USUAL_LENGTH;
  }

  private named(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? null : this.schema.getType(name);
    return type && isCompositeType(type) ? type : null;
  }
}
