import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { SettingKind } from './setting';

registerEnumType(SettingKind, {
  name: 'SettingKind',
  description: 'How a setting is written.',
  valuesMap: {
    WHOLE_NUMBER: { description: 'A number from `min` to `max`: `3`.' },
    YES_NO: { description: '`true` or `false`.' },
  },
});

@ObjectType('Setting', { description: 'Something that the Office may set without a programmer.' })
export class SettingType {
  @Field({ description: 'What `changeSetting` calls it: `extension.cap`.' }) name: string;
  @Field({ description: 'What it sets, in Vietnamese.' }) title: string;
  @Field({ description: 'What follows from it, in Vietnamese.' }) description: string;
  @Field(() => SettingKind, { description: 'How it is written.' }) kind: SettingKind;
  @Field({ description: 'As it is now.' }) value: string;
  @Field({ description: 'As it was delivered.' }) defaultValue: string;
  @Field(() => Int, { nullable: true, description: 'The smallest number it can be.' }) min: number | null;
  @Field(() => Int, { nullable: true, description: 'The greatest.' }) max: number | null;
  @Field(() => Int, { description: 'Moves with every change, 0 before the first; `changeSetting` takes it.' })
  version: number;
  @Field(() => Instant, { nullable: true, description: 'When it was last set.' }) changedAt: Date | null;
  /** Not in the schema: `changedBy` is added where people are known. */
  changedById: string | null;
}

@InputType({ description: 'Sets a setting anew.' })
export class ChangeSettingInput {
  @Field({ description: 'Which.' }) @MaxLength(100, { message: 'Không có cài đặt này.' }) name: string;
  @Field(() => Int, {
    description: 'The version it was read at; refused with `StaleVersion` if somebody has changed it since.',
  })
  expectedVersion: number;
  @Field({ description: 'What it is to be, as `value` writes it.' })
  @MaxLength(100, { message: 'Giá trị dài quá 100 ký tự.' })
  value: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const ChangeSettingResult = resultOf('ChangeSetting', () => SettingType);
