import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { LocalDate } from '@libs/scalars';
import { DocumentType, OptionalId } from '../directives';
import { UnitType } from '../units';
import { AssignmentPart, AssignmentStatus } from './assignment.lifecycle';
import { DuePeriod } from './due-period.lifecycle';
import { TimelinessState } from './timeliness.lifecycle';
import { WorkQueueKey } from './work-queue.policy';

registerEnumType(DuePeriod, {
  name: 'DuePeriod',
  description: 'A span of days, seen from today at the office; weeks start on Monday.',
  valuesMap: {
    NEXT_7_DAYS: { description: 'Today and the six days after it.' },
    NEXT_30_DAYS: { description: 'Today and the 29 days after it.' },
  },
});
registerEnumType(WorkQueueKey, {
  name: 'WorkQueueKey',
  description: 'The queues of "Việc của tôi".',
  valuesMap: {
    TO_ACKNOWLEDGE: { description: 'Chờ tiếp nhận, in my unit or delegated to me.' },
    REMINDED: { description: 'Được đôn đốc, in my unit or delegated to me, and nothing reported since.' },
    OVERDUE: { description: 'Quá hạn, in my unit or delegated to me.' },
    DUE_SOON: { description: 'Sắp đến hạn, in my unit or delegated to me.' },
    RETURNED: { description: 'Bị chuyển trả or reopened, and not sent again yet.' },
    SILENT: { description: 'No progress report for 15 days.' },
    TO_CONFIRM: { description: 'Chờ xác nhận: what I monitor; for heads of the Office, all.' },
    EXTENSIONS_TO_DECIDE: {
      description:
        'Đề nghị gia hạn chờ quyết định: what I monitor, to prepare; for heads of the Office, all, to decide.',
    },
    DECLINED: { description: 'Từ chối tiếp nhận: what I monitor; for heads of the Office, all.' },
    MONITORED_OVERDUE: { description: 'Quá hạn, of what I monitor.' },
    IN_PROGRESS: { description: 'Đang thực hiện, in my unit or delegated to me.' },
    ALL_OVERDUE: { description: 'Quá hạn, the whole province.' },
    ALL_DUE_SOON: { description: 'Sắp đến hạn, the whole province.' },
  },
});

const some = { message: 'Chọn nhiều nhất 100.' };
const days = { message: 'Số ngày: từ 0 đến 10.000.' };

const Flag = (description: string) => Field(() => Boolean, { nullable: true, description });

@InputType({ description: 'Which assignments. What is left out does not narrow.' })
export class AssignmentFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words of the directive, its document's number or abstract; accents may be left out.",
  })
  @IsOptional()
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these, of those the viewer may see; 1,000 at most.' })
  @IsOptional()
  @ArrayMaxSize(1000, { message: 'Chọn nhiều nhất 1.000.' })
  @IsUUID(undefined, { each: true, message: 'Không có nhiệm vụ này.' })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only of these units.' })
  @IsOptional()
  @ArrayMaxSize(100, some)
  @IsUUID(undefined, { each: true, message: 'Không có đơn vị này.' })
  unitIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the parts of those units count too; true if left out.',
  })
  withSubUnits?: boolean | null;

  @Field(() => AssignmentPart, { nullable: true, description: 'Only as lead, or only cooperating.' })
  part?: AssignmentPart | null;
  @Field(() => [AssignmentStatus], { nullable: true, description: 'Only in these statuses.' }) statuses?:
    AssignmentStatus[] | null;
  @Field(() => [TimelinessState], { nullable: true, description: 'Only so to their deadlines.' }) timeliness?:
    TimelinessState[] | null;
  @Field(() => DuePeriod, { nullable: true, description: 'Due in that span of days, seen from today.' })
  due?: DuePeriod | null;

  @Field(() => Int, { nullable: true, description: 'Overdue by more than so many calendar days.' })
  @IsOptional()
  @Min(0, days)
  @Max(10_000, days)
  lateOver?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Due that day or later.' }) dueFrom?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Due that day or earlier.' }) dueTo?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Given to the unit that day or later.' }) issuedFrom?:
    string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Given to the unit that day or earlier.' }) issuedTo?:
    string | null;
  @Field(() => [DocumentType], { nullable: true, description: 'Only of these kinds of document.' }) documentTypes?:
    DocumentType[] | null;
  @OptionalId('văn bản', 'Only of this document.') documentId?: string | null;
  @OptionalId('nội dung chỉ đạo', 'Only of this directive.') directiveId?: string | null;
  @OptionalId('người', 'Only what this person monitors.') monitorId?: string | null;
  @OptionalId('người', 'Only what this person has been delegated.') delegateId?: string | null;
  @OptionalId('người', "Only of this leader: the directive's, or else its document's.") leaderId?: string | null;
  @OptionalId('lĩnh vực', "Only of this field: the directive's, or else its document's.") fieldId?: string | null;
  @Flag('Whether nobody monitors it.') unmonitored?: boolean | null;
  @Flag('Whether the Office has starred it.') starred?: boolean | null;
  @Flag('Whether it is with the unit and nothing was reported for 15 days.') silent?: boolean | null;
  @Flag('Whether its deadline is later now than as issued.') extended?: boolean | null;
  @Flag('Whether a request for more time waits for a decision.') extensionWaiting?: boolean | null;
  @Flag('Whether the Office urged the unit and nothing was reported since.') reminded?: boolean | null;
  @Flag('Whether somebody else changed it within 7 days and the viewer has not opened it since.') news?: boolean | null;
  @Field(() => WorkQueueKey, { nullable: true, description: "One of the viewer's own queues (see `myWork`)." })
  queue?: WorkQueueKey | null;
}

@ObjectType('WorkQueue', { description: 'One line of "Việc của tôi".' })
export class WorkQueueType {
  @Field(() => WorkQueueKey, { description: 'Which; the same as `AssignmentFilter.queue`.' }) key: WorkQueueKey;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('UnitOverdue', { description: 'What is overdue in one unit, counting LEAD assignments.' })
export class UnitOverdueType {
  @Field(() => UnitType, { description: 'The unit.' }) unit: UnitType;
  @Field(() => Int, { description: 'Overdue now.' }) overdue: number;
  @Field(() => Int, { description: 'Open with a deadline, overdue ones among them.' }) open: number;
  @Field(() => Int, { description: 'Of the latest of them, in calendar days.' }) longestDaysLate: number;
}

@ArgsType()
export class OverdueArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  @IsInt()
  @Min(1, { message: 'first: từ 1 đến 100.' })
  @Max(100, { message: 'first: từ 1 đến 100.' })
  first: number;
}
