import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, MaxLength, Min } from 'class-validator';
import { PersonType } from '../accounts';
import { DirectiveDocumentType, DirectiveType } from '../directives';
import { UnitType } from '../units';

@ObjectType('FoundPerson', { description: 'A person found, and where they are.' })
export class FoundPersonType {
  @Field(() => PersonType, { description: 'Who.' }) person: PersonType;
  @Field(() => UnitType, { description: 'Their unit; of several, the highest up.' }) unit: UnitType;
  @Field({ description: 'Whether lists can be filtered by them as monitor; else as the one delegated to.' })
  monitors: boolean;
}

@ObjectType({
  description: 'What was found of each kind, the best first and of equals the newest. Only what the viewer may see.',
})
export class SearchAnswer {
  @Field(() => [DirectiveDocumentType], { description: 'By number as far as it was typed, then by words.' })
  documents: DirectiveDocumentType[];
  @Field(() => [DirectiveType], { description: 'By their own words.' }) directives: DirectiveType[];
  @Field(() => [UnitType], { description: 'By any name, code or initials; closed ones last.' }) units: UnitType[];
  @Field(() => [FoundPersonType], { description: 'Those one may look up (as `accounts`), by given name first.' })
  people: FoundPersonType[];
}

@ArgsType()
export class SearchArgs {
  @Field({ description: 'What was typed so far: the last word may be unfinished, accents may be left out.' })
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text: string;

  @Field(() => Int, { defaultValue: 6, description: 'How many of each kind, 1 to 20.' })
  @IsInt()
  @Min(1, { message: 'first: từ 1 đến 20.' })
  @Max(20, { message: 'first: từ 1 đến 20.' })
  first: number;
}
