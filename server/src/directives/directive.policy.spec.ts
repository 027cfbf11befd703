import { type Actor, Role } from '../../../libs/auth/actor';
import { directiveActionsFor, documentActionsFor } from './directive.policy';

const somebody = (id: string, role: Role): Actor => ({
  id,
  displayName: id,
  grants: [{ role, unitId: 'unit', unitIds: ['unit'] }],
  onBehalfOf: null,
  sessionId: null,
  confirmedAt: null,
  ip: null,
});

const directive = { enteredById: 'enterer', monitorId: 'monitor' };
const everything = ['AMEND', 'SET_MONITOR', 'ASSIGN_UNIT'];

/** domain.md §2: who answers for a directive in the Office. */
test.each<[string, Actor, string[], string[]]>([
  ['a head of the Office', somebody('head', Role.OFFICE_HEAD), everything, ['AMEND']],
  ['who entered it', somebody('enterer', Role.OFFICE_SPECIALIST), everything, ['AMEND']],
  ['its monitor', somebody('monitor', Role.OFFICE_SPECIALIST), everything, []],
  ['another specialist of the Office', somebody('other', Role.OFFICE_SPECIALIST), [], []],
  ['a monitor who has left the Office', somebody('monitor', Role.UNIT_HEAD), [], []],
  ['who entered it and has left the Office', somebody('enterer', Role.ANALYST), [], []],
  ['a provincial leader', somebody('leader', Role.PROVINCIAL_LEADER), [], []],
  ['a unit head', somebody('unit', Role.UNIT_HEAD), [], []],
  ['a system administrator', somebody('admin', Role.SYSTEM_ADMIN), [], []],
])('%s', (_, actor, onDirective, onDocument) => {
  expect(directiveActionsFor(actor, directive)).toEqual(onDirective);
  expect(documentActionsFor(actor, directive)).toEqual(onDocument);
});
