import { createUnionType } from '@nestjs/graphql';
import {
  ConfirmationNeeded,
  Duplicate,
  Forbidden,
  IllegalTransition,
  InvalidInput,
  NotFound,
  Refusal,
  StaleVersion,
} from './refusal';

const everyday = [NotFound, Forbidden, IllegalTransition, StaleVersion, InvalidInput, Duplicate, ConfirmationNeeded];

type Made<T> = new (...args: never[]) => T;

/**
 * `resultOf('SubmitResult', () => AssignmentType)` → `union SubmitResultResult = Assignment | NotFound | …`. Where it can end in
 * another way that is no refusal, `others` are the classes of it: what is answered then is an instance of one.
 */
export function resultOf<T extends object>(mutation: string, success: () => Made<T>, ...others: Made<object>[]) {
  return createUnionType({
    name: `${mutation}Result`,
    types: () => [success(), ...others, ...everyday] as never[],
    resolveType: (value: object) =>
      (value instanceof Refusal
        ? value.constructor
        : (others.find((each) => value instanceof each) ?? success())) as never,
  });
}
