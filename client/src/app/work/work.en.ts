import type { Like } from '../i18n/text';
import type { work as vi } from './work.vi';

export const work: Like<typeof vi> = {
  title: 'My work',
  queues: 'Queues',
  explained: {
    TO_ACKNOWLEDGE: 'Given to the unit, not yet acknowledged',
    REMINDED: 'Urged by the Office or a leader, nothing reported since',
    OVERDUE: 'Past the deadline, no result sent',
    DUE_SOON: 'At most 3 working days left',
    RETURNED: 'Given back by the Office to go on with',
    SILENT: 'No progress report for 15 days',
    TO_CONFIRM: 'Results that wait for the Office',
    EXTENSIONS_TO_DECIDE: 'Units that ask for more time',
    DECLINED: 'Units say that it isn’t theirs',
    MONITORED_OVERDUE: 'What you monitor and is past its deadline',
    IN_PROGRESS: 'Everything under way',
    ALL_OVERDUE: 'Of all units',
    ALL_DUE_SOON: 'Of all units, at most 3 working days left',
  },
  all: 'Show all {{ n }}',
  news: {
    title: 'What’s new',
    read: 'Mark as seen',
    fresh: '{{ n }} new · Show | {{ n }} new · Show',
    more: '+{{ n }} more',
    none: 'Nothing new since you last looked.',
  },
  week: {
    title: 'The next seven days',
    due: '{{ n }} due | {{ n }} due',
    nothing: 'nothing due',
    today: 'Today, nothing due',
    off: 'Weekend',
  },
  nothing: 'Nothing is waiting for you',
  nothingText: 'What is newly assigned, due soon or yours to decide will appear here at once.',
  browse: 'Show the list of assignments',
  noQueues: 'There is no work for this account',
  noQueuesText:
    'Administrators are given no assignments and see none. To follow the work, use an account with a role in the Office or a unit.',
  byUnit: {
    title: 'Overdue by unit',
    unit: 'Unit',
    overdue: 'Overdue',
    overdueOfOpen: 'Overdue, of those that are open',
    longest: 'Longest',
    days: '{{ n }} day | {{ n }} days',
    none: 'No unit has anything overdue.',
    more: 'Show more units',
  },
};
