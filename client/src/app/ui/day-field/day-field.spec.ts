import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../icons';
import { DayField } from './day-field';

@Component({ imports: [DayField], template: '<app-day-field label="Ngày" [(value)]="day" />' })
class Form {
  readonly day = signal('2026-08-15');
}

describe('a day that is typed', () => {
  async function open() {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideIcons()] });
    const fixture = TestBed.createComponent(Form);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const field = page.querySelector('input')!;
    const type = async (words: string) => {
      field.dispatchEvent(new Event('focus'));
      field.value = words;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('blur'));
      await fixture.whenStable();
    };
    return { form: fixture.componentInstance, field, type, problem: () => page.querySelector('.problem') };
  }

  it('is read back with its weekday', async () => {
    const { form, field, type } = await open();
    await type('20/8/2026');
    expect([form.day(), field.value]).toEqual(['2026-08-20', expect.stringContaining('20/08/2026')]);
  });

  it('and cannot be read stays on the screen, and the day before it is not sent in its stead', async () => {
    const { form, field, type, problem } = await open();
    await type('32/8/2026');
    expect([form.day(), field.value, problem() !== null]).toEqual(['', '32/8/2026', true]);
    await type('32/8/2026');
    expect([field.value, problem() !== null]).toEqual(['32/8/2026', true]);
    await type('31/8/2026');
    expect([form.day(), problem()]).toEqual(['2026-08-31', null]);
  });

  it('gives way to one that is set from outside', async () => {
    const { form, field, type } = await open();
    await type('mai kia');
    form.day.set('2026-09-02');
    TestBed.tick();
    expect(field.value).toContain('02/09/2026');
  });
});
