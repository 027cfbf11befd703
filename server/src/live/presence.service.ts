import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { NotFound, refuse } from '@libs/refusals';
import type { BePresentInput } from './presence.graphql';
import { PresenceDoing } from './presence.lifecycle';
import { PresenceQueries, type Present, type Thing } from './presence.queries';

/** People say where they are, and learn who else is there. */
@Injectable()
export class PresenceService {
  constructor(private readonly queries: PresenceQueries) {}

  async bePresent(actor: Actor, { kind, id, doing, tab }: BePresentInput): Promise<Thing & { people: Present[] }> {
    const thing = { kind, id };
    // Whoever can no longer see it may still leave.
    if (doing === PresenceDoing.GONE) await this.queries.leave(actor, thing, tab);
    if (!(await this.queries.sees(actor, thing))) refuse(new NotFound());
    if (doing !== PresenceDoing.GONE) await this.queries.come(actor, thing, tab, doing);
    return { ...thing, people: await this.queries.othersAt(actor, thing) };
  }
}
