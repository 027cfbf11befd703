import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { InvalidField, InvalidInput, Refused } from './refusal';

/**
 * What class-validator finds becomes the refusal `InvalidInput`, field by field. Never `whitelist`: it deletes every field
 * without a decorator, `expectedVersion` among them, and the check against overwriting would silently stop (house.md §15).
 */
export const inputValidation = () =>
  new ValidationPipe({
    transform: true,
    forbidUnknownValues: false,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new Refused(new InvalidInput(errors.flatMap((error) => fieldsOf(error, '')))),
  });

function fieldsOf({ property, constraints, children }: ValidationError, parent: string): InvalidField[] {
  const path = parent ? `${parent}.${property}` : property;
  const own = Object.values(constraints ?? {}).map(
    (message) => new InvalidField(path, inVietnamese(message, property)),
  );
  return [...own, ...(children ?? []).flatMap((child) => fieldsOf(child, path))];
}

/** A rule without words of its own has class-validator's English ones, which begin with the field's name. */
const inVietnamese = (message: string, property: string) =>
  /^(each value in )?\S+ (must|should)/.test(message) || message.startsWith(`${property} `)
    ? 'Giá trị không hợp lệ.'
    : message;
