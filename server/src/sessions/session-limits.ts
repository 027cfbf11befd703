import { Injectable } from '@nestjs/common';
import type { Role } from '@libs/auth';
import { Parameters } from '@libs/sql';
import { stoodInFor } from '../accounts';
import { SettingsQueries } from '../settings';
import { absoluteHours, adminIdleMinutes, administrators, idleMinutes, mostSessions } from './session-settings';

/** A statement that has begun, with the values bound so far. */
export interface Begun extends Pick<Parameters, 'bind' | 'values'> {
  readonly sql: string;
}

/** How long sessions last, as it is set. Asked anew each time: what is lowered holds for the sessions that are open (ASVS 7.1.1). */
@Injectable()
export class SessionLimits {
  constructor(private readonly settings: SettingsQueries) {}

  /**
   * SQL from `from` on: sessions `s` that live, each with its account `a`, `i.minutes` after which it ends unused, and `e.at`
   * when it ends in any case, and whom its person stands in for at this moment, `p`. A token's session ends by its own clock alone.
   * `of` 'disabled': those that a disabled account alone keeps from living.
   */
  async living(of: 'enabled' | 'disabled' = 'enabled'): Promise<Begun> {
    const [idle, adminIdle, hours] = await this.set();
    const { bind, values } = new Parameters();
    const sql = `from session s join account a on a.id = s.account_id
      left join lateral ${stoodInFor('s.deputyship_id', 's.account_id')} p on true
      cross join lateral (select case when exists (select from role_grant g where g.account_id = a.id and g.role = any(${bind(administrators)}))
        then ${bind(adminIdle)}::int else ${bind(idle)}::int end as minutes) i
      cross join lateral (select case when s.kind = 'TOKEN' then s.ends_at
        else least(s.ends_at, s.started_at + make_interval(hours => ${bind(hours)}::int)) end as at) e
      where s.ended_at is null and e.at > now() and a.disabled_at is ${of === 'enabled' ? 'null' : 'not null'}
        and (a.credentials_changed_at is null or s.started_at >= a.credentials_changed_at or s.id = a.credentials_changed_by)
        and (s.kind = 'TOKEN' or s.last_seen_at > now() - make_interval(mins => i.minutes))`;
    return { sql, bind, values };
  }

  /** Minutes after which a session of somebody with these roles ends if nobody uses it. */
  async idleMinutes(roles: readonly Role[]): Promise<number> {
    const [idle, adminIdle] = await this.set();
    return roles.some((role) => administrators.includes(role)) ? adminIdle : idle;
  }

  /** Minutes after which it ends in any case. */
  async absoluteMinutes(): Promise<number> {
    const [, , hours] = await this.set();
    return hours * 60;
  }

  most(): Promise<number> {
    return this.settings.get(mostSessions);
  }

  private set(): Promise<[number, number, number]> {
    const { settings } = this;
    return Promise.all([settings.get(idleMinutes), settings.get(adminIdleMinutes), settings.get(absoluteHours)]);
  }
}
