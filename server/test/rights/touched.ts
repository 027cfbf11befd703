import type { Client } from 'pg';

/** What the product keeps of people being there, whatever they ask; it records refusals by itself, some seconds later. */
const ofAnyRequest = ['session', 'account_use', 'sign_in_throttle', 'trail_head', 'outbox'];

/** Says in which tables something was changed, by whomever but the test itself. */
export class Touched {
  private constructor(private readonly db: Client) {}

  static async watch(db: Client): Promise<Touched> {
    await db.query(`
      create schema touched;
      create table touched.one (name text);
      create function touched.note() returns trigger language plpgsql security definer as $$ begin
        if pg_backend_pid() <> tg_argv[0]::int and coalesce(to_jsonb(new)->>'type', '') <> 'access.denied' then
          insert into touched.one values (tg_table_name);
        end if;
        return null;
      end $$`);
    const { rows } = await db.query(
      `select c.relname as name, pg_backend_pid() as own from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all ($1)`,
      [ofAnyRequest],
    );
    for (const { name, own } of rows)
      await db.query(
        `create trigger touched after insert or update or delete on "${name}" for each row execute function touched.note(${own})`,
      );
    return new Touched(db);
  }

  /** The tables in which something was changed since this was asked last. */
  async since(): Promise<string[]> {
    const { rows } = await this.db.query('delete from touched.one returning name');
    return [...new Set(rows.map(({ name }) => name as string))].sort();
  }
}
