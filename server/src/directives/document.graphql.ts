import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { connectionOf } from '@libs/paging';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { UnitType } from '../units';
import { DocumentAction } from './directive.policy';
import { DocumentSort, DocumentType, typeName, Urgency, urgencyName } from './document-type';
import { FieldType } from './field.graphql';

registerEnumType(DocumentType, {
  name: 'DocumentType',
  description: 'The kinds of document of Decree 30/2020/NĐ-CP, and what was said at a meeting.',
  valuesMap: Object.fromEntries(Object.values(DocumentType).map((type) => [type, { description: typeName(type) }])),
});
registerEnumType(Urgency, {
  name: 'Urgency',
  description: 'Độ khẩn.',
  valuesMap: Object.fromEntries(
    Object.values(Urgency).map((urgency) => [urgency, { description: urgencyName(urgency) }]),
  ),
});
registerEnumType(DocumentAction, {
  name: 'DocumentAction',
  description: 'What a person can do to a document.',
  valuesMap: { AMEND: { description: '`amendDocument`.' } },
});
registerEnumType(DocumentSort, {
  name: 'DocumentSort',
  description: 'The order of a list of documents.',
  valuesMap: {
    ISSUED_DESC: { description: 'By the date of the document, newest first.' },
    ISSUED_ASC: { description: 'By the date of the document, oldest first.' },
    ENTERED_DESC: { description: 'By when it was issued in the system, newest first.' },
    NUMBER_ASC: { description: 'By the number, `9/…` before `10/…`.' },
    NUMBER_DESC: { description: 'By the number, `10/…` before `9/…`.' },
    ABSTRACT_ASC: { description: 'By what it is about, in Vietnamese order.' },
    ABSTRACT_DESC: { description: 'By what it is about, in Vietnamese order backwards.' },
    TYPE_ASC: { description: 'By the name of its kind in Vietnamese order; of a kind, newest first.' },
    TYPE_DESC: { description: 'By the name of its kind in Vietnamese order backwards; of a kind, newest first.' },
  },
});

@ObjectType('DirectiveDocument', {
  description: 'Văn bản chỉ đạo: a signed document that holds directives, identified by number, issuer and date.',
})
export class DirectiveDocumentType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => DocumentType, { description: 'What kind of document it is.' }) type: DocumentType;
  @Field({ description: 'Số, ký hiệu: `231/QĐ-UBND`.' }) numberSymbol: string;
  @Field(() => LocalDate, { description: 'The date on the document.' }) issuedOn: string;
  @Field(() => UnitType, { description: 'Cơ quan ban hành.' }) issuer: UnitType;
  @Field(() => String, { nullable: true, description: 'Who signed it.' }) signatory: string | null;
  @Field({ description: 'Trích yếu: what it is about.' }) abstract: string;
  @Field(() => Urgency, { description: 'Độ khẩn.' }) urgency: Urgency;
  @Field(() => FieldType, { nullable: true, description: 'Lĩnh vực.' }) field: FieldType | null;
  @Field(() => PersonType, { nullable: true, description: "The province's leader in charge." })
  leader: PersonType | null;
  @Field(() => PersonType, { description: 'Who entered it.' }) enteredBy: PersonType;
  @Field(() => Instant, {
    description: 'When it was issued in the system: from then on every change is a recorded amendment.',
  })
  issuedAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When the last of its directives became complete.' })
  completedAt: Date | null;
  /** Not in the schema: by whom its actions are judged. */
  enteredById: string;
}

export const DirectiveDocumentConnection = connectionOf(DirectiveDocumentType, 'DirectiveDocument');

@InputType({ description: 'Which documents. What is left out does not narrow.' })
export class DocumentFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the abstract, the number or the signatory; accents may be left out.',
  })
  @IsOptional()
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these, of those the viewer may see; 100 at most.' })
  @IsOptional()
  @ArrayMaxSize(100, { message: 'Chọn nhiều nhất 100.' })
  @IsUUID(undefined, { each: true, message: 'Không có văn bản này.' })
  ids?: string[] | null;

  @Field(() => [DocumentType], { nullable: true, description: 'Only these kinds.' })
  types?: DocumentType[] | null;

  @Field(() => ID, { nullable: true, description: 'Only documents of this issuing unit.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có đơn vị này.' })
  issuerId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Dated that day or later.' })
  issuedFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Dated that day or earlier.' })
  issuedTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only documents of this field.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có lĩnh vực này.' })
  fieldId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only documents of this leader in charge.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có người này.' })
  leaderId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: all directives complete. False: something is still open.',
  })
  completed?: boolean | null;
}
