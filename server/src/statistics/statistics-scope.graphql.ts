import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { LocalDate } from '@libs/scalars';
import { AssignmentPart } from '../assignments';
import { DeadlineKind } from '../calendar';
import { DocumentType, OptionalId } from '../directives';
import { DeadlineBasis } from './cells.lifecycle';
import { Population } from './population';

registerEnumType(Population, {
  name: 'Population',
  description: 'What a period takes in.',
  valuesMap: {
    ISSUED: { description: 'What was given to the unit in it.' },
    DUE: { description: 'What has its deadline in it.' },
    CARRIED_AND_ISSUED: {
      description: 'What was given in it, and what was given before and still open when it began.',
    },
  },
});
registerEnumType(DeadlineBasis, {
  name: 'DeadlineBasis',
  description: 'Which deadline judges.',
  valuesMap: {
    EFFECTIVE: { description: 'Hạn hiện hành: as last decided.' },
    ORIGINAL: { description: 'Hạn ban đầu: as issued, whatever was extended since.' },
  },
});

@InputType({
  description:
    'What is counted, of what the viewer may see. What is left out does not narrow. Leader, field and document are as they are now; everything else is as it was on the day.',
})
export class StatisticsScope {
  @Field(() => LocalDate, { nullable: true, description: 'As of the end of that day; as of now if left out.' })
  asOf?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The first day of the period.' }) from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day of the period.' }) to?: string | null;
  @Field(() => Population, { defaultValue: Population.ISSUED, description: 'What the period takes in.' })
  population?: Population;
  @Field(() => AssignmentPart, {
    nullable: true,
    defaultValue: AssignmentPart.LEAD,
    description: 'Leading ones unless said otherwise; null for both.',
  })
  part?: AssignmentPart | null;
  @Field(() => DeadlineBasis, { defaultValue: DeadlineBasis.EFFECTIVE, description: 'Which deadline judges.' })
  judgedBy?: DeadlineBasis;

  @Field(() => [ID], { nullable: true, description: 'Only of these units, 500 at most.' })
  @IsOptional()
  @ArrayMaxSize(500, { message: 'Chọn nhiều nhất 500.' })
  @IsUUID(undefined, { each: true, message: 'Không có đơn vị này.' })
  unitIds?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the parts of those units count too.',
  })
  withSubUnits?: boolean | null;

  @OptionalId('lãnh đạo', 'Only what this leader is in charge of.') leaderId?: string | null;
  @OptionalId('chuyên viên', 'Only what this specialist of the Office monitored.') monitorId?: string | null;
  @OptionalId('người', 'Only what was delegated to this person.') delegateId?: string | null;
  @OptionalId('lĩnh vực', 'Only of this field.') fieldId?: string | null;
  @Field(() => [DocumentType], { nullable: true, description: 'Only of these kinds of document.' })
  documentTypes?: DocumentType[] | null;
  @OptionalId('cơ quan ban hành', 'Only of documents of this authority.') issuerId?: string | null;
  @OptionalId('văn bản', 'Only of this document.') documentId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what the Office had starred; false: only what it had not.',
  })
  starred?: boolean | null;
  @Field(() => [DeadlineKind], { nullable: true, description: 'Only with deadlines set in these ways.' })
  deadlineKinds?: DeadlineKind[] | null;
}
