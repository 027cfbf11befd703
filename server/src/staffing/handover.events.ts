import type { DomainEvent } from '@libs/changes';

interface Told {
  readonly fromName: string;
  readonly items: number;
}

/** Open work of a person, the subject, went to others. What became of each piece, its own event tells. */
export type WorkHandedOver = DomainEvent<'account.work-handed-over', Told & { handoverId: string; note: string }>;
/** It came back, as far as nobody had gone on with it. */
export type HandoverUndone = DomainEvent<'account.handover-undone', Told & { handoverId: string; kept: number }>;
