import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { Reads } from '@libs/sql';
import { fits, type Setting } from './setting';
import { administers } from './setting.policy';
import { SettingsCatalogue } from './settings-catalogue';

/** For so long a value is believed: a change is seen everywhere within a second, at one small read a second. */
const FRESH_MS = 1_000;

type Values = ReadonlyMap<string, unknown>;

/** A setting as those who set it see it. Values are words: `3`, `true`. */
export interface SettingRow extends Pick<Setting, 'name' | 'title' | 'description' | 'kind' | 'min' | 'max'> {
  readonly value: string;
  readonly defaultValue: string;
  /** 0 while nobody has set it. */
  readonly version: number;
  readonly changedById: string | null;
  readonly changedAt: Date | null;
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
  async get<Value extends number | boolean>(setting: Setting<Value>): Promise<Value> {
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
      const { name, title, description, kind, min, max, defaultValue } = setting;
      const row = stored.get(name);
      return {
        ...{ name, title, description, kind, min, max },
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
