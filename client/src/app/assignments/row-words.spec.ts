import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../i18n/testing';
import { texts } from '../i18n/text';
import { offered, rowFilters } from './row-filters';
import { rowAsText } from './row-words';
import { anAssignment } from './testing';

describe('the words of a row', () => {
  const t = () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    return TestBed.runInInjectionContext(texts);
  };

  it('can be sent to somebody as they are', () => {
    const text = rowAsText(anAssignment(), t(), 'vi', new Date('2026-11-22T03:00:00Z'), 'https://ttdh.test');
    expect(text.split('\n')).toEqual([
      'Tham mưu bố trí kinh phí thực hiện Kế hoạch chuyển đổi số',
      '231/QĐ-UBND (30/10/2026)',
      'Sở Tài chính',
      'Hạn: T2 30/11/2026 · Còn 6 ngày làm việc',
      'Đang thực hiện',
      'https://ttdh.test/nhiem-vu/a1',
    ]);
  });

  it('are each a filter', () => {
    const filters = rowFilters(anAssignment(), t(), 'vi');
    expect(offered(filters, 'due')).toEqual([
      {
        value: 'due',
        words: 'Chỉ xem hạn T2 30/11/2026',
        change: { from: '2026-11-30', to: '2026-11-30', due: undefined },
      },
    ]);
    expect(offered(filters, undefined).map(({ words, change }) => [words, change])).toEqual([
      ['Chỉ xem Sở TC', { units: ['stc'] }],
      ['Chỉ xem 231/QĐ-UBND', { document: 'v1' }],
      ['Chỉ xem Đang thực hiện', { status: ['IN_PROGRESS'] }],
      ['Chỉ xem Trong hạn', { time: ['IN_TERM'] }],
      ['Chỉ xem Nguyễn Thị Lan', { monitor: 'lan' }],
    ]);
  });
});
