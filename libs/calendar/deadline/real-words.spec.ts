import { holidays2022to2027 } from '../holidays';
import { WorkCalendar } from '../work-calendar';
import { readDeadline } from './read-deadline';

const calendar = new WorkCalendar(holidays2022to2027);
const issued = (issuedOn: string) => ({ issuedOn, today: issuedOn, calendar });

/** What a reading comes to: its day and hour, its rule, or how it is shown. */
function gist(words: string, issuedOn: string): string {
  const reading = readDeadline(words, issued(issuedOn));
  if (!reading.ok) return `? ${reading.problem}`;
  return [reading.on ?? reading.shown, reading.time, reading.rule].filter(Boolean).join(' ');
}

describe('every word in the deadline column of Annex II of Resolution 03/NQ-CP, 09/01/2025', () => {
  test.each([
    ['01/2025', '2025-01-31'],
    ['2/2025', '2025-02-28'],
    ['3/2025', '2025-03-31'],
    ['03/2025', '2025-03-31'],
    ['Tháng 5/2025', '2025-05-31'],
    ['6/2025', '2025-06-30'],
    ['06/2025', '2025-06-30'],
    ['Quý II/2025', '2025-06-30'],
    ['7/2025', '2025-07-31'],
    ['9/2025', '2025-09-30'],
    ['Tháng 10/2025', '2025-10-31'],
    ['12/2025', '2025-12-31'],
    ['2025', '2025-12-31'],
    ['2025-2026', '2026-12-31'],
    ['2025 - 2026', '2026-12-31'],
    ['3/2026', '2026-03-31'],
    ['9/2026', '2026-09-30'],
    ['12/2026', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['2027', '2027-12-31'],
    ['2028', '2028-12-31'],
    ['12/2028', '2028-12-31'],
    ['2030', '2030-12-31'],
    ['Thường xuyên ', 'Thường xuyên'],
    ['Nhiệm vụ thường xuyên', 'Thường xuyên'],
    ['2025 và những năm tiếp theo', 'Thường xuyên'],
    ['năm tiếp theo', 'Thường xuyên'],
    ['Hằng năm', '2025-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
    ['hằng năm', '2025-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
  ])('%s', (words, expected) => expect(gist(words, '2025-01-09')).toBe(expected));

  test('its empty cells ask for words', () => expect(readDeadline(' ', issued('2025-01-09')).ok).toBe(false));
});

describe('the deadlines of the letters, alone and in their sentences', () => {
  test.each([
    ['2018-09-30', 'trước ngày 30/6/2019', '2019-06-30'],
    [
      '2018-09-30',
      'trình Uỷ ban nhân dân tỉnh trước ngày 30/6/2019 để báo cáo Thường trực Tỉnh uỷ, Ban Thường vụ Tỉnh uỷ theo quy định',
      '2019-06-30',
    ],
    ['2017-12-04', 'trước 14 giờ, ngày 05/12/2017', '2017-12-05 14:00'],
    ['2017-12-04', 'Báo cáo yêu cầu gửi về Văn phòng UBND tỉnh trước 14 giờ, ngày 05/12/2017.', '2017-12-05 14:00'],
    [
      '2018-09-19',
      'Yêu cầu hoàn thiện gửi ý kiến tham gia về Bộ Kế hoạch và Đầu tư trước ngày 28/9/2018.',
      '2018-09-28',
    ],
    [
      '2018-07-20',
      'Trình UBND tỉnh trước ngày 10/8/2018 để báo cáo Bộ Công Thương theo thời gian quy định.',
      '2018-08-10',
    ],
    ['2023-11-23', 'hoàn thành trước ngày 10/12/2023./.', '2023-12-10'],
    ['2020-04-21', "trước 17 giờ 00' ngày 03/5/2020", '2020-05-03 17:00'],
    ['2020-04-21', "gửi hỏa tốc đến Văn phòng UBND tỉnh trước 17 giờ 00' ngày 03/5/2020", '2020-05-03 17:00'],
    ['2018-03-21', 'xác định rõ nguồn vốn thực hiện báo cáo UBND tỉnh trước ngày 15/4/2018', '2018-04-15'],
    ['2018-03-21', '(trong khoảng thời gian 15/5-22/5/2018)', '2018-05-22'],
    ['2020-04-21', '(từ ngày 30/4 đến hết 03/5/2020)', '2020-05-03'],
    ['2026-07-20', '(hoàn thành trong tháng 8 năm 2026)', '2026-08-31'],
    ['2026-07-20', 'nhất là các nhiệm vụ giao hoàn thành trong năm 2026', '2026-12-31'],
    ['2026-07-20', 'hàng tháng, hàng quý', '2026-07-31 FREQ=MONTHLY;BYMONTHDAY=-1'],
    [
      '2025-01-09',
      'định kỳ 6 tháng báo cáo kết quả thực hiện về Bộ Khoa học và Công nghệ, Bộ Thông tin và Truyền thông trước ngày 15 tháng 6 và trước ngày 01 tháng 12 để tổng hợp',
      '2025-06-15 FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1,15;BYSETPOS=2,3',
    ],
    [
      '2026-01-05',
      'Trước ngày 25 tháng đầu tiên Quý II, Quý III và Quý IV',
      '2026-04-25 FREQ=YEARLY;BYMONTH=4,7,10;BYMONTHDAY=25',
    ],
    ['2022-01-26', 'trước ngày 15/8/2022', '2022-08-15'],
    ['2022-01-26', '30/9/2022', '2022-09-30'],
    ['2022-01-26', 'Quý III/2022', '2022-09-30'],
    ['2020-07-01', '20.7.2020', '2020-07-20'],
    ['2020-07-01', '10-10', '2020-10-10'],
  ])('issued on %s: %s', (issuedOn, words, expected) => expect(gist(words, issuedOn)).toBe(expected));

  test('only part of a sentence was read, and the person is told', () => {
    const reading = readDeadline('báo cáo UBND tỉnh trước ngày 15/4/2027', issued('2026-07-20'));
    expect(reading).toMatchObject({ ok: true, warning: 'Chỉ đọc phần nói về thời hạn trong câu này.' });
  });

  test.each([
    'Báo cáo số 552/BC-HĐND ngày 01/12/2017',
    'theo đề nghị tại Công văn số 6544/BKHĐT-KHGDTNMT ngày 18/9/2018',
    'trước 01 ngày tổ chức phiên họp thường kỳ hàng tháng',
  ])('the date of another letter is no deadline: %s', (words) => {
    expect(readDeadline(words, issued('2018-07-20')).ok).toBe(false);
  });
});
