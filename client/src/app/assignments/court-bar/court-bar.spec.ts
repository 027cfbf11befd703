import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { CourtBar } from './court-bar';

const span = (court: string, from: string, to: string | null) => ({
  __typename: 'CourtSpan',
  ...{ court, from: `2026-${from}T02:00:00Z`, to: to && `2026-${to}T02:00:00Z` },
});

describe('CourtBar', () => {
  function show(status: string, court: object): HTMLElement {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideIcons(), provideHttpClient()] });
    const fixture = TestBed.createComponent(CourtBar);
    fixture.componentRef.setInput('court', court);
    fixture.componentRef.setInput('status', status);
    fixture.detectChanges();
    return fixture.nativeElement;
  }
  const days = { unitDays: 12.4, officeDays: 2, waitingDays: 0.5 };
  const spans = [
    ...[span('WAITING', '03-01', '03-02'), span('UNIT', '03-02', '03-12'), span('OFFICE', '03-12', '03-14')],
    span('UNIT', '03-20', null),
  ];

  it('says in words whose the days were, and shows what was nobody’s as a gap', () => {
    const bar = show('IN_PROGRESS', { now: 'UNIT', since: '2026-03-20T02:00:00Z', ...days, spans });
    expect(bar.querySelector('[role=img]')!.getAttribute('aria-label')).toBe(
      'Thời gian theo ngày: đơn vị 12n · VP 2n · chờ 0,5n',
    );
    const stretches = [...bar.querySelectorAll<HTMLElement>('.stretch')];
    expect(stretches.map(({ dataset }) => dataset['court'] ?? null)).toEqual([
      'WAITING',
      'UNIT',
      'OFFICE',
      null,
      'UNIT',
    ]);
    expect(bar.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(bar.querySelector('.now')!.textContent).toBe('Đang ở đơn vị, từ T6 20/03/2026');
    expect(bar.querySelector('.innocent')).toBeNull();
  });

  it('says where the Office has it that its days do not count', () => {
    const waiting = spans.slice(0, 2).concat(span('OFFICE', '03-12', null));
    const bar = show('SUBMITTED', { now: 'OFFICE', since: '2026-03-12T02:00:00Z', ...days, spans: waiting });
    expect(bar.querySelector('.innocent')!.textContent).toContain('không tính vào hạn của đơn vị');
  });
});
