import { computed, Injectable, signal } from '@angular/core';
import { MatchIndex } from '@libs/vietnamese';
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
  private readonly names = signal<ReadonlyMap<string, Named>>(new Map());

  readonly fields = computed(() => this.choices.value()?.fields ?? []);
  readonly leaders = computed(() => this.choices.value()?.accounts.nodes ?? []);

  learnUnits(units: readonly (IntakeUnitFragment | null | undefined)[]): void {
    this.learn(units.map((unit) => unit && [unit.id, { label: unit.name, short: unit.shortName }]));
  }

  learnPeople(people: readonly ({ id: string; displayName: string } | null | undefined)[]): void {
    this.learn(
      people.map(
        (person) => person && [person.id, { label: person.displayName, short: shortName(person.displayName) }],
      ),
    );
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
    if (fresh.length) this.names.update((known) => new Map([...known, ...fresh]));
  }
}

/** `Nguyễn Thị Lan` → `N.T. Lan`: in a narrow cell the given name is what must be seen. */
function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const initials = words.slice(0, -1).map((word) => `${word[0]}.`);
  return [initials.join(''), words.at(-1)].filter(Boolean).join(' ');
}
