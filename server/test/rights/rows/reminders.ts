import { everybody, type Player, seesIt } from '../cast';
import type { Rows, Stage } from '../rights.table';

const editors: Player[] = ['officeHead', 'systemAdmin'];
const rule = {
  days: [5, 3, 1],
  every: 0,
  steps: [{ who: 'UNIT_HEAD', from: 0, channel: 'DIGEST' }],
  text: 'Còn {số ngày} ngày làm việc',
};
const edited = (stage: Stage) => ({ ...rule, id: stage.rule.id, expectedVersion: stage.rule.version, enabled: true });
const preview = ({ rule: { id } }: Stage, selection: string) =>
  `reminderPreview(input: { id: "${id}", days: [2], every: 0, steps: [{ who: DELEGATE, from: 0, channel: DIGEST }, { who: UNIT_HEAD, from: 0, channel: DIGEST }], text: "x" }) { ${selection} }`;
const own = ({ assignment }: Stage) => ({ assignmentIds: [assignment] });

export const rows: Rows = {
  mutations: {
    saveReminderRule: { input: edited, may: editors, sees: editors },
    resetReminderRule: {
      input: ({ rule: { id, version } }) => ({ id, expectedVersion: version }),
      may: editors,
      sees: editors,
    },
    // one's own marks on one's own rows: of others' there is nothing to change
    markNotificationsRead: { input: own, may: everybody },
    markNotificationsUnread: { input: own, may: everybody },
    snoozeNotifications: {
      input: (stage) => ({ ...own(stage), until: new Date(Date.now() + 3_600_000).toISOString() }),
      may: everybody,
    },
  },
  queries: {
    // everybody was told of it: what one may no longer see is not there
    inbox: {
      ask: () => 'inbox(first: 100) { nodes { id } }',
      shows: ({ nodes }: { nodes: { id: string }[] }, { assignment }) => nodes.some(({ id }) => id === assignment),
      sees: seesIt,
    },
    inboxCounts: {
      ask: () => 'inboxCounts { unread }',
      shows: ({ unread }: { unread: number }) => unread > 0,
      sees: seesIt,
    },
    reminderRules: {
      ask: () => 'reminderRules { id }',
      shows: (rules: { id: string }[], stage) => rules.some(({ id }) => id === stage.rule.id),
      sees: editors,
    },
    reminderPlaceholders: {
      ask: () => 'reminderPlaceholders { name }',
      shows: (names: unknown[]) => names.length > 0,
      sees: editors,
    },
    reminderPreview: {
      ask: (stage) => preview(stage, 'people'),
      shows: (answer: unknown) => answer !== null,
      sees: editors,
    },
  },
  fields: {
    'ReminderPreview.rows': {
      // whoever sees no assignments is told how many, not which
      ask: (stage) => preview(stage, 'rows { assignment { id } }'),
      shows: (answer: { rows: unknown[] } | null) => Boolean(answer?.rows.length),
      sees: ['officeHead'],
    },
  },
};
