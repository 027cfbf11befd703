/** For specs: an assignment as the server sends it, to be changed where a spec says something about it. */
import type { AssignmentDetailFragment } from './assignments.generated';

const unit = { __typename: 'Unit', id: 'stc', name: 'Sở Tài chính', shortName: 'Sở TC' } as const;
const person = { __typename: 'Person', id: 'lan', displayName: 'Nguyễn Thị Lan', title: 'Chuyên viên' } as const;
const noMore = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const;

/** Waits until it is so: a busy machine draws later than an idle one. */
export async function eventually(check: () => void): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      return check();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  check();
}

/** One thing that happened. */
export const happening = (id: string, summary: string) => ({
  __typename: 'TimelineEntry' as const,
  id,
  at: '2026-11-20T03:00:00.000Z',
  type: 'assignment.noted',
  summary,
  detail: null,
  actorName: 'Trần Văn Hùng',
  onBehalfOfName: null,
  changes: [],
  subjectId: 'a1',
  unit,
  files: [],
});

/** An assignment of Sở Tài chính, in progress, due on 30/11/2026. */
export function anAssignment(change: Partial<AssignmentDetailFragment> = {}): AssignmentDetailFragment {
  return {
    __typename: 'Assignment',
    id: 'a1',
    version: 3,
    part: 'LEAD',
    status: 'IN_PROGRESS',
    unit,
    holderUnit: unit,
    delegate: null,
    deadline: {
      __typename: 'Deadline',
      kind: 'DATE',
      words: '30/11/2026',
      on: '2026-11-30',
      time: null,
      rule: null,
      originalOn: '2026-11-30',
      originalTime: null,
      moved: false,
    },
    timeliness: { __typename: 'Timeliness', state: 'IN_TERM', daysLate: null, workingDaysLeft: 6 },
    duty: null,
    periodOn: null,
    starred: false,
    reminder: null,
    reminderCount: 0,
    extensionRequestedAt: null,
    extensionCount: 0,
    extensionTerms: null,
    extensions: [],
    extensionDraft: null,
    viewerMayAsk: false,
    inquiries: [],
    deadlineLedger: [],
    news: false,
    updatedAt: '2026-11-20T02:00:00.000Z',
    updatedBy: null,
    court: {
      __typename: 'AssignmentCourt',
      now: 'UNIT',
      since: '2026-11-02T02:00:00.000Z',
      unitDays: 18,
      officeDays: 0,
      waitingDays: 1,
      spans: [
        {
          __typename: 'CourtSpan',
          court: 'WAITING',
          from: '2026-11-01T02:00:00.000Z',
          to: '2026-11-02T02:00:00.000Z',
        },
        { __typename: 'CourtSpan', court: 'UNIT', from: '2026-11-02T02:00:00.000Z', to: null },
      ],
    },
    progressPercent: 60,
    returnCount: 0,
    lastReportedAt: null,
    issuedAt: '2026-11-01T02:00:00.000Z',
    acknowledgedAt: '2026-11-02T02:00:00.000Z',
    submittedAt: null,
    reviewOpenedAt: null,
    completedAt: null,
    submissionCount: 0,
    declineReason: null,
    proposedUnit: null,
    returnReason: null,
    withdrawReason: null,
    predecessorId: null,
    successorId: null,
    viewerActions: [],
    directive: {
      __typename: 'Directive',
      id: 'n1',
      version: 2,
      ordinal: 3,
      place: null,
      text: 'Tham mưu bố trí kinh phí thực hiện Kế hoạch chuyển đổi số',
      expectedProduct: null,
      field: null,
      leader: null,
      monitor: person,
      units: [{ __typename: 'DirectiveUnit', unit, part: 'LEAD' }],
      viewerActions: [],
      document: {
        __typename: 'DirectiveDocument',
        id: 'v1',
        numberSymbol: '231/QĐ-UBND',
        issuedOn: '2026-10-30',
        type: 'QUYET_DINH',
        abstract: 'Về kế hoạch chuyển đổi số',
        urgency: 'NORMAL',
        issuer: unit,
      },
    },
    reports: { __typename: 'ProgressReportConnection', nodes: [], pageInfo: noMore, totalCount: 0 },
    submissions: [],
    resultDraft: null,
    delegations: [],
    officeNotes: null,
    timeline: {
      __typename: 'TimelineConnection',
      nodes: [happening('e1', 'Giao Sở Tài chính chủ trì')],
      pageInfo: noMore,
      totalCount: 1,
    },
    ...change,
  };
}
