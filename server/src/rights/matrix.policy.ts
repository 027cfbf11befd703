import { AssignmentAction, type AssignmentStatus } from '../assignments/assignment.lifecycle';
import { example, type Relation, relations, somebody } from './relation.policy';
import { isOffered, type Right, RightGroup, rights, standings, statuses, type Thing } from './right.policy';

/** Whether somebody may: always, only as the Office has set it ("monitors decide on extensions"), or not. */
export enum Grant {
  YES = 'YES',
  BY_SETTING = 'BY_SETTING',
  NO = 'NO',
}

/** One right, and who has it. */
export interface MatrixRow {
  readonly key: string;
  readonly group: RightGroup;
  /** The states in which it can be used; null where the state has no say. */
  readonly statuses: readonly AssignmentStatus[] | null;
  readonly grants: Readonly<Record<Relation, Grant>>;
}

/** The example, as it may stand. */
const things: readonly Thing[] = statuses.flatMap((status) =>
  standings(status).map((standing) => ({ ...example, ...standing })),
);

/**
 * Role × relation to the unit × state × action (reliability.md A.2, 8.1.1, 8.1.2), asked of the very functions the services
 * ask. Every cell of an assignment's action is asked twice, through the rules and through the buttons: two answers that
 * differ are an error of the policies, and it throws.
 */
export function matrix(): MatrixRow[] {
  return rights.map((right) => {
    const { key, group, can } = right;
    const possible = can && statuses.filter((status) => things.some((thing) => thing.status === status && can(thing)));
    const grants = Object.fromEntries(relations.map((relation) => [relation, grantOf(right, relation)]));
    return { key, group, statuses: possible ?? null, grants: grants as Record<Relation, Grant> };
  });
}

function grantOf(right: Right, relation: Relation): Grant {
  const [asDelivered, otherwise] = [false, true].map((monitorsDecide) => holds(right, relation, monitorsDecide));
  return asDelivered ? Grant.YES : otherwise ? Grant.BY_SETTING : Grant.NO;
}

function holds({ key, may, can }: Right, relation: Relation, monitorsDecide: boolean): boolean {
  const actor = somebody(relation);
  const answers = things.map((thing) => may(actor, thing, monitorsDecide));
  if (answers.some((answer) => answer !== answers[0])) throw new Error(`${key} of ${relation} depends on the state`);
  if (isAction(key) && can) {
    const offered = things.map((thing) => isOffered(actor, key, thing, monitorsDecide));
    things.forEach((thing, i) => {
      if (offered[i] !== (answers[i] && can(thing))) throw new Error(`${key} of ${relation}: rule and button differ`);
    });
  }
  return answers[0];
}

const isAction = (key: string): key is AssignmentAction => key in AssignmentAction;
