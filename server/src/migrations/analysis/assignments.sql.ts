import type { Column, View } from './view';

/** What an assignment is a version of: `v`; joined with unit `u`, directive `r`, document `d`. */
const about: readonly Column[] = [
  ['assignment_id', 'v.id', 'Mã nhiệm vụ; đường dẫn trên phần mềm: /nhiem-vu/<mã>'],
  ['document_id', 'v.document_id', 'Mã văn bản (bi.document)'],
  ['document_number', 'd.number_symbol', 'Số, ký hiệu văn bản'],
  ['document_type', 'd.type', 'Loại văn bản (mã)'],
  ['document_issued_on', 'd.issued_on', 'Ngày ban hành văn bản'],
  ['issuer_id', 'd.issuer_id', 'Cơ quan ban hành (bi.unit)'],
  ['directive_text', 'r.text', 'Nội dung chỉ đạo'],
  ['leader_name', 'l.display_name', 'Lãnh đạo chỉ đạo'],
  ['field_name', 'f.name', 'Lĩnh vực'],
  ['unit_id', 'v.unit_id', 'Đơn vị chịu trách nhiệm (bi.unit)'],
  ['unit_code', 'u.code', 'Mã định danh của đơn vị'],
  ['unit_name', 'u.name', 'Tên đơn vị'],
  ['part', 'v.part', 'LEAD: chủ trì; COOPERATING: phối hợp. Số liệu chính thức chỉ tính chủ trì'],
  ['monitor_id', 'v.monitor_id', 'Mã chuyên viên Văn phòng theo dõi'],
  ['monitor_name', 'm.display_name', 'Chuyên viên Văn phòng theo dõi'],
  ['given_at', 'v.issued_at', 'Thời điểm giao'],
  ['given_on', '(v.issued_at at time zone bi.office_zone())::date', 'Ngày giao'],
  [
    'status',
    'v.status',
    'Trạng thái: ASSIGNED chờ tiếp nhận, IN_PROGRESS đang thực hiện, SUBMITTED chờ xác nhận, COMPLETED hoàn thành, DECLINED từ chối tiếp nhận, WITHDRAWN đã thu hồi',
  ],
  ['deadline_kind', 'v.deadline_kind', 'Cách đặt thời hạn: DATE, PERIOD, WORKING_DAYS, RECURRING, NONE'],
  ['due_on', 'v.due_on', 'Hạn hiện hành; trống: không có thời hạn'],
  ['due_time', 'v.due_time', 'Giờ của hạn, nếu có; không thì hết ngày'],
  ['original_due_on', 'v.original_due_on', 'Hạn ban đầu, chưa tính gia hạn'],
  ['acknowledged_at', 'v.acknowledged_at', 'Thời điểm tiếp nhận'],
  ['last_reported_at', 'v.last_reported_at', 'Lần cập nhật tiến độ gần nhất'],
  [
    'submitted_at',
    'v.submitted_at',
    'Thời điểm gửi kết quả đang chờ hoặc đã xác nhận; đúng hạn xét theo thời điểm này',
  ],
  ['completed_at', 'v.completed_at', 'Thời điểm Văn phòng xác nhận hoàn thành'],
  ['return_count', 'v.return_count', 'Số lần bị chuyển trả'],
  ['extension_count', 'v.extension_count', 'Số lần được gia hạn'],
  ['is_starred', 'v.starred', 'Văn phòng đánh dấu ưu tiên'],
];

const joins = `join unit u on u.id = v.unit_id join directive r on r.id = v.directive_id join directive_document d on d.id = v.document_id
  left join account l on l.id = r.leader_id left join field f on f.id = r.field_id left join account m on m.id = v.monitor_id`;

const counted = `directive_id, document_id, unit_id, part, status, deadline_kind, due_on, due_time, original_due_on, original_due_time, issued_at,
  acknowledged_at, last_reported_at, submitted_at, completed_at, monitor_id, return_count, extension_count, starred`;

/** In which cell a version is at the moment `n`: the twin of `cells.queries.ts`, held to it by a spec. */
const judged: readonly Column[] = [
  [
    'cell',
    'c.cell',
    'Ô số liệu theo hạn hiện hành: DONE_ON_TIME, DONE_LATE, OPEN_IN_TERM, OPEN_OVERDUE, DONE_NO_DEADLINE, OPEN_NO_DEADLINE, WITHDRAWN. Mỗi nhiệm vụ ở đúng một ô',
  ],
  ['original_cell', 'c.original', 'Ô số liệu theo hạn ban đầu'],
  [
    'days_late',
    `case when c.cell in ('DONE_LATE', 'OPEN_OVERDUE') then c.judged_on - v.due_on end`,
    'Số ngày quá hạn; trống: không quá hạn',
  ],
  ['is_open', `c.cell like 'OPEN%'`, 'Chưa hoàn thành'],
  ['is_waiting', `v.status = 'SUBMITTED'`, 'Đã gửi kết quả, chờ Văn phòng xác nhận'],
  ['is_unacknowledged', `v.status = 'ASSIGNED'`, 'Chưa tiếp nhận'],
  [
    'is_carried_over',
    `c.cell like 'OPEN%' and v.issued_at < c.year`,
    'Tồn đọng: chưa hoàn thành, giao từ các năm trước',
  ],
  ['is_updated', `v.last_reported_at >= n.at - interval '15 days'`, 'Có cập nhật tiến độ trong 15 ngày gần nhất'],
  [
    'is_due_soon',
    `c.cell = 'OPEN_IN_TERM' and v.status <> 'SUBMITTED' and v.due_on <= n.soon_until`,
    'Sắp đến hạn: trong 3 ngày làm việc tới',
  ],
];

const cells = `cross join lateral (
    select bi.cell(v.status, v.due_on, v.due_time, v.submitted_at, n.at) as cell,
      bi.cell(v.status, v.original_due_on, v.original_due_time, v.submitted_at, n.at) as original,
      (case when v.status in ('COMPLETED', 'SUBMITTED') then v.submitted_at else n.at end at time zone bi.office_zone())::date as judged_on,
      date_trunc('year', n.at at time zone bi.office_zone()) at time zone bi.office_zone() as year) c`;

/** The last day within three working days of `day`. */
const soonUntil = (day: string) => `(select max(s.on_date)::date from (
    select ${day} + g.n as on_date, weekdays_until(${day} + g.n) - weekdays_until(${day}) + coalesce((
      select sum((w.kind = 'WORKED_SATURDAY')::int - (extract(isodow from w.on_date) < 6)::int) from calendar_day w
      where w.removed_at is null and w.on_date > ${day} and w.on_date <= ${day} + g.n), 0) as days
    from generate_series(0, 45) g (n)) s where s.days <= 3)`;

/** Every assignment as it is now. */
export const assignmentView: View = {
  name: 'assignment',
  says: 'Mọi nhiệm vụ của tỉnh, như hiện nay. Nguồn chính để làm báo cáo; cùng số liệu với API và màn hình',
  columns: [...about, ...judged],
  from: `from assignment v cross join (select moment() as at, ${soonUntil('bi.today()')} as soon_until offset 0) n ${joins} ${cells}`,
};

/** The same at the end of a past day. */
export const assignmentsAt: Pick<View, 'columns' | 'from'> = {
  columns: [...about, ...judged],
  from: `from (select bi.moment_of(day) as at, ${soonUntil('coalesce(least(day, bi.today()), bi.today())')} as soon_until offset 0) n
  join lateral (
    select id, ${counted} from assignment where counted_since <= n.at or bi.is_now(day)
    union all
    select assignment_id, ${counted} from assignment_past where valid_to > n.at and valid_from <= n.at and not bi.is_now(day)) v on true
  ${joins} ${cells}`,
};

/** Each version there ever was. */
export const versionView: View = {
  name: 'assignment_version',
  says: 'Lịch sử: mỗi lần nhiệm vụ đổi trạng thái, thời hạn, đơn vị… là một dòng, có hiệu lực từ valid_from đến trước valid_to. Số liệu của một ngày đã qua: bi.assignments_at(ngày), bi.figures_at(ngày)',
  columns: [
    ['valid_from', 'v.valid_from', 'Đúng từ thời điểm này'],
    ['valid_to', 'v.valid_to', 'Đến trước thời điểm này; trống: đến nay'],
    ...about,
  ],
  from: `from (
    select id, counted_since as valid_from, null::timestamptz as valid_to, ${counted} from assignment
    union all select assignment_id, valid_from, valid_to, ${counted} from assignment_past) v ${joins}`,
};
