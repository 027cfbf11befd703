import { computed, inject, Injectable, signal } from '@angular/core';
import { type Candidate, fold } from '@libs/vietnamese';
import { Apollo } from 'apollo-angular';
import { ask } from '../graphql/query';
import { officeDay } from '../ui/dates';
import type { Option } from '../ui/type-ahead/type-ahead';
import {
  IntakeAllUnitsDocument,
  type IntakeAllUnitsQuery,
  IntakeMonitorsDocument,
  IntakeSuggestionsDocument,
  type IntakeSuggestionsQuery,
} from './intake.generated';
import { indexOf, type KnownPerson, likelyFirst, offered, personCandidate, personOption } from './name-index';

type KnownUnit = IntakeAllUnitsQuery['units']['nodes'][number];
export type LikelyUnit = Pick<KnownUnit, 'id' | 'name' | 'shortName' | 'code'>;
type Suggestions = Omit<IntakeSuggestionsQuery['entrySuggestions'], '__typename'>;
/** More units than this are not carried along: the server is asked then, letter by letter. */
const mostPages = 6;
const monitors = ['OFFICE_SPECIALIST', 'OFFICE_HEAD'] as const;

const nothing: Suggestions = { leads: [], cooperating: [], issuers: [], monitors: [], leaders: [], signatories: [] };

/**
 * The names of today's units and of the Office's people, kept while the console is open, so that the list is there with
 * the letter and a table of forty rows asks nobody; and what this person used last, which comes first.
 */
@Injectable({ providedIn: 'root' })
export class NameIndexStore {
  private readonly apollo = inject(Apollo);
  private readonly findUnits = ask(IntakeAllUnitsDocument);
  private readonly findPeople = ask(IntakeMonitorsDocument);
  private readonly findSuggestions = ask(IntakeSuggestionsDocument);
  private loadedOn?: string;
  /** What was asked for last is known. */
  ready: Promise<unknown> = Promise.resolve();

  readonly units = signal<readonly KnownUnit[] | undefined>(undefined);
  readonly people = signal<readonly KnownPerson[] | undefined>(undefined);
  readonly suggestions = signal<Suggestions>(nothing);

  /** Equal matches keep the order in which they are given: the likely before the others. */
  private readonly unitIndex = computed(() => {
    const units = this.units();
    const { leads, cooperating } = this.suggestions();
    return units && indexOf(likelyFirst(units, [...leads, ...cooperating]), unitCandidate);
  });
  private readonly peopleIndex = computed(() => {
    const people = this.people();
    return people && indexOf(likelyFirst(people, this.suggestions().monitors), personCandidate);
  });

  constructor() {
    // Somebody else signs in: what the one before them used is theirs alone.
    this.apollo.client.onClearStore(async () => {
      this.loadedOn = undefined;
      this.suggestions.set(nothing);
      this.units.set(undefined);
      this.people.set(undefined);
    });
  }

  /** Reads what is not known yet, and what was used last anew. Without it everything works, asking the server. */
  load(): void {
    const today = officeDay(new Date());
    const isFresh = this.loadedOn === today;
    this.loadedOn = today;
    const silently = (work: Promise<void>) => work.catch(() => (this.loadedOn = undefined));
    this.ready = Promise.all([
      silently(this.loadSuggestions()),
      ...(isFresh ? [] : [silently(this.loadUnits(today)), silently(this.loadPeople())]),
    ]);
  }

  /** Undefined: not known here. */
  unitsFor(text: string, likely: readonly LikelyUnit[] = []): readonly Option[] | undefined {
    const index = this.unitIndex();
    if (!index) return text || !likely.length ? undefined : this.optionsOf(likely);
    const found = text ? index.find(text) : likelyFirst(index.all, likely).slice(0, offered);
    return this.optionsOf(found);
  }

  peopleFor(text: string): readonly Option[] | undefined {
    const index = this.peopleIndex();
    const found = index && (text ? index.find(text) : index.all.slice(0, offered));
    return found?.map(personOption);
  }

  /** The one unit that is certainly meant: an id, null for doubt, undefined for not known here. */
  certainUnit = (words: string): string | null | undefined => this.unitIndex()?.certain(words);

  /** The one person of exactly that name. */
  certainPerson(words: string): string | null {
    const name = fold(words);
    const called = (this.people() ?? []).filter(({ displayName }) => fold(displayName) === name);
    const exactly = called.filter(({ displayName }) => displayName.normalize('NFC') === words.normalize('NFC'));
    const [only, ...others] = exactly.length ? exactly : called;
    return only && !others.length ? only.id : null;
  }

  /** By which names people call a unit. */
  namesOf(unitId: string | null): readonly string[] {
    const unit = this.units()?.find(({ id }) => id === unitId);
    return unit ? [unit.name, unit.shortName, unit.code, ...unit.aliases] : [];
  }

  private optionsOf = (units: readonly LikelyUnit[]): readonly Option[] =>
    units.map(({ id, name, shortName, code }) => ({ id, label: name, short: shortName, hint: code }));

  private async loadSuggestions() {
    const { __typename: _, ...found } = (await this.findSuggestions({})).entrySuggestions;
    this.suggestions.set(found);
  }

  private async loadUnits(openOn: string) {
    const units = new Map<string, KnownUnit>();
    let after: string | null = null;
    for (let page = 0; page < mostPages; page++) {
      const answer: IntakeAllUnitsQuery = await this.findUnits({ filter: { openOn }, after });
      for (const unit of answer.units.nodes) units.set(unit.id, unit);
      after = answer.units.pageInfo.endCursor;
      if (!answer.units.pageInfo.hasNextPage || !after) return this.units.set([...units.values()]);
    }
  }

  private async loadPeople() {
    const { accounts } = await this.findPeople({ filter: { roles: [...monitors] } });
    if (!accounts.pageInfo.hasNextPage) this.people.set(accounts.nodes);
  }
}

const unitCandidate = ({ id, name, shortName, aliases, code }: KnownUnit): Candidate => ({
  id,
  names: [name, shortName, ...aliases],
  code,
});
