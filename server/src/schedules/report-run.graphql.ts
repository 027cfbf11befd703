import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { connectionOf, PageArgs } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { OptionalId, TargetId } from '../directives';
import { ReportAnswersType, ReportFormat } from '../reports';
import { ReportRunAction, ReportRunState } from './run.lifecycle';

registerEnumType(ReportRunState, {
  name: 'ReportRunState',
  description: 'How far a rendering is.',
  valuesMap: {
    WAITING: { description: 'Chờ lập.' },
    RUNNING: { description: 'Đang lập.' },
    DONE: { description: 'Xong: the file is there.' },
    FAILED: { description: 'Lỗi: `error` says why.' },
    CANCELLED: { description: 'Đã hủy.' },
  },
});
registerEnumType(ReportRunAction, {
  name: 'ReportRunAction',
  description: 'What can be done to a rendering.',
  valuesMap: {
    CANCEL: { description: 'Hủy, also in the middle.' },
    RETRY: { description: 'Lập lại, of the same day.' },
    DOWNLOAD: { description: 'Tải tệp: `GET /reports/runs/:id/file`.' },
  },
});

const Maybe = (type: () => unknown, description: string) => Field(type as never, { nullable: true, description });

@ObjectType('ReportRun', { description: 'A rendering of a report: asked for, on its way, or kept in the archive.' })
export class ReportRunType {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'Of which report.' }) reportId: string;
  @Field({ description: 'What the report was called then.' }) reportName: string;
  @Field(() => ReportFormat, { description: 'What kind of file.' }) format: ReportFormat;
  @Maybe(() => ID, 'Which template filled it in; null for none.') templateId: string | null;
  @Field(() => ReportAnswersType, { description: 'What was answered to the questions of the report.' })
  answers: ReportAnswersType;
  @Field(() => ReportRunState, { description: 'How far it is.' }) state: ReportRunState;
  @Field(() => Int, { description: 'In percent, 0 to 100.' }) progress: number;
  @Field(() => PersonType, { description: 'In whose name and with whose rights it is rendered.' })
  requestedBy: PersonType;
  @Field(() => Instant, { description: 'When it was asked for.' }) requestedAt: Date;
  @Maybe(() => ID, 'The schedule that asked for it; null if a person did.') scheduleId: string | null;
  @Maybe(() => String, 'What that schedule is called.') scheduleName: string | null;
  @Maybe(() => Instant, "Which of the schedule's moments.") dueAt: Date | null;
  @Maybe(() => Instant, 'When it was begun.') startedAt: Date | null;
  @Maybe(() => Instant, 'When it ended, however it ended.') finishedAt: Date | null;
  @Maybe(() => String, 'In Vietnamese: why it failed, or to whom a file that is there was not sent.')
  error: string | null;
  @Maybe(() => Int, 'How many rows it has.') rowCount: number | null;
  @Maybe(() => LocalDate, 'As of the end of which day its figures are.') asOf: string | null;
  @Maybe(() => Int, 'Which version of the report it was made of.') definitionVersion: number | null;
  @Maybe(() => Int, 'Which version of the formulas it was made with.') formulaVersion: number | null;
  @Maybe(() => String, 'The hash of the closed period whose figures it shows.') snapshotHash: string | null;
  @Maybe(() => String, 'The name of its file.') fileName: string | null;
  @Maybe(() => Int, 'Bytes.') size: number | null;
  @Maybe(() => String, 'SHA-256 of its file, in hexadecimal.') hash: string | null;
  @Field(() => [ReportRunAction], { description: 'What the viewer can do to it now.' })
  viewerActions: ReportRunAction[];
}

export const ReportRunConnection = connectionOf(ReportRunType, 'ReportRun');

@InputType({ description: 'Which renderings; what is left out does not narrow.' })
export class ReportRunFilter {
  @OptionalId('báo cáo', 'Only of this report.') reportId?: string | null;
  @OptionalId('lịch', 'Only of this schedule.') scheduleId?: string | null;
  @Field(() => [ReportRunState], { nullable: true, description: 'Only those that are so far.' })
  @IsOptional()
  @ArrayMaxSize(5)
  states?: ReportRunState[] | null;
  @Field(() => Boolean, { nullable: true, description: "Only those in the viewer's own name." }) mine?: boolean | null;
}

@ArgsType()
export class ReportRunsArgs extends PageArgs {
  @Field(() => ReportRunFilter, { nullable: true, description: 'Which.' }) filter?: ReportRunFilter | null;
}

@InputType({ description: 'What is to be rendered.' })
export class RunReportInput {
  @TargetId('báo cáo', 'Which report.') reportId: string;
  @Field(() => ReportAnswersType, { nullable: true, description: 'What is answered to its questions.' })
  answers?: ReportAnswersType | null;
  @Field(() => ReportFormat, { description: 'What kind of file.' }) format: ReportFormat;
  @OptionalId('mẫu', "One of the report's templates, of that kind; left out: the layout that the report has itself.")
  templateId?: string | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The rendering to end.' })
export class CancelReportRunInput {
  @TargetId('bản báo cáo', 'Which.') id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The rendering to do again.' })
export class RetryReportRunInput extends CancelReportRunInput {}

export const RunReportResult = resultOf('RunReport', () => ReportRunType);
export const CancelReportRunResult = resultOf('CancelReportRun', () => ReportRunType);
export const RetryReportRunResult = resultOf('RetryReportRun', () => ReportRunType);
