import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '@libs/scalars';
import { PersonType } from '../accounts';
import { DirectiveAction } from './directive.policy';
import { DirectiveDocumentType } from './document.graphql';
import { FieldType } from './field.graphql';

registerEnumType(DirectiveAction, {
  name: 'DirectiveAction',
  description: 'What a person can do to a directive.',
  valuesMap: {
    AMEND: { description: '`amendDirective`.' },
    SET_MONITOR: { description: '`setMonitor`.' },
    ASSIGN_UNIT: { description: '`assignUnit`.' },
  },
});

@ObjectType('Directive', { description: 'Nội dung chỉ đạo: one directive inside a document.' })
export class DirectiveType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => Int, { description: 'Its place in the order of the document, from 1.' }) ordinal: number;
  @Field(() => String, { nullable: true, description: 'The place as the document names it: `Mục II.3`.' }) place:
    string | null;
  @Field({ description: 'What is to be done, in the words of the document.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Sản phẩm: what is to come of it.' }) expectedProduct:
    string | null;
  @Field(() => FieldType, { nullable: true, description: 'Lĩnh vực.' }) field: FieldType | null;
  @Field(() => PersonType, { nullable: true, description: "The province's leader in charge." })
  leader: PersonType | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Chuyên viên theo dõi: the Office specialist who follows it.',
  })
  monitor: PersonType | null;
  @Field(() => Instant, { nullable: true, description: 'When the last of its LEAD assignments was confirmed.' })
  completedAt: Date | null;
  @Field(() => DirectiveDocumentType, { description: 'The document it is in.' }) document: DirectiveDocumentType;
  /** Not in the schema: by which its fields are found and its actions judged. */
  documentId: string;
  monitorId: string | null;
  enteredById: string;
}
