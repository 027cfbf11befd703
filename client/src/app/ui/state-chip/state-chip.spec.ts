import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideIcons } from '../icons';
import { StateChip, type Tone } from './state-chip';

describe('StateChip', () => {
  function show(inputs: Record<string, unknown>): HTMLElement {
    TestBed.configureTestingModule({ providers: [provideIcons(), provideHttpClient()] });
    const fixture = TestBed.createComponent(StateChip);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    return fixture.nativeElement;
  }

  it.each<Tone>(['neutral', 'amber', 'red', 'green', 'olive', 'grey'])('says %s with a word and an icon', (tone) => {
    const chip = show({ word: 'Quá hạn 3 ngày', tone });
    expect(chip.textContent?.trim()).toBe('Quá hạn 3 ngày');
    expect(chip.querySelector('mat-icon svg path, mat-icon svg')).not.toBeNull();
    expect(chip.dataset['tone']).toBe(tone);
  });

  it('keeps the exact date for the hover', () => {
    expect(show({ word: 'Còn 2 ngày', exact: 'T6 28/11/2026' }).title).toBe('T6 28/11/2026');
    expect(show.length).toBe(1);
  });
});
