import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate, LocalTime } from '@libs/scalars';
import { PersonType } from '../accounts';
import { AssignmentType } from '../assignments';
import { ExtensionOrigin, ExtensionState } from './extension.lifecycle';

registerEnumType(ExtensionState, {
  name: 'ExtensionState',
  description: 'What became of an extension.',
  valuesMap: {
    DRAFT: { description: 'Đang soạn: only for those in the unit who may write it.' },
    REQUESTED: { description: 'Chờ quyết định.' },
    APPROVED: { description: 'Đã gia hạn.' },
    REJECTED: { description: 'Không đồng ý.' },
    WITHDRAWN: { description: 'Đơn vị rút lại.' },
    LAPSED: { description: 'Hết hiệu lực: the assignment was over before anybody decided.' },
  },
});
registerEnumType(ExtensionOrigin, {
  name: 'ExtensionOrigin',
  description: 'Who took the first step.',
  valuesMap: {
    REQUESTED: { description: 'Đơn vị đề nghị.' },
    GRANTED: { description: 'Văn phòng chủ động gia hạn.' },
  },
});

@ObjectType('ExtensionReason', { description: 'Lý do gia hạn: one of the list that units choose from.' })
export class ExtensionReasonType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field({ description: 'As it is chosen.' }) name: string;
  @Field({ description: 'Whether it can still be chosen.' }) active: boolean;
  @Field(() => Int, { description: 'Its place in the list, from 1.' }) position: number;
}

@ObjectType('Extension', {
  description: 'Gia hạn: a request for more time and what was decided on it, or time that the Office gave of itself.',
})
export class ExtensionType {
  @Field(() => ID) id: string;
  @Field(() => Int, {
    description:
      'Moves with every change; `prepareExtension` takes it as `requestVersion`, and a draft’s as `draftVersion`.',
  })
  version: number;
  @Field(() => ExtensionState, { description: 'What became of it.' }) state: ExtensionState;
  @Field(() => ExtensionOrigin, { description: 'Who took the first step.' }) origin: ExtensionOrigin;
  @Field(() => AssignmentType, { description: 'Whose deadline.' }) assignment: AssignmentType;
  @Field(() => Int, {
    description: 'Lần thứ mấy: which of the assignment’s, from 1; those that came to nothing count.',
  })
  ordinal: number;
  @Field(() => ExtensionReasonType, { nullable: true, description: 'Why, from the list.' })
  reason: ExtensionReasonType | null;
  @Field({ description: 'Why, in words.' }) text: string;
  @Field(() => LocalDate, { nullable: true, description: 'Until when it was asked for.' }) proposedOn: string | null;
  @Field(() => LocalTime, { nullable: true, description: 'The hour of that day; null means the whole day.' })
  proposedTime: string | null;
  @Field({ description: 'Gửi muộn: asked for later than the Office has set, or after the deadline.' }) late: boolean;
  @Field({ description: 'Gia hạn nhiều lần: past the number that the Office has set.' }) beyondCap: boolean;
  @Field(() => PersonType, { nullable: true, description: 'Who asked; null if the Office granted it of itself.' })
  requestedBy: PersonType | null;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) requestedFor: string | null;
  @Field(() => Instant, { nullable: true, description: 'When.' }) requestedAt: Date | null;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who prepared the decision; for the Office alone, as all of it.',
  })
  preparedBy: PersonType | null;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) preparedFor: string | null;
  @Field(() => Instant, { nullable: true, description: 'When.' }) preparedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What they think of it.' }) preparedOpinion: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they propose to approve it.' })
  preparedApprove: boolean | null;
  @Field(() => LocalDate, { nullable: true, description: 'Another day that they propose.' }) preparedOn: string | null;
  @Field(() => LocalTime, { nullable: true, description: 'The hour of that day.' }) preparedTime: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Who decided.' }) decidedBy: PersonType | null;
  @Field(() => String, { nullable: true, description: 'For whom, where a deputy did it.' }) decidedFor: string | null;
  @Field(() => Instant, { nullable: true, description: 'When.' }) decidedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'What they said; of a rejection, why.' })
  decisionNote: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The deadline since then; null unless it was approved.' })
  decidedOn: string | null;
  @Field(() => LocalTime, { nullable: true, description: 'The hour of that day.' }) decidedTime: string | null;
  @Field(() => String, { nullable: true, description: 'Căn cứ: the document on which the Office granted it.' })
  legalBasis: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The deadline that was put off; null unless it was approved.',
  })
  dueBefore: string | null;
  @Field(() => Int, { nullable: true, description: 'Calendar days gained; null unless it was approved.' })
  daysGained: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days that it has waited for a decision; null if it does not wait.',
  })
  waitingWorkingDays: number | null;
  @Field(() => Instant, { description: 'When it last changed; of a draft, when it was last saved.' }) updatedAt: Date;
  @Field(() => PersonType, { nullable: true, description: 'Of a draft, who saved it last.' })
  updatedBy: PersonType | null;
}

export const ExtensionConnection = connectionOf(ExtensionType, 'Extension');

export enum DeadlineChangeKind {
  ISSUED = 'ISSUED',
  AMENDED = 'AMENDED',
  EXTENDED = 'EXTENDED',
  GRANTED = 'GRANTED',
  RETURNED = 'RETURNED',
  RECOUNTED = 'RECOUNTED',
}
registerEnumType(DeadlineChangeKind, {
  name: 'DeadlineChangeKind',
  description: 'By what a deadline came to be as it was.',
  valuesMap: {
    ISSUED: { description: 'Giao nhiệm vụ.' },
    AMENDED: { description: 'Điều chỉnh.' },
    EXTENDED: { description: 'Gia hạn theo đề nghị.' },
    GRANTED: { description: 'Văn phòng chủ động gia hạn.' },
    RETURNED: { description: 'Chuyển trả kèm thời hạn mới.' },
    RECOUNTED: { description: 'Tính lại theo lịch làm việc.' },
  },
});

@ObjectType('DeadlineChange', { description: 'One line of the ledger: a deadline that an assignment had.' })
export class DeadlineChangeType {
  @Field(() => Instant, { description: 'When it was set.' }) at: Date;
  @Field({ description: 'By whom: "A", or "A thay B" for a deputy.' }) byName: string;
  @Field(() => DeadlineChangeKind, { description: 'By what.' }) kind: DeadlineChangeKind;
  @Field(() => LocalDate, { nullable: true, description: 'The last day that counted since; null if there was none.' })
  on: string | null;
  @Field(() => LocalTime, { nullable: true, description: 'The hour of that day.' }) time: string | null;
  @Field({ description: 'As written.' }) words: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days later than the deadline before; negative if earlier.',
  })
  daysGained: number | null;
  @Field(() => String, { nullable: true, description: 'Why.' }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'Căn cứ, where the Office granted it of itself.' })
  legalBasis: string | null;
  @Field(() => ID, { nullable: true, description: 'The extension that it came of.' }) extensionId: string | null;
}

@ObjectType('ExtensionTerms', { description: 'On what terms a unit can ask for more time now.' })
export class ExtensionTermsType {
  @Field(() => LocalDate, { description: 'The last day on which a request is not late.' }) askBy: string;
  @Field({ description: 'Whether a request sent now is marked late.' }) late: boolean;
  @Field(() => Int, { description: 'How many extensions an assignment may have.' }) cap: number;
  @Field({ description: 'Whether one more is past that.' }) beyondCap: boolean;
}

const assignment = (mutation: string) => resultOf(mutation, () => AssignmentType);

export const SaveExtensionDraftResult = assignment('SaveExtensionDraft');
export const RequestExtensionResult = assignment('RequestExtension');
export const WithdrawExtensionResult = assignment('WithdrawExtension');
export const PrepareExtensionResult = assignment('PrepareExtension');
export const DecideExtensionResult = assignment('DecideExtension');
export const GrantExtensionResult = assignment('GrantExtension');
export const SaveExtensionReasonResult = resultOf('SaveExtensionReason', () => ExtensionReasonType);
