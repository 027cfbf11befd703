import fc from 'fast-check';
import { holidays2022to2027 } from '../holidays';
import { WorkCalendar } from '../work-calendar';
import { readDeadline } from './read-deadline';
import type { DeadlineContext, UnderstoodDeadline } from './reading';

/** A Monday, and the Wednesday after it. */
const context: DeadlineContext = {
  issuedOn: '2026-07-20',
  today: '2026-07-22',
  calendar: new WorkCalendar(holidays2022to2027),
};

function read(words: string, more: Partial<DeadlineContext> = {}): UnderstoodDeadline {
  const reading = readDeadline(words, { ...context, ...more });
  if (!reading.ok) throw new Error(`“${words}”: ${reading.problem}`);
  return reading;
}

const problem = (words: string, more: Partial<DeadlineContext> = {}) => {
  const reading = readDeadline(words, { ...context, ...more });
  return reading.ok ? `read as ${reading.shown}` : reading.problem;
};

describe('a date', () => {
  test.each([
    ['15/8', '2026-08-15'],
    ['15/8/2026', '2026-08-15'],
    ['15-8-2026', '2026-08-15'],
    ['15.8.2026', '2026-08-15'],
    ['15/8/26', '2026-08-15'],
    ['15-8', '2026-08-15'],
    ['1508', '2026-08-15'],
    ['150826', '2026-08-15'],
    ['15082026', '2026-08-15'],
    ['20260815', '2026-08-15'],
    ['2026-08-15', '2026-08-15'],
    ['2012', '2026-12-20'],
    ['15 8 2026', '2026-08-15'],
    ['  15 / 8 / 2026 .', '2026-08-15'],
    ['15/8./.', '2026-08-15'],
    ['ngày 15 tháng 8', '2026-08-15'],
    ['15 thg 8', '2026-08-15'],
    ['ngày 15 tháng 8 năm 2026', '2026-08-15'],
    ['ngày 15, tháng 8, năm 2026', '2026-08-15'],
    ['ngày 05 tháng tư năm 2027', '2027-04-05'],
    ['mùng 5 tháng 9', '2026-09-05'],
    ['15/8 năm sau', '2027-08-15'],
    ['ngày 25', '2026-07-25'],
    ['ngày 05', '2026-08-05'],
    ['trước ngày 05 của tháng sau', '2026-08-05'],
    ['trước ngày 15/8/2026', '2026-08-15'],
    ['Chậm nhất ngày 15/8', '2026-08-15'],
    ['hoàn thành trước 15/8', '2026-08-15'],
    ['Thời hạn hoàn thành: trước ngày 15/8/2026;', '2026-08-15'],
    ['đến hết ngày 31/12/2026', '2026-12-31'],
    ['trong ngày 15/8', '2026-08-15'],
    ['T7 15/08/2026', '2026-08-15'],
    ['thứ Bảy, ngày 15/8', '2026-08-15'],
    ['t', '2026-07-22'],
    ['hôm nay', '2026-07-22'],
    ['trong ngày', '2026-07-22'],
    ['mai', '2026-07-23'],
    ['thứ 6', '2026-07-24'],
    ['thứ sáu', '2026-07-24'],
    ['thứ hai', '2026-07-20'],
    ['thứ Tư tuần sau', '2026-07-29'],
    ['Chủ nhật', '2026-07-26'],
  ])('%s → %s', (words, on) =>
    expect(read(words)).toMatchObject({ kind: 'DATE', on, time: null, rule: null, workingDays: null }),
  );

  test.each([
    ['trước 14 giờ ngày 05/12/2026', '2026-12-05', '14:00'],
    ["trước 17 giờ 00' ngày 03/5/2027", '2027-05-03', '17:00'],
    ['14h 5/12', '2026-12-05', '14:00'],
    ['14h30 ngày 5/12', '2026-12-05', '14:30'],
    ['14g30 5/12', '2026-12-05', '14:30'],
    ['14:30 5/12/2026', '2026-12-05', '14:30'],
    ['5/12/2026 14:30', '2026-12-05', '14:30'],
    ['5/12 lúc 14h', '2026-12-05', '14:00'],
    ['14h 5 tháng 12', '2026-12-05', '14:00'],
    ['14 giờ 30 phút ngày 5 tháng 12', '2026-12-05', '14:30'],
    ['2 giờ chiều 15/8', '2026-08-15', '14:00'],
    ['8h sáng mai', '2026-07-23', '08:00'],
    ['07h00’', '2026-07-22', '07:00'],
    ['24h ngày 15/8', '2026-08-15', null],
  ])('%s → %s %s', (words, on, time) => expect(read(words)).toMatchObject({ kind: 'DATE', on, time }));

  test('a day that would be past is next year’s', () => {
    expect(read('19/7').on).toBe('2027-07-19');
    expect(read('20/7').on).toBe('2026-07-20');
    expect(read('5/1', { issuedOn: '2026-12-28' }).on).toBe('2027-01-05');
  });

  test('the day of “trước ngày” counts, unless the Office says otherwise', () => {
    expect(read('trước ngày 15/8').on).toBe('2026-08-15');
    expect(read('trước ngày 15/8', { strictBefore: true })).toMatchObject({ on: '2026-08-14', shown: 'T6 14/08/2026' });
    expect(read('chậm nhất ngày 15/8', { strictBefore: true }).on).toBe('2026-08-15');
    expect(read('trước 14h ngày 15/8', { strictBefore: true }).on).toBe('2026-08-15');
    expect(read('trước ngày 25 hằng tháng', { strictBefore: true }).rule).toBe('FREQ=MONTHLY;BYMONTHDAY=24');
    expect(read('trước ngày 01 hằng tháng', { strictBefore: true }).rule).toBe('FREQ=MONTHLY;BYMONTHDAY=-1');
    expect(read('hằng năm, trước ngày 01/12', { strictBefore: true }).rule).toBe(
      'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30',
    );
  });
});

describe('a period', () => {
  test.each([
    ['9/2026', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['09-2026', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['2026-09', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['092026', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['tháng 9', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['tháng 9/2026', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['T9/2026', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['T9', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['tháng chín năm nay', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['cuối tháng 9', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['ngày cuối cùng của tháng 9', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['trong tháng 8 năm 2026', '2026-08-31', 'T2 31/08/2026 (cuối tháng 8)'],
    ['tháng 6', '2027-06-30', 'T4 30/06/2027 (cuối tháng 6)'],
    ['tháng sáu', '2027-06-30', 'T4 30/06/2027 (cuối tháng 6)'],
    ['tháng năm', '2027-05-31', 'T2 31/05/2027 (cuối tháng 5)'],
    ['tháng 8-9/2026', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['từ tháng 8 đến hết tháng 9/2026', '2026-09-30', 'T4 30/09/2026 (cuối tháng 9)'],
    ['trước tháng 9', '2026-08-31', 'T2 31/08/2026 (trước tháng 9)'],
    ['trước năm 2027', '2026-12-31', 'T5 31/12/2026 (trước năm 2027)'],
    ['quý III', '2026-09-30', 'T4 30/09/2026 (cuối quý III)'],
    ['cuối quý III', '2026-09-30', 'T4 30/09/2026 (cuối quý III)'],
    ['quý 3/2026', '2026-09-30', 'T4 30/09/2026 (cuối quý III)'],
    ['Q3', '2026-09-30', 'T4 30/09/2026 (cuối quý III)'],
    ['III/2026', '2026-09-30', 'T4 30/09/2026 (cuối quý III)'],
    ['quý ba năm 2026', '2026-09-30', 'T4 30/09/2026 (cuối quý III)'],
    ['hết quý I/2027', '2027-03-31', 'T4 31/03/2027 (cuối quý I)'],
    ['quý II', '2027-06-30', 'T4 30/06/2027 (cuối quý II)'],
    ['quý III, IV/2026', '2026-12-31', 'T5 31/12/2026 (cuối quý IV)'],
    ['quý III – quý IV năm 2026', '2026-12-31', 'T5 31/12/2026 (cuối quý IV)'],
    ['6 tháng đầu năm 2027', '2027-06-30', 'T4 30/06/2027 (6 tháng đầu năm)'],
    ['6 tháng cuối năm', '2026-12-31', 'T5 31/12/2026 (cuối năm)'],
    ['9 tháng đầu năm', '2026-09-30', 'T4 30/09/2026 (9 tháng đầu năm)'],
    ['nửa đầu năm 2027', '2027-06-30', 'T4 30/06/2027 (6 tháng đầu năm)'],
    ['2026', '2026-12-31', 'T5 31/12/2026 (cuối năm)'],
    ['năm 2026', '2026-12-31', 'T5 31/12/2026 (cuối năm)'],
    ['đến năm 2030', '2030-12-31', 'T3 31/12/2030 (cuối năm)'],
    ['2025 - 2026', '2026-12-31', 'T5 31/12/2026 (cuối năm)'],
    ['giai đoạn 2026–2030', '2030-12-31', 'T3 31/12/2030 (cuối năm)'],
    ['cuối tuần', '2026-07-24', 'T6 24/07/2026 (cuối tuần)'],
    ['tuần sau', '2026-07-31', 'T6 31/07/2026 (cuối tuần)'],
    ['cuối tháng', '2026-07-31', 'T6 31/07/2026 (cuối tháng 7)'],
    ['tháng sau', '2026-08-31', 'T2 31/08/2026 (cuối tháng 8)'],
    ['cuối quý', '2026-09-30', 'T4 30/09/2026 (cuối quý III)'],
    ['quý sau', '2026-12-31', 'T5 31/12/2026 (cuối quý IV)'],
    ['cuối năm', '2026-12-31', 'T5 31/12/2026 (cuối năm)'],
    ['trong năm', '2026-12-31', 'T5 31/12/2026 (cuối năm)'],
    ['15/8-22/8/2026', '2026-08-22', 'T7 22/08/2026 (từ 15/8 đến 22/8/2026)'],
    ['10-12/8', '2026-08-12', 'T4 12/08/2026 (từ 10 đến 12/8)'],
    ['từ ngày 30/7 đến hết ngày 03/8/2026', '2026-08-03', 'T2 03/08/2026 (từ 30/7 đến 03/8/2026)'],
  ])('%s → %s', (words, on, shown) => expect(read(words)).toMatchObject({ kind: 'PERIOD', on, shown }));

  test('a document of a week-end means the week to come', () => {
    expect(read('cuối tuần', { issuedOn: '2026-07-25' }).on).toBe('2026-07-31');
  });
});

describe('a term', () => {
  test.each([
    ['+5', 5, '2026-07-27'],
    ['+ 5', 5, '2026-07-27'],
    ['5 ngày làm việc', 5, '2026-07-27'],
    ['5nlv', 5, '2026-07-27'],
    ['05 ngày làm việc kể từ ngày ban hành', 5, '2026-07-27'],
    ['trong thời hạn 05 (năm) ngày làm việc kể từ ngày ký', 5, '2026-07-27'],
    ['năm ngày làm việc', 5, '2026-07-27'],
    ['chậm nhất sau 10 ngày làm việc', 10, '2026-08-03'],
    ['3 ngày làm việc kể từ ngày 31/7/2026', 3, '2026-08-05'],
    ['02 ngày làm việc kể từ hôm nay', 2, '2026-07-24'],
    // Saturday 22/8 is worked; 31/8, 1/9 and 2/9 are off.
    ['35 ngày làm việc', 35, '2026-09-09'],
  ])('%s', (words, workingDays, on) => expect(read(words)).toMatchObject({ kind: 'WORKING_DAYS', workingDays, on }));

  test.each([
    ['+4n', '2026-07-24', 'T6 24/07/2026 (4 ngày)'],
    ['10 ngày kể từ ngày ký', '2026-07-30', 'T5 30/07/2026 (10 ngày)'],
    ['2 tuần', '2026-08-03', 'T2 03/08/2026 (2 tuần)'],
    ['+1 tháng', '2026-08-20', 'T5 20/08/2026 (1 tháng)'],
    ['3 tháng', '2026-10-20', 'T3 20/10/2026 (3 tháng)'],
    ['trong 6 tháng', '2027-01-20', 'T4 20/01/2027 (6 tháng)'],
    ['1 năm', '2027-07-20', 'T3 20/07/2027 (1 năm)'],
  ])('%s', (words, on, shown) => expect(read(words)).toMatchObject({ kind: 'PERIOD', on, shown, warning: null }));

  test('one that ends on a day off runs to the next working day, and says so', () => {
    expect(read('5 ngày')).toMatchObject({
      on: '2026-07-27',
      shown: 'T2 27/07/2026 (5 ngày)',
      warning: 'T7 25/07/2026 là ngày nghỉ, tính sang ngày làm việc tiếp theo.',
    });
  });

  test('one from a receipt nobody knows is counted from the issue, and says so', () => {
    expect(read('05 ngày làm việc kể từ ngày nhận được văn bản').warning).toContain('Tính từ ngày ban hành');
  });

  test('one that leaves the known calendar says so', () => {
    expect(read('+400').warning).toBe('Lịch nghỉ lễ năm 2028 chưa có, mới trừ thứ Bảy và Chủ nhật.');
  });
});

describe('a recurrence', () => {
  const monthly = 'FREQ=MONTHLY;BYMONTHDAY=-1';
  const quarterly = 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1';
  const halfYearly = 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1';
  const yearly = 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1';
  const juneAndDecember = 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1,15;BYSETPOS=2,3';

  test.each([
    ['hằng tháng', monthly, 'Hằng tháng, kỳ đầu T6 31/07/2026'],
    ['hàng tháng', monthly, 'Hằng tháng, kỳ đầu T6 31/07/2026'],
    ['định kỳ hằng tháng', monthly, 'Hằng tháng, kỳ đầu T6 31/07/2026'],
    ['mỗi tháng một lần', monthly, 'Hằng tháng, kỳ đầu T6 31/07/2026'],
    ['cuối mỗi tháng', monthly, 'Hằng tháng, kỳ đầu T6 31/07/2026'],
    ['hàng tháng, hàng quý', monthly, 'Hằng tháng, kỳ đầu T6 31/07/2026'],
    ['hằng quý', quarterly, 'Hằng quý, kỳ đầu T4 30/09/2026'],
    ['3 tháng một lần', quarterly, 'Hằng quý, kỳ đầu T4 30/09/2026'],
    ['hằng quý, 6 tháng, năm', quarterly, 'Hằng quý, kỳ đầu T4 30/09/2026'],
    ['06 tháng', halfYearly, '06 tháng một lần, kỳ đầu T5 31/12/2026'],
    ['6 tháng một lần', halfYearly, '06 tháng một lần, kỳ đầu T5 31/12/2026'],
    ['6 tháng/lần', halfYearly, '06 tháng một lần, kỳ đầu T5 31/12/2026'],
    ['định kỳ 6 tháng', halfYearly, '06 tháng một lần, kỳ đầu T5 31/12/2026'],
    ['06 tháng, năm', halfYearly, '06 tháng một lần, kỳ đầu T5 31/12/2026'],
    ['hằng năm', yearly, 'Hằng năm, kỳ đầu T5 31/12/2026'],
    ['Thường xuyên, hằng năm', yearly, 'Hằng năm, kỳ đầu T5 31/12/2026'],
    ['hằng năm và những năm tiếp theo', yearly, 'Hằng năm, kỳ đầu T5 31/12/2026'],
    ['quý I hằng năm', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1', 'Tháng 3 hằng năm, kỳ đầu T4 31/03/2027'],
    ['hằng tuần', 'FREQ=WEEKLY;BYDAY=FR', 'Hằng tuần, kỳ đầu T6 24/07/2026'],
    ['báo cáo hằng tuần vào thứ sáu', 'FREQ=WEEKLY;BYDAY=FR', 'Hằng tuần, kỳ đầu T6 24/07/2026'],
    ['thứ hai hằng tuần', 'FREQ=WEEKLY;BYDAY=MO', 'Thứ Hai hằng tuần, kỳ đầu T2 20/07/2026'],
    ['trước ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25', 'Ngày 25 hằng tháng, kỳ đầu T7 25/07/2026'],
    ['hằng tháng, trước ngày 25', 'FREQ=MONTHLY;BYMONTHDAY=25', 'Ngày 25 hằng tháng, kỳ đầu T7 25/07/2026'],
    ['trước 16h ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25', 'Ngày 25 hằng tháng, kỳ đầu 16:00 T7 25/07/2026'],
    ['hằng ngày', 'FREQ=DAILY', 'Hằng ngày, kỳ đầu T2 20/07/2026'],
    ['trước ngày 15/6 và 01/12', juneAndDecember, 'Ngày 15/06 và 01/12 hằng năm, kỳ đầu T3 01/12/2026'],
    ['trước ngày 15/6 và 01/12 hằng năm', juneAndDecember, 'Ngày 15/06 và 01/12 hằng năm, kỳ đầu T3 01/12/2026'],
    ['15 tháng 6 và 01 tháng 12 hằng năm', juneAndDecember, 'Ngày 15/06 và 01/12 hằng năm, kỳ đầu T3 01/12/2026'],
    ['trước ngày 15/12 hàng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', 'Ngày 15/12 hằng năm, kỳ đầu T3 15/12/2026'],
    [
      'ngày 10 tháng cuối quý',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10',
      'Ngày 10/03, 10/06, 10/09 và 10/12 hằng năm, kỳ đầu T5 10/09/2026',
    ],
    [
      'hằng quý (trước ngày 10 của tháng cuối quý)',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10',
      'Ngày 10/03, 10/06, 10/09 và 10/12 hằng năm, kỳ đầu T5 10/09/2026',
    ],
    [
      'ngày 25 các tháng 3, 6, 9, 12',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
      'Ngày 25/03, 25/06, 25/09 và 25/12 hằng năm, kỳ đầu T6 25/09/2026',
    ],
  ])('%s', (words, rule, shown) => expect(read(words)).toMatchObject({ kind: 'RECURRING', rule, shown }));

  test('the first period is the one the document falls in', () => {
    expect(read('hằng tháng', { issuedOn: '2026-07-31' }).on).toBe('2026-07-31');
    expect(read('06 tháng', { issuedOn: '2026-06-30' }).on).toBe('2026-06-30');
    expect(read('trước ngày 25 hằng tháng', { issuedOn: '2026-07-26' }).on).toBe('2026-08-25');
  });

  test('of several periods the shortest is taken, and said', () => {
    expect(read('hàng tháng, hàng quý').warning).toBe('Có nhiều kỳ, đọc theo kỳ ngắn nhất.');
  });
});

const november = { issuedOn: '2026-11-19', today: '2026-11-19' };

describe('a recurrence that ends', () => {
  test.each([
    ['hằng tháng đến hết năm 2027', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', '2027-12-31'],
    ['hằng tháng đến 31/12/2027', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', '2027-12-31'],
    ['Hằng quý, đến hết quý II/2028', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', '2026-12-31', '2028-06-30'],
    ['06 tháng đến năm 2030', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1', '2026-12-31', '2030-12-31'],
    ['trước ngày 25 hằng tháng, đến hết tháng 6/2027', 'FREQ=MONTHLY;BYMONTHDAY=25', '2026-11-25', '2027-06-30'],
    [
      'trước ngày 15/6 và 01/12 đến hết năm 2027',
      'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1,15;BYSETPOS=2,3',
      '2026-12-01',
      '2027-12-31',
    ],
    [
      'hằng quý từ tháng 01/2027 đến hết năm 2027',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
      '2027-03-31',
      '2027-12-31',
    ],
    ['hằng tháng từ quý II/2027', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-04-30', null],
    ['hằng tháng từ ngày 15/02/2027', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-02-28', null],
    ['hằng tháng trong năm 2027', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-12-31'],
    ['năm 2027, hằng quý', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', '2027-03-31', '2027-12-31'],
    ['hằng tháng cho đến khi có văn bản thay thế', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', null],
    ['hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', null],
  ])('%s', (words, rule, on, until) =>
    expect(read(words, november)).toMatchObject({ ok: true, kind: 'RECURRING', words, rule, on, until }),
  );

  test('is shown with its end, which does not come before the first', () => {
    expect(read('hằng quý đến hết năm 2027', november).shown).toBe('Hằng quý, kỳ đầu T5 31/12/2026, đến 31/12/2027');
    expect(problem('hằng quý đến 30/11/2026', november)).toBe(
      'Kỳ đầu là 31/12/2026, sau ngày kết thúc 30/11/2026. Hãy gõ ngày kết thúc muộn hơn.',
    );
    expect(read('hằng tháng đến khi có văn bản thay thế').warning).toContain('kết thúc bằng tay');
  });
});

describe('what is bound to an event takes its day behind a colon or in brackets, and keeps its words', () => {
  test.each([
    ['trước phiên họp thường kỳ 01 ngày: 14/12/2026', '2026-12-14', null],
    ['trước phiên họp thường kỳ 01 ngày (14/12/2026)', '2026-12-14', null],
    ['trước phiên họp thường kỳ 01 ngày = 14h 14/12/2026', '2026-12-14', '14:00'],
    ['30 ngày kể từ ngày Luật có hiệu lực: 30/01/2027', '2027-01-30', null],
    ['ngay sau hội nghị: +3', '2026-11-25', null],
  ])('%s', (words, on, time) => expect(read(words, november)).toMatchObject({ ok: true, words, on, time }));

  test('and asks for it', () =>
    expect(problem('trước phiên họp thường kỳ 01 ngày')).toContain('“trước phiên họp thường kỳ 01 ngày: 15/8/2026”'));
});

describe('no deadline', () => {
  test.each([
    ['thường xuyên', 'Thường xuyên'],
    ['Nhiệm vụ thường xuyên', 'Thường xuyên'],
    ['Thực hiện thường xuyên, liên tục', 'Thường xuyên'],
    ['lâu dài', 'Thường xuyên'],
    ['2025 và những năm tiếp theo', 'Thường xuyên'],
    ['từ năm 2025 và các năm tiếp theo', 'Thường xuyên'],
    ['2026 trở đi', 'Thường xuyên'],
    ['không thời hạn', 'Không thời hạn'],
    ['Không có thời hạn', 'Không thời hạn'],
    ['không', 'Không thời hạn'],
  ])('%s', (words, shown) => {
    expect(read(words)).toMatchObject({ kind: 'NONE', on: null, time: null, rule: null, shown, warning: null });
    expect(read(words).ongoing).toBe(shown === 'Thường xuyên');
  });
});

describe('warnings', () => {
  test.each([
    ['15/8/2022', '15/08/2022 trước ngày ban hành 20/07/2026.'],
    ['15/8', 'T7 15/08/2026 là ngày nghỉ: thứ Bảy.'],
    ['2/9', 'T4 02/09/2026 là ngày nghỉ: Quốc khánh.'],
    ['tháng 8', 'T2 31/08/2026 là ngày nghỉ: Hoán đổi ngày nghỉ dịp Quốc khánh.'],
    ['thứ sáu 20/8/2026', 'T5 20/08/2026 không phải thứ Sáu.'],
  ])('%s', (words, warning) => expect(read(words).warning).toBe(warning));

  test.each(['20/8', '22/8', 'quý III', 'hằng tháng', '+5'])('none for %s', (words) =>
    expect(read(words).warning).toBeNull(),
  );
});

describe('what cannot be read says what to type', () => {
  test.each([
    ['', 'Hãy gõ thời hạn'],
    ['  …  ', 'Hãy gõ thời hạn'],
    ['31/2', 'Không có ngày 31/2: tháng 2 chỉ có 28 ngày'],
    ['29/2/2026', 'năm 2026 không nhuận'],
    ['31/4/2026', 'tháng 4 chỉ có 30 ngày'],
    ['15/13', 'Không có tháng 13'],
    ['3113', 'Không có tháng 13'],
    ['15/8/3026', 'Năm 3026'],
    ['quý 5', 'Không có quý 5'],
    ['25h 15/8', 'Không có 25:00'],
    ['29/2 hằng năm', '28/2 hằng năm'],
    ['trước phiên họp thường kỳ 01 ngày', 'gắn với một sự kiện'],
    ['trước 01 ngày tổ chức phiên họp thường kỳ hàng tháng', 'gắn với một sự kiện'],
    ['30 ngày kể từ ngày Luật có hiệu lực', 'gắn với một sự kiện'],
    ['ngay sau hội nghị', 'gắn với một sự kiện'],
    ['trước Tết Nguyên đán', 'gắn với một sự kiện'],
    ['năm học 2026-2027', 'gắn với một sự kiện'],
    ['khẩn trương', 'không nói rõ ngày'],
    ['theo quy định', 'không nói rõ ngày'],
    ['ngay', 'không nói rõ ngày'],
    ['đầu tháng 9', 'chưa rõ đến ngày nào'],
    ['trong vòng 24 giờ', 'tính bằng giờ'],
    ['T6', '“thứ 6” hoặc “tháng 6”'],
    ['15', '“ngày 15” hoặc “+15”'],
    ['+0', 'từ 1 đến 999'],
    ['15/8/2026 và 15/9/2026', 'có nhiều ngày'],
    ['Sở Tài chính', 'Chưa hiểu “Sở Tài chính”'],
    ['x'.repeat(201), 'dài quá 200 ký tự'],
  ])('%j', (words, sentence) => expect(problem(words)).toContain(sentence));
});

describe('however it is written', () => {
  const phrases = [
    'ngày 15 tháng 8 năm 2026',
    'trước 17 giờ 00 phút ngày 03/5/2027',
    'Quý III/2026',
    '6 tháng đầu năm 2027',
    '05 ngày làm việc kể từ ngày nhận được văn bản',
    'trước ngày 15 tháng 6 và trước ngày 01 tháng 12',
    '2025 và những năm tiếp theo',
    'định kỳ hằng quý',
    'không thời hạn',
    'nhiệm vụ thường xuyên',
    'chậm nhất thứ tư tuần sau',
    'hoàn thành trước 15/8',
  ];
  const ways: [string, (words: string) => string][] = [
    ['without diacritics', (words) => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')],
    ['in NFD', (words) => words.normalize('NFD')],
    ['in capitals', (words) => words.toUpperCase()],
    ['with spaces', (words) => `  ${words.replace(/ /g, '   ')}\u00A0\n`],
    ['with no-break spaces', (words) => words.replace(/ /g, '\u00A0')],
    ['in Word quotes', (words) => `“${words}”`],
    ['in brackets', (words) => `(${words})`],
    ['with an end', (words) => `${words}./.`],
    ['with a semicolon', (words) => `- ${words};`],
  ];

  test.each(ways)('%s', (_, way) => {
    for (const phrase of phrases) {
      expect(read(way(phrase))).toMatchObject({ ...read(phrase), words: expect.any(String) });
    }
  });

  test('the words are kept as typed, in NFC and single spaces', () => {
    expect(read(' trước  ngày 15/8 '.normalize('NFD')).words).toBe('trước ngày 15/8');
    expect(readDeadline('  đầu\n tháng ', context)).toMatchObject({ ok: false, words: 'đầu tháng' });
  });

  test('what is shown can be typed back', () => {
    for (const words of ['15/8', '14h 5/12', 'quý III', '+5', '2 tuần', '6 tháng đầu năm 2027', '15/8-22/8/2026']) {
      const { on, time, shown } = read(words);
      expect(read(shown)).toMatchObject({ on, time });
    }
    const english = read('quý III', { language: 'en' }).shown;
    expect(read(english).on).toBe('2026-09-30');
  });
});

describe('in English', () => {
  test.each([
    ['15/8', 'Sat 15/08/2026'],
    ['end of quarter', 'Wed 30/09/2026 (end of quarter III)'],
    ['5 working days', 'Mon 27/07/2026 (5 working days)'],
    ['1 ngày làm việc', 'Tue 21/07/2026 (1 working day)'],
    ['monthly', 'Monthly, first on Fri 31/07/2026'],
    ['cuối năm', 'Thu 31/12/2026 (end of the year)'],
    ['ongoing', 'Ongoing'],
    ['by 15/8/2026', 'Sat 15/08/2026'],
  ])('%s → %s', (words, shown) => expect(read(words, { language: 'en' }).shown).toBe(shown));

  test('problems and warnings are English too', () => {
    expect(problem('31/2', { language: 'en' })).toBe('There is no 31/2.');
    expect(read('15/8', { language: 'en' }).warning).toBe('Sat 15/08/2026 is a day off: Saturday.');
  });
});

describe('any text', () => {
  const pieces =
    '15|8|/|-|.|2026|2027|ngày|tháng|năm|quý|III|h|giờ|+|trước|hằng|định kỳ|cuối|và|đến|từ|6|31|t|T7|làm việc|lần|thứ|sáu|mai| |(|)|’|:|9999|0'.split(
      '|',
    );

  test('is read or refused, and never thrown at', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(anything, fc.boolean(), (words, strictBefore) => {
        const reading = readDeadline(words, { ...context, strictBefore });
        if (!reading.ok) return expect(reading.problem).not.toBe('');
        expect(reading.on === null).toBe(reading.kind === 'NONE');
        expect(reading.rule === null).toBe(reading.kind !== 'RECURRING');
        expect(reading.workingDays === null).toBe(reading.kind !== 'WORKING_DAYS');
        if (reading.on) expect(reading.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (reading.time) expect(reading.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['digits', '1'],
    ['dates', '15/8 '],
    ['leads', 'trước '],
    ['brackets', '('],
    ['combining marks', '\u0301'],
  ])('100 kB of %s takes no more than its length', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    readDeadline(text, context);
    const started = performance.now();
    expect(readDeadline(text, context).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test.each([
    'trước '.repeat(33),
    '1 '.repeat(100),
    '('.repeat(200),
    '15/8 và '.repeat(25),
    'quý I '.repeat(33),
    'từ x đến '.repeat(22),
  ])('the longest text that is read at all, %j, takes no more than its length', (text) => {
    readDeadline(text, context);
    const started = performance.now();
    readDeadline(text, context);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
