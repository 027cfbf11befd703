import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** One violation for each rule of the floor plan, planted in a copy of the sources. A rule that never fired does not exist. */
const plantings: [rule: string, file: string, content: string][] = [
  ['settings-may-import', 'server/src/settings/planted.ts', `export { UnitsModule } from '../units';`],
  ['calendar-may-import', 'server/src/calendar/planted.ts', `export { UnitsModule } from '../units';`],
  ['units-may-import', 'server/src/units/planted.ts', `export { AssignmentsModule } from '../assignments';`],
  ['accounts-may-import', 'server/src/accounts/planted.ts', `export { DirectivesModule } from '../directives';`],
  ['views-may-import', 'server/src/views/planted.ts', `export { DirectivesModule } from '../directives';`],
  ['directives-may-import', 'server/src/directives/planted.ts', `export { AssignmentsModule } from '../assignments';`],
  ['assignments-may-import', 'server/src/assignments/planted.ts', `export { IntakeModule } from '../intake';`],
  ['successions-may-import', 'server/src/successions/planted.ts', `export { IntakeModule } from '../intake';`],
  ['extensions-may-import', 'server/src/extensions/planted.ts', `export { BulkModule } from '../bulk';`],
  ['exports-may-import', 'server/src/exports/planted.ts', `export { IntakeModule } from '../intake';`],
  ['reminders-may-import', 'server/src/reminders/planted.ts', `export { MailsModule } from '../mails';`],
  ['mails-may-import', 'server/src/mails/planted.ts', `export { IntakeModule } from '../intake';`],
  ['search-may-import', 'server/src/search/planted.ts', `export { IntakeModule } from '../intake';`],
  ['bulk-may-import', 'server/src/bulk/planted.ts', `export { IntakeModule } from '../intake';`],
  ['intake-may-import', 'server/src/intake/planted.ts', `export { AuditModule } from '../audit';`],
  ['live-may-import', 'server/src/live/planted.ts', `export { AuditModule } from '../audit';`],
  ['audit-may-import', 'server/src/audit/planted.ts', `export { SearchModule } from '../search';`],
  ['demo-may-import', 'server/src/demo/planted.ts', `export { AuditModule } from '../audit';`],
  ['enter-by-the-door', 'server/src/assignments/planted.ts', `export { Unit } from '../units/unit.entity';`],
  ['no-cycles', 'libs/calendar/planted.ts', `export * from './planted';`],
  ['libs-know-no-business', 'libs/paging/planted.ts', `export { UnitsModule } from '../../server/src/units';`],
  ['pure-libs-stay-pure', 'libs/vietnamese/planted.ts', `export { Injectable } from '@nestjs/common';`],
  [
    'client-and-server-meet-in-the-schema',
    'client/src/app/work/planted.ts',
    `export { AssignmentStatus } from '../../../../server/src/assignments';`,
  ],
  ['features-do-not-mix', 'client/src/app/work/planted.ts', `export * from '../assignments/assignment-labels';`],
  ['ui-knows-no-business', 'client/src/app/ui/planted.ts', `export * from '../graphql/mutation';`],
  [
    'pages-and-dialogs-talk-to-the-server',
    'client/src/app/work/planted.ts',
    `export { mutation } from '../graphql/mutation';`,
  ],
  ['pure-stays-pure', 'server/src/assignments/planted.lifecycle.ts', `export { Injectable } from '@nestjs/common';`],
  ['typeorm-has-four-homes', 'server/src/assignments/planted.service.ts', `export { DataSource } from 'typeorm';`],
  ['domain-ignores-the-api', 'server/src/assignments/planted.service.ts', `export * from './assignment.graphql';`],
  ['no-orphans', 'server/src/assignments/planted.ts', `export const nobody = 'imports this';`],
  ['not-to-spec', 'libs/paging/planted.ts', `export * from '../changes/unit-of-work.db.spec';`],
];

const root = process.cwd();

function rulesBrokenIn(folder: string): string[] {
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/.bin/depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'server',
      'libs',
      'client/src',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

describe('the floor plan', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'ttdh-plan-'));
    const files = execFileSync(
      'git',
      [
        'ls-files',
        '-co',
        '--exclude-standard',
        'server',
        'libs',
        'client/src',
        '.dependency-cruiser.cjs',
        'tsconfig.json',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    for (const file of files.split('\n').filter((name) => /\.(ts|cjs|json)$/.test(name))) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(root, file), join(copy, file));
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const [rule, file, content] of plantings) plant(rule, file, content);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** Each violation gets a file of its own name, so that all are found in one reading of the sources. */
  function plant(rule: string, file: string, content: string): void {
    const place = join(copy, named(rule, file));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, `${content.replace('./planted', `./planted-${rule}`)}\n`);
  }
  const named = (rule: string, file: string) => file.replace('planted', `planted-${rule}`);

  test('catches every planted violation and nothing else', () => {
    const broken = rulesBrokenIn(copy);
    const expected = plantings.map(([rule, file]) => `${rule} ${named(rule, file)}`);
    expect(expected.filter((each) => !broken.includes(each))).toEqual([]);
    expect(broken.filter((each) => !each.includes('planted-'))).toEqual([]);
  });
});
