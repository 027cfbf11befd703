import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import type { AccessDenied } from './security.events';

const EVERY_MS = 10_000;
/** People and operations that are told apart within one look; who tries more is an attack, and its record stays short. */
const MOST_PEOPLE = 200;
const MOST_OPERATIONS = 20;

interface Denied {
  total: number;
  ip: string | null;
  operations: Record<string, number>;
}

/**
 * Refusals for want of a right, gathered for some seconds: one record for each person, not one for each attempt, so that whoever
 * is refused a thousand times does not fill the trail (ASVS 16.3.2). Whoever is not signed in has no rights to try.
 */
@Injectable()
export class Denials implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('Security');
  private gathered = new Map<string, Denied>();
  private timer?: NodeJS.Timeout;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.record(), EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.record();
  }

  /** @param operation a name out of our own schema or routes, never one that the caller made up */
  note(actor: Actor, operation: string): void {
    const known = this.gathered.get(actor.id);
    if (!known && this.gathered.size >= MOST_PEOPLE) return;
    const denied = known ?? { total: 0, ip: actor.ip, operations: {} };
    this.gathered.set(actor.id, denied);
    denied.total += 1;
    const { operations } = denied;
    const name = operation in operations || Object.keys(operations).length < MOST_OPERATIONS ? operation : '…';
    operations[name] = (operations[name] ?? 0) + 1;
  }

  /** Writes down what was gathered. What cannot be written now is in the log only. */
  async record(): Promise<void> {
    const all = [...this.gathered];
    this.gathered = new Map();
    for (const [subjectId, data] of all) {
      const event: AccessDenied = { type: 'access.denied', subjectId, data };
      await this.unitOfWork
        .byItself(async (tx) => tx.note(event))
        .catch((error: Error) => this.log.error({ err: error, ...data }, 'Refusals could not be recorded'));
    }
  }
}
