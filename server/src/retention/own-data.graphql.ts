import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { OwnDataState } from './own-data-export.entity';

registerEnumType(OwnDataState, {
  name: 'OwnDataState',
  description: "How far an export of one's own data is.",
  valuesMap: {
    WAITING: { description: 'It is being put together.' },
    READY: { description: 'It can be taken away.' },
    FAILED: { description: 'It could not be put together: ask again.' },
  },
});

@ObjectType('OwnDataExport', {
  description:
    "A file of all that is kept about the viewer; nobody else's, and nobody else may have it (Law 91/2025/QH15).",
})
export class OwnDataExportType {
  @Field(() => ID) id: string;
  @Field(() => Instant, { description: 'When it was asked for.' }) requestedAt: Date;
  @Field(() => OwnDataState, { description: 'How far it is.' }) state: OwnDataState;
  @Field(() => Instant, { nullable: true, description: 'When it was ready, or failed.' }) finishedAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'It can be taken away until then; null while it cannot.' })
  expiresAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'In bytes; null while it is not ready.' }) size: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where it can be taken away with the same sign-in; null while it is not ready.',
  })
  url: string | null;
}

@InputType({ description: 'All that is kept about oneself, as a file.' })
export class RequestOwnDataInput {
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const RequestOwnDataResult = resultOf('RequestOwnData', () => OwnDataExportType);
