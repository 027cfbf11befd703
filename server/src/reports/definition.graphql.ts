import { applyDecorators, type Type } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '@libs/scalars';
import { AssignmentPart } from '../assignments';
import { DocumentType } from '../directives';
import { DeadlineBasis, FigureKey, Population, StatisticsBy } from '../statistics';
import {
  ColumnAlign,
  type ReportAnswers,
  type ReportColumn,
  type ReportDefinition,
  ReportFieldKind,
  type ReportFilter,
  ReportFormat,
  type ReportLayout,
  ReportPeriod,
  ReportQuestion,
  ReportRowKind,
  type ReportSort,
  ReportSource,
} from './definition';

const described = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, description]) => [key, { description }]));

registerEnumType(ReportSource, {
  name: 'ReportSource',
  description: 'What a report is made of.',
  valuesMap: described({
    SUMMARY: 'Counts: a row for each of what they are cut by.',
    ASSIGNMENTS: 'Nhiệm vụ: a row for each.',
    EXTENSIONS: 'Gia hạn: a row for each.',
    DOCUMENT: 'The directives of one document.',
    RANKING: 'Units by the points of the score rule in force.',
  }),
});
registerEnumType(ReportPeriod, {
  name: 'ReportPeriod',
  description: 'Of which days a report is, from the day on which it is made.',
  valuesMap: described({
    NONE: 'Of all days.',
    ASK: 'Whoever opens it says.',
    THIS_WEEK: 'Monday to Sunday.',
    LAST_WEEK: 'The week before.',
    NEXT_WEEK: 'The week after.',
    THIS_MONTH: 'The month.',
    LAST_MONTH: 'The month before.',
    NEXT_MONTH: 'The month after.',
    THIS_QUARTER: 'The quarter.',
    LAST_QUARTER: 'The quarter before.',
    THIS_YEAR: 'The year.',
    LAST_YEAR: 'The year before.',
  }),
});
registerEnumType(ReportQuestion, {
  name: 'ReportQuestion',
  description: 'What is asked of whoever opens a report.',
  valuesMap: described({
    PERIOD: 'From which day to which; must be answered where the period is `ASK`.',
    AS_OF: 'As of the end of which day; left out: the last of the period, today at the latest.',
    UNIT: 'Of which unit with its parts; left out: all.',
    DOCUMENT: 'Of which document; must be answered where the source is `DOCUMENT`.',
    MONITOR: 'Of what which specialist of the Office monitors; left out: all.',
  }),
});
registerEnumType(ColumnAlign, {
  name: 'ColumnAlign',
  description: 'Where the text of a cell stands.',
  valuesMap: described({ LEFT: 'Left.', CENTER: 'In the middle.', RIGHT: 'Right.' }),
});
registerEnumType(ReportFieldKind, {
  name: 'ReportFieldKind',
  description: 'What stands in a column.',
  valuesMap: described({
    TEXT: 'Words.',
    NUMBER: 'A whole number.',
    DATE: 'A day.',
    PERCENT: 'A share, in hundredths with two decimals.',
    ORDINAL: 'The number of the row.',
  }),
});
registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'A kind of file.',
  valuesMap: described({ DOCX: 'Word.', XLSX: 'Excel.', PDF: 'PDF.', CSV: 'Text with commas, UTF-8.' }),
});
registerEnumType(ReportRowKind, {
  name: 'ReportRowKind',
  description: 'What a row of a report is.',
  valuesMap: described({
    GROUP: 'The heading of a group; it has fewer cells than there are columns, and the last spans what is left.',
    ROW: 'A row.',
    SUBTOTAL: 'The sums of a group.',
    TOTAL: 'The sums of all.',
  }),
});

/** A class that is both given and taken: `Name` in answers, `NameInput` in inputs. */
const BothWays = (name: string, description: string) =>
  applyDecorators(ObjectType(name, { description }) as never, InputType(`${name}Input`, { description }) as never);

const Text = (description: string) => Field(() => String, { nullable: true, description });
const Id = (description: string) => Field(() => ID, { nullable: true, description });
const Number = (description: string) => Field(() => Int, { nullable: true, description });
const Flag = (description: string) => Field(() => Boolean, { nullable: true, description });
const Day = (description: string) => Field(() => LocalDate, { nullable: true, description });
const One = (type: object, description: string) => Field(() => type as Type, { nullable: true, description });
const Some = (type: object, description: string) => Field(() => [type] as [Type], { nullable: true, description });
const All = (type: object, description: string) => Field(() => [type] as [Type], { description });

@BothWays('ReportColumn', 'A column of a report.')
export class ReportColumnType implements ReportColumn {
  @Field(() => ID, { description: 'Which field: `ReportField.id`.' }) field: string;
  @Field({ description: 'What stands above it, up to 200 characters.' }) heading: string;
  @Text('The heading above this column and its neighbours of the same group.') group?: string | null;
  @Number('How wide, in characters, 3 to 120; left out: as fits its field.') width?: number | null;
  @One(ColumnAlign, 'Where its text stands; left out: as fits its field.') align?: ColumnAlign | null;
}

@BothWays('ReportSort', 'By what rows are sorted.')
export class ReportSortType implements ReportSort {
  @Field(() => ID, { description: 'Which field.' }) field: string;
  @Field({ description: 'Whether the largest comes first.' }) descending: boolean;
}

@BothWays('ReportFilter', 'What narrows a report. What is left out does not.')
export class ReportFilterType implements ReportFilter {
  @One(AssignmentPart, 'Only lead or only cooperating ones; left out: lead.') part?: AssignmentPart | null;
  @One(Population, 'What belongs in a period; left out: what was issued in it.') population?: Population | null;
  @One(DeadlineBasis, 'By which deadline; left out: the effective one.') judgedBy?: DeadlineBasis | null;
  @Some(ID, 'Only of these units with their parts.') unitIds?: string[] | null;
  @Id('Only what this specialist of the Office monitors.') monitorId?: string | null;
  @Id('Only what this leader directs.') leaderId?: string | null;
  @Id('Only of this field.') fieldId?: string | null;
  @Some(DocumentType, 'Only of documents of these types.') documentTypes?: DocumentType[] | null;
  @Id('Only of documents that this unit issued.') issuerId?: string | null;
  @Flag('Only starred ones, or only others.') starred?: boolean | null;
  @Some(FigureKey, 'Only what any of these figures counts.') figures?: FigureKey[] | null;
  @Flag('Only what waits to be acknowledged, or only other.') unacknowledged?: boolean | null;
  @Flag('Only what was returned at least once, or only what was not.') returned?: boolean | null;
  @Flag('Only what was extended, or only what was not.') extended?: boolean | null;
  @Number('Only what is at least so many calendar days late.') minDaysLate?: number | null;
  @Number('Only what is open and due within so many calendar days of the as-of day.') dueWithinDays?: number | null;
}

@BothWays('ReportLayout', 'What stands around the table, and on what paper (Decree 30/2020, annex I).')
export class ReportLayoutType implements ReportLayout {
  @Field({ description: 'The title, up to 300 characters.' }) title: string;
  @Text('A line under the title; the period follows by itself.') subtitle?: string | null;
  @All(String, 'Căn cứ: each on a line of its own.') legalBasis: string[];
  @Text('Cơ quan chủ quản, above the issuer.') superior?: string | null;
  @Text('Cơ quan ban hành.') issuer?: string | null;
  @Text('The place of place and date.') place?: string | null;
  @Text('`TL. CHỦ TỊCH`: by whose authority it is signed.') signAuthority?: string | null;
  @Text('The title of who signs.') signTitle?: string | null;
  @Text('The name of who signs.') signName?: string | null;
  @All(String, 'Nơi nhận: each on a line of its own.') recipients: string[];
  @Text('What stands under the table.') note?: string | null;
  @Field({ description: 'Whether the paper lies on its side.' }) landscape: boolean;
  @Field({ description: 'Whether the formulas of its rates stand under the table.' }) showFormulas: boolean;
}

@BothWays('ReportDefinition', 'A report, as data.')
export class ReportDefinitionType implements ReportDefinition {
  @Field(() => ReportSource, { description: 'What it is made of.' }) source: ReportSource;
  @One(StatisticsBy, 'What a row of a summary is; of summaries only.') by?: StatisticsBy | null;
  @Field(() => ReportPeriod, { description: 'Of which days it is.' }) period: ReportPeriod;
  @All(ReportQuestion, 'What is asked of whoever opens it.') asks: ReportQuestion[];
  @Field(() => ReportFilterType, { description: 'What narrows it.' }) filter: ReportFilterType;
  @All(ReportColumnType, 'Its columns, 1 to 30.') columns: ReportColumnType[];
  @All(ID, 'The fields whose values make groups, outermost first; two at most.') groupBy: string[];
  @Field({ description: 'Whether each group ends with its sums.' }) subtotals: boolean;
  @Field({ description: 'Whether it ends with the sums of all.' }) grandTotal: boolean;
  @All(ReportSortType, 'By what rows are sorted within their group; five at most.') sort: ReportSortType[];
  @Field(() => ReportLayoutType, { description: 'What stands around the table.' }) layout: ReportLayoutType;
}

@BothWays('ReportAnswers', 'What is answered to the questions of a report.')
export class ReportAnswersType implements ReportAnswers {
  @Day('The first day of the period.') from?: string | null;
  @Day('The last day of the period.') to?: string | null;
  @Day('As of the end of this day.') asOf?: string | null;
  @Id('Of this unit with its parts.') unitId?: string | null;
  @Id('Of this document.') documentId?: string | null;
  @Id('Of what this specialist of the Office monitors.') monitorId?: string | null;
  @Id('A closed period: its figures as they were frozen.') periodId?: string | null;
}
