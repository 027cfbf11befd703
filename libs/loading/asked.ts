import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** What a request wants to know of an object, fragments included. Reads look at it to leave out what nobody asked for. */
export class Asked {
  private readonly fields = new Map<string, Asked>();

  /** `a { b }`: for the server's own reads, which no request asked for. */
  static from(selection: string): Asked {
    const asked = new Asked();
    for (const definition of parse(`{ ${selection} }`).definitions)
      asked.add((definition as OperationDefinitionNode).selectionSet, {});
    return asked;
  }

  static of({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Asked {
    const asked = new Asked();
    for (const { selectionSet } of fieldNodes) asked.add(selectionSet, fragments);
    return asked;
  }

  has(field: string): boolean {
    return this.fields.has(field);
  }

  /** What is wanted of what is under `field`. */
  at(field: string): Asked {
    return this.fields.get(field) ?? nothing;
  }

  /** The same for everybody who asks the same: a batch may be shared only among them. */
  get signature(): string {
    return [...this.fields]
      .map(([name, under]) => `${name}{${under.signature}}`)
      .sort()
      .join(' ');
  }

  /** Conditions (`@skip`, types of fragments) are not looked at: a little too much is asked for, never too little. */
  private add(selection: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): void {
    for (const node of selection?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        let field = this.fields.get(node.name.value);
        if (!field) this.fields.set(node.name.value, (field = new Asked()));
        field.add(node.selectionSet, fragments);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        this.add(node.selectionSet, fragments);
      } else {
        this.add(fragments[node.name.value]?.selectionSet, fragments);
      }
    }
  }
}

const nothing = new Asked();

/** What the request asked of the field being resolved. */
export const CurrentAsked = createParamDecorator((_: unknown, context: ExecutionContext): Asked =>
  Asked.of(GqlExecutionContext.create(context).getInfo()),
);
