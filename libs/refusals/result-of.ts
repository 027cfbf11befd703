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

/** `resultOf('SubmitResult', () => AssignmentType)` → `union SubmitResultResult = Assignment | NotFound | …` */
export function resultOf<T extends object>(mutation: string, success: () => new (...args: never[]) => T) {
  return createUnionType({
    name: `${mutation}Result`,
    types: () => [success(), ...everyday] as never[],
    resolveType: (value: object) => (value instanceof Refusal ? value.constructor : success()) as never,
  });
}
