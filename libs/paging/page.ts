import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { InvalidInput, refuse } from '@libs/refusals';

/** `first: 1–100, after: cursor`: the arguments of a list that gives `usual` things unless more or fewer are asked for. */
export function pageArgs(usual: number, what = 'How many') {
  @ArgsType()
  class Args {
    @Field(() => Int, { defaultValue: usual, description: `${what}, 1 to 100.` })
    @IsInt()
    @Min(1, { message: 'first: từ 1 đến 100.' })
    @Max(100, { message: 'first: từ 1 đến 100.' })
    first: number;

    @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
    after?: string | null;
  }
  return Args;
}

/** The arguments of most lists: there is no unbounded one. */
@ArgsType()
export class PageArgs extends pageArgs(50) {}

@ObjectType({ description: 'Where a page ends and whether another follows.' })
export class PageInfo {
  @Field({ description: 'Whether there are more.' }) hasNextPage: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` to get the next page; null for an empty page.',
  })
  endCursor: string | null;
}

/** What a query returns. `totalCount` is a function so that counting happens only when somebody asked. */
export interface Page<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number> | number;
}

/** `connectionOf(UnitType)` → `type UnitConnection { nodes pageInfo totalCount }` */
export function connectionOf<Node>(node: Type<Node>, name: string) {
  @ObjectType(`${name}Connection`, { description: 'One page of a list.' })
  class Connection {
    @Field(() => [node], { description: 'The page itself, in order.' }) nodes: Node[];
    @Field(() => PageInfo, { description: 'How to go on.' }) pageInfo: PageInfo;
    @Field(() => Int, {
      description: 'All that match, counted only if asked for.',
      // A plain field gives the property as it is: here it has to be called.
      middleware: [async ({ source }) => (source as Page<Node>).totalCount()],
    })
    totalCount: number;
  }
  return Connection;
}

/**
 * Keyset paging: the query asked for one row more than `first`.
 * `keyOf` gives the sort keys of a row; they travel in the opaque cursor and come back through `readCursor`.
 */
export function pageOf<Row, Node = Row>(
  rows: Row[],
  first: number,
  keyOf: (row: Row) => readonly unknown[],
  totalCount: () => Promise<number> | number,
  toNode: (row: Row) => Node = (row) => row as unknown as Node,
): Page<Node> {
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  return {
    nodes: kept.map(toNode),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null,
    },
    totalCount,
  };
}

/** The sort keys inside `after`; refuses a cursor that is not one of ours. */
export function readCursor(after: string | null | undefined, length: number): unknown[] | null {
  if (!after) return null;
  try {
    const keys = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => key === null || typeof key !== 'object'))
      return keys;
  } catch {
    // falls through: what is not JSON is not a cursor of ours
  }
  return refuse(new InvalidInput('after', 'Con trỏ trang không hợp lệ. Tải lại danh sách.'));
}
