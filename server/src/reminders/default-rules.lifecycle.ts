import { countsLateDays } from './occurrences.lifecycle';
import { NotificationChannel, ReminderTrigger } from './notification.lifecycle';
import { ReminderWho } from './reminder-rule.policy';
import type { ReminderStep } from './reminder-rule.policy';

/** What of a rule the Office may change. */
export interface RuleWords {
  readonly days: readonly number[];
  readonly every: number;
  readonly steps: readonly ReminderStep[];
  readonly text: string;
}

const { DELEGATE, UNIT_HEAD, MONITOR, OFFICE_HEAD, LEADERS } = ReminderWho;
const { DIGEST, AT_ONCE, WEEKLY } = NotificationChannel;
const unit: ReminderStep[] = [DELEGATE, UNIT_HEAD].map((who) => ({ who, from: 0, channel: DIGEST }));
const office: ReminderStep[] = [MONITOR, OFFICE_HEAD].map((who) => ({ who, from: 0, channel: DIGEST }));

/** As delivered (domain.md §6); a db-spec holds the migration to it. */
export const defaultRules: Record<ReminderTrigger, RuleWords> = {
  BEFORE_DUE: { days: [5, 3, 1], every: 0, steps: unit, text: 'Còn {số ngày} ngày làm việc, hạn {hạn}' },
  ON_DUE: { days: [], every: 0, steps: unit, text: 'Đến hạn {hạn}' },
  AFTER_DUE: {
    days: [],
    every: 3,
    steps: [
      { who: DELEGATE, from: 1, channel: DIGEST },
      { who: UNIT_HEAD, from: 1, channel: DIGEST },
      { who: MONITOR, from: 1, channel: AT_ONCE },
      { who: OFFICE_HEAD, from: 5, channel: AT_ONCE },
      { who: LEADERS, from: 10, channel: WEEKLY },
    ],
    text: 'Quá hạn {số ngày} ngày làm việc, hạn {hạn}',
  },
  NOT_ACKNOWLEDGED: { days: [1], every: 0, steps: unit, text: 'Giao đã {số ngày} ngày làm việc, chưa tiếp nhận' },
  SILENT: { days: [15], every: 15, steps: unit, text: '{số ngày} ngày chưa cập nhật tiến độ, hạn {hạn}' },
  HALF_TIME: { days: [], every: 0, steps: unit, text: 'Đã qua nửa thời gian, chưa cập nhật tiến độ, hạn {hạn}' },
  RESULT_WAITING: {
    days: [2],
    every: 2,
    steps: office,
    text: 'Kết quả của {đơn vị} chờ xác nhận đã {số ngày} ngày làm việc',
  },
  EXTENSION_WAITING: {
    days: [2],
    every: 2,
    steps: office,
    text: 'Đề nghị gia hạn của {đơn vị} chờ quyết định đã {số ngày} ngày làm việc',
  },
  DECLINED_WAITING: {
    days: [2],
    every: 2,
    steps: office,
    text: '{đơn vị} từ chối tiếp nhận, chờ xử lý đã {số ngày} ngày làm việc',
  },
  INQUIRY_OVERDUE: {
    days: [],
    every: 3,
    steps: [DELEGATE, UNIT_HEAD, OFFICE_HEAD].map((who) => ({ who, from: 1, channel: DIGEST })),
    text: '{đơn vị} chưa giải trình, quá hạn trả lời {số ngày} ngày làm việc',
  },
};

/** How many numbers a trigger has, and how large they may be; whether it comes again. */
interface Shape {
  readonly numbers: readonly [least: number, most: number];
  readonly largest: number;
  readonly again: boolean;
  readonly climbs: boolean;
}

export const shapes: Record<ReminderTrigger, Shape> = {
  BEFORE_DUE: { numbers: [1, 6], largest: 30, again: false, climbs: false },
  ON_DUE: { numbers: [0, 0], largest: 0, again: false, climbs: false },
  AFTER_DUE: { numbers: [0, 0], largest: 0, again: true, climbs: true },
  NOT_ACKNOWLEDGED: { numbers: [1, 1], largest: 30, again: true, climbs: true },
  SILENT: { numbers: [1, 1], largest: 180, again: true, climbs: true },
  HALF_TIME: { numbers: [0, 0], largest: 0, again: false, climbs: false },
  RESULT_WAITING: { numbers: [1, 1], largest: 30, again: true, climbs: true },
  EXTENSION_WAITING: { numbers: [1, 1], largest: 30, again: true, climbs: true },
  DECLINED_WAITING: { numbers: [1, 1], largest: 30, again: true, climbs: true },
  INQUIRY_OVERDUE: { numbers: [0, 0], largest: 0, again: true, climbs: true },
};

/** What is wrong with one field, in Vietnamese. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Everything that keeps the rule from being used as it is written; `problemOfText` says it of the sentence. */
export function problemsOf(
  trigger: ReminderTrigger,
  { days, every, steps, text }: RuleWords,
  problemOfText: (text: string) => string | null,
): Problem[] {
  const { numbers, largest, again, climbs } = shapes[trigger];
  const problems: Problem[] = [];
  const wrong = (path: string, message: string) => problems.push({ path, message });
  if (days.length < numbers[0] || days.length > numbers[1])
    wrong('days', numbers[1] === 0 ? 'Quy tắc này không có số ngày.' : `Nhập từ ${numbers[0]} đến ${numbers[1]} mốc.`);
  else if (days.some((day) => !Number.isInteger(day) || day < 1 || day > largest))
    wrong('days', `Số ngày là số nguyên từ 1 đến ${largest}.`);
  else if (new Set(days).size !== days.length) wrong('days', 'Có mốc bị nhập hai lần.');
  if (!again && every !== 0) wrong('every', 'Quy tắc này chỉ nhắc một lần.');
  else if (!Number.isInteger(every) || every < 0 || every > 60)
    wrong('every', 'Nhắc lại sau 1 đến 60 ngày; 0 là một lần.');
  if (!steps.length) wrong('steps', 'Chọn ít nhất một người nhận; muốn ngừng nhắc thì tắt quy tắc.');
  if (new Set(steps.map(({ who }) => who)).size !== steps.length) wrong('steps', 'Một người nhận chỉ ghi một lần.');
  steps.forEach(({ from }, index) => {
    const path = `steps.${index}.from`;
    if (!climbs && from !== 0) wrong(path, 'Quy tắc này nhắc mọi người cùng lúc.');
    else if (!Number.isInteger(from) || from < 0 || from > 60) wrong(path, 'Từ 0 đến 60 ngày làm việc.');
    else if (countsLateDays(trigger) && from < 1) wrong(path, 'Quá hạn tính từ ngày làm việc thứ 1.');
  });
  if (!text.trim()) wrong('text', 'Nhập câu nhắc.');
  else if (text.length > 300) wrong('text', 'Câu nhắc dài quá 300 ký tự.');
  else {
    const problem = problemOfText(text);
    if (problem) wrong('text', problem);
  }
  return problems;
}

/** Whether the rule says what it was delivered with. */
export function isDefault(trigger: ReminderTrigger, { days, every, steps, text }: RuleWords): boolean {
  const plain = ({ who, from, channel }: ReminderStep) => [who, from, channel];
  const all = (rule: RuleWords) => JSON.stringify([rule.days, rule.every, rule.steps.map(plain), rule.text]);
  return all({ days, every, steps, text }) === all(defaultRules[trigger]);
}
