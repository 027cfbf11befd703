import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '@libs/scalars';

@ObjectType('Attachment', { description: 'A file. Send files with `POST /files`, then name their ids in a mutation.' })
export class AttachmentType {
  @Field(() => ID, { description: 'What mutations take as `fileIds`.' }) id: string;
  @Field({ description: 'The name it was sent with, cleaned.' }) name: string;
  @Field(() => Int, { description: 'Bytes.' }) size: number;
  @Field({ description: 'What it is by its content, e.g. `application/pdf`.' }) mediaType: string;
  @Field({ description: 'Who sent it, as named then.' }) uploadedByName: string;
  @Field(() => Instant, { description: 'When it was sent.' }) uploadedAt: Date;
  @Field({ description: 'Where to download it: a path on this server, for those who may see what it hangs on.' })
  url: string;
  @Field({
    description: 'It is not given out: it waits for the scanner, or the scanner found something in it.',
  })
  quarantined: boolean;
}
