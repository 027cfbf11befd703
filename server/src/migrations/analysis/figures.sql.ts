import type { Column, View } from './view';

const inCells = (...cells: string[]) => `b.cell in (${cells.map((cell) => `'${cell}'`).join(', ')})`;
const all = `b.cell <> 'WITHDRAWN'`;
const done = inCells('DONE_ON_TIME', 'DONE_LATE', 'DONE_NO_DEADLINE');
const count = (condition: string) => `count(*) filter (where ${condition})::int`;

/** Of the assignments `b` of a unit `t` with its parts. The twin of `figures.lifecycle.ts`. */
const figures: readonly Column[] = [
  ['total', count(all), 'Tổng số, không tính đã thu hồi: sáu ô cộng lại'],
  ['done', count(done), 'Hoàn thành'],
  ['done_on_time', count(inCells('DONE_ON_TIME')), 'Hoàn thành đúng hạn'],
  ['done_late', count(inCells('DONE_LATE')), 'Hoàn thành trễ hạn'],
  ['open', count('b.is_open'), 'Chưa hoàn thành'],
  ['open_in_term', count(inCells('OPEN_IN_TERM')), 'Chưa hoàn thành, trong hạn'],
  ['open_overdue', count(inCells('OPEN_OVERDUE')), 'Chưa hoàn thành, quá hạn'],
  ['done_no_deadline', count(inCells('DONE_NO_DEADLINE')), 'Hoàn thành, không có thời hạn'],
  ['open_no_deadline', count(inCells('OPEN_NO_DEADLINE')), 'Chưa hoàn thành, không có thời hạn'],
  ['withdrawn', count(inCells('WITHDRAWN')), 'Đã thu hồi, ngoài tổng số'],
  ['waiting', count('b.is_open and b.is_waiting'), 'Chờ Văn phòng xác nhận'],
  ['unacknowledged', count('b.is_open and b.is_unacknowledged'), 'Chưa tiếp nhận'],
  ['returned', count(`${all} and b.return_count > 0`), 'Bị chuyển trả ít nhất một lần'],
  ['extended', count(`${all} and b.extension_count > 0`), 'Được gia hạn ít nhất một lần'],
  ['starred', count(`${all} and b.is_starred`), 'Ưu tiên'],
  ['carried_over', count('b.is_carried_over'), 'Tồn đọng từ các năm trước'],
  ['carried_over_overdue', count(`b.is_carried_over and ${inCells('OPEN_OVERDUE')}`), 'Tồn đọng đã quá hạn'],
  ['updated', count('b.is_open and b.is_updated'), 'Chưa hoàn thành, có cập nhật trong 15 ngày'],
  ['due_soon', count('b.is_due_soon'), 'Sắp đến hạn'],
];

const share = (of: string, among: string) => `round(100.0 * ${count(of)} / nullif(${count(among)}, 0), 2)`;
const due = inCells('DONE_ON_TIME', 'DONE_LATE', 'OPEN_OVERDUE');
/** The twin of `rates.lifecycle.ts`. */
const rates: readonly Column[] = [
  ['completion_of_all', share(done, all), 'Tỷ lệ hoàn thành / tổng số, phần trăm'],
  [
    'completion_of_due',
    share(inCells('DONE_ON_TIME', 'DONE_LATE'), due),
    'Tỷ lệ hoàn thành có thời hạn / đến hạn (hoàn thành có thời hạn + quá hạn), phần trăm',
  ],
  ['on_time_of_all', share(inCells('DONE_ON_TIME'), all), 'Tỷ lệ đúng hạn / tổng số, phần trăm'],
  ['on_time_of_due', share(inCells('DONE_ON_TIME'), due), 'Tỷ lệ đúng hạn / đến hạn, phần trăm'],
  ['on_time_of_done', share(inCells('DONE_ON_TIME'), done), 'Tỷ lệ đúng hạn / hoàn thành, phần trăm'],
  ['overdue_of_all', share(inCells('OPEN_OVERDUE'), all), 'Tỷ lệ quá hạn / tổng số, phần trăm'],
  ['overdue_of_open', share(inCells('OPEN_OVERDUE'), 'b.is_open'), 'Tỷ lệ quá hạn / chưa hoàn thành, phần trăm'],
  [
    'updated_of_open',
    share('b.is_open and b.is_updated', 'b.is_open'),
    'Tỷ lệ cập nhật tình hình / chưa hoàn thành, phần trăm',
  ],
];

const unit: readonly Column[] = [
  ['unit_id', 't.id', 'Đơn vị (bi.unit)'],
  ['unit_code', 't.code', 'Mã định danh'],
  ['unit_name', 't.name', 'Tên đơn vị'],
  ['parent_id', 't.parent_id', 'Đơn vị cấp trên'],
  [
    'level',
    'cardinality(t.path)',
    'Cấp: 1 là cao nhất. Mỗi dòng đã gồm các đơn vị trực thuộc: chỉ cộng các dòng cùng một cấp',
  ],
];

const of = (source: string) =>
  `from unit t left join (${source} b join unit o on o.id = b.unit_id) on t.id = any(o.path) and b.part = 'LEAD' group by t.id`;

export const figuresView: View = {
  name: 'figures_by_unit',
  says: 'Số liệu chính thức theo đơn vị, như hiện nay, chỉ tính chủ trì; đơn vị đã gồm các đơn vị trực thuộc',
  columns: [...unit, ...figures, ...rates],
  from: of('bi.assignment'),
};

export const figuresAt: Pick<View, 'columns' | 'from'> = {
  columns: figuresView.columns,
  from: of('bi.assignments_at(day)'),
};
