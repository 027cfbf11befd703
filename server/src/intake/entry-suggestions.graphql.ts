import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { UnitType } from '../units';

@ObjectType({
  description:
    'What this person most likely types next, the most likely first; learned from the documents they entered last. Up to 8 of each; empty for everybody but the Office.',
})
export class EntrySuggestions {
  @Field(() => [UnitType], { description: 'Chủ trì.' }) leads: UnitType[];
  @Field(() => [UnitType], { description: 'Phối hợp.' }) cooperating: UnitType[];
  @Field(() => [PersonType], { description: 'Who in the Office follows it.' }) monitors: PersonType[];
  @Field(() => [UnitType], { description: 'Cơ quan ban hành.' }) issuers: UnitType[];
  @Field(() => [String], { description: 'Người ký.' }) signatories: string[];
  @Field(() => [PersonType], { description: "The province's leader in charge." }) leaders: PersonType[];
}

const missing = (what: string) => ({ message: `Không có ${what} này.` });

@ArgsType()
export class DuplicateArgs {
  @Field({ description: 'The number as typed so far; compared without spaces, accents and case.' })
  @MaxLength(100, { message: 'Dài quá 100 ký tự.' })
  numberSymbol: string;

  @Field(() => ID, { nullable: true, description: 'The issuing authority, if it is known already.' })
  @IsOptional()
  @IsUUID(undefined, missing('cơ quan'))
  issuerId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day of the document; without it, of this year.' })
  issuedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The draft that is being typed.' })
  @IsOptional()
  @IsUUID(undefined, missing('dự thảo'))
  exceptDraftId?: string | null;
}
