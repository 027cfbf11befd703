import type { Like } from '../i18n/text';
import type { ui as vi } from './ui.vi';

export const ui: Like<typeof vi> = {
  loading: 'Loading…',
  loadMore: 'Show more',
  shownOf: '{{ shown }} of {{ total }}',
  loadFailed: 'Could not be loaded',
  retry: 'Try again',
  undo: 'Undo',
  cancel: 'Cancel',
  close: 'Close',
  sending: 'Sending…',
  nothing: '(empty)',
  remove: 'Remove {{ name }}',
  reasonMissing: 'Give a reason',
  searching: 'Searching…',
  searchFailed: 'The search failed. Type again to retry.',
  nothingFound: 'Nothing found for “{{ text }}”',
  onBehalfOf: 'on behalf of {{ name }}',
  splitLine: 'Width of the list',
  failure: {
    offline: 'The server can’t be reached. Check the network and try again.',
    busy: 'The server is busy. Wait a moment and try again.',
    forbidden: 'You may not see this.',
    broken: 'Something unexpected went wrong. Try again; if it stays, tell the system administrator.',
  },
  notSent: {
    offline: 'Not sent: no connection. What you typed is still here, press again to send.',
    busy: 'Not sent: the server is busy. What you typed is still here, press again to send.',
    forbidden: 'You may not do this.',
    broken: 'Not done: something unexpected went wrong. What you typed is still here, press again to retry.',
  },
  save: {
    saving: 'Saving…',
    saved: 'Saved {{ time }}',
    failed: 'Not saved',
  },
  when: {
    justNow: 'just now',
    minutesAgo: '{{ n }} minute ago | {{ n }} minutes ago',
    hoursAgo: '{{ n }} hour ago | {{ n }} hours ago',
    yesterday: 'yesterday {{ time }}',
    daysAgo: '{{ n }} day ago | {{ n }} days ago',
  },
  file: {
    choose: 'Choose files',
    orDrop: 'or drop them here',
    sending: 'Uploading {{ name }}',
    tooBig: 'Too big, at most {{ max }}',
    empty: 'The file is empty',
    failed: 'Not uploaded. Remove it and choose again.',
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    enabled: 'Use single-key shortcuts',
  },
};
