import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { MailStatus } from '@libs/mail';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { MailCode } from './mail-code';

registerEnumType(MailStatus, {
  name: 'MailStatus',
  description: 'What has become of a mail.',
  valuesMap: {
    WAITING: { description: 'Chờ gửi, hoặc chờ gửi lại.' },
    SENT: { description: 'Đã gửi.' },
    FAILED: { description: 'Không gửi được.' },
    SUPPRESSED: { description: 'Không gửi nữa.' },
  },
});

@ObjectType('OutgoingMail', { description: 'A mail and what has become of it.' })
export class OutgoingMailType {
  @Field(() => ID) id: string;
  @Field({ description: 'To which address.' }) toAddress: string;
  @Field({ description: 'To whom.' }) toName: string;
  @Field({ description: 'Which kind of mail; a `MailCode`, or the name of one that is not of assignments.' })
  kind: string;
  @Field(() => LocalDate, { nullable: true, description: 'Of which day, if it is a digest.' }) digestOn: string | null;
  @Field({ description: 'Its subject.' }) subject: string;
  @Field(() => MailStatus, { description: 'What has become of it.' }) status: MailStatus;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts: number;
  @Field(() => Int, { description: 'Attempts of which nobody knows whether it arrived.' }) unclear: number;
  @Field(() => Instant, { description: 'When it is tried again, if it waits.' }) nextAttemptAt: Date;
  @Field(() => String, { nullable: true, description: "What went wrong last, in the mail server's words." })
  lastError: string | null;
  @Field(() => Instant, { description: 'When it was made.' }) createdAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was sent.' }) sentAt: Date | null;
  @Field({ description: 'Whether the viewer may read what it says.' }) readable: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What it says, as HTML. Only of one mail, and only if readable.',
  })
  html?: string | null;
  @Field(() => String, { nullable: true, description: 'The same as plain text.' }) text?: string | null;
}

@InputType({ description: 'Which mails; what is left out does not narrow.' })
export class OutgoingMailFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "Only the viewer's own; whoever looks after no mails sees no others anyway.",
  })
  mine?: boolean | null;
  @Field(() => [MailStatus], { nullable: true, description: 'Only those that are so far.' })
  @IsOptional()
  @ArrayMaxSize(10)
  statuses?: MailStatus[] | null;
  @Field(() => [MailCode], { nullable: true, description: 'Only of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: MailCode[] | null;
  @Field(() => String, { nullable: true, description: 'Part of the address, of the name or of the subject.' })
  @IsOptional()
  @MaxLength(200, { message: 'Tìm nhiều nhất 200 ký tự.' })
  text?: string | null;
}

@InputType({ description: 'The mail to send again.' })
export class RetryMailInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID(undefined, { message: 'Không có thư này.' })
  id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const OutgoingMailConnection = connectionOf(OutgoingMailType, 'OutgoingMail');
export const RetryMailResult = resultOf('RetryMail', () => OutgoingMailType);
