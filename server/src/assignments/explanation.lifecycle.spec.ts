import fc from 'fast-check';
import { addDays, holidays2022to2027, readDeadline, WorkCalendar } from '@libs/calendar';
import { AssignmentStatus } from './assignment.lifecycle';
import {
  type DeadlineEvent,
  explain,
  type Explainable,
  ExplanationStepKind,
  type Speech,
} from './explanation.lifecycle';
import { explanationEn } from './explanation-words.en';
import { explanationVi } from './explanation-words.vi';
import { timelinessOf, Today } from './timeliness.lifecycle';

const zone = 'Asia/Ho_Chi_Minh';
const calendar = new WorkCalendar(holidays2022to2027);
const at = (local: string) => new Date(`${local}+07:00`);
const on = (local: string) => new Today(at(local), zone, calendar);

/** An assignment issued with its document, its deadline as those words were read then. */
function issued(words: string, documentOn: string, change: Partial<Explainable> = {}): Explainable {
  const read = readDeadline(words, { today: documentOn, issuedOn: documentOn, calendar });
  const { on: dueOn, time: dueTime, rule } = read.ok ? read : { on: null, time: null, rule: null };
  const event = happened('assignment.issued', `${documentOn}T09:00:00`, {
    set: { deadlineWords: words, dueOn, dueTime },
  });
  const { history = [], ...rest } = change;
  return {
    status: AssignmentStatus.IN_PROGRESS,
    ...{ deadlineWords: words, dueOn, dueTime, recurrence: rule, originalDueOn: dueOn, originalDueTime: dueTime },
    ...{ documentOn, issuedAt: at(`${documentOn}T09:00:00`), submittedAt: null, extensionRequestedAt: null },
    ...rest,
    history: [event, ...history],
  };
}

const happened = (type: string, local: string, more: Partial<DeadlineEvent> = {}): DeadlineEvent => ({
  ...{ type, at: at(local), byName: 'Trần Văn B', set: null, reason: null, legalBasis: null, attempt: null },
  ...more,
});

const vi: Speech = { language: 'vi', words: explanationVi };
const en: Speech = { language: 'en', words: explanationEn };

const told = (one: Explainable, now: string, speech = vi) => {
  const { verdict, sentIfToday, steps } = explain(one, on(now), speech);
  return {
    verdict: verdict.words,
    today: sentIfToday?.words,
    steps: steps.map(({ title, text }) => `${title} | ${text}`),
  };
};
const step = (one: Explainable, now: string, kind: keyof typeof ExplanationStepKind) =>
  explain(one, on(now), vi).steps.find((each) => each.kind === ExplanationStepKind[kind])!;

describe('the rule', () => {
  test.each([
    // A date, and whether its own day counts.
    ['30/9/2022', 'Hạn ghi “30/9/2022”: đọc là T6 30/09/2022.\nKhông ghi giờ nên tính đến hết ngày.'],
    [
      'trước ngày 15/8/2022',
      'Hạn ghi “trước ngày 15/8/2022”: đọc là T2 15/08/2022.\nChính ngày ghi sau chữ “trước” vẫn được tính.\nKhông ghi giờ nên tính đến hết ngày.',
    ],
    [
      'trước 14 giờ ngày 05/12/2022',
      'Hạn ghi “trước 14 giờ ngày 05/12/2022”: đọc là 14:00 T2 05/12/2022.\nSau 14:00 là quá hạn.',
    ],
    [
      'quý III/2022',
      'Hạn ghi “quý III/2022”: đọc là T6 30/09/2022 (cuối quý III).\nKhông ghi giờ nên tính đến hết ngày.',
    ],
    // Terms.
    [
      '05 ngày làm việc',
      'Hạn ghi “05 ngày làm việc”: tính từ ngày văn bản T4 26/01/2022, không tính ngày đầu.\nKhông ghi giờ nên tính đến hết ngày.',
    ],
    [
      '10 ngày',
      'Hạn ghi “10 ngày”: tính từ ngày văn bản T4 26/01/2022, không tính ngày đầu.\nT7 05/02/2022 là ngày nghỉ, tính sang ngày làm việc tiếp theo.\nKhông ghi giờ nên tính đến hết ngày.',
    ],
    // Again and again; never.
    ['hằng quý', 'Việc định kỳ (hằng quý): kỳ này đến hạn T5 31/03/2022.\nKhông ghi giờ nên tính đến hết ngày.'],
    ['thường xuyên', 'Hạn ghi “thường xuyên”: việc thường xuyên, không có ngày cuối.'],
    ['không thời hạn', 'Văn bản không đặt hạn cho việc này.'],
  ])('“%s”', (words, text) => {
    expect(step(issued(words, '2022-01-26'), '2022-01-27T10:00:00', 'RULE').text).toBe(text);
  });

  test('a calendar that has changed since is told, and moves nothing', () => {
    const one = issued('05 ngày làm việc', '2022-01-26', { dueOn: '2022-02-10', originalDueOn: '2022-02-10' });
    const moved = { ...one, history: [{ ...one.history[0], set: { ...one.history[0].set, dueOn: '2022-02-10' } }] };
    expect(step(moved, '2022-01-27T10:00:00', 'RULE').text).toBe(
      'Hạn ghi “05 ngày làm việc”: tính từ ngày văn bản T4 26/01/2022, không tính ngày đầu.\nHạn đã giao là T5 10/02/2022.\nĐọc lại theo lịch nghỉ hiện nay sẽ ra T4 09/02/2022, nhưng hạn đã giao không tự thay đổi.\nKhông ghi giờ nên tính đến hết ngày.',
    );
  });

  test('without a record of the issue the row itself tells', () => {
    const one = { ...issued('30/9/2022', '2022-01-26'), history: [] };
    expect(step(one, '2022-01-27T10:00:00', 'RULE').on).toBe('2022-09-30');
  });
});

describe('the days of a term', () => {
  test('across Tết: week-ends counted, holidays by name, each day with its number', () => {
    const count = step(issued('05 ngày làm việc', '2022-01-26'), '2022-01-27T10:00:00', 'COUNT');
    expect([count.title, count.text]).toEqual([
      'Đếm 5 ngày làm việc',
      'Từ T5 27/01/2022 đến T4 09/02/2022: 5 ngày làm việc, bỏ 4 ngày thứ Bảy, Chủ nhật và 5 ngày nghỉ (Tết Nguyên đán 5 ngày).',
    ]);
    expect(count.days.map(({ on: day, kind, count: n }) => `${day.slice(8)} ${n ?? kind}`)).toEqual([
      ...[
        '27 1',
        '28 2',
        '29 WEEKEND',
        '30 WEEKEND',
        '31 HOLIDAY',
        '01 HOLIDAY',
        '02 HOLIDAY',
        '03 HOLIDAY',
        '04 HOLIDAY',
      ],
      ...['05 WEEKEND', '06 WEEKEND', '07 3', '08 4', '09 5'],
    ]);
  });

  test('a Saturday that is worked counts, and is named', () => {
    const count = step(issued('+7', '2026-01-01'), '2026-01-05T10:00:00', 'COUNT');
    expect(count.text).toBe(
      'Từ T6 02/01/2026 đến T2 12/01/2026: 7 ngày làm việc, bỏ 3 ngày thứ Bảy, Chủ nhật và 1 ngày nghỉ (Hoán đổi ngày nghỉ dịp Tết Dương lịch). Có tính T7 10/01/2026 vì là ngày làm bù.',
    );
    expect(count.days.find(({ on: day }) => day === '2026-01-10')).toMatchObject({ kind: 'WORKED_SATURDAY', count: 6 });
  });

  test('of hundreds of days only what is special is listed', () => {
    const { days, text } = step(issued('300 ngày làm việc', '2022-01-26'), '2022-01-27T10:00:00', 'COUNT');
    expect(days.length).toBeLessThan(30);
    expect(days.every(({ name }) => name !== null)).toBe(true);
    expect(text).toMatch(
      /: 300 ngày làm việc, bỏ 1\d\d ngày thứ Bảy, Chủ nhật và \d+ ngày nghỉ \(Tết Nguyên đán 10 ngày/,
    );
  });
});

describe('what it comes to', () => {
  const due = issued('14/2/2022', '2022-01-26');
  const submittedAt = (local: string, status: 'SUBMITTED' | 'COMPLETED') => ({
    ...due,
    status: AssignmentStatus[status],
    submittedAt: at(local),
    history: [...due.history, happened('assignment.submitted', local, { attempt: 1 })],
  });

  test.each([
    ['2022-02-08T10:00:00', 'Còn 4 ngày làm việc', 'Nếu gửi hôm nay: đúng hạn, còn 4 ngày làm việc'],
    ['2022-02-09T10:00:00', 'Còn 3 ngày làm việc', 'Nếu gửi hôm nay: đúng hạn, còn 3 ngày làm việc'],
    ['2022-02-14T23:59:59', 'Đến hạn hôm nay', 'Nếu gửi hôm nay: đúng hạn, vào ngày cuối'],
    ['2022-02-15T00:00:00', 'Quá hạn 1 ngày', 'Nếu gửi hôm nay: trễ 1 ngày làm việc'],
    ['2022-02-21T10:00:00', 'Quá hạn 7 ngày', 'Nếu gửi hôm nay: trễ 5 ngày làm việc (7 ngày theo lịch)'],
  ])('open, %s', (now, verdict, today) => expect(told(due, now)).toMatchObject({ verdict, today }));

  test('over a week-end it is late, but by no working day', () => {
    expect(told(issued('11/2/2022', '2022-01-26'), '2022-02-13T10:00:00').today).toBe(
      'Nếu gửi hôm nay: trễ 2 ngày, đều là ngày nghỉ',
    );
  });

  test('by the hour', () => {
    const hour = issued('14h 14/2/2022', '2022-01-26');
    expect(told(hour, '2022-02-14T13:59:00').today).toBe('Nếu gửi hôm nay trước 14:00: đúng hạn');
    expect(told(hour, '2022-02-14T14:01:00')).toMatchObject({
      verdict: 'Quá hạn',
      today: 'Nếu gửi lúc này: trễ, vì đã qua 14:00 của ngày cuối',
    });
  });

  test('sent in time and waiting for weeks: the Office’s days do not count', () => {
    const { verdict, today, steps } = told(submittedAt('2022-02-14T16:02:00', 'SUBMITTED'), '2022-03-20T10:00:00');
    expect([verdict, today]).toEqual(['Đã gửi trong hạn', undefined]);
    expect(steps.slice(1)).toEqual([
      'Gửi kết quả | 16:02 T2 14/02/2022, trước khi hết hạn T2 14/02/2022.\nTrần Văn B',
      'Hiện nay: đã gửi trong hạn | Kết quả đang chờ xác nhận được gửi 16:02 T2 14/02/2022, trước khi hết hạn T2 14/02/2022: vẫn là trong hạn, dù Văn phòng xác nhận ngày nào. Những ngày chờ Văn phòng không tính vào hạn của đơn vị.',
    ]);
  });

  test('sent late and confirmed', () => {
    const { verdict, steps } = told(submittedAt('2022-02-21T08:00:00', 'COMPLETED'), '2022-03-20T10:00:00');
    expect(verdict).toBe('Trễ hạn 7 ngày');
    expect(steps.at(-1)).toContain('sau hạn T2 14/02/2022: trễ 5 ngày làm việc (7 ngày theo lịch).');
  });

  test('done on time goes by the sending', () => {
    expect(told(submittedAt('2022-02-14T08:00:00', 'COMPLETED'), '2022-06-20T10:00:00').verdict).toBe('Đúng hạn');
  });

  test('no deadline, withdrawn', () => {
    expect(told(issued('thường xuyên', '2022-01-26'), '2022-02-08T10:00:00')).toMatchObject({
      verdict: 'Không thời hạn',
      today: undefined,
    });
    expect(told({ ...due, status: AssignmentStatus.WITHDRAWN }, '2022-02-08T10:00:00').verdict).toBe('Đã thu hồi');
  });

  test('in English too', () => {
    expect(told(due, '2022-02-21T10:00:00', en)).toMatchObject({
      verdict: 'Overdue by 7 days',
      today: 'If sent today: 5 working days (7 calendar days) late',
    });
  });
});

describe('what moved it', () => {
  const words = 'Chờ số liệu của các xã.';
  const set = (dueOn: string) => ({ deadlineWords: dueOn.split('-').reverse().join('/'), dueOn });

  test('extended, then returned with more time; each from where to where, by whom, why', () => {
    const one = issued('14/2/2022', '2022-01-26', {
      ...set('2022-03-04'),
      history: [
        happened('assignment.extension_decided', '2022-02-10T09:00:00', { set: set('2022-02-25'), reason: words }),
        happened('assignment.submitted', '2022-02-25T09:00:00', { attempt: 1 }),
        happened('assignment.returned', '2022-02-28T09:00:00', {
          set: set('2022-03-04'),
          reason: 'Thiếu biểu.',
          attempt: 1,
        }),
      ],
    });
    expect(told(one, '2022-03-02T10:00:00').steps.slice(1)).toEqual([
      `Gia hạn | Từ T2 14/02/2022 sang T6 25/02/2022.\nTrần Văn B, 09:00 T5 10/02/2022.\nLý do: ${words}`,
      'Gửi kết quả | 09:00 T6 25/02/2022, trước khi hết hạn T6 25/02/2022.\nTrần Văn B',
      'Chuyển trả, đặt hạn mới | Từ T6 25/02/2022 sang T6 04/03/2022.\nLần gửi đó không còn tính.\nTrần Văn B, 09:00 T2 28/02/2022.\nLý do: Thiếu biểu.',
      'Hiện nay: còn 2 ngày làm việc | Từ hôm nay T4 02/03/2022 đến hạn T6 04/03/2022 còn 2 ngày làm việc. Còn từ 3 ngày làm việc trở xuống thì tô vàng. Lần gửi trước đã bị chuyển trả nên không tính.',
    ]);
  });

  test('returned without more time: the deadline stays', () => {
    const one = issued('14/2/2022', '2022-01-26', {
      history: [happened('assignment.returned', '2022-02-10T09:00:00', { reason: 'Thiếu biểu.', attempt: 2 })],
    });
    expect(told(one, '2022-02-11T10:00:00').steps[1]).toBe(
      'Chuyển trả (lần 2) | Lần gửi đó không còn tính.\nHạn giữ nguyên: T2 14/02/2022.\nTrần Văn B, 09:00 T5 10/02/2022.\nLý do: Thiếu biểu.',
    );
  });

  test('amended to a term: its days are counted behind it, and not those of the first one', () => {
    const one = issued('+5', '2022-01-26', {
      ...{ deadlineWords: '+8', dueOn: '2022-02-14' },
      history: [
        happened('assignment.amended', '2022-01-28T09:00:00', { set: { deadlineWords: '+8', dueOn: '2022-02-14' } }),
      ],
    });
    const { steps } = explain(one, on('2022-02-01T09:00:00'), vi);
    expect(steps.map(({ kind }) => kind)).toEqual(['RULE', 'MOVED', 'COUNT', 'NOW']);
    expect(steps[1].text).toContain('Hạn ghi “+8”: tính từ ngày văn bản T4 26/01/2022, không tính ngày đầu.');
    expect(steps[2].title).toBe('Đếm 8 ngày làm việc');
  });

  test('taken away altogether', () => {
    const one = issued('14/2/2022', '2022-01-26', {
      ...{ deadlineWords: 'thường xuyên', dueOn: null },
      history: [
        happened('assignment.amended', '2022-01-28T09:00:00', { set: { deadlineWords: 'thường xuyên', dueOn: null } }),
      ],
    });
    expect(told(one, '2022-02-01T09:00:00').steps[1]).toContain('Từ T2 14/02/2022 sang không có ngày cuối.');
  });

  test('asked for and not decided: the old one holds, and the wait is the Office’s', () => {
    const one = issued('14/2/2022', '2022-01-26', { extensionRequestedAt: at('2022-02-10T09:00:00') });
    expect(told(one, '2022-02-11T10:00:00').steps[1]).toBe(
      'Đang xin gia hạn | Đơn vị xin từ 09:00 T5 10/02/2022. Chưa có quyết định thì hạn cũ vẫn áp dụng; thời gian chờ quyết định ghi cho Văn phòng.',
    );
  });
});

test('the verdict is what `timelinessOf` says, and agrees with “if sent today”, whatever the assignment', () => {
  const days = fc.integer({ min: -60, max: 60 });
  const time = fc.constantFrom(null, '00:00', '08:30', '14:00', '23:59');
  const minutes = fc.integer({ min: 0, max: 90 * 1_440 });
  const now = at('2026-02-10T11:11:11');
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(AssignmentStatus)),
      fc.option(days),
      time,
      minutes,
      minutes,
      (status, offset, dueTime, ago, sentAgo) => {
        const today = new Today(new Date(+now - ago * 60_000), zone, calendar);
        const dueOn = offset === null ? null : addDays(today.on, offset);
        const sent = status === 'SUBMITTED' || status === 'COMPLETED';
        const submittedAt = sent ? new Date(+today.now - sentAgo * 60_000) : null;
        const one = issued('thường xuyên', '2025-10-01', {
          ...{ status, dueOn, dueTime: dueOn && dueTime, submittedAt, originalDueOn: dueOn },
        });
        const { verdict, sentIfToday, steps } = explain(one, today, vi);
        const { words, ...same } = verdict;
        expect(same).toEqual(timelinessOf(one, today));
        expect(words).not.toBe('');
        expect(steps.every(({ text }) => text && !/null|undefined|NaN/.test(text))).toBe(true);
        if (!sentIfToday) return;
        const then = timelinessOf({ ...one, status: AssignmentStatus.COMPLETED, submittedAt: today.now }, today);
        expect(sentIfToday.onTime).toBe(then.state === 'DONE_ON_TIME');
        expect(sentIfToday.calendarDaysLate).toBe(then.daysLate ?? 0);
        let late = 0;
        for (let day = dueOn!; day < today.on;) if (calendar.isWorkingDay((day = addDays(day, 1)))) late++;
        expect(sentIfToday.workingDaysLate).toBe(late);
      },
    ),
    { numRuns: 500 },
  );
});
