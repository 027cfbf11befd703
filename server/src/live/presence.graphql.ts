import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { PersonType } from '../accounts';
import { TargetId } from '../directives';
import { PresenceDoing, PresenceKind, presenceLastsSeconds } from './presence.lifecycle';

registerEnumType(PresenceKind, {
  name: 'PresenceKind',
  description: 'What people can be at together.',
  valuesMap: {
    DRAFT: { description: 'A document being entered. Office only.' },
    ASSIGNMENT: { description: 'One assignment, for whoever may see it.' },
  },
});

registerEnumType(PresenceDoing, {
  name: 'PresenceDoing',
  description: 'What a person does there.',
  valuesMap: {
    LOOKING: { description: 'Has it on the screen.' },
    EDITING: { description: 'Is typing into it.' },
    GONE: { description: 'Has left; only ever said, never answered.' },
  },
});

@InputType({ description: `Say it again at least every ${presenceLastsSeconds} seconds: whoever is silent is gone.` })
export class BePresentInput {
  @Field(() => PresenceKind, { description: 'What kind of thing it is.' }) kind: PresenceKind;
  @TargetId('nội dung', "The thing's.") id: string;
  @Field(() => PresenceDoing, { description: 'What you do there.' }) doing: PresenceDoing;

  @Field({ description: 'One name for each tab, so that two tabs of a person are one person.' })
  @Matches(/^[\w-]{1,64}$/, { message: 'Tên thẻ trình duyệt gồm 1 đến 64 chữ cái, chữ số, dấu gạch.' })
  tab: string;
}

@ObjectType({ description: 'Somebody who is there.' })
export class PresentPerson {
  @Field(() => PersonType, { description: 'Who.' }) person: PersonType;
  @Field(() => PresenceDoing, { description: 'Editing, if they do so in any of their tabs.' }) doing: PresenceDoing;
  @Field(() => Instant, { description: 'Since when they have been there.' }) since: Date;
}

@ObjectType('Presence', { description: 'Who else is there now.' })
export class PresenceType {
  @Field(() => ID, { description: "The thing's." }) id: string;
  @Field(() => PresenceKind, { description: 'What kind of thing it is.' }) kind: PresenceKind;
  @Field(() => [PresentPerson], { description: 'The others, whoever came first before.' }) people: PresentPerson[];
}

export const BePresentResult = resultOf('BePresent', () => PresenceType);
