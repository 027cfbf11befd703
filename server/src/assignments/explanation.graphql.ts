import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '@libs/scalars';
import { ExplainedDayKind } from './explained-days.lifecycle';
import { ExplanationStepKind } from './explanation.lifecycle';
import { TimelinessState } from './timeliness.lifecycle';

registerEnumType(ExplainedDayKind, {
  name: 'ExplainedDayKind',
  description: 'What a day counts as.',
  valuesMap: {
    WORKING: { description: 'Ngày làm việc.' },
    WEEKEND: { description: 'Thứ Bảy, Chủ nhật.' },
    HOLIDAY: { description: 'Ngày nghỉ lễ, Tết.' },
    IN_LIEU: { description: 'Nghỉ bù.' },
    WORKED_SATURDAY: { description: 'A day of the week-end that is worked instead.' },
  },
});
registerEnumType(ExplanationStepKind, {
  name: 'ExplanationStepKind',
  description: 'What a step of an explanation is about.',
  valuesMap: {
    RULE: { description: 'The words of the deadline, and how they were read.' },
    COUNT: { description: 'The days of a term, counted.' },
    MOVED: { description: 'The deadline was moved.' },
    SENT: { description: 'A result was sent.' },
    RETURNED: { description: 'A result was sent back, recalled, or opened again.' },
    WAITING: { description: 'A request for more time waits.' },
    NOW: { description: 'What it comes to today.' },
  },
});

@ObjectType('ExplainedDay', { description: 'A day that was counted, or left out.' })
export class ExplainedDayType {
  @Field(() => LocalDate, { description: 'The day.' }) on: string;
  @Field(() => ExplainedDayKind, { description: 'What it counts as.' }) kind: ExplainedDayKind;
  @Field(() => String, { nullable: true, description: 'Its name in the calendar; null for ordinary days.' })
  name: string | null;
  @Field(() => Int, { nullable: true, description: 'The how-manieth working day it is; null for a day off.' })
  count: number | null;
}

@ObjectType('ExplanationStep', { description: 'One step of an explanation.' })
export class ExplanationStepType {
  @Field(() => ExplanationStepKind, { description: 'What it is about.' }) kind: ExplanationStepKind;
  @Field({ description: 'In a few words.' }) title: string;
  @Field({ description: 'Sentences, a line each.' }) text: string;
  @Field(() => LocalDate, { nullable: true, description: 'The deadline it set, or the day it happened.' })
  on: string | null;
  @Field(() => [ExplainedDayType], {
    description: 'The days counted: all of a short span, of a long one those that are special; 100 at most.',
  })
  days: ExplainedDayType[];
}

@ObjectType('ExplanationVerdict', { description: 'What it comes to: the same as `timeliness`, in words.' })
export class ExplanationVerdictType {
  @Field(() => TimelinessState, { description: 'In term, overdue and the rest.' }) state: TimelinessState;
  @Field(() => Int, { nullable: true, description: 'Calendar days past the deadline.' }) daysLate: number | null;
  @Field(() => Int, { nullable: true, description: 'Working days left after today.' }) workingDaysLeft: number | null;
  @Field({ description: '“Quá hạn 3 ngày”.' }) words: string;
}

@ObjectType('SentIfToday', { description: 'What sending the result now would come to.' })
export class SentIfTodayType {
  @Field({ description: 'Whether it would be on time.' }) onTime: boolean;
  @Field(() => Int, { description: 'Working days past the deadline; 0 if on time.' }) workingDaysLate: number;
  @Field(() => Int, { description: 'Calendar days past the deadline; 0 if on time, or late by hours.' })
  calendarDaysLate: number;
  @Field({ description: '“Nếu gửi hôm nay: trễ 2 ngày làm việc”.' }) words: string;
}

@ObjectType('Explanation', {
  description: "Vì sao: why an assignment stands to its deadline as it does, in the viewer's language.",
})
export class ExplanationType {
  @Field(() => ExplanationVerdictType, { description: 'What it comes to.' }) verdict: ExplanationVerdictType;
  @Field(() => SentIfTodayType, {
    nullable: true,
    description: 'Null where nothing is to be sent now, or there is no deadline.',
  })
  sentIfToday: SentIfTodayType | null;
  @Field(() => [ExplanationStepType], { description: 'Step by step, in the order in which it happened.' })
  steps: ExplanationStepType[];
}
