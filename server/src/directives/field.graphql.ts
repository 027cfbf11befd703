import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Field', { description: 'Lĩnh vực: a field of government work.' })
export class FieldType {
  @Field(() => ID) id: string;
  @Field({ description: 'A short code, e.g. `CDS`.' }) code: string;
  @Field({ description: 'The name, in Vietnamese.' }) name: string;
}
