import { computed, inject, Injectable, signal } from '@angular/core';
import { fold, MatchIndex } from '@libs/vietnamese';
import { ask, query } from '../graphql/query';
import { officeDay } from '../ui/dates';
import type { Option } from '../ui/type-ahead/type-ahead';
import type { DraftUnit } from './draft-content';
import {
  IntakeChoicesDocument,
  type IntakeDraftFragment,
  IntakePeopleDocument,
  type IntakeUnitFragment,
  IntakeUnitsDocument,
} from './intake.generated';
import { indexOf, likelyFirst, personCandidate, personOption } from './name-index';
import { NameIndexStore } from './name-index-store';
import { partsOf } from './paste-rows';

/** What is shown of something that is kept as an id. */
interface Named {
  label: string;
  short?: string;
}

const monitors = ['OFFICE_SPECIALIST', 'OFFICE_HEAD'] as const;

/** Finds units and people, and remembers what those that stand in the draft are called. */
@Injectable()
export class LookupStore {
  private readonly findUnits = ask(IntakeUnitsDocument);
  private readonly findPeople = ask(IntakePeopleDocument);
  private readonly choices = query(IntakeChoicesDocument, () => ({
    leaders: { roles: ['PROVINCIAL_LEADER' as const] },
  }));
  private readonly index = inject(NameIndexStore);
  private readonly learned = signal<ReadonlyMap<string, Named>>(new Map());
  /** What ids stand for: what was met in this document, and what is known anyway. */
  private readonly names = computed<ReadonlyMap<string, Named>>(
    () =>
      new Map([
        ...Object.values(this.index.suggestions()).flatMap((found) => found.flatMap(namedOf)),
        ...this.leaders().map(personNamed),
        ...(this.index.units() ?? []).map(unitNamed),
        ...(this.index.people() ?? []).map(personNamed),
        ...this.learned(),
      ]),
  );

  readonly fields = computed(() => this.choices.value()?.fields ?? []);
  readonly leaders = computed(() => this.choices.value()?.accounts.nodes ?? []);

  private readonly leaderIndex = computed(() =>
    indexOf(likelyFirst(this.leaders(), this.index.suggestions().leaders), personCandidate),
  );

  /** The province's leaders, the likely first. */
  readonly leadersFor = (text: string): readonly Option[] =>
    (text ? this.leaderIndex().find(text) : this.leaderIndex().all).map(personOption);

  /** Who has signed before. */
  readonly signatoriesFor = (text: string): readonly Option[] =>
    this.index
      .suggestions()
      .signatories.filter((name) => name !== text && fold(name).includes(fold(text)))
      .map((name) => ({ id: name, label: name }));

  learnUnits(units: readonly (IntakeUnitFragment | null | undefined)[]): void {
    this.learn(units.map((unit) => unit && unitNamed(unit)));
  }

  learnPeople(people: readonly ({ id: string; displayName: string } | null | undefined)[]): void {
    this.learn(people.map((person) => person && personNamed(person)));
  }

  learnDraft({ content, updatedBy }: IntakeDraftFragment): void {
    const units = content.rows.flatMap((row) => [...row.leads, ...row.cooperating].map(({ unit }) => unit));
    this.learnUnits([content.issuer, ...units]);
    this.learnPeople([updatedBy, ...content.rows.map(({ monitor }) => monitor)]);
  }

  /** The option that stands for an id; nothing for none. */
  chosen(id: string | null): readonly Option[] {
    return id ? [{ id, ...(this.names().get(id) ?? { label: '…' }) }] : [];
  }

  optionOf({ unitId, words }: DraftUnit): Option {
    return this.chosen(unitId)[0] ?? { id: '', label: words };
  }

  nameOf(unit: DraftUnit): string {
    const { short, label } = this.optionOf(unit);
    return short ?? label;
  }

  /** By which names a unit of the grid may be called in its own row. */
  callsOf(unit: DraftUnit): readonly string[] {
    const { label, short } = this.optionOf(unit);
    return [unit.words, label, short ?? label, ...this.index.namesOf(unit.unitId)];
  }

  /** Units of that day, by any of their names, codes or unaccented letters. */
  readonly searchUnits = async (text: string, openOn = officeDay(new Date())): Promise<readonly Option[]> => {
    const { units } = await this.findUnits({ filter: { text: text || undefined, openOn } });
    this.learnUnits(units.nodes);
    return units.nodes.map(({ id, name, shortName, code }) => ({ id, label: name, short: shortName, hint: code }));
  };

  /** People of the Office, who follow directives. */
  readonly searchPeople = async (text: string): Promise<readonly Option[]> => {
    const { accounts } = await this.findPeople({ filter: { text: text || undefined, roles: [...monitors] } });
    this.learnPeople(accounts.nodes);
    return accounts.nodes.map(({ id, displayName, title }) => ({ id, label: displayName, hint: title }));
  };

  /** The units that pasted or hastily typed words name; undefined where that is not certain, for the person to decide. */
  async resolve(words: string): Promise<readonly { words: string; unitId: string | null }[] | undefined> {
    const whole = await this.certain(words);
    if (whole) return [{ words, unitId: whole }];
    const parts = partsOf(words);
    if (parts.length < 2) return undefined;
    const found = await Promise.all(parts.map(async (part) => ({ words: part, unitId: await this.certain(part) })));
    return found.some(({ unitId }) => unitId) ? found : undefined;
  }

  private async certain(words: string): Promise<string | null> {
    const known = this.index.certainUnit(words);
    if (known !== undefined) return known;
    const { units } = await this.findUnits({ filter: { text: words, openOn: officeDay(new Date()) } });
    this.learnUnits(units.nodes);
    if (units.nodes.length === 1) return units.nodes[0]!.id;
    const candidates = units.nodes.map(({ id, name, shortName, aliases, code }) => ({
      id,
      names: [name, shortName, ...aliases],
      code,
    }));
    return new MatchIndex(candidates).bestMatch(words)?.id ?? null;
  }

  private learn(entries: readonly (readonly [string, Named] | null | undefined)[]) {
    const fresh = entries
      .filter((entry) => !!entry)
      .filter(([id, named]) => this.names().get(id)?.label !== named.label);
    if (fresh.length) this.learned.update((known) => new Map([...known, ...fresh]));
  }
}

type Found = string | { id: string; displayName: string } | Pick<IntakeUnitFragment, 'id' | 'name' | 'shortName'>;
/** What is suggested, as it is named; a signatory is a name already. */
function namedOf(found: Found): (readonly [string, Named])[] {
  if (typeof found === 'string') return [];
  return ['displayName' in found ? personNamed(found) : unitNamed(found)];
}

const unitNamed = ({ id, name, shortName }: Pick<IntakeUnitFragment, 'id' | 'name' | 'shortName'>) =>
  [id, { label: name, short: shortName }] as const;
const personNamed = ({ id, displayName }: { id: string; displayName: string }) =>
  [id, { label: displayName, short: shortName(displayName) }] as const;

/** `Nguyễn Thị Lan` → `N.T. Lan`: in a narrow cell the given name is what must be seen. */
function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const initials = words.slice(0, -1).map((word) => `${word[0]}.`);
  return [initials.join(''), words.at(-1)].filter(Boolean).join(' ');
}
