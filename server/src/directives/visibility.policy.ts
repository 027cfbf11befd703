import { type Actor, asWhom, Role, seesProvince, unitsOf } from '../../../libs/auth/actor';
import type { DirectiveEvent } from './directive.events';

/** By what an assignment belongs to somebody's scope. */
export interface Placed {
  readonly unitId: string;
  readonly holderUnitId: string;
  readonly delegateId: string | null;
}

/** Whose rights are being used: a deputy acts with those of the person stood in for (domain.md §7). */
export const personOf = asWhom;

/** Worked out once for each actor: a stream of news asks for every event. */
function oncePerActor<T>(work: (actor: Actor) => T): (actor: Actor) => T {
  const known = new WeakMap<Actor, T>();
  return (actor) => {
    let found = known.get(actor);
    if (found === undefined) known.set(actor, (found = work(actor)));
    return found;
  };
}

/** The units, with those below them, that the actor heads. */
export const headedUnits = oncePerActor((actor): readonly string[] => unitsOf(actor, Role.UNIT_HEAD));

/** The units in which work can be handed to the actor: who has left one no longer sees what was handed over there. */
export const workedUnits = oncePerActor((actor): readonly string[] =>
  unitsOf(actor, Role.UNIT_HEAD, Role.UNIT_SPECIALIST),
);

export const isDelegate = (actor: Actor, { delegateId, holderUnitId }: Placed): boolean =>
  delegateId === personOf(actor) && workedUnits(actor).includes(holderUnitId);

/**
 * Which assignments exist for the actor (domain.md §7): all for the province's scope, a head's unit with its sub-units,
 * a specialist's own delegations. The SQL below says the same of many rows, and a db-spec holds the two together.
 */
export function seesAssignment(actor: Actor, assignment: Placed): boolean {
  if (seesProvince(actor)) return true;
  const headed = headedUnits(actor);
  return (
    headed.includes(assignment.unitId) || headed.includes(assignment.holderUnitId) || isDelegate(actor, assignment)
  );
}

/** They tell when other units have finished, which is not for a unit to know (domain.md §7). */
export const ofOthersProgress: readonly DirectiveEvent['type'][] = [
  'document.completed',
  'document.reopened',
  'directive.completed',
  'directive.reopened',
];

/** Gives a value its place among a statement's parameters. */
export type Bind = (value: unknown) => string;

/** SQL: whether the assignment of the table alias `a` exists for the actor. Every read of assignments begins with it. */
export function assignmentsVisibleTo(actor: Actor, a: string, bind: Bind): string {
  return seesProvince(actor) ? 'true' : assignmentsOf(actor, a, bind);
}

/** SQL: what the actor's own unit owes, or what was delegated to them, whatever else they may see. */
export function assignmentsOf(actor: Actor, a: string, bind: Bind): string {
  const own: string[] = [];
  const headed = headedUnits(actor);
  if (headed.length) {
    const units = `any(${bind(headed)}::uuid[])`;
    // The same as without `<>`, said so that the index on work handed down is used.
    own.push(`${a}.unit_id = ${units}`, `${a}.holder_unit_id <> ${a}.unit_id and ${a}.holder_unit_id = ${units}`);
  }
  const worked = workedUnits(actor);
  if (worked.length) {
    own.push(`${a}.delegate_id = ${bind(personOf(actor))} and ${a}.holder_unit_id = any(${bind(worked)}::uuid[])`);
  }
  return own.length ? `(${own.join(' or ')})` : 'false';
}

/** SQL: whether the document of the table alias `d` exists for the actor: a unit sees it only through an assignment. */
export function documentsVisibleTo(actor: Actor, d: string, bind: Bind): string {
  if (seesProvince(actor)) return 'true';
  return `exists (select 1 from assignment v where v.document_id = ${d}.id and ${assignmentsOf(actor, 'v', bind)})`;
}

/** SQL: whether the directive of the table alias `r` exists for the actor. */
export function directivesVisibleTo(actor: Actor, r: string, bind: Bind): string {
  if (seesProvince(actor)) return 'true';
  return `exists (select 1 from assignment v where v.directive_id = ${r}.id and ${assignmentsOf(actor, 'v', bind)})`;
}
