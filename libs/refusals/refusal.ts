import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '@libs/scalars';

/**
 * A "no" that a person can act on: part of the schema, shown on the screen.
 * Bugs and a missing sign-in are not refusals; they travel in GraphQL's own `errors`.
 */
@InterfaceType({
  description: 'A refusal a person can act on.',
  resolveType: (refusal: Refusal) => refusal.constructor,
})
export abstract class Refusal {
  constructor(message: string) {
    this.message = message;
  }
  @Field({ description: 'What is wrong and what to do next, in Vietnamese.' }) message: string;
}

@ObjectType({
  implements: () => [Refusal],
  description: 'It does not exist, or not for you: the two are never told apart.',
})
export class NotFound extends Refusal {
  constructor(message = 'Không tìm thấy, hoặc bạn không có quyền xem.') {
    super(message);
  }
}

@ObjectType({ implements: () => [Refusal], description: 'You may see it, but not do this to it.' })
export class Forbidden extends Refusal {
  constructor(message = 'Bạn không có quyền thực hiện việc này.') {
    super(message);
  }
}

@ObjectType({
  implements: () => [Refusal],
  description:
    'It is dangerous, and too long ago that the person proved who they are: `confirmIdentity`, then the same again.',
})
export class ConfirmationNeeded extends Refusal {
  constructor(message = 'Việc này cần bạn xác nhận lại danh tính. Xác nhận rồi thực hiện lại.') {
    super(message);
  }
}

@ObjectType({ implements: () => [Refusal], description: 'It cannot happen in the state the thing is in now.' })
export class IllegalTransition extends Refusal {
  constructor(from: string, message: string) {
    super(message);
    this.from = from;
  }
  @Field({ description: 'The state it is in.' }) from: string;
}

@ObjectType({
  implements: () => [Refusal],
  description: 'Somebody else changed it since you read it; nothing was written.',
})
export class StaleVersion extends Refusal {
  constructor(current: number, changedBy: string | null = null, changedAt: Date | null = null) {
    super(
      `${changedBy ?? 'Người khác'} vừa thay đổi nội dung này. Xem bản mới rồi làm lại; những gì bạn nhập vẫn còn.`,
    );
    Object.assign(this, { current, changedBy, changedAt });
  }
  @Field(() => Int, { description: 'The version it has now.' }) current: number;
  @Field(() => String, { nullable: true, description: 'Who changed it last.' }) changedBy: string | null;
  @Field(() => Instant, { nullable: true, description: 'When.' }) changedAt: Date | null;
}

@ObjectType({ description: 'One field of the input and what is wrong with it.' })
export class InvalidField {
  constructor(path: string, message: string) {
    Object.assign(this, { path, message });
  }
  @Field({ description: 'Where: `text`, `rows.<row id>.leads`.' }) path: string;
  @Field({ description: 'What is wrong with it, in Vietnamese.' }) message: string;
}

@ObjectType({ implements: () => [Refusal], description: 'Some fields need attention.' })
export class InvalidInput extends Refusal {
  /** `new InvalidInput('text', 'Nhập nội dung.')` or with several fields at once. */
  constructor(fields: InvalidField[] | string, message?: string) {
    const all = typeof fields === 'string' ? [new InvalidField(fields, message!)] : fields;
    super(all.length === 1 ? all[0].message : `Có ${all.length} chỗ cần sửa.`);
    this.fields = all;
  }
  @Field(() => [InvalidField], { description: 'Which, each with what is wrong.' }) fields: InvalidField[];
}

export enum DuplicateKind {
  DOCUMENT = 'DOCUMENT',
  DRAFT = 'DRAFT',
}
registerEnumType(DuplicateKind, { name: 'DuplicateKind', description: 'What the duplicate is.' });

@ObjectType({
  implements: () => [Refusal],
  description: 'The same document is already there (number, issuer and date).',
})
export class Duplicate extends Refusal {
  constructor(existingId: string, existingKind: DuplicateKind, title: string) {
    super(`Văn bản này đã có trong hệ thống: ${title}.`);
    Object.assign(this, { existingId, existingKind, title });
  }
  @Field(() => ID, { description: 'The id of the one that is there.' }) existingId: string;
  @Field(() => DuplicateKind, { description: 'What that one is.' }) existingKind: DuplicateKind;
  @Field({ description: 'How people know it.' }) title: string;
}

/** What is thrown. graphql-js rethrows any returned Error, so the thrown thing and the returned thing must differ. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Ends the unit of work: everything in it is rolled back and the refusal becomes the mutation's result. */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}
