import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { Parameters, Reads } from '@libs/sql';
import { fold } from '@libs/vietnamese';
import { holdsAt, personJson, type PersonRow } from '../accounts';
import { unitJson } from '../units';
import { DeputiesQueries, firstSharedUnit, isDeputized, lookedAfter } from './deputies.queries';
import { deputized, looksAfter } from './deputy.policy';

/** A person who could be replaced or stand in, with where they belong. */
export interface CandidateRow {
  person: PersonRow;
  unit: unknown;
  /** Until when they are away themselves at this moment, by what is known of their own deputies. */
  awayUntil: Date | null;
}

const mostCandidates = 20;

/** From whom one chooses when a deputy is named: nobody is offered whom the command would refuse. */
@Injectable()
export class DeputyCandidates {
  constructor(
    private readonly reads: Reads,
    private readonly deputies: DeputiesQueries,
  ) {}

  /** Those whose deputies the viewer may name, besides themselves. */
  principals(actor: Actor, text: string | null): Promise<CandidateRow[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const first = `select v.id from role_grant g join unit v on v.id = g.unit_id
      where g.account_id = a.id and ${isDeputized} order by cardinality(v.path), v.id limit 1`;
    const may = `a.id <> ${bind(actor.id)} and ${lookedAfter(actor, 'a.id', bind)}`;
    return this.find(first, may, text, parameters);
  }

  /** Those who could stand in for the person: of the same units or parts of them, never the one who asks for another. */
  async standIns(actor: Actor, principalId: string, text: string | null): Promise<CandidateRow[]> {
    const roles = await this.deputies.heldBy(principalId);
    if (!looksAfter(actor, principalId, roles)) return [];
    const parameters = new Parameters();
    const { bind } = parameters;
    const first = firstSharedUnit('a.id', bind(deputized(roles).map(({ unitId }) => unitId)));
    return this.find(first, `a.id <> all(${bind([principalId, actor.id])}::uuid[])`, text, parameters);
  }

  /** Of the account `a`: `first` selects the unit it is shown with (none: it is left out), `may` is what else must hold. */
  private find(first: string, may: string, text: string | null, parameters: Parameters): Promise<CandidateRow[]> {
    const words = fold(text ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 8);
    const called = words.map((word) => `strpos(fold(a.display_name), ${parameters.bind(word)}) > 0`).join(' and ');
    return this.reads.rows<CandidateRow>(
      `select ${personJson('a')} as person, ${unitJson('u')} as unit,
         (select max(d.ends_at) from deputyship d where d.principal_id = a.id and ${holdsAt('d')}) as "awayUntil"
       from account a cross join lateral (${first}) s join unit u on u.id = s.id
       where a.disabled_at is null and ${may} and ${called || 'true'}
       order by cardinality(u.path), regexp_replace(a.display_name, '^.*\\s', '') collate "vi-x-icu", a.id limit ${mostCandidates}`,
      parameters,
    );
  }
}
