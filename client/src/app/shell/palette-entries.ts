import { fold } from '@libs/vietnamese';
import { dayInWords } from '../ui/dates';
import type { IconName } from '../ui/icons';
import type { TextKey } from '../i18n/text';
import type { PaletteSearchQuery } from './shell.generated';

/** One thing the palette offers. `url` is where it leads; `run` what it does instead. */
export interface Entry {
  id: string;
  icon: IconName;
  label: string;
  /** Beside the label, quieter. */
  hint?: string;
  keys?: string;
  /** Other words by which it is found. */
  also?: string;
  url?: string;
  run?: () => unknown;
}

/** Entries of one kind, under a heading. */
export interface Group {
  id: string;
  title: TextKey;
  entries: readonly Entry[];
}

/** What was opened from here before, the latest first. */
export const mostRecent = 8;
const recentInSight = 5;
const recentBesideResults = 3;

/** Every word typed begins a word of the entry; accents, case and where the tone stands don't matter. */
export function matches(entry: Pick<Entry, 'label' | 'hint' | 'also'>, typed: string): boolean {
  const words = fold(`${entry.label} ${entry.hint ?? ''} ${entry.also ?? ''}`);
  return fold(typed)
    .split(' ')
    .every((word) => words.startsWith(word) || words.includes(` ${word}`) || words.includes(`/${word}`));
}

/**
 * What the server found, as entries: each opens where one goes on with it. What is called as was typed comes before
 * what only contains the words somewhere.
 */
export function found(answer: PaletteSearchQuery['search'], typed: string, language: 'vi' | 'en'): Group[] {
  const { documents, directives, units, people } = answer;
  const groups: Group[] = [
    {
      id: 'documents',
      title: 'shell.palette.documents',
      entries: documents.map(({ id, numberSymbol, abstract, issuedOn }) => ({
        id: `document-${id}`,
        icon: 'description',
        label: numberSymbol,
        hint: `${dayInWords(issuedOn, 'plain', language)} · ${abstract}`,
        url: `/van-ban/${id}`,
      })),
    },
    {
      id: 'directives',
      title: 'shell.palette.directives',
      entries: directives.map(({ id, ordinal, text, document }) => ({
        id: `directive-${id}`,
        icon: 'notes',
        label: text,
        hint: `${document.numberSymbol} · ${ordinal}`,
        url: `/van-ban/${document.id}#noi-dung-${id}`,
      })),
    },
    {
      id: 'units',
      title: 'shell.palette.units',
      entries: units.map(({ id, name, shortName }) => ({
        id: `unit-${id}`,
        icon: 'apartment',
        label: name,
        hint: shortName === name ? undefined : shortName,
        url: `/nhiem-vu?unit=${id}`,
      })),
    },
    {
      id: 'people',
      title: 'shell.palette.people',
      entries: people.map(({ person, unit, monitors }) => ({
        id: `person-${person.id}`,
        icon: 'person',
        label: person.displayName,
        hint: [person.title, unit.shortName].filter(Boolean).join(' · '),
        url: `/nhiem-vu?${monitors ? 'monitor' : 'delegate'}=${person.id}`,
      })),
    },
  ];
  const isCalledSo = ({ id, entries }: Group) =>
    id !== 'directives' &&
    entries.some(({ label, hint }) => matches({ label, also: id === 'units' ? hint : '' }, typed));
  return [...groups.filter(isCalledSo), ...groups.filter((group) => !isCalledSo(group))];
}

/** What is known without asking the server. */
export interface Known {
  recent: readonly Entry[];
  places: readonly Entry[];
  views: readonly Entry[];
  commands: readonly Entry[];
}

/**
 * Everything offered for what was typed, in its order: what was opened last, places, what was found, views, commands.
 * What comes late is put after what is there already, so that nothing moves under the finger.
 */
export function grouped(typed: string, known: Known, results: readonly Group[], searchAll: Entry | undefined): Group[] {
  const fitting = (entries: readonly Entry[]) => (typed ? entries.filter((entry) => matches(entry, typed)) : entries);
  const recent = fitting(known.recent).slice(0, typed ? recentBesideResults : recentInSight);
  const shown = new Set(recent.map(({ id }) => id));
  const groups: Group[] = [
    { id: 'recent', title: 'shell.palette.recent', entries: recent },
    { id: 'places', title: 'shell.palette.places', entries: fitting(known.places) },
    ...results,
    { id: 'views', title: 'shell.palette.views', entries: fitting(known.views) },
    { id: 'commands', title: 'shell.palette.commands', entries: fitting(known.commands) },
    { id: 'all', title: 'shell.palette.everything', entries: searchAll ? [searchAll] : [] },
  ];
  return groups
    .map((group) =>
      group.id === 'recent' ? group : { ...group, entries: group.entries.filter(({ id }) => !shown.has(id)) },
    )
    .filter(({ entries }) => entries.length > 0);
}
