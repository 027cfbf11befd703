import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { AssignmentType } from '../assignments';
import { InquiryAction, InquiryState } from './inquiry.lifecycle';

registerEnumType(InquiryState, {
  name: 'InquiryState',
  description: 'Where a request for explanation stands.',
  valuesMap: {
    OPEN: { description: 'Chờ đơn vị giải trình.' },
    ANSWERED: { description: 'Đã giải trình: whoever asked closes it or asks again.' },
    CLOSED: { description: 'Đã kết thúc.' },
  },
});
registerEnumType(InquiryAction, {
  name: 'InquiryAction',
  description: 'What the viewer can do to a request for explanation now.',
  valuesMap: {
    ANSWER: { description: 'Giải trình, or add to it.' },
    ASK_AGAIN: { description: 'Yêu cầu giải trình lại.' },
    CLOSE: { description: 'Kết thúc.' },
  },
});

@ObjectType('InquiryMessage', { description: 'What was said after the question: an answer, or what was asked again.' })
export class InquiryMessageType {
  @Field(() => ID) id: string;
  @Field(() => PersonType, { description: 'Who said it.' }) author: PersonType;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) authorFor: string | null;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field({ description: 'What.' }) text: string;
  @Field({ description: 'Whether the unit said it; else it was asked again.' }) fromUnit: boolean;
}

@ObjectType('Inquiry', { description: 'Yêu cầu giải trình: a unit is asked to explain, about one of its assignments.' })
export class InquiryType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => AssignmentType, { description: 'What it is about.' }) assignment: AssignmentType;
  @Field(() => InquiryState, { description: 'Where it stands.' }) state: InquiryState;
  @Field({ description: 'What was asked first; the rest is in `messages`.' }) question: string;
  @Field(() => LocalDate, { description: 'The last day to answer, as asked last.' }) dueOn: string;
  @Field({ description: 'Whether that day is past and it is still open.' }) overdue: boolean;
  @Field(() => PersonType, { description: 'Who asked.' }) askedBy: PersonType;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) askedFor: string | null;
  @Field(() => Instant, { description: 'When it was first asked.' }) askedAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When what was asked last was answered; null if it was not.' })
  answeredAt: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an answer, this or one before, came after its day; null while there is none.',
  })
  answeredLate: boolean | null;
  @Field(() => [InquiryAction], { description: 'What the viewer can do now.' }) viewerActions: InquiryAction[];
}

export const InquiryConnection = connectionOf(InquiryType, 'Inquiry');

@ObjectType('InquiryCounts', {
  description:
    'Requests for explanation in numbers: `asked` are those answered, those open, and those closed without an answer.',
})
export class InquiryCountsType {
  @Field(() => Int, { description: 'All; one that was asked again counts once.' }) asked: number;
  @Field(() => Int, { description: 'Of these, what was asked last was answered.' }) answered: number;
  @Field(() => Int, { description: 'Of the answered, an answer came after its day.' }) answeredLate: number;
  @Field(() => Int, { description: 'Of all, open.' }) open: number;
  @Field(() => Int, { description: 'Of the open, past their day.' }) overdue: number;
}

const inquiry = (mutation: string) => resultOf(mutation, () => InquiryType);

export const AskForExplanationResult = inquiry('AskForExplanation');
export const AnswerInquiryResult = inquiry('AnswerInquiry');
export const AskAgainResult = inquiry('AskAgain');
export const CloseInquiryResult = inquiry('CloseInquiry');
