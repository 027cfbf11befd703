import { type Player, seesIt } from '../cast';
import type { Rows, Stage } from '../row';

const target = ({ inquiry }: Stage) => ({ id: inquiry, expectedVersion: 1 });
const later = ({ today }: Stage) => new Date(Date.parse(today) + 10 * 86_400_000).toISOString().slice(0, 10);
/** Who asked, and the head of the Office in their stead. */
const asking: Player[] = ['leader', 'officeHead'];
const shown = (answer: { nodes: { id: string }[] }, { inquiry }: Stage) =>
  answer.nodes.some(({ id }) => id === inquiry);

/** Who asks to explain is nobody but the province's leaders and the Office's heads; who does the work answers (domain.md §7). */
export const rows: Rows = {
  mutations: {
    askForExplanation: {
      input: (stage) => ({ assignmentId: stage.assignment, question: 'Vì sao chậm?', dueOn: later(stage) }),
      may: asking,
      sees: seesIt,
    },
    answerInquiry: {
      input: (stage) => ({ ...target(stage), text: 'Do chờ số liệu' }),
      may: ['headOfA', 'headOfA1', 'delegate'],
      sees: seesIt,
    },
    askAgain: {
      answered: true,
      input: (stage) => ({ ...target(stage), text: 'Chưa rõ', dueOn: later(stage) }),
      may: asking,
      sees: seesIt,
    },
    closeInquiry: { input: target, may: asking, sees: seesIt },
  },
  queries: {
    inquiries: {
      ask: ({ assignment }) => `inquiries(filter: { assignmentId: "${assignment}" }) { nodes { id } totalCount }`,
      shows: shown,
      sees: seesIt,
    },
    inquiry: {
      ask: ({ inquiry }) => `inquiry(id: "${inquiry}") { id messages { text } }`,
      shows: (answer) => answer !== null,
      sees: seesIt,
    },
    inquiryCounts: {
      ask: ({ assignment }) => `inquiryCounts(filter: { assignmentId: "${assignment}" }) { asked open }`,
      shows: ({ asked, open }: { asked: number; open: number }) => asked === 1 && open === 1,
      sees: seesIt,
    },
  },
  fields: {
    'Assignment.inquiries': {
      ask: ({ assignment }) => `assignment(id: "${assignment}") { inquiries { id } }`,
      shows: (answer: { inquiries: unknown[] } | null) => Boolean(answer?.inquiries.length),
      sees: seesIt,
    },
    'Assignment.viewerMayAsk': {
      ask: ({ assignment }) => `assignment(id: "${assignment}") { viewerMayAsk }`,
      shows: (answer: { viewerMayAsk: boolean } | null) => Boolean(answer?.viewerMayAsk),
      sees: asking,
    },
  },
};
