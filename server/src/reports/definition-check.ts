import { isUUID } from 'class-validator';
import { InvalidField } from '@libs/refusals';
import { nearest } from '@libs/vietnamese';
import { fieldNamed, fieldsIn } from './catalogue';
import {
  type ReportDefinition,
  ReportFieldKind,
  type ReportFilter,
  ReportPeriod,
  ReportQuestion,
  ReportSource,
} from './definition';
import type { Fields } from './field';

const most = { columns: 30, groups: 2, sorts: 5, lines: 30, units: 100 };

/**
 * All that is wrong with a definition, each with where it stands (`definition.columns.2.heading`) and what to do about it, in
 * Vietnamese. Nothing: it can be kept and run.
 */
export function problemsOf(definition: ReportDefinition): InvalidField[] {
  const problems: InvalidField[] = [];
  const fields = fieldsIn(definition.source, definition.by);
  const wrong = (path: string, message: string) => problems.push(new InvalidField(`definition.${path}`, message));
  checkSource(definition, wrong);
  checkColumns(definition, fields, wrong);
  checkOrder(definition, fields, wrong);
  checkFilter(definition.filter, wrong);
  checkLayout(definition, wrong);
  return problems;
}

type Wrong = (path: string, message: string) => void;

function checkSource({ source, by, period, asks }: ReportDefinition, wrong: Wrong): void {
  if (source === ReportSource.SUMMARY && !by) wrong('by', 'Chọn mỗi dòng của biểu là gì: đơn vị, lĩnh vực, …');
  if (source !== ReportSource.SUMMARY && by) wrong('by', 'Chỉ biểu tổng hợp mới chọn được mỗi dòng là gì.');
  if (new Set(asks).size !== asks.length) wrong('asks', 'Một câu hỏi được chọn hai lần.');
  if (source === ReportSource.DOCUMENT) {
    if (!asks.includes(ReportQuestion.DOCUMENT)) wrong('asks', 'Báo cáo về một văn bản phải hỏi văn bản nào.');
    if (period !== ReportPeriod.NONE) wrong('period', 'Báo cáo về một văn bản không có kỳ.');
  }
  if (period === ReportPeriod.ASK && !asks.includes(ReportQuestion.PERIOD))
    wrong('asks', 'Kỳ do người xem chọn thì phải hỏi kỳ.');
  if (period === ReportPeriod.NONE && asks.includes(ReportQuestion.PERIOD))
    wrong('period', 'Muốn hỏi kỳ thì đặt kỳ là “người xem chọn” hoặc một kỳ mặc định.');
}

function checkColumns({ columns }: ReportDefinition, fields: Fields, wrong: Wrong): void {
  if (!columns.length) wrong('columns', 'Chọn ít nhất một cột.');
  if (columns.length > most.columns) wrong('columns', `Nhiều nhất ${most.columns} cột.`);
  columns.forEach(({ field, heading, group, width }, n) => {
    if (!fieldNamed(fields, field)) wrong(`columns.${n}.field`, unknown(field, fields));
    checkText(`columns.${n}.heading`, heading, 200, wrong, 'Đặt tên cột.');
    checkText(`columns.${n}.group`, group, 200, wrong);
    if (width !== null && width !== undefined && (width < 3 || width > 120))
      wrong(`columns.${n}.width`, 'Độ rộng từ 3 đến 120 ký tự.');
  });
}

function checkOrder({ groupBy, subtotals, sort }: ReportDefinition, fields: Fields, wrong: Wrong): void {
  if (groupBy.length > most.groups) wrong('groupBy', `Nhóm nhiều nhất ${most.groups} cấp.`);
  if (new Set(groupBy).size !== groupBy.length) wrong('groupBy', 'Hai cấp nhóm theo cùng một trường.');
  groupBy.forEach((id, n) => {
    const field = fieldNamed(fields, id);
    if (!field) wrong(`groupBy.${n}`, unknown(id, fields));
    else if (!field.groupable) wrong(`groupBy.${n}`, `Không nhóm theo “${field.name}” được.`);
  });
  if (subtotals && !groupBy.length) wrong('subtotals', 'Có nhóm thì mới có dòng cộng của nhóm.');
  if (sort.length > most.sorts) wrong('sort', `Sắp xếp theo nhiều nhất ${most.sorts} trường.`);
  sort.forEach(({ field: id }, n) => {
    const field = fieldNamed(fields, id);
    if (!field) wrong(`sort.${n}.field`, unknown(id, fields));
    else if (field.kind === ReportFieldKind.ORDINAL || id === 'note')
      wrong(`sort.${n}.field`, `Không sắp xếp theo “${field.name}” được.`);
  });
}

function checkFilter(filter: ReportFilter, wrong: Wrong): void {
  const { unitIds, minDaysLate, dueWithinDays } = filter;
  if (unitIds && unitIds.length > most.units) wrong('filter.unitIds', `Chọn nhiều nhất ${most.units} đơn vị.`);
  if (unitIds?.some((id) => !isUUID(id))) wrong('filter.unitIds', 'Không có đơn vị này.');
  const ids = { monitorId: 'người', leaderId: 'người', fieldId: 'lĩnh vực', issuerId: 'cơ quan' } as const;
  for (const [key, what] of Object.entries(ids)) {
    const id = filter[key as keyof typeof ids];
    if (id && !isUUID(id)) wrong(`filter.${key}`, `Không có ${what} này.`);
  }
  const days = { minDaysLate, dueWithinDays };
  for (const [key, value] of Object.entries(days))
    if (value !== null && value !== undefined && (value < 0 || value > 3650))
      wrong(`filter.${key}`, 'Số ngày từ 0 đến 3.650.');
}

function checkLayout({ layout }: ReportDefinition, wrong: Wrong): void {
  checkText('layout.title', layout.title, 300, wrong, 'Nhập tên báo cáo in trên giấy.');
  for (const key of ['subtitle', 'superior', 'issuer', 'place', 'signAuthority', 'signTitle', 'signName'] as const)
    checkText(`layout.${key}`, layout[key], 300, wrong);
  checkText('layout.note', layout.note, 2_000, wrong);
  for (const key of ['legalBasis', 'recipients'] as const) {
    if (layout[key].length > most.lines) wrong(`layout.${key}`, `Nhiều nhất ${most.lines} dòng.`);
    layout[key].forEach((line, n) => checkText(`layout.${key}.${n}`, line, 500, wrong, 'Dòng này trống.'));
  }
}

function checkText(path: string, text: string | null | undefined, longest: number, wrong: Wrong, empty?: string): void {
  if (empty && !text?.trim()) wrong(path, empty);
  else if (text && text.length > longest) wrong(path, `Dài quá ${longest.toLocaleString('vi-VN')} ký tự.`);
}

/** Names the field that may be meant: by its id, or by what people call it. */
function unknown(id: string, fields: Fields): string {
  const near = nearest(id, Object.keys(fields));
  const hint = near ? ` Có phải là “${near}” (${fields[near].name})?` : '';
  return `Không có trường “${id.slice(0, 50)}”.${hint}`;
}
