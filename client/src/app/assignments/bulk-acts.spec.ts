import type { AssignmentAction, Role } from '../graphql/schema';
import { bulkActs, chosen, targetsOf } from './bulk-acts';
import { anAssignment } from './testing';

const row = (id: string, viewerActions: AssignmentAction[], starred = false) =>
  anAssignment({ id, version: 7, viewerActions, starred });
const has =
  (...mine: Role[]) =>
  (...roles: Role[]) =>
    roles.some((role) => mine.includes(role));
const of = (...rows: ReturnType<typeof row>[]) => ({ rows, all: null });

describe('what can be done to what is ticked', () => {
  it.each([
    [
      'the monitor, of results',
      has('OFFICE_SPECIALIST'),
      of(row('a', ['CONFIRM', 'RETURN', 'STAR'])),
      'CONFIRM RETURN SET_MONITOR STAR',
    ],
    [
      'the Office head, of open ones',
      has('OFFICE_HEAD'),
      of(row('a', ['REMIND', 'STAR', 'WITHDRAW'])),
      'REMIND SET_MONITOR STAR WITHDRAW',
    ],
    [
      'a unit head, of new ones',
      has('UNIT_HEAD'),
      of(row('a', ['ACKNOWLEDGE', 'DELEGATE', 'REPORT'])),
      'ACKNOWLEDGE DELEGATE',
    ],
    ['a unit specialist', has('UNIT_SPECIALIST'), of(row('a', ['ACKNOWLEDGE', 'REPORT'])), 'ACKNOWLEDGE'],
    ['a leader', has('PROVINCIAL_LEADER'), of(row('a', ['REMIND', 'STAR'])), 'REMIND STAR'],
    ['whoever only looks', has('ANALYST'), of(row('a', [])), ''],
  ])('%s', (_who, mine, selection, acts) => expect(bulkActs(selection, mine).join(' ')).toBe(acts));

  it('offers what can be done to any of them', () => {
    const mixed = of(row('a', ['REMIND']), row('b', ['CONFIRM']));
    expect(bulkActs(mixed, has('OFFICE_HEAD'))).toEqual(['CONFIRM', 'REMIND', 'SET_MONITOR']);
  });

  it('takes stars off only where all have one', () => {
    expect(bulkActs(of(row('a', ['STAR'], true), row('b', ['STAR'])), has('OFFICE_HEAD'))).toContain('STAR');
    expect(bulkActs(of(row('a', ['STAR'], true)), has('OFFICE_HEAD'))).toEqual(['SET_MONITOR', 'UNSTAR']);
  });

  it('offers everything for all that match: how they stand is known to the server alone', () => {
    const all = { rows: [row('a', [])], all: { filter: { starred: true }, count: 312 } };
    expect(bulkActs(all, has('UNIT_HEAD'))).toEqual(['ACKNOWLEDGE', 'DELEGATE', 'REQUEST_EXTENSION']);
    expect([chosen(all), targetsOf(all)]).toEqual([312, { filter: { starred: true } }]);
  });

  it('tells the server the versions that were seen', () => {
    expect(targetsOf(of(row('a', []), row('b', [])))).toEqual({
      targets: [
        { id: 'a', expectedVersion: 7 },
        { id: 'b', expectedVersion: 7 },
      ],
    });
  });
});
