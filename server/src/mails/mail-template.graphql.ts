import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { PersonType } from '../accounts';
import { MailCode } from './mail-code';
import { longestTemplate } from './mail-language';

registerEnumType(MailCode, {
  name: 'MailCode',
  description: 'A kind of mail, with words of its own.',
  valuesMap: {
    DIGEST: { description: 'Việc cần làm buổi sáng.' },
    WEEKLY: { description: 'Bản tin tuần của lãnh đạo tỉnh.' },
    ASSIGNED: { description: 'Giao nhiệm vụ.' },
    RETURNED: { description: 'Chuyển trả kết quả.' },
    DECIDED: { description: 'Quyết định của Văn phòng.' },
    ESCALATED: { description: 'Báo cáo quá hạn lên cấp trên.' },
    URGED: { description: 'Đôn đốc.' },
    INQUIRY: { description: 'Yêu cầu giải trình.' },
    NOTICE: { description: 'Thông báo khác.' },
  },
});

@ObjectType('MailWords', { description: 'The words of a mail, as templates in Liquid.' })
export class MailWordsType {
  @Field({ description: 'Its subject: one line.' }) subject: string;
  @Field({ description: 'Its HTML, without the frame that every mail has.' }) html: string;
  @Field({ description: 'Its plain text.' }) text: string;
}

@ObjectType('MailPlaceholder', { description: 'A place that is filled in.' })
export class MailPlaceholderType {
  @Field({ description: 'Its name, with those it is inside of: `nguoi_nhan.ten`.' }) name: string;
  @Field({ description: 'What to write to have it filled in.' }) snippet: string;
  @Field({ description: 'What it says, in Vietnamese.' }) says: string;
}

@ObjectType('MailTemplateVersion', { description: 'The words as somebody left them.' })
export class MailTemplateVersionType extends MailWordsType {
  @Field(() => Int, { description: 'Which version.' }) version: number;
  @Field({ description: 'Whether they went back to the words as delivered.' }) isDefault: boolean;
  @Field(() => PersonType, { nullable: true, description: 'Who changed them.' }) changedBy: PersonType | null;
  @Field(() => Instant, { description: 'When.' }) changedAt: string;
}

@ObjectType('MailTemplate', { description: 'The words of one kind of mail.' })
export class MailTemplateType extends MailWordsType {
  @Field(() => ID) id: string;
  @Field(() => MailCode, { description: 'Of which kind of mail.' }) code: MailCode;
  @Field({ description: 'What the Office calls it.' }) name: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field({ description: 'Whether these are the words as delivered.' }) isDefault: boolean;
  @Field(() => PersonType, { nullable: true, description: 'Who changed them last.' }) changedBy: PersonType | null;
  @Field(() => Instant, { nullable: true, description: 'When.' }) changedAt: string | null;
  @Field(() => MailWordsType, { description: 'The words as delivered.' }) delivered: MailWordsType;
  @Field(() => [MailPlaceholderType], { description: 'What can be filled in.' }) placeholders: MailPlaceholderType[];
  @Field(() => [MailTemplateVersionType], { description: 'The last 50 changes, newest first.' })
  history: MailTemplateVersionType[];
}

@ObjectType('MailWordsProblem', { description: 'What is wrong with a part of the words.' })
export class MailWordsProblemType {
  @Field({ description: '`subject`, `html` or `text`.' }) part: string;
  @Field({ description: 'What is wrong and what may be meant, in Vietnamese.' }) message: string;
}

@ObjectType('MailPreview', { description: 'How a mail with these words would look.' })
export class MailPreviewType {
  @Field(() => [MailWordsProblemType], { description: 'What is wrong with them; then there is nothing to see.' })
  problems: MailWordsProblemType[];
  @Field(() => MailWordsType, { nullable: true, description: 'The mail, filled in and framed.' })
  mail: MailWordsType | null;
  @Field({
    description: "Whether it is filled in with the viewer's own assignments of this moment, or with an example.",
  })
  live: boolean;
}

const long = { message: `Mẫu dài quá ${longestTemplate} ký tự.` };

@InputType({ description: 'Words to try.' })
export class MailPreviewInput {
  @Field(() => MailCode, { description: 'For which kind of mail.' }) code: MailCode;
  @Field({ description: 'Its subject.' }) @MaxLength(500, { message: 'Tiêu đề dài quá 500 ký tự.' }) subject: string;
  @Field({ description: 'Its HTML.' }) @MaxLength(longestTemplate, long) html: string;
  @Field({ description: 'Its plain text.' }) @MaxLength(longestTemplate, long) text: string;
}

@InputType({ description: 'The words to go back to those delivered of.' })
export class ResetMailTemplateInput {
  @Field(() => MailCode, { description: 'Of which kind of mail.' }) code: MailCode;
  @Field(() => Int, { description: 'The version they were read at.' }) expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The words as they are to be.' })
export class SaveMailTemplateInput extends MailPreviewInput {
  @Field(() => Int, { description: 'The version they were read at.' }) expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const SaveMailTemplateResult = resultOf('SaveMailTemplate', () => MailTemplateType);
export const ResetMailTemplateResult = resultOf('ResetMailTemplate', () => MailTemplateType);
