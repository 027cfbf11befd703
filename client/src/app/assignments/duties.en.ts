import type { Like } from '../i18n/text';
import type { duties as vi } from './duties.vi';

export const duties: Like<typeof vi> = {
  line: 'Recurring: {{ rule }}',
  period: 'Period {{ period }}',
  thisUntil: 'this period until {{ day }}',
  next: 'next on {{ day }}',
  noNext: 'no more periods',
  untilYear: 'until the end of {{ year }}',
  untilDay: 'until {{ day }}',
  byHand: 'until it is ended',
  ended: 'ended {{ day }}',
  endedBecause: 'Why it ended: {{ reason }}',
  units: '{{ n }} unit | {{ n }} units',
  blocked: 'The next period cannot be made: {{ problem }}',
  unit: 'The periods to come go to {{ unit }}',
  periods: 'Periods ({{ n }})',
  here: 'shown here',
  more: 'Show earlier periods',
  onlyThis: 'Period {{ period }} only; those to come do not change.',
  change: {
    text: 'For the periods to come only. Those already given keep their deadlines, results and history.',
    keeps: 'Unchanged: {{ periods }}.',
    words: 'New recurrence (leave empty to keep: {{ rule }})',
    until: 'Ends on',
    untilHint: 'Empty: until you press End.',
    nothing: 'Nothing has changed yet',
    untilLabel: 'Last day',
  },
  end: {
    text: 'No more periods will be given. Those not done yet still have to be.',
    open: 'Still to be done: {{ periods }}.',
  },
};
