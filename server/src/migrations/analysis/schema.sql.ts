import { assignmentsAt, assignmentView, versionView } from './assignments.sql';
import { figuresAt, figuresView } from './figures.sql';
import { lists } from './lists.sql';
import { selectOf, type View, viewSql } from './view';

/** A function with the columns of a view, for a past day. It reads as its owner, as a view does; it takes nothing but a day. */
const atDay = (name: string, of: string, says: string, { columns, from }: Pick<View, 'columns' | 'from'>) => `
create function bi.${name}(day date) returns setof bi.${of} language sql stable security definer set search_path = public, pg_temp as $$
${selectOf({ columns, from })}
$$;
revoke execute on function bi.${name}(date) from public;
comment on function bi.${name}(date) is '${says}';
`;

/**
 * The schema for BI tools: read-only views of the whole province, with the official cells. A server where the owner may not make
 * roles has it without the role; whoever runs that server grants it then (README).
 */
export const schema = `
create schema bi;
comment on schema bi is 'Số liệu chỉ đạo, điều hành để phân tích: chỉ đọc, cùng số liệu với API. Giờ theo múi giờ ttdh.office_zone của cơ sở dữ liệu, mặc định Asia/Ho_Chi_Minh';

create function bi.office_zone() returns text language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('ttdh.office_zone', true), ''), 'Asia/Ho_Chi_Minh')
$$;
comment on function bi.office_zone() is 'Múi giờ của cơ quan';

create function bi.today() returns date language sql stable parallel safe as $$
  select (public.moment() at time zone bi.office_zone())::date
$$;
comment on function bi.today() is 'Hôm nay, theo giờ cơ quan';

create function bi.is_now(day date) returns boolean language sql stable parallel safe as $$
  select day is null or day >= bi.today()
$$;
comment on function bi.is_now(date) is 'Ngày này là hôm nay (hoặc để trống), không phải ngày đã qua';

create function bi.moment_of(day date) returns timestamptz language sql stable parallel safe as $$
  select case when bi.is_now(day) then public.moment()
    else (day + 1)::timestamp at time zone bi.office_zone() - interval '1 millisecond' end
$$;
comment on function bi.moment_of(date) is 'Thời điểm xét số liệu của một ngày: hết ngày đã qua, hoặc lúc này';

create function bi.cell(status text, due_on date, due_time time, submitted_at timestamptz, at timestamptz) returns text
language sql stable parallel safe as $$
  select case
    when status = 'WITHDRAWN' then 'WITHDRAWN'
    when due_on is null then case when status = 'COMPLETED' then 'DONE_NO_DEADLINE' else 'OPEN_NO_DEADLINE' end
    when (case when status in ('COMPLETED', 'SUBMITTED') then submitted_at else at end at time zone bi.office_zone())
      > due_on + coalesce(due_time, time '23:59:59.999999')
    then case when status = 'COMPLETED' then 'DONE_LATE' else 'OPEN_OVERDUE' end
    else case when status = 'COMPLETED' then 'DONE_ON_TIME' else 'OPEN_IN_TERM' end end
$$;
comment on function bi.cell(text, date, time, timestamptz, timestamptz) is
  'Ô số liệu của một nhiệm vụ tại một thời điểm; kết quả đã gửi xét theo lúc gửi';

${[assignmentView, versionView, ...lists].map(viewSql).join('')}
${atDay('assignments_at', 'assignment', 'Mọi nhiệm vụ như vào hết một ngày đã qua; để trống: như hiện nay', assignmentsAt)}
${viewSql(figuresView)}
${atDay('figures_at', 'figures_by_unit', 'Số liệu theo đơn vị như vào hết một ngày đã qua; để trống: như hiện nay', figuresAt)}

do $$
begin
  create role ttdh_bi nologin;
exception when duplicate_object or unique_violation or insufficient_privilege then null;
end $$;
do $$
begin
  if exists (select from pg_roles where rolname = 'ttdh_bi') then
    grant usage on schema bi to ttdh_bi;
    grant select on all tables in schema bi to ttdh_bi;
    grant execute on all functions in schema bi to ttdh_bi;
  end if;
end $$;
`;
