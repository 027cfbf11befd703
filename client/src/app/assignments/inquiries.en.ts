import type { Like } from '../i18n/text';
import type { inquiries as vi } from './inquiries.vi';

export const inquiries: Like<typeof vi> = {
  title: 'Explanations',
  act: {
    ASK_EXPLANATION: 'Ask to explain',
    ANSWER_INQUIRY: 'Explain',
    ASK_INQUIRY_AGAIN: 'Ask again',
    CLOSE_INQUIRY: 'Close',
  },
  actShort: {
    ASK_EXPLANATION: 'Ask',
    ANSWER_INQUIRY: 'Explain',
    ASK_INQUIRY_AGAIN: 'Ask again',
    CLOSE_INQUIRY: 'Close',
  },
  done: {
    ASK_EXPLANATION: 'The unit was asked to explain.',
    ANSWER_INQUIRY: 'The explanation was sent.',
    ASK_INQUIRY_AGAIN: 'The unit was asked again.',
    CLOSE_INQUIRY: 'The request was closed.',
  },
  due: 'Answer by {{ day }}',
  chip: {
    due: 'Due {{ day }}',
    today: 'Due today',
    tomorrow: 'Due tomorrow',
    answered: 'Answered',
    late: 'Answered late',
    unanswered: 'Not answered',
  },
  ask: {
    text: 'The heads of {{ unit }} and whoever does the work hear at once, here and by mail; either can answer.',
    question: 'What is to be explained',
    missing: 'Enter what is to be explained',
    due: 'Answer by',
    dueMissing: 'Enter the last day to answer',
    past: 'The last day to answer can’t be before today',
    send: 'Send',
    begunOverdue:
      'The assignment is {{ n }} day overdue. {{ unit }} is asked to explain why, who answers for it, and when it will be done. | The assignment is {{ n }} days overdue. {{ unit }} is asked to explain why, who answers for it, and when it will be done.',
    begunLate:
      'The assignment was done {{ n }} day late. {{ unit }} is asked to explain why, and who answers for it. | The assignment was done {{ n }} days late. {{ unit }} is asked to explain why, and who answers for it.',
  },
  answer: {
    words: 'Explanation',
    missing: 'Enter the explanation',
    send: 'Send the explanation',
    adds: 'Add to it',
    late: 'The day to answer by, {{ day }}, is past. It can still be sent, and is marked as late.',
    to: '{{ name }} asks',
  },
  close: {
    title: 'Close before the unit has answered?',
    text: 'The unit won’t have to explain any more, and it is marked as not answered. It can be asked again later.',
  },
  card: {
    asks: '{{ name }} asks for an explanation',
    again: 'asked again',
    answered: 'explained',
    earlier: '{{ n }} earlier message | {{ n }} earlier messages',
    closed: 'Explanations, closed',
    thread: 'Answers',
  },
  list: {
    tabs: 'Groups of requests for explanation',
    rows: 'Requests for explanation',
    tab: {
      open: 'Awaiting an answer',
      overdue: 'Overdue',
      answered: 'Answered',
      closed: 'Closed',
    },
    counted: '{{ asked }} asked, {{ answered }} answered',
    late: '({{ n }} late)',
    by: '{{ name }} asks',
    none: {
      open: 'Nothing awaits an answer',
      overdue: 'Nothing is overdue',
      answered: 'No explanation waits to be read',
      closed: 'Nothing was closed yet',
    },
    noneText: {
      open: 'Open an assignment and press Ask to explain when a unit has to say why.',
      openOfUnit: 'What your unit is asked to explain is shown here.',
      overdue: 'What was not answered by its day is shown here, the longest overdue first.',
      answered: 'An explanation waits here until whoever asked closes it or asks again.',
      closed: 'What was closed is kept here.',
    },
    gone: 'There is no such request',
    goneText: 'It is gone, or not part of what you may see.',
    previous: 'Previous request',
    next: 'Next request',
  },
};
