import type { AssignmentAction, AssignmentStatus } from '../graphql/schema';
import { arrange, keyOf } from './assignment-acts';
import type { Act } from './assignment-labels';
import { anAssignment } from './testing';

const head: AssignmentAction[] = ['ACKNOWLEDGE', 'DECLINE', 'DELEGATE', 'REPORT', 'DRAFT_RESULT', 'SUBMIT'];
const draft = {
  __typename: 'ResultDraft',
  id: 'd1',
  version: 1,
  text: 'Đã xong',
  documentNumber: null,
  documentOn: null,
  files: [],
  updatedBy: { __typename: 'Person', id: 'ha', displayName: 'Phạm Thu Hà', title: '' },
  updatedAt: '2026-11-20T03:00:00.000Z',
} as const;

function arranged(status: AssignmentStatus, viewerActions: AssignmentAction[], more: object = {}) {
  return arrange(anAssignment({ status, viewerActions, ...more }));
}

describe('what can be done, in its order', () => {
  it.each<[string, AssignmentStatus, AssignmentAction[], Act | undefined, Act[], Act[]]>([
    ['a head, newly assigned', 'ASSIGNED', head, 'ACKNOWLEDGE', ['DELEGATE', 'DECLINE'], ['REPORT', 'SUBMIT']],
    [
      'a head, under way',
      'IN_PROGRESS',
      ['DELEGATE', 'REPORT', 'DRAFT_RESULT', 'SUBMIT'],
      'REPORT',
      ['SUBMIT', 'DELEGATE'],
      [],
    ],
    ['a specialist', 'IN_PROGRESS', ['REPORT', 'DRAFT_RESULT'], 'REPORT', ['DRAFT_RESULT'], []],
    [
      'a monitor, with a result',
      'SUBMITTED',
      ['OPEN_REVIEW', 'CONFIRM', 'RETURN', 'AMEND', 'NOTE'],
      'CONFIRM',
      ['RETURN', 'OPEN_REVIEW'],
      ['NOTE', 'AMEND'],
    ],
    ['a head, who has sent it', 'SUBMITTED', ['RECALL'], undefined, ['RECALL'], []],
    [
      'the Office, declined',
      'DECLINED',
      ['REASSIGN', 'INSIST', 'WITHDRAW', 'NOTE'],
      'REASSIGN',
      ['INSIST'],
      ['NOTE', 'WITHDRAW'],
    ],
    ['the Office, under way', 'IN_PROGRESS', ['WITHDRAW', 'AMEND', 'NOTE'], undefined, ['NOTE', 'AMEND'], ['WITHDRAW']],
    ['the Office, completed', 'COMPLETED', ['REOPEN', 'NOTE'], undefined, ['REOPEN', 'NOTE'], []],
    ['somebody who only reads', 'IN_PROGRESS', [], undefined, [], []],
  ])('for %s', (_who, status, may, main, beside, more) => {
    expect(arranged(status, may)).toEqual({ main, beside, more });
  });

  it('puts sending first when a result has been drafted', () => {
    const acts = arranged('IN_PROGRESS', ['REPORT', 'DRAFT_RESULT', 'SUBMIT'], { resultDraft: draft });
    expect([acts.main, ...acts.beside]).toEqual(['SUBMIT', 'REPORT']);
  });

  it('has asking for more time at the thumb when somebody is at it already, and its deciding first', () => {
    const mine: AssignmentAction[] = ['DELEGATE', 'REPORT', 'SUBMIT', 'REQUEST_EXTENSION', 'DRAFT_EXTENSION'];
    expect(arranged('IN_PROGRESS', mine).beside).toEqual(['SUBMIT', 'DELEGATE']);
    const delegate = { __typename: 'Person' as const, id: 'uyen', displayName: 'Uyên', title: '' };
    const handedOut = arranged('IN_PROGRESS', mine, { delegate });
    expect([handedOut.main, ...handedOut.beside, ...handedOut.more]).toEqual([
      'REPORT',
      'SUBMIT',
      'REQUEST_EXTENSION',
      'DELEGATE',
    ]);
    const office: AssignmentAction[] = ['REMIND', 'NOTE', 'PREPARE_EXTENSION', 'DECIDE_EXTENSION'];
    expect(arranged('IN_PROGRESS', office)).toMatchObject({ main: 'DECIDE_EXTENSION', more: ['PREPARE_EXTENSION'] });
  });

  it('asks for a monitor where there is none, and only of whoever may name one', () => {
    const { directive } = anAssignment();
    const unmonitored = { ...directive, monitor: null };
    const able = { directive: { ...unmonitored, viewerActions: ['SET_MONITOR'] } };
    expect(arranged('IN_PROGRESS', ['NOTE'], able).beside).toEqual(['SET_MONITOR', 'NOTE']);
    expect(arranged('IN_PROGRESS', ['NOTE'], { directive: unmonitored }).beside).toEqual(['NOTE']);
  });

  it('loses nothing the server allows', () => {
    const all: AssignmentAction[] = [
      ...head,
      'REASSIGN',
      'INSIST',
      'RECALL',
      'OPEN_REVIEW',
      'CONFIRM',
      'RETURN',
      'REOPEN',
      'WITHDRAW',
      'AMEND',
      'NOTE',
    ];
    const { main, beside, more } = arranged('SUBMITTED', all);
    expect(new Set([main, ...beside, ...more])).toEqual(new Set(all.filter((act) => act !== 'DRAFT_RESULT')));
  });

  it('has the keys of the console', () => {
    const keyed = (['REPORT', 'SUBMIT', 'DRAFT_RESULT', 'CONFIRM', 'RETURN', 'SET_MONITOR', 'NOTE'] as const).map(
      keyOf,
    );
    expect(keyed).toEqual(['e', 's', 's', 'c', 'r', 'm', undefined]);
  });
});
