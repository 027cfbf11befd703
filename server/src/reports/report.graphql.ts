import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { Role } from '@libs/auth';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { OptionalText, TargetId, Text } from '../directives';
import { ColumnAlign, ReportFieldKind, ReportFormat, ReportRowKind } from './definition';
import { ReportColumnType, ReportDefinitionType } from './definition.graphql';

@ObjectType('ReportField', { description: 'Something that a column of a report can show.' })
export class ReportFieldType {
  @Field(() => ID, { description: 'What columns, groups and sorting name it by.' }) id: string;
  @Field({ description: 'What it is called, in Vietnamese.' }) name: string;
  @Field(() => ReportFieldKind, { description: 'What stands in its cells.' }) kind: ReportFieldKind;
  @Field({ description: 'Whether rows can be put together by it.' }) groupable: boolean;
  @Field({ description: 'Whether it has a sum.' }) totals: boolean;
  @Field(() => String, { nullable: true, description: 'What it means, where its name does not say it.' })
  words: string | null;
}

@ObjectType('ReportTemplate', { description: "A form of the Office's own, in Word or Excel, that a report fills in." })
export class ReportTemplateType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => ID, { description: 'Of which report.' }) reportId: string;
  @Field({ description: 'What the Office calls it.' }) name: string;
  @Field(() => ReportFormat, { description: '`DOCX` or `XLSX`: what it is, and what it makes.' }) format: ReportFormat;
  @Field({ description: 'The name of its file.' }) fileName: string;
  @Field(() => Int, { description: 'Bytes.' }) size: number;
  @Field(() => Int, { description: 'Which of its name, from 1; the newest takes the place of those before.' })
  number: number;
  @Field(() => PersonType, { description: 'Who sent it.' }) uploadedBy: PersonType;
  @Field(() => Instant, { description: 'When.' }) uploadedAt: string;
  @Field({ description: 'Whether it is the newest of its name, and in use.' }) current: boolean;
  @Field({ description: 'Whether it was put away.' }) withdrawn: boolean;
  @Field({ description: 'Where to download it.' }) url: string;
}

@ObjectType('Report', { description: 'A report that the Office has made, or that was delivered.' })
export class ReportType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field({ description: 'A short name for files and addresses; never changes.' }) code: string;
  @Field({ description: 'What it is called.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What it is for.' }) description: string | null;
  @Field({ description: 'Whether it was delivered with the product.' }) builtIn: boolean;
  @Field({ description: 'Whether it was put away.' }) archived: boolean;
  @Field(() => [Role], { description: 'Who sees it, beside the Office.' }) audience: Role[];
  @Field(() => ReportDefinitionType, { description: 'What it is.' }) definition: ReportDefinitionType;
  @Field(() => PersonType, { nullable: true, description: 'Who changed it last.' }) changedBy: PersonType | null;
  @Field(() => Instant, { nullable: true, description: 'When.' }) changedAt: string | null;
  @Field({ description: 'Whether the viewer may change it.' }) viewerMayEdit: boolean;
}

@ObjectType('ReportHeading', { description: 'A cell of the head of a table.' })
export class ReportHeadingType {
  @Field({ description: 'What stands in it.' }) text: string;
  @Field(() => Int, { description: 'Over how many columns.' }) colspan: number;
  @Field(() => Int, { description: 'Over how many rows.' }) rowspan: number;
  @Field(() => ColumnAlign, { description: 'Where its text stands.' }) align: ColumnAlign;
}

@ObjectType('ReportCell', { description: 'A cell of a report.' })
export class ReportCellType {
  @Field({ description: 'As it is printed.' }) text: string;
  @Field(() => Float, { nullable: true, description: 'The number, where it is one.' }) number: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day, where it is one.' }) date: string | null;
  @Field(() => ID, { nullable: true, description: 'The assignment that it is of.' }) assignmentId: string | null;
  @Field(() => ID, { nullable: true, description: 'The document that it is of.' }) documentId: string | null;
}

@ObjectType('ReportViewRow', { description: 'A row of a report.' })
export class ReportViewRowType {
  @Field(() => ReportRowKind, { description: 'What it is.' }) kind: ReportRowKind;
  @Field(() => Int, { description: 'How deep in groups: 0 outside of any.' }) level: number;
  @Field(() => [ReportCellType], {
    description: 'Its cells; where they are fewer than the columns, the last spans what is left.',
  })
  cells: ReportCellType[];
}

@ObjectType('ReportView', { description: 'A report as it is seen on a screen, with the rights of the viewer.' })
export class ReportViewType {
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => String, { nullable: true, description: 'The line under the title.' }) subtitle: string | null;
  @Field(() => LocalDate, { description: 'As of the end of this day, or now if it is today.' }) asOf: string;
  @Field(() => Instant, { description: 'When it was made.' }) at: Date;
  @Field(() => String, { nullable: true, description: 'The period in words: `Tháng 11 năm 2026`.' })
  periodWords: string | null;
  @Field(() => [[ReportHeadingType]], { description: 'The head of the table: one row, or two.' })
  headings: ReportHeadingType[][];
  @Field(() => [ReportColumnType], { description: 'Its columns, with what they are by default filled in.' })
  columns: ReportColumnType[];
  @Field(() => [ReportViewRowType], { description: 'Its rows, 500 at most, and the sums of all.' })
  rows: ReportViewRowType[];
  @Field(() => Int, { description: 'How many rows it has in all, without headings and sums.' }) rowCount: number;
  @Field({ description: 'Whether there are more rows than are shown.' }) truncated: boolean;
  @Field({ description: 'Whether its rows were counted and add up to its sums; one that does not is not shown.' })
  addsUp: boolean;
  @Field(() => [String], { description: 'What stands under it: formulas, what is counted, what is carried over.' })
  notes: string[];
  @Field(() => Int, { description: 'Which version of the formulas it was made with.' }) formulaVersion: number;
  @Field(() => String, { nullable: true, description: 'The hash of the closed period that its figures are of.' })
  snapshotHash: string | null;
}

@ObjectType('TemplatePlaceholder', { description: 'A place in a template that is filled in.' })
export class TemplatePlaceholderType {
  @Field({ description: 'What to write: `{don_vi}`, `{#dong}`.' }) name: string;
  @Field({ description: 'What is filled in, in Vietnamese.' }) words: string;
  @Field({ description: 'How it looks filled in.' }) example: string;
}

const name = () => Text(200, 'Đặt tên cho báo cáo.', 'What to call it, up to 200 characters.');

@InputType({ description: 'A new report.' })
export class CreateReportInput {
  @name() name: string;
  @OptionalText(2000, 'What it is for.') description?: string | null;
  @Field(() => [Role], { description: 'Who sees it, beside the Office.' })
  @ArrayMaxSize(10, { message: 'Chọn nhiều nhất 10 vai trò.' })
  audience: Role[];
  @Field(() => ReportDefinitionType, { description: 'What it is.' }) definition: ReportDefinitionType;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'A report as it is to be.' })
export class ChangeReportInput extends CreateReportInput {
  @TargetId('báo cáo', 'Which.') id: string;
  @ExpectedVersion() expectedVersion: number;
}

@InputType({ description: 'The report to copy.' })
export class CopyReportInput {
  @TargetId('báo cáo', 'Which.') id: string;
  @name() name: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The report to put away, or back.' })
export class ArchiveReportInput {
  @TargetId('báo cáo', 'Which.') id: string;
  @ExpectedVersion() expectedVersion: number;
  @Field({ description: 'True puts it away, false back.' }) archived: boolean;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'A form to fill in, sent before with `POST /files`.' })
export class AddReportTemplateInput {
  @TargetId('báo cáo', 'For which report.') reportId: string;
  @Text(200, 'Đặt tên cho mẫu.', 'What to call it; one of the same name and kind takes the place of the one before.')
  name: string;
  @TargetId('tệp', 'The .docx or .xlsx that was sent.') fileId: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The template to put away, or back.' })
export class WithdrawReportTemplateInput {
  @TargetId('mẫu', 'Which.') id: string;
  @ExpectedVersion() expectedVersion: number;
  @Field({ description: 'True puts it away, false back.' }) withdrawn: boolean;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const CreateReportResult = resultOf('CreateReport', () => ReportType);
export const ChangeReportResult = resultOf('ChangeReport', () => ReportType);
export const CopyReportResult = resultOf('CopyReport', () => ReportType);
export const ArchiveReportResult = resultOf('ArchiveReport', () => ReportType);
export const AddReportTemplateResult = resultOf('AddReportTemplate', () => ReportTemplateType);
export const WithdrawReportTemplateResult = resultOf('WithdrawReportTemplate', () => ReportTemplateType);
