import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { Parameters, Reads } from '@libs/sql';
import { fits, type Setting, type SettingValue } from './setting';
import { administers } from './setting.policy';
import { SettingsCatalogue } from './settings-catalogue';

/** For so long a value is believed: a change is seen everywhere within a second, at one small read a second. */
const FRESH_MS = 1_000;

type Values = ReadonlyMap<string, unknown>;

/** A setting as those who set it see it. Values are words: `3`, `true`. */
export interface SettingRow extends Pick<Setting, 'name' | 'group' | 'kind' | 'measure' | 'options' | 'min' | 'max'> {
  readonly title: string;
  readonly description: string;
  readonly titleInEnglish: string;
  readonly descriptionInEnglish: string;
  readonly value: string;
  readonly defaultValue: string;
  /** 0 while nobody has set it. */
  readonly version: number;
  readonly changedById: string | null;
  readonly changedAt: Date | null;
}

/** One time that a setting was set. */
export interface SettingChangeRow {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  readonly by: string;
  readonly version: number;
}

/** Reads of what is set. */
@Injectable()
export class SettingsQueries {
  private kept: { values: Promise<Values>; until: number } | undefined;

  constructor(
    private readonly reads: Reads,
    private readonly catalogue: SettingsCatalogue,
  ) {}

  /** What is set now, or else the default. It may take a connection: ask before a unit of work opens. */
  async get<Value extends SettingValue>(setting: Setting<Value>): Promise<Value> {
    const value = (await this.values()).get(setting.name);
    return fits(setting, value) ? (value as Value) : setting.defaultValue;
  }

  /** Every setting as it is; none for whoever does not administer. */
  async list(actor: Actor): Promise<SettingRow[]> {
    if (!administers(actor)) return [];
    const rows = await this.reads.rows<{
      name: string;
      value: unknown;
      version: number;
      changedById: string;
      changedAt: Date;
    }>(`select name, value, version, changed_by_id as "changedById", changed_at as "changedAt" from setting`);
    const stored = new Map(rows.map((row) => [row.name, row]));
    return this.catalogue.all().map((setting) => {
      const { name, group, title, description, kind, measure, options, min, max, defaultValue } = setting;
      const row = stored.get(name);
      return {
        ...{ name, group, kind, measure, options, min, max },
        ...{ title: title.vi, description: description.vi },
        ...{ titleInEnglish: title.en, descriptionInEnglish: description.en },
        value: String(row && fits(setting, row.value) ? row.value : defaultValue),
        defaultValue: String(defaultValue),
        version: row?.version ?? 0,
        changedById: row?.changedById ?? null,
        changedAt: row?.changedAt ?? null,
      };
    });
  }

  async one(actor: Actor, name: string): Promise<SettingRow | null> {
    return (await this.list(actor)).find((row) => row.name === name) ?? null;
  }

  /** The last `most` times that somebody set something, of all settings or of one; the latest first. */
  async changes(actor: Actor, name: string | null, most: number): Promise<SettingChangeRow[]> {
    if (!administers(actor)) return [];
    const { bind, values } = new Parameters();
    const one = name === null ? '' : `and e.data->>'name' = ${bind(name)}`;
    const rows = await this.reads.rows<SettingChangeRow>(
      `select e.id, e.data->>'name' as name, e.data->>'from' as "from", e.data->>'to' as "to", e.at,
         concat_ws(' thay ', e.actor_name, e.on_behalf_of_name) as by,
         (select count(*)::int from recorded_event b where b.subject_id = e.subject_id and b.seq <= e.seq) as version
       from setting s join recorded_event e on e.subject_id = s.id
       where e.type = 'setting.changed' ${one} order by e.seq desc limit ${bind(most)}`,
      { values },
    );
    // Of a setting that no module obeys any more there is nothing to show or to undo.
    return rows.filter((row) => this.catalogue.named(row.name));
  }

  /** Under which id it is kept. Two who set the same for the first time come one after the other. */
  async idOf({ manager }: { manager: EntityManager }, name: string): Promise<string | null> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`setting ${name}`]);
    const [found] = await manager.query('select id from setting where name = $1', [name]);
    return found?.id ?? null;
  }

  /** What was believed is asked again: this process has just changed it. */
  forget(): void {
    this.kept = undefined;
  }

  private values(): Promise<Values> {
    if (!this.kept || this.kept.until < performance.now()) {
      const values = this.reads
        .rows<{ name: string; value: unknown }>('select name, value from setting')
        .then((rows): Values => new Map(rows.map(({ name, value }) => [name, value])));
      this.kept = { values, until: performance.now() + FRESH_MS };
      // What could not be read is asked again next time.
      values.catch(() => (this.kept = undefined));
    }
    return this.kept.values;
  }
}
