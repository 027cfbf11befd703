import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { type Actor, Role, unitsOf } from '@libs/auth';
import { beyondOwnRows, type Bind, Parameters, Reads } from '@libs/sql';
import { AccountsQueries, type PersonRow } from '../accounts';
import { AssignmentStatus, extensionRules } from '../assignments';
import { SettingsQueries } from '../settings';
import { type ExplainedRight, explainedRights, type Fact, factsAbout } from './explained-right.policy';
import type { Thing } from './right.policy';
import { mayExplain, seesMatrix } from './rights.policy';

/** So many are offered to choose from. */
const mostFound = 10;

export interface FoundAssignment {
  readonly id: string;
  readonly documentNumber: string;
  readonly place: string;
  readonly unitName: string;
  readonly holderName: string;
  readonly status: AssignmentStatus;
}

/** What a person may do to an assignment, and why. */
export interface Explained {
  readonly person: PersonRow;
  readonly disabled: boolean;
  readonly roles: readonly { role: Role; unitName: string }[];
  readonly assignment: FoundAssignment;
  readonly facts: readonly Fact[];
  readonly rights: readonly ExplainedRight[];
}

const FOUND = `a.id, d.number_symbol as "documentNumber", coalesce(nullif(r.place, ''), 'mục ' || r.ordinal) as place,
  u.name as "unitName", h.name as "holderName", a.status`;
const FROM = `from assignment a join directive r on r.id = a.directive_id join directive_document d on d.id = a.document_id
  join unit u on u.id = a.unit_id join unit h on h.id = a.holder_unit_id`;

type ThingRow = FoundAssignment & { thing: Thing };

/**
 * Answers "why can they?". Who administers accounts sees no assignments, and is told where one is and in which state, never
 * what it is about: so it is read beyond the rows of their own, after `mayExplain` was asked.
 */
@Injectable()
export class RightsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly accounts: AccountsQueries,
    private readonly settings: SettingsQueries,
  ) {}

  /** Assignments by the number of their document, or by an address that was pasted; the latest first. */
  async assignments(actor: Actor, text: string): Promise<FoundAssignment[]> {
    const typed = text.normalize('NFC').trim();
    if (!seesMatrix(actor) || typed.length < 2) return [];
    const parameters = new Parameters();
    const { bind } = parameters;
    const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(typed)?.[0];
    const named = id ? `a.id = ${bind(id)}` : `strpos(lower(d.number_symbol), lower(${bind(typed)})) > 0`;
    return beyondOwnRows('whoever administers people sees no assignments', () =>
      this.reads.rows<FoundAssignment>(
        `select ${FOUND} ${FROM} where ${named} and ${this.inScope(actor, bind)} and a.status <> 'DRAFT'
         order by d.issued_on desc, d.id, r.ordinal, u.sort_order, u.name, a.id limit ${bind(mostFound)}`,
        parameters,
      ),
    );
  }

  /** Null where there is no such person or assignment, or it is not for the actor to ask. */
  async explained(actor: Actor, accountId: string, assignmentId: string): Promise<Explained | null> {
    if (!seesMatrix(actor) || !isUUID(accountId) || !isUUID(assignmentId)) return null;
    const [found, person, enabled] = await Promise.all([
      beyondOwnRows('whoever administers people sees no assignments', () => this.thing(assignmentId)),
      this.accounts.people([accountId]).then((people) => people.get(accountId)),
      this.accounts.enabledActor(accountId),
    ]);
    if (!found || !person) return null;
    const grants = enabled?.grants ?? [];
    const { thing, ...assignment } = found;
    const unitIds = [thing.unitId, thing.holderUnitId];
    if (!mayExplain(actor, { unitIds, personUnitIds: grants.map(({ unitId }) => unitId) })) return null;
    const they: Actor = enabled ?? { ...actor, id: accountId, grants: [], onBehalfOf: null };
    const rules = await extensionRules(this.settings);
    return {
      ...{ person, disabled: !enabled, assignment },
      roles: await this.rolesOf(they),
      facts: factsAbout(they, thing),
      rights: explainedRights(they, thing, rules),
    };
  }

  private inScope(actor: Actor, bind: Bind): string {
    const anything = { unitIds: [], personUnitIds: [] };
    if (mayExplain(actor, anything)) return 'true';
    const units = `any(${bind(unitsOf(actor, Role.UNIT_ADMIN))}::uuid[])`;
    return `(a.unit_id = ${units} or a.holder_unit_id = ${units})`;
  }

  private thing(id: string): Promise<ThingRow | null> {
    return this.reads.row<ThingRow>(
      `select ${FOUND}, json_build_object('unitId', a.unit_id, 'holderUnitId', a.holder_unit_id, 'delegateId', a.delegate_id,
         'monitorId', a.monitor_id, 'status', a.status, 'reviewOpenedAt', a.review_opened_at, 'dueOn', a.due_on,
         'extensionRequestedAt', a.extension_requested_at, 'extensionCount', a.extension_count,
         'extensionAskedBy', (select json_build_array(x.requested_by_id, x.requested_for_id) from extension x
           where x.assignment_id = a.id and x.state = 'REQUESTED'),
         'enteredById', d.entered_by_id,
         'askedById', coalesce((select q.asked_by_id::text from inquiry q where q.assignment_id = a.id order by q.asked_at desc limit 1), ''),
         'askedForId', (select q.asked_for_id from inquiry q where q.assignment_id = a.id order by q.asked_at desc limit 1)) as thing
       ${FROM} where a.id = $1`,
      { values: [id] },
    );
  }

  private async rolesOf({ grants }: Actor): Promise<{ role: Role; unitName: string }[]> {
    const names = await this.reads.rows<{ id: string; name: string }>(
      'select id, name from unit where id = any($1::uuid[])',
      { values: [grants.map(({ unitId }) => unitId)] },
    );
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    return grants.map(({ role, unitId }) => ({ role, unitName: nameOf.get(unitId) ?? '' }));
  }
}
