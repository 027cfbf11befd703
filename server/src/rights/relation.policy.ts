import { type Actor, Role } from '../../../libs/auth/actor';
import type { Standing } from '../assignments/assignment.lifecycle';
import type { Thing } from './right.policy';

/** What a person can be to an assignment: a role, and how their unit stands to it. Everybody is one of these, or several. */
export enum Relation {
  OFFICE_HEAD = 'OFFICE_HEAD',
  MONITOR = 'MONITOR',
  OFFICE_SPECIALIST = 'OFFICE_SPECIALIST',
  LEADER = 'LEADER',
  ANALYST = 'ANALYST',
  UNIT_HEAD = 'UNIT_HEAD',
  HOLDER_HEAD = 'HOLDER_HEAD',
  DELEGATE = 'DELEGATE',
  UNIT_SPECIALIST = 'UNIT_SPECIALIST',
  OTHER_HEAD = 'OTHER_HEAD',
  OTHER_SPECIALIST = 'OTHER_SPECIALIST',
  UNIT_ADMIN = 'UNIT_ADMIN',
  SYSTEM_ADMIN = 'SYSTEM_ADMIN',
}

/** The units of the example: a department with a division that holds its work, and another department. */
const tree = { PROVINCE: [], OFFICE: [], UNIT: ['DIVISION'], DIVISION: [], OTHER: [] } as const;
type UnitKey = keyof typeof tree;

const roles: Record<Relation, readonly [Role, UnitKey]> = {
  OFFICE_HEAD: [Role.OFFICE_HEAD, 'OFFICE'],
  MONITOR: [Role.OFFICE_SPECIALIST, 'OFFICE'],
  OFFICE_SPECIALIST: [Role.OFFICE_SPECIALIST, 'OFFICE'],
  LEADER: [Role.PROVINCIAL_LEADER, 'PROVINCE'],
  ANALYST: [Role.ANALYST, 'PROVINCE'],
  UNIT_HEAD: [Role.UNIT_HEAD, 'UNIT'],
  HOLDER_HEAD: [Role.UNIT_HEAD, 'DIVISION'],
  DELEGATE: [Role.UNIT_SPECIALIST, 'DIVISION'],
  UNIT_SPECIALIST: [Role.UNIT_SPECIALIST, 'UNIT'],
  OTHER_HEAD: [Role.UNIT_HEAD, 'OTHER'],
  OTHER_SPECIALIST: [Role.UNIT_SPECIALIST, 'OTHER'],
  UNIT_ADMIN: [Role.UNIT_ADMIN, 'UNIT'],
  SYSTEM_ADMIN: [Role.SYSTEM_ADMIN, 'PROVINCE'],
};

export const relations = Object.values(Relation);

/** An example of such a person. */
export function somebody(relation: Relation): Actor {
  const [role, unitId] = roles[relation];
  const grants = [{ role, unitId, unitIds: [unitId, ...tree[unitId]] }];
  return {
    id: relation,
    displayName: relation,
    grants,
    onBehalfOf: null,
    sessionId: null,
    ip: null,
    confirmedAt: null,
  } as Actor;
}

/** The role the person has, for tables by role. */
export const roleOf = (relation: Relation): Role => roles[relation][0];

/** The assignment of the example: the department's, held by its division and there by the delegate. */
export const example: Omit<Thing, keyof Standing> = {
  unitId: 'UNIT',
  holderUnitId: 'DIVISION',
  delegateId: Relation.DELEGATE,
  monitorId: Relation.MONITOR,
  extensionCount: 0,
  extensionAskedBy: [Relation.UNIT_HEAD],
  enteredById: Relation.MONITOR,
  askedById: Relation.LEADER,
  askedForId: null,
};
