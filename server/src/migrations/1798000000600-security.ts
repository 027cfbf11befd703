import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which records of the trail are about safety, and up to which of them somebody was told; what a scanner said of a file. */
export class Security1798000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function security_kind(type text, data jsonb) returns text language sql immutable parallel safe as $$
        select case
          when type = 'session.refused' and data->>'reason' = 'THROTTLED' then 'SIGN_IN_BLOCKED'
          when type = 'session.refused' then 'SIGN_IN_FAILED'
          when type = 'session.started' and (data->>'newDevice')::boolean then 'NEW_DEVICE'
          when type = 'access-token.refused' then 'TOKEN_MISUSED'
          when type in ('access-token.created', 'access-token.revoked') then 'TOKEN_MADE'
          when type = 'access.denied' then 'ACCESS_DENIED'
          when type in ('account.role-granted', 'account.role-revoked') then 'ROLE_CHANGED'
          when type in ('account.added', 'account.imported', 'account.invited', 'account.invitation-withdrawn', 'account.disabled',
            'account.restored', 'account.moved', 'account.linked', 'account.deputy-set', 'account.deputy-called-off')
            then 'ACCOUNT_CHANGED'
          when type = 'account.broke-glass' then 'BROKE_GLASS'
          when type in ('password.changed', 'password.reset-asked', 'address.changed', 'factors.reset', 'passkey.added',
            'passkey.removed', 'totp.added', 'totp.removed', 'recovery-codes.made', 'session.unconfirmed')
            then 'CREDENTIALS_CHANGED'
          when type like '%.exported' and (data->>'count')::int >= 1000 then 'EXPORTED_MUCH'
          when type = 'file.infected' then 'FILE_INFECTED'
          when type = 'setting.changed' then 'SETTING_CHANGED'
        end
      $$;
      comment on function security_kind is 'Of which kind a record of the trail is, if it is about safety. Changed, its indexes are made anew.';
      create index recorded_event_security on recorded_event (seq) where security_kind(type, data) is not null;
      create index recorded_event_security_kind on recorded_event (security_kind(type, data), seq)
        where security_kind(type, data) is not null;

      create table security_mark (
        only_row boolean primary key default true check (only_row),
        told bigint not null
      );
      comment on table security_mark is 'Up to which record of the trail administrators were told what alarms.';
      insert into security_mark (told) select seq from trail_head;
      revoke insert, delete, truncate on security_mark from ttdh_app;

      alter table attachment add scan text check (scan in ('WAITING', 'CLEAN', 'INFECTED'));
      comment on column attachment.scan is 'What the scanner said; null: there was none. WAITING and INFECTED are given to nobody.';
      create index attachment_waiting on attachment (uploaded_at) where scan = 'WAITING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index attachment_waiting;
      alter table attachment drop scan;
      drop table security_mark;
      drop index recorded_event_security_kind;
      drop index recorded_event_security;
      drop function security_kind;
    `);
  }
}
