import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { SettingGroup, SettingKind } from './setting';

registerEnumType(SettingKind, {
  name: 'SettingKind',
  description: 'How a setting is written.',
  valuesMap: {
    WHOLE_NUMBER: { description: 'A number from `min` to `max`: `3`.' },
    YES_NO: { description: '`true` or `false`.' },
    CHOICE: { description: 'The value of one of its `options`.' },
    TEXT: { description: 'One line of `min` to `max` characters.' },
  },
});

registerEnumType(SettingGroup, {
  name: 'SettingGroup',
  description: 'What a setting is about.',
  valuesMap: {
    DEADLINES: { description: 'How deadlines are read and shown.' },
    EXTENSIONS: { description: 'More time for an assignment.' },
    REMINDERS: { description: 'When people are reminded.' },
    FIGURES: { description: 'How figures are counted and compared.' },
    SIGN_IN: { description: 'Passwords and second factors.' },
    SESSIONS: { description: 'How long one stays signed in.' },
    ACCOUNTS: { description: "People's accounts and their reviews." },
    FILES: { description: 'What is uploaded.' },
    KEEPING: { description: 'How long things are kept.' },
  },
});

@ObjectType('SpokenWords', { description: 'The same said in both languages.' })
export class SpokenType {
  @Field({ description: 'In Vietnamese.' }) vi: string;
  @Field({ description: 'In English.' }) en: string;
}

@ObjectType('SettingOption', { description: 'One of the values that a choice can have.' })
export class SettingOptionType extends SpokenType {
  @Field({ description: 'What `changeSetting` takes.' }) value: string;
}

@ObjectType('Setting', { description: 'Something that the Office may set without a programmer.' })
export class SettingType {
  @Field({ description: 'What `changeSetting` calls it: `extension.cap`.' }) name: string;
  @Field(() => SettingGroup, { description: 'What it is about.' }) group: SettingGroup;
  @Field({ description: 'What it sets, in Vietnamese.' }) title: string;
  @Field({ description: 'What follows from it, in Vietnamese.' }) description: string;
  @Field({ description: 'What it sets, in English.' }) titleInEnglish: string;
  @Field({ description: 'What follows from it, in English.' }) descriptionInEnglish: string;
  @Field(() => SettingKind, { description: 'How it is written.' }) kind: SettingKind;
  @Field(() => SpokenType, { nullable: true, description: 'What a number counts: days, minutes.' })
  measure: SpokenType | null;
  @Field(() => [SettingOptionType], { description: 'What a choice can be; empty for the other kinds.' })
  options: readonly SettingOptionType[];
  @Field({ description: 'As it is now.' }) value: string;
  @Field({ description: 'As it was delivered.' }) defaultValue: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The smallest number it can be; of a text, the fewest characters.',
  })
  min: number | null;
  @Field(() => Int, { nullable: true, description: 'The greatest; of a text, the most characters.' })
  max: number | null;
  @Field(() => Int, { description: 'Moves with every change, 0 before the first; `changeSetting` takes it.' })
  version: number;
  @Field(() => Instant, { nullable: true, description: 'When it was last set.' }) changedAt: Date | null;
  /** Not in the schema: `changedBy` is added where people are known. */
  changedById: string | null;
}

@ObjectType('SettingChange', { description: 'One time that a setting was set, as the trail keeps it.' })
export class SettingChangeType {
  @Field(() => ID, { description: 'Identifies it.' }) id: string;
  @Field({ description: 'What was set: `extension.cap`.' }) name: string;
  @Field({ description: 'As it was before.' }) from: string;
  @Field({ description: 'As it was from then on.' }) to: string;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field({ description: 'Who set it, and for whom if it was a deputy.' }) by: string;
  @Field(() => Int, { description: 'The version of the setting that came of it.' }) version: number;
}

@InputType({ description: 'Sets a setting anew.' })
export class ChangeSettingInput {
  @Field({ description: 'Which.' }) @MaxLength(100, { message: 'Không có cài đặt này.' }) name: string;
  @Field(() => Int, {
    description: 'The version it was read at; refused with `StaleVersion` if somebody has changed it since.',
  })
  expectedVersion: number;
  @Field({ description: 'What it is to be, as `value` writes it.' })
  @MaxLength(500, { message: 'Giá trị dài quá 500 ký tự.' })
  value: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const ChangeSettingResult = resultOf('ChangeSetting', () => SettingType);
