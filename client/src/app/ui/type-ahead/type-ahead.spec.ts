import { jest } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../icons';
import { type Option, TypeAhead } from './type-ahead';

const units: Option[] = [
  { id: 'stc', label: 'Sở Tài chính' },
  { id: 'sxd', label: 'Sở Xây dựng' },
  { id: 'syt', label: 'Sở Y tế' },
];
const settle = (ms = 160) => new Promise((resolve) => setTimeout(resolve, ms));

describe('TypeAhead', () => {
  async function setUp(
    inputs: Partial<Record<'multiple' | 'freeText' | 'suggest' | 'plain', boolean>> & {
      search?: TypeAhead['search'] | unknown;
      instant?: (text: string) => Option[];
    } = {},
  ) {
    TestBed.configureTestingModule({ providers: [provideTestTexts(), provideIcons(), provideHttpClient()] });
    const asked: string[] = [];
    const search = async (text: string) => {
      asked.push(text);
      return units.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
    };
    const fixture = TestBed.createComponent(TypeAhead);
    for (const [name, value] of Object.entries({ label: 'Đơn vị', search, ...inputs }))
      fixture.componentRef.setInput(name, value);
    fixture.autoDetectChanges();
    await fixture.whenStable();
    const field: HTMLInputElement = fixture.nativeElement.querySelector('input');
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
      await settle();
    };
    const press = async (key: string, more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      field.dispatchEvent(event);
      await settle(20);
      return event;
    };
    const listed = () => [...document.querySelectorAll('[role=option] span')].map((item) => item.textContent);
    const active = () => document.querySelector('[role=option][aria-selected=true] span')?.textContent;
    const chosen = () => fixture.componentInstance.value().map(({ id, label }) => id || `«${label}»`);
    return { fixture, field, asked, type, press, listed, active, chosen };
  }

  it('finds what was typed, once typing rests', async () => {
    const { type, field, asked, listed } = await setUp();
    field.value = 's';
    field.dispatchEvent(new InputEvent('input'));
    await type('sở');
    expect(asked).toEqual(['sở']);
    expect(listed()).toEqual(['Sở Tài chính', 'Sở Xây dựng', 'Sở Y tế']);
    expect(field.getAttribute('aria-expanded')).toBe('true');
  });

  it('is walked with arrows, round the end, and tells screen readers where it stands', async () => {
    const { type, press, active, field } = await setUp();
    await type('sở');
    expect(active()).toBe('Sở Tài chính');
    await press('ArrowDown');
    expect(active()).toBe('Sở Xây dựng');
    expect(field.getAttribute('aria-activedescendant')).toBe(document.querySelector('[aria-selected=true]')?.id);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(active()).toBe('Sở Y tế');
  });

  it('Enter takes and does not send the form; with nothing open it is the form’s again', async () => {
    const { type, press, chosen, field } = await setUp();
    await type('xây');
    expect((await press('Enter')).defaultPrevented).toBe(true);
    expect([chosen(), field.value]).toEqual([['sxd'], '']);
    expect((await press('Enter')).defaultPrevented).toBe(false);
  });

  it('Tab takes what was typed for and goes on', async () => {
    const { type, press, chosen } = await setUp();
    await type('y tế');
    expect((await press('Tab')).defaultPrevented).toBe(false);
    expect(chosen()).toEqual(['syt']);
  });

  it('Tab through an untouched field takes nothing', async () => {
    const { press, chosen } = await setUp();
    await press('ArrowDown');
    await press('Tab');
    expect(chosen()).toEqual([]);
  });

  it('Escape closes and goes no further', async () => {
    const { type, press, listed, chosen } = await setUp();
    await type('sở');
    const event = await press('Escape');
    expect([event.defaultPrevented, listed(), chosen()]).toEqual([true, [], []]);
    expect((await press('Escape')).defaultPrevented).toBe(false);
  });

  it('collects many and offers none twice', async () => {
    const { type, press, chosen, listed } = await setUp({ multiple: true });
    await type('xây');
    await press('Enter');
    await type('sở');
    expect(listed()).toEqual(['Sở Tài chính', 'Sở Y tế']);
    await press('Enter');
    expect(chosen()).toEqual(['sxd', 'stc']);
  });

  it('Backspace in the empty field marks the last and then removes it', async () => {
    const { fixture, press, chosen } = await setUp({ multiple: true });
    fixture.componentRef.setInput('value', units.slice(0, 2));
    await settle(10);
    await press('Backspace');
    expect(chosen()).toEqual(['stc', 'sxd']);
    expect(fixture.nativeElement.querySelector('.chip.marked')?.textContent).toContain('Sở Xây dựng');
    await press('Backspace');
    expect(chosen()).toEqual(['stc']);
  });

  it('survives an input method: nothing acts while it composes, and its own Backspaces remove nothing', async () => {
    const { fixture, field, type, press, chosen, listed } = await setUp({ multiple: true });
    fixture.componentRef.setInput('value', [units[0]]);
    await type('xay');
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape', 'Backspace']) await press(key, { isComposing: true });
    await press('Enter', { keyCode: 229 } as KeyboardEventInit);
    expect(chosen()).toEqual(['stc']);

    // Unikey turns `dd` into `đ`: d, a Backspace that empties the field, đ.
    field.value = 'd';
    await press('Backspace');
    await type('');
    await type('xây');
    expect([chosen(), listed()]).toEqual([['stc'], ['Sở Xây dựng']]);
  });

  it('an older answer that comes late does not replace a newer one', async () => {
    const waiting: ((found: Option[]) => void)[] = [];
    const { type, listed } = await setUp({ search: () => new Promise<Option[]>((resolve) => waiting.push(resolve)) });
    await type('sở t');
    await type('sở x');
    waiting[1]([units[1]]);
    await settle(10);
    waiting[0]([units[0]]);
    await settle(10);
    expect(listed()).toEqual(['Sở Xây dựng']);
  });

  it('keeps words that name nothing, where that is wanted', async () => {
    const { type, press, chosen } = await setUp({ freeText: true });
    await type('Ban Quản lý mới');
    await press('Enter');
    expect(chosen()).toEqual(['«Ban Quản lý mới»']);
  });

  it('waits for the answer to what was typed last, when Tab is faster than the list', async () => {
    const { type, field, press, chosen } = await setUp();
    await type('s');
    field.value = 'sở y';
    field.dispatchEvent(new InputEvent('input'));
    await press('Tab');
    expect([chosen(), field.value]).toEqual([['syt'], '']);
  });

  it('keeps hasty words as words, and leaves the cursor where it went', async () => {
    const { type, field, press, chosen } = await setUp({ freeText: true, multiple: true });
    await type('s');
    field.value = 'sở x';
    field.dispatchEvent(new InputEvent('input'));
    const focus = jest.spyOn(field, 'focus');
    field.dispatchEvent(new FocusEvent('blur'));
    expect(chosen()).toEqual(['«sở x»']);
    expect(focus).not.toHaveBeenCalled();
    await press('Escape');
  });

  describe('with what is known already', () => {
    const instant = (text: string) => units.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
    const enter = (field: HTMLInputElement) => field.dispatchEvent(new FocusEvent('focus'));

    it('the list is there with the letter, and nobody is asked', async () => {
      const { field, press, asked, chosen } = await setUp({ instant, multiple: true, freeText: true });
      field.value = 'xây';
      field.dispatchEvent(new InputEvent('input'));
      await press('Tab');
      expect([chosen(), asked]).toEqual([['sxd'], []]);
    });

    it('a semicolon ends a name, also when several come at once', async () => {
      const { type, field, chosen } = await setUp({ instant, multiple: true, freeText: true });
      await type('tài chính; y tế; sở l');
      expect([chosen(), field.value]).toEqual([['stc', 'syt'], 'sở l']);
    });

    it('what is likely is offered before anything is typed, and taken only when walked to', async () => {
      const { field, press, listed, chosen } = await setUp({ instant, suggest: true });
      enter(field);
      await settle(20);
      expect(listed()).toHaveLength(3);
      expect((await press('Enter')).defaultPrevented).toBe(false);
      expect([chosen(), listed()]).toEqual([[], []]);
      enter(field);
      await press('ArrowDown');
      await press('Enter');
      expect(chosen()).toEqual(['stc']);
    });

    it('plain words are the value; what is offered replaces them', async () => {
      const { field, type, press, fixture } = await setUp({ instant, plain: true, suggest: true });
      await type('Sở X');
      await press('Tab');
      expect(fixture.componentInstance.value()).toEqual([{ id: '', label: 'Sở X' }]);
      await type('xây');
      await press('ArrowDown');
      await press('Enter');
      expect([field.value, fixture.componentInstance.value()[0]!.label]).toEqual(['Sở Xây dựng', 'Sở Xây dựng']);
      expect(fixture.nativeElement.querySelector('.chip')).toBeNull();
    });
  });

  it('says when nothing was found and when the search failed', async () => {
    const { type, fixture } = await setUp();
    await type('không có');
    expect(document.querySelector('.panel')?.textContent).toContain('Không có kết quả cho “không có”');
    fixture.componentRef.setInput('search', () => Promise.reject(new Error('offline')));
    await type('sở');
    expect(document.querySelector('.panel [role=alert]')?.textContent).toContain('Chưa tìm được');
  });
});
