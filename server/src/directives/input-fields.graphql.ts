import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';

// The fields that every mutation's input has, with the limits and words of their refusals in one place.

const tooLong = (most: number) => ({ message: `Dài quá ${most.toLocaleString('vi-VN')} ký tự.` });

/** The id of what is changed. `what` as in "Không có … này". */
export const TargetId = (what: string, description = 'What it is about.') =>
  applyDecorators(
    Field(() => ID, { description }),
    IsUUID(undefined, { message: `Không có ${what} này.` }),
  );

/** Why something is done: three characters at least, kept in the trail. */
export const Reason = (description = 'Why; kept in the trail.') =>
  applyDecorators(
    Field(() => String, { description }),
    MaxLength(2000, tooLong(2000)),
    Matches(/\S[\s\S]+\S/, { message: 'Nêu lý do, ít nhất 3 ký tự.' }),
  );

/** A text that must be there; `empty` is what is said when it is not. */
export const Text = (most: number, empty: string, description: string) =>
  applyDecorators(
    Field(() => String, { description }),
    MaxLength(most, tooLong(most)),
    Matches(/\S/, { message: empty }),
  );

export const OptionalText = (most: number, description: string) =>
  applyDecorators(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    MaxLength(most, tooLong(most)),
  );

export const OptionalId = (what: string, description: string) =>
  applyDecorators(
    Field(() => ID, { nullable: true, description }),
    IsOptional(),
    IsUUID(undefined, { message: `Không có ${what} này.` }),
  );

export const FileIds = (description: string, nullable = true) =>
  applyDecorators(
    Field(() => [ID], { nullable, description }),
    IsOptional(),
    ArrayMaxSize(50, { message: 'Nhiều nhất 50 tệp.' }),
  );
