import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LocalDate } from '@libs/scalars';
import { OptionalId } from '../directives';
import { ExtensionOrigin, ExtensionState } from './extension.lifecycle';
import { ExtensionSort } from './extension-sort';

registerEnumType(ExtensionSort, {
  name: 'ExtensionSort',
  description: 'The order of a list of extensions.',
  valuesMap: {
    WAITING_LONGEST: { description: 'What was asked for first comes first: the queue of the Office.' },
    REQUESTED_DESC: { description: 'What was asked for, or granted, last comes first.' },
    DECIDED_DESC: { description: 'What was decided last comes first, what is undecided last.' },
    DAYS_GAINED_DESC: { description: 'Most days gained first.' },
  },
});

const Ids = (what: string, description: string) =>
  applyDecorators(
    Field(() => [ID], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(100, { message: 'Chọn nhiều nhất 100.' }),
    IsUUID(undefined, { each: true, message: `Không có ${what} này.` }),
  );
const Day = (description: string) => Field(() => LocalDate, { nullable: true, description });
const Flag = (description: string) => Field(() => Boolean, { nullable: true, description });

@InputType({ description: 'Which extensions. What is left out does not narrow.' })
export class ExtensionFilter {
  @Field(() => [ExtensionState], { nullable: true, description: 'Only these; drafts are in no list.' }) states?:
    ExtensionState[] | null;
  @Field(() => [ExtensionOrigin], { nullable: true, description: 'Only asked for, or only granted without.' })
  origins?: ExtensionOrigin[] | null;
  @Ids('đơn vị', 'Only of assignments of these units.') unitIds?: string[] | null;
  @Flag('Whether the parts of those units count too; true if left out.') withSubUnits?: boolean | null;
  @Ids('lý do', 'Only for these reasons.') reasonIds?: string[] | null;
  @Ids('người', 'Only of what these people monitor.') monitorIds?: string[] | null;
  @Flag('Whether it was asked for late.') late?: boolean | null;
  @Flag('Whether it was past the number that the Office has set.') beyondCap?: boolean | null;
  @Day('Asked for that day or later.') requestedFrom?: string | null;
  @Day('Asked for that day or earlier.') requestedTo?: string | null;
  @Day('Decided that day or later.') decidedFrom?: string | null;
  @Day('Decided that day or earlier.') decidedTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the directive, its document's number or abstract; accents may be left out.",
  })
  @IsOptional()
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text?: string | null;

  @OptionalId('nhiệm vụ', 'Only of this assignment.') assignmentId?: string | null;
}
