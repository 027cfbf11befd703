import type { DomainEvent } from '@libs/changes';

/** What each event says: of which assignment, and whose that was, as named then. */
interface OfInquiry {
  assignmentId: string;
  unitId: string;
  unitName: string;
}

/** `byLeader`: it was a leader of the province, not the Office. `dueOn`: the last day to answer. */
interface Asking {
  byLeader: boolean;
  text: string;
  dueOn: string;
}

/** A unit was asked to explain. */
export type InquiryAsked = DomainEvent<'inquiry.asked', OfInquiry & Asking>;
/** It answered. `late`: after the day; `adds`: to an answer it had given already. */
export type InquiryAnswered = DomainEvent<
  'inquiry.answered',
  OfInquiry & { messageId: string; text: string; late: boolean; adds: boolean; files: string[] }
>;
/** The answer was not enough, or something new came up. */
export type InquiryAskedAgain = DomainEvent<'inquiry.asked_again', OfInquiry & Asking>;
/** Nothing more is to be said. `answered`: it had been; `withdrawn`: it ended with its assignment, by itself. */
export type InquiryClosed = DomainEvent<
  'inquiry.closed',
  OfInquiry & { byLeader: boolean; answered: boolean; withdrawn: boolean }
>;

/** What this module announces. The subject is the inquiry, its parent the assignment, its root the document. */
export type InquiryEvent = InquiryAsked | InquiryAnswered | InquiryAskedAgain | InquiryClosed;
