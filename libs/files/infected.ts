import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type DomainEvent, type Transaction, UnitOfWork } from '@libs/changes';

/** The scanner found something in a file; the subject is the file, or a new id where it was never kept. */
export type FileInfected = DomainEvent<'file.infected', { name: string; found: string; uploadedByName: string }>;

/** Records what the scanner found. */
@Injectable()
export class Infected {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In a file that was not taken. */
  async refused(actor: Actor, name: string, found: string): Promise<void> {
    const data = { name, found, uploadedByName: actor.displayName };
    await this.unitOfWork.byItself(async (tx) => this.note(tx, randomUUID(), data));
  }

  note(tx: Transaction, id: string, data: FileInfected['data']): void {
    tx.note({ type: 'file.infected', subjectId: id, data } satisfies FileInfected);
  }
}
