import type { Like } from '../i18n/text';
import type { shell as vi } from './shell.vi';

export const shell: Like<typeof vi> = {
  short: 'TTĐH',
  skip: 'Skip to main content',
  search: 'Find assignments, document numbers, units…',
  offline: 'You are offline. What you see was loaded before; sending has to wait for the network.',
  outdated: 'A new version is in place. Reload the page to go on.',
  reload: 'Reload',
  account: 'Account of {{ name }}',
  language: 'Language',
  playground: 'GraphQL playground',
  places: {
    all: 'Main places',
    work: 'My work',
    workShort: 'Work',
    assignments: 'Assignments',
    documents: 'Documents',
    intake: 'Data entry',
    intakeShort: 'Enter',
  },
  theme: {
    title: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  density: {
    title: 'Row density',
    roomy: 'Roomy',
    medium: 'Medium',
    dense: 'Dense',
  },
  roles: {
    OFFICE_SPECIALIST: 'Office specialist',
    OFFICE_HEAD: 'Head of the Office',
    PROVINCIAL_LEADER: 'Provincial leader',
    UNIT_HEAD: 'Unit head',
    UNIT_SPECIALIST: 'Unit specialist',
    UNIT_ADMIN: 'Unit administrator',
    SYSTEM_ADMIN: 'System administrator',
    ANALYST: 'Analyst',
  },
  keys: {
    everywhere: 'Everywhere',
    go: 'Go to',
    search: 'Search',
    help: 'Show shortcuts',
    newDocument: 'Enter a new document',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or what was here is gone.',
    back: 'Back to My work',
  },
};
