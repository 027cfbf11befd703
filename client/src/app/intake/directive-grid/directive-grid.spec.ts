import { TestBed } from '@angular/core/testing';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from '../../graphql/cache';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { provideHttpClient } from '@angular/common/http';
import { DeadlineStore } from '../deadline-store';
import { type DraftRow, emptyHeader, newRow } from '../draft-content';
import { DraftStore } from '../draft-store';
import { IntakeCalendarDocument, IntakeChoicesDocument, IntakeUnitsDocument } from '../intake.generated';
import { LookupStore } from '../lookup-store';
import { NamingStore } from '../naming-store';
import { PasteStore } from '../paste-store';
import { DirectiveGrid } from './directive-grid';

const settle = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));
const unit = (id: string, name: string) => ({
  __typename: 'Unit' as const,
  id,
  name,
  shortName: name,
  code: id.toUpperCase(),
  aliases: [],
});
const units = [unit('stc', 'Sở Tài chính'), unit('syt', 'Sở Y tế'), unit('sxd', 'Sở Xây dựng')];

describe('DirectiveGrid', () => {
  async function setUp(rows: readonly Partial<DraftRow>[]) {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
        DraftStore,
        LookupStore,
        DeadlineStore,
        NamingStore,
        PasteStore,
      ],
    });
    const server = TestBed.inject(ApolloTestingController);
    const draft = TestBed.inject(DraftStore);
    draft.load({ ...emptyHeader, issuedOn: '2026-11-20', rows: rows.map((row) => newRow(row)) });
    const fixture = TestBed.createComponent(DirectiveGrid);
    document.body.append(fixture.nativeElement);
    fixture.autoDetectChanges();
    await settle();
    for (const sent of server.match(IntakeChoicesDocument))
      sent.flushData({ fields: [], accounts: { __typename: 'AccountConnection', nodes: [] } });
    for (const sent of server.match(IntakeCalendarDocument)) sent.flushData({ calendarDays: [] });
    await settle();
    const cell = (row: number, column: string) =>
      fixture.nativeElement
        .querySelectorAll('app-directive-row')
        [row].querySelector(`[data-column="${column}"] :is(input, textarea)`) as HTMLInputElement;
    const at = () => {
      const place = document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
      const [, id, column] = place.split('.');
      return [draft.rows().findIndex((row) => row.id === id), column];
    };
    const press = async (field: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
      field.focus();
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      field.dispatchEvent(event);
      await settle();
      return event;
    };
    const paste = async (field: HTMLElement, text: string, html = '') => {
      const data = { 'text/plain': text, 'text/html': html } as Record<string, string>;
      const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
        clipboardData: { getData: (type: string) => data[type] ?? '' },
      });
      field.dispatchEvent(event);
      await settle();
      return event;
    };
    const answerUnits = async () => {
      for (let sent = server.match(IntakeUnitsDocument); sent.length; sent = server.match(IntakeUnitsDocument)) {
        for (const one of sent) {
          const text: string = one.operation.variables['filter'].text ?? '';
          const nodes = units.filter(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
          one.flushData({ units: { __typename: 'UnitConnection', nodes } });
        }
        await settle();
      }
    };
    const texts = () => draft.rows().map(({ text }) => text);
    return { fixture, draft, cell, at, press, paste, answerUnits, texts };
  }

  afterEach(() => document.querySelectorAll('app-directive-grid').forEach((grid) => grid.remove()));

  it('writes what is typed and reads the deadline back with its weekday', async () => {
    const { fixture, draft, cell } = await setUp([{ id: 'a' }]);
    const field = cell(0, 'deadlineWords');
    field.value = '30/9/2027';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(draft.rows()[0]!.deadlineWords).toBe('30/9/2027');
    expect(fixture.nativeElement.querySelector('#reading-a').textContent.trim()).toBe('T5 30/09/2027');
  });

  it('Enter goes down, makes a row after the last, and from the end of a row begins the next', async () => {
    const { draft, cell, at, press } = await setUp([{ text: 'Một', monitorId: 'lan' }, { text: 'Hai' }]);
    await press(cell(0, 'deadlineWords'), 'Enter');
    expect(at()).toEqual([1, 'deadlineWords']);
    await press(cell(0, 'place'), 'Enter');
    expect(at()).toEqual([1, 'text']);
    await press(cell(1, 'place'), 'Enter');
    expect([draft.rows().length, at()]).toEqual([3, [2, 'text']]);
  });

  it('a new row is followed by whoever follows the one above', async () => {
    const { draft, cell, press } = await setUp([{ text: 'Một', monitorId: 'lan' }]);
    await press(cell(0, 'text'), 'Enter');
    expect(draft.rows()[1]!.monitorId).toBe('lan');
  });

  it('Ctrl+D copies from above, Alt+↓ moves the row with the cursor in it', async () => {
    const { draft, cell, at, press, texts } = await setUp([{ text: 'Một', deadlineWords: '30/9' }, { text: 'Hai' }]);
    expect((await press(cell(1, 'deadlineWords'), 'd', { ctrlKey: true })).defaultPrevented).toBe(true);
    expect(draft.rows()[1]!.deadlineWords).toBe('30/9');
    await press(cell(0, 'leads'), 'ArrowDown', { altKey: true });
    expect([texts(), at()]).toEqual([
      ['Hai', 'Một'],
      [1, 'leads'],
    ]);
  });

  it('takes a row away at once, and brings it back', async () => {
    const { cell, press, texts } = await setUp([{ text: 'Một' }, { text: 'Hai' }]);
    expect((await press(cell(0, 'text'), 'Backspace', { ctrlKey: true })).defaultPrevented).toBe(false);
    await press(cell(0, 'text'), 'Backspace', { ctrlKey: true, shiftKey: true });
    expect(texts()).toEqual(['Hai']);
    [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Hoàn tác'))!.click();
    await settle();
    expect(texts()).toEqual(['Một', 'Hai']);
  });

  it('leaves every key to an input method that composes', async () => {
    const { cell, press, draft } = await setUp([{ text: 'Một' }]);
    await press(cell(0, 'text'), 'Enter', { isComposing: true });
    expect(draft.rows()).toHaveLength(1);
  });

  it('makes rows of a table pasted into a text, and finds out which units its words name', async () => {
    const { draft, cell, paste, answerUnits, texts } = await setUp([{ text: 'Một' }]);
    const event = await paste(
      cell(0, 'text'),
      'Bố trí kinh phí\tSở Tài chính; Sở Y tế\t\t30/9/2027\nRà soát\tSở Y tế, Sở Xây dựng\nKhác\tTổng cục lạ',
    );
    await answerUnits();
    expect(event.defaultPrevented).toBe(true);
    expect(texts()).toEqual(['Một', 'Bố trí kinh phí', 'Rà soát', 'Khác']);
    expect(draft.rows().map(({ leads }) => leads.map(({ unitId, words }) => unitId ?? `«${words}»`).join())).toEqual([
      '',
      'stc,syt',
      'syt,sxd',
      '«Tổng cục lạ»',
    ]);
  });

  it('leaves plain paragraphs to the cell, and offers to make rows of them', async () => {
    const { cell, paste, texts } = await setUp([{ text: '' }]);
    const event = await paste(cell(0, 'text'), 'Đoạn một\nĐoạn hai');
    expect(event.defaultPrevented).toBe(false);
    // What the browser itself does then.
    cell(0, 'text').value = 'Đoạn một\nĐoạn hai';
    cell(0, 'text').dispatchEvent(new Event('input'));
    [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Tách thành 2 dòng'))!.click();
    await settle();
    expect(texts()).toEqual(['Đoạn một', 'Đoạn hai']);
  });

  it('fills a column downwards from where a block is pasted', async () => {
    const { draft, cell, paste } = await setUp([{ text: 'Một' }, { text: 'Hai' }]);
    await paste(cell(0, 'deadlineWords'), '30/9/2027\n15/8/2027');
    expect(draft.rows().map(({ deadlineWords }) => deadlineWords)).toEqual(['30/9/2027', '15/8/2027']);
  });
});
