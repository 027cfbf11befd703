import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../i18n/testing';
import { texts } from '../i18n/text';
import { arrange } from './assignment-acts';
import type { AssignmentInquiryFragment } from './inquiries.generated';
import { activeOf, closedOf, inquiryChip, inquiryOf } from './inquiry-words';
import { anAssignment } from './testing';

const asked = (change: Partial<AssignmentInquiryFragment> = {}): AssignmentInquiryFragment => ({
  __typename: 'Inquiry',
  id: 'q1',
  version: 1,
  state: 'OPEN',
  question: 'Vì sao chậm?',
  dueOn: '2026-11-27',
  overdue: false,
  askedBy: { __typename: 'Person', id: 'khai', displayName: 'Đặng Hữu Khải', title: 'Phó Chủ tịch' },
  askedFor: null,
  askedAt: '2026-11-24T02:00:00.000Z',
  answeredAt: null,
  answeredLate: null,
  messages: [],
  viewerActions: ['ANSWER'],
  ...change,
});

describe('how a question stands', () => {
  const answeredAt = '2026-11-26T02:00:00.000Z';
  it.each([
    [{ dueOn: '2026-12-02' }, 'Hạn T4 02/12', 'neutral'],
    [{ dueOn: '2026-11-28' }, 'Hạn ngày mai', 'amber'],
    [{}, 'Hạn hôm nay', 'amber'],
    [{ dueOn: '2026-11-25', overdue: true }, 'Quá hạn 2 ngày', 'red'],
    [{ state: 'ANSWERED', answeredAt, answeredLate: false }, 'Đã trả lời', 'green'],
    [{ state: 'ANSWERED', answeredAt, answeredLate: true }, 'Trả lời muộn', 'olive'],
    [{ state: 'CLOSED' }, 'Chưa trả lời', 'grey'],
  ] as const)('%j: %s', (change, word, tone) => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const t = TestBed.runInInjectionContext(texts);
    expect(inquiryChip(asked(change), t, 'vi', '2026-11-27')).toMatchObject({ word, tone });
  });
});

it('what waits for an answer is the first thing to do, the most pressing of it first; what is over is apart', () => {
  const inquiries = [
    asked({ id: 'closed', state: 'CLOSED', viewerActions: [] }),
    asked({ id: 'answered', state: 'ANSWERED' }),
    asked({ id: 'later', dueOn: '2026-12-02' }),
    asked({ id: 'soon' }),
  ];
  const assignment = anAssignment({ inquiries, viewerActions: ['REPORT', 'SUBMIT'] });
  expect(activeOf(inquiries).map(({ id }) => id)).toEqual(['soon', 'later', 'answered']);
  expect(closedOf(inquiries).map(({ id }) => id)).toEqual(['closed']);
  expect(inquiryOf(assignment, 'ANSWER_INQUIRY')?.id).toBe('soon');
  expect(inquiryOf(assignment, 'ANSWER_INQUIRY', 'answered')?.id).toBe('answered');
  expect(arrange(assignment).main).toBe('ANSWER_INQUIRY');
  // What was answered can be added to in its thread; it is no longer the first thing to do.
  expect(arrange({ ...assignment, inquiries: [inquiries[1]] }).main).toBe('REPORT');
});
