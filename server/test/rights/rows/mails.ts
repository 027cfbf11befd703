import { everybody, type Player } from '../cast';
import type { Rows } from '../row';

const lookAfter: Player[] = ['officeHead', 'systemAdmin'];
const words = { subject: '{{ so_van_ban }}', html: '<p>{{ han }}</p>', text: '{{ han }}' };
const there = (answer: unknown) => answer !== null;

export const rows: Rows = {
  mutations: {
    saveMailTemplate: { input: () => ({ code: 'NOTICE', expectedVersion: 1, ...words }), may: lookAfter },
    resetMailTemplate: { input: () => ({ code: 'NOTICE', expectedVersion: 1 }), may: lookAfter },
    saveMailPreference: { input: () => ({ digestTime: '08:00', paused: false }), may: everybody },
    renewCalendarFeed: { input: () => ({}), may: everybody },
    revokeCalendarFeed: { input: () => ({}), may: everybody },
    retryMail: { input: ({ mail }) => ({ id: mail }), may: lookAfter, sees: [...lookAfter, 'delegate'] },
  },
  queries: {
    mailTemplates: {
      ask: () => 'mailTemplates { code }',
      shows: (answer: unknown[]) => answer.length > 0,
      sees: lookAfter,
    },
    mailPreview: {
      ask: () => 'mailPreview(input: { code: NOTICE, subject: "a", html: "a", text: "a" }) { mail { text } }',
      shows: there,
      sees: lookAfter,
    },
    mailPreference: { ask: () => 'mailPreference { digestTime }', shows: there, sees: everybody },
    calendarFeed: { ask: () => 'calendarFeed { createdAt }', shows: () => true, sees: everybody },
    outgoingMails: {
      ask: () => 'outgoingMails(first: 100) { nodes { id } }',
      shows: (answer: { nodes: { id: string }[] }, { mail }) => answer.nodes.some(({ id }) => id === mail),
      sees: [...lookAfter, 'delegate'],
    },
    outgoingMail: {
      ask: ({ mail }) => `outgoingMail(id: "${mail}") { id }`,
      shows: there,
      sees: [...lookAfter, 'delegate'],
    },
  },
  fields: {
    // a system administrator sees no assignments, and so not what is said of them
    'OutgoingMail.text': {
      ask: ({ mail }) => `outgoingMail(id: "${mail}") { text }`,
      shows: (answer: { text: string | null } | null) => Boolean(answer?.text),
      sees: ['officeHead'],
    },
  },
};
