import { AssignmentStatus } from '../assignments';
import { Grant, matrix, type MatrixRow } from './matrix.policy';
import { relations } from './relation.policy';
import { RightGroup, statuses } from './right.policy';
import { groupWords, relationWords, rightWords } from './rights-words';

const marks: Record<Grant, string> = { YES: '●', BY_SETTING: '○', NO: '·' };
const letters: Record<AssignmentStatus, string> = {
  DRAFT: '–',
  ASSIGNED: 'A',
  IN_PROGRESS: 'P',
  SUBMITTED: 'S',
  COMPLETED: 'C',
  DECLINED: 'D',
  WITHDRAWN: 'W',
};

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** `server/docs/rights.md`: who may do what to an assignment that is or is not theirs, in which state. */
export function rightsDocument(): string {
  const rows = matrix();
  const people = relations.map((relation, i) =>
    line([`${i + 1}`, relationWords[relation].name.en, relationWords[relation].name.vi, relationWords[relation].is.en]),
  );
  return [
    '# Who may do what',
    '',
    'Generated from the policies that the services ask, by `node server/launch/rights.mjs`; a test fails while it is out of date.',
    'Domain rules: the life of an assignment, extensions, and who may do what. The example is an assignment given to a department,',
    'handed down to its division and there to a specialist. The console shows the same at `/quan-tri/quyen`, and answers there why',
    'a person may or may not do something to a given assignment.',
    '',
    '- ● may · ○ only while the setting “Monitors decide on extensions” is on, within the permitted number · `·` may not',
    `- States in which it can be used: ${statuses.map((status) => `${letters[status]} ${status}`).join(', ')}; empty where the state has no say.`,
    '- Nobody decides on their own request for more time, nor gives their own unit the time it would have to ask for.',
    '- What somebody may not see does not exist for them: every other act on it answers `NotFound`, the same as for what never was.',
    '- Behind all this PostgreSQL leaves out the rows that do not exist for the person (migration `1798000000500-row-security`).',
    '',
    '## The people',
    '',
    line(['#', 'who', 'in Vietnamese', 'what they are to the assignment']),
    line(['--:', '---', '---', '---']),
    ...people,
    ...Object.values(RightGroup).flatMap((group) =>
      part(
        group,
        rows.filter((row) => row.group === group),
      ),
    ),
    '',
  ].join('\n');
}

function part(group: RightGroup, rows: readonly MatrixRow[]): string[] {
  return [
    '',
    `## ${groupWords[group].en}`,
    '',
    line(['right', 'code', 'states', ...relations.map((_, i) => `${i + 1}`)]),
    line(['---', '---', '---', ...relations.map(() => ':-:')]),
    ...rows.map(({ key, statuses: possible, grants }) =>
      line([
        `${rightWords[key].en} (${rightWords[key].vi})`,
        `\`${key}\``,
        possible?.map((status) => letters[status]).join(' ') ?? '',
        ...relations.map((relation) => marks[grants[relation]]),
      ]),
    ),
  ];
}
