import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { decorated } from './decorated';
import type { Recorded } from './domain-event';
import type { Transaction } from './transaction';
import { UnitOfWork } from './unit-of-work';

const EVENT_TYPES = 'changes:event-types';

/** Calls the method in the worker with `(event, tx)`, once in effect, for every recorded event of these types. */
export const ReactsTo = (...eventTypes: string[]) => SetMetadata(EVENT_TYPES, eventTypes);

interface Reaction {
  name: string;
  eventTypes: string[];
  run: (event: Recorded, tx: Transaction) => Promise<void>;
}

/** Every `@ReactsTo` method in the process. */
@Injectable()
export class Reactions {
  private found: Reaction[];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  to(eventType: string): string[] {
    return this.all()
      .filter(({ eventTypes }) => eventTypes.includes(eventType))
      .map(({ name }) => name);
  }

  async run(name: string, event: Recorded): Promise<void> {
    const reaction = this.all().find((each) => each.name === name);
    if (!reaction) throw new Error(`No reaction is called ${name}`);
    await this.unitOfWork.react(event.id, name, (tx) => reaction.run(event, tx));
  }

  private all(): Reaction[] {
    return (this.found ??= decorated<string[]>(this.discovery, this.reflector, EVENT_TYPES).map(
      ({ name, metadata, run }) => ({ name, eventTypes: metadata, run: run as Reaction['run'] }),
    ));
  }
}
