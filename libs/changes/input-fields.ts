import { Field, Int } from '@nestjs/graphql';

// What a unit of work asks of the input of a mutation: the version that a person was looking at, and the key of their press.

export const ExpectedVersion = () =>
  Field(() => Int, {
    description: 'The version it was read at; refused with `StaleVersion` if somebody has changed it since.',
  });

export const IdempotencyKey = () =>
  Field(() => String, {
    nullable: true,
    description: 'One key per press: asking again with it returns the first answer and changes nothing.',
  });
