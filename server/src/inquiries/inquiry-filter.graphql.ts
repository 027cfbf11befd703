import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { LocalDate } from '@libs/scalars';
import { OptionalId } from '../directives';
import { InquiryState } from './inquiry.lifecycle';

const Day = (description: string) => Field(() => LocalDate, { nullable: true, description });

@InputType({ description: 'Which requests for explanation. What is left out does not narrow.' })
export class InquiryFilter {
  @Field(() => [InquiryState], { nullable: true, description: 'Only these.' }) states?: InquiryState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only open ones past their day; false: only all others.' })
  overdue?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Only what these units were asked, or parts of them.' })
  @IsOptional()
  @ArrayMaxSize(100, { message: 'Chọn nhiều nhất 100.' })
  @IsUUID(undefined, { each: true, message: 'Không có đơn vị này.' })
  unitIds?: string[] | null;

  @Day('First asked that day or later.') askedFrom?: string | null;
  @Day('First asked that day or earlier.') askedTo?: string | null;
  @OptionalId('nhiệm vụ', 'Only of this assignment.') assignmentId?: string | null;
}
