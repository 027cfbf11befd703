import { everybody, office, type Player, seesIt } from '../cast';
import type { Rows, Stage } from '../rights.table';

const target = ({ assignment }: Stage) => ({ id: assignment, expectedVersion: 1 });
const later = ({ today }: Stage) => new Date(Date.parse(today) + 40 * 86_400_000).toISOString().slice(0, 10);
const unitAtWork: Player[] = ['headOfA', 'headOfA1', 'delegate'];
const shown = (answer: { nodes: { id: string }[] }, { extension }: Stage) =>
  answer.nodes.some(({ id }) => id === extension);
const there = (answer: unknown) => answer !== null;

/** domain.md §4, §7. */
export const rows: Rows = {
  mutations: {
    saveExtensionDraft: {
      input: ({ assignment }) => ({ id: assignment, draftVersion: 0, text: 'Đang viết', fileIds: [] }),
      may: unitAtWork,
      sees: seesIt,
    },
    requestExtension: {
      input: (stage) => ({
        ...target(stage),
        reasonId: stage.extensionReason,
        text: 'Chờ số liệu',
        proposedOn: later(stage),
      }),
      may: ['headOfA'],
      sees: seesIt,
    },
    withdrawExtension: { extensionWaits: true, input: target, may: ['headOfA'], sees: seesIt },
    prepareExtension: {
      extensionWaits: true,
      input: ({ assignment }) => ({ id: assignment, requestVersion: 1, opinion: 'Đồng ý', approve: true }),
      may: ['monitor', 'officeHead'],
      sees: seesIt,
    },
    decideExtension: {
      extensionWaits: true,
      input: (stage) => ({ ...target(stage), approve: true }),
      may: ['officeHead'],
      sees: seesIt,
    },
    grantExtension: {
      input: (stage) => ({ ...target(stage), on: later(stage), text: 'Thiên tai', legalBasis: '1/TB-VPUBND' }),
      may: ['officeHead'],
      sees: seesIt,
    },
    // The name of one that is there: whoever may is told so.
    saveExtensionReason: { input: () => ({ name: 'lý do khác', active: true }), may: ['officeHead', 'systemAdmin'] },
  },
  queries: {
    extensions: {
      ask: ({ assignment }) => `extensions(filter: { assignmentId: "${assignment}" }) { nodes { id } totalCount }`,
      shows: shown,
      sees: seesIt,
    },
    extension: { ask: ({ extension }) => `extension(id: "${extension}") { id }`, shows: there, sees: seesIt },
    extensionReasons: { ask: () => 'extensionReasons { id }', shows: there, sees: everybody },
  },
  fields: {
    'Assignment.extensions': {
      ask: ({ assignment }) => `assignment(id: "${assignment}") { extensions { id } deadlineLedger { at } }`,
      shows: (answer: { extensions: unknown[] } | null) => Boolean(answer?.extensions.length),
      sees: seesIt,
    },
    'Assignment.extensionDraft': {
      ask: ({ assignment }) => `assignment(id: "${assignment}") { extensionDraft { id } }`,
      shows: (answer: { extensionDraft: unknown } | null) => Boolean(answer?.extensionDraft),
      sees: unitAtWork,
    },
    'Extension.preparedOpinion': {
      ask: ({ extension }) => `extension(id: "${extension}") { preparedOpinion }`,
      shows: (answer: { preparedOpinion: string | null } | null) => Boolean(answer?.preparedOpinion),
      sees: office,
    },
  },
};
