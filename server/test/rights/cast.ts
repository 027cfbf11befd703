import { Role } from '@libs/auth';

/**
 * Everybody a right may depend on, and their relation to the assignment under test: it is given to unit A, which handed it
 * down to its division A1 and there to a specialist. B is another department; its head has nothing to do with it.
 */
export const cast = {
  monitor: { role: Role.OFFICE_SPECIALIST, unit: 'OFFICE' },
  otherOfficeSpecialist: { role: Role.OFFICE_SPECIALIST, unit: 'OFFICE' },
  officeHead: { role: Role.OFFICE_HEAD, unit: 'OFFICE' },
  leader: { role: Role.PROVINCIAL_LEADER, unit: 'ROOT' },
  analyst: { role: Role.ANALYST, unit: 'ROOT' },
  systemAdmin: { role: Role.SYSTEM_ADMIN, unit: 'ROOT' },
  headOfA: { role: Role.UNIT_HEAD, unit: 'A' },
  headOfA1: { role: Role.UNIT_HEAD, unit: 'A1' },
  delegate: { role: Role.UNIT_SPECIALIST, unit: 'A1' },
  otherSpecialistOfA1: { role: Role.UNIT_SPECIALIST, unit: 'A1' },
  headOfA2: { role: Role.UNIT_HEAD, unit: 'A2' },
  adminOfA: { role: Role.UNIT_ADMIN, unit: 'A' },
  headOfB: { role: Role.UNIT_HEAD, unit: 'B' },
  specialistOfB: { role: Role.UNIT_SPECIALIST, unit: 'B' },
} as const;

export type Player = keyof typeof cast;
export const players = Object.keys(cast) as Player[];

export const office: Player[] = ['monitor', 'otherOfficeSpecialist', 'officeHead'];
export const wholeProvince: Player[] = [...office, 'leader', 'analyst'];
/** Who sees the assignment under test (domain.md §7). */
export const seesIt: Player[] = [...wholeProvince, 'headOfA', 'headOfA1', 'delegate'];
export const everybody: Player[] = players;
export const nobody: Player[] = [];

export const units = [
  { key: 'ROOT', kind: 'OTHER', parent: null },
  { key: 'OFFICE', kind: 'PROVINCIAL_OFFICE', parent: 'ROOT' },
  { key: 'A', kind: 'DEPARTMENT', parent: 'ROOT' },
  { key: 'A1', kind: 'DIVISION', parent: 'A' },
  { key: 'A2', kind: 'DIVISION', parent: 'A' },
  { key: 'B', kind: 'DEPARTMENT', parent: 'ROOT' },
  { key: 'C', kind: 'DEPARTMENT', parent: 'ROOT' },
] as const;
export type UnitKey = (typeof units)[number]['key'];
