import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { connectionOf } from '@libs/paging';
import { LocalDate } from '@libs/scalars';
import { UnitKind } from './unit.entity';

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'What a unit is. The levels of the tree are free: a kind says nothing about the place in it.',
  valuesMap: {
    PROVINCIAL_OFFICE: { description: 'Văn phòng UBND tỉnh: enters, monitors, confirms.' },
    DEPARTMENT: { description: 'Sở, ban, ngành.' },
    AGENCY: { description: 'A body beside the departments: central agencies, enterprises, unions.' },
    LOCALITY: { description: 'A commune, ward or special zone.' },
    DIVISION: { description: 'A part of another unit: phòng, chi cục, trung tâm.' },
    OTHER: { description: 'Anything else, such as the province itself.' },
  },
});

@ObjectType('UnitFormerName', { description: 'What a unit was called before it was renamed.' })
export class UnitFormerNameType {
  @Field({ description: 'Its code then.' }) code: string;
  @Field({ description: 'Its full name then.' }) name: string;
  @Field({ description: 'Its short name then.' }) shortName: string;
  @Field(() => LocalDate, { description: 'The last day on which it was called so.' }) untilOn: string;
  @Field(() => String, { nullable: true, description: 'The decision it was changed by, as cited.' }) decision:
    string | null;
}

@ObjectType('Unit', {
  description: 'An office, department, agency, locality, or a part of one; a tree. Never deleted, only closed.',
})
export class UnitType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counts its changes.' }) version: number;
  @Field({ description: 'Mã định danh, e.g. `H36.05`.' }) code: string;
  @Field({ description: 'The full name.' }) name: string;
  @Field({ description: 'The name for tables and lists.' }) shortName: string;
  @Field(() => [String], { description: 'Other names it is written by, old names included.' }) aliases: string[];
  @Field(() => UnitKind, { description: 'What it is.' }) kind: UnitKind;
  @Field(() => ID, { nullable: true, description: 'The id of the unit it is a part of.' }) parentId: string | null;
  @Field(() => LocalDate, { description: 'Its first day.' }) validFrom: string;
  @Field(() => LocalDate, { nullable: true, description: 'Its last day; null while it exists.' }) validTo:
    string | null;
  successorId: string | null;
}

export const UnitConnection = connectionOf(UnitType, 'Unit');

@InputType({ description: 'Which units. What is left out does not narrow.' })
export class UnitFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Matched against any name, code, initials or unaccented words, best first.',
  })
  @IsOptional()
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these, 500 at most.' })
  @IsOptional()
  @ArrayMaxSize(500, { message: 'Chọn nhiều nhất 500.' })
  @IsUUID(undefined, { each: true, message: 'Không có đơn vị này.' })
  ids?: string[] | null;

  @Field(() => [UnitKind], { nullable: true, description: 'Only these kinds.' })
  kinds?: UnitKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this unit and what is below it.' })
  within?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Only units that exist on that day.' })
  openOn?: string | null;
}
