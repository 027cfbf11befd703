/**
 * The role the application works as. It may read the trail but not write it, alter or drop nothing.
 * Roles belong to the whole server, so two databases may race to create it.
 */
export const appRole = `
do $$
begin
  create role ttdh_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant ttdh_app to current_user;
grant usage on schema public to ttdh_app;
grant select, insert, update, delete on all tables in schema public to ttdh_app;
revoke insert, update, delete, truncate on recorded_event, trail_head, migration from ttdh_app;
revoke execute on function record_events(jsonb) from public;
grant execute on function record_events(jsonb) to ttdh_app;
alter default privileges in schema public grant select, insert, update, delete on tables to ttdh_app;
`;
