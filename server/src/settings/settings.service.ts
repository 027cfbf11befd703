import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, requireConfirmed } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidInput, NotFound, refuse, StaleVersion } from '@libs/refusals';
import { fits, SettingGroup, valueIn, whyNoValue } from './setting';
import type { SettingChanged } from './setting.events';
import type { ChangeSettingInput } from './setting.graphql';
import { administers } from './setting.policy';
import { SettingsCatalogue } from './settings-catalogue';
import { SettingsQueries } from './settings.queries';
import { StoredSetting } from './stored-setting.entity';

/** What decides who gets in, for how long (ASVS 7.5.1), and what is taken away: set only by who has just proved who they are. */
const guarded: readonly SettingGroup[] = [
  SettingGroup.SIGN_IN,
  SettingGroup.SESSIONS,
  SettingGroup.ACCOUNTS,
  SettingGroup.KEEPING,
];

/** Commands on settings. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogue: SettingsCatalogue,
    private readonly queries: SettingsQueries,
  ) {}

  /** Sets one anew; as it is already, nothing happens. Answers its name. */
  async change(actor: Actor, input: ChangeSettingInput): Promise<string> {
    await this.unitOfWork.run(actor, { command: 'changeSetting', input }, async (tx) => {
      if (!administers(actor)) refuse(new Forbidden());
      const setting = this.catalogue.named(input.name) ?? refuse(new NotFound());
      if (guarded.includes(setting.group)) requireConfirmed(actor);
      const to = valueIn(setting, input.value) ?? refuse(new InvalidInput('value', whyNoValue(setting, input.value)));
      const { name, title, defaultValue } = setting;
      const id = await this.queries.idOf(tx, name);
      const row = id ? (await tx.hold(StoredSetting, id))! : null;
      if ((row?.version ?? 0) !== input.expectedVersion) refuse(row ? await tx.stale(row) : new StaleVersion(0));
      const from = row && fits(setting, row.value) ? row.value : defaultValue;
      if (row && row.value === to) return { id: row.id };
      const changed = Object.assign(row ?? new StoredSetting(), {
        id: row?.id ?? randomUUID(),
        name,
        value: to,
        changedById: actor.id,
        changedAt: tx.now,
      });
      const data = { name, title: title.vi, from, to };
      const event: SettingChanged = { type: 'setting.changed', subjectId: changed.id, data };
      return tx.save(changed, event);
    });
    this.queries.forget();
    return input.name;
  }
}
