import { computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { provideRouter, Router } from '@angular/router';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { Session } from '../../auth/session';
import { createCache } from '../../graphql/cache';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { Appearance } from '../appearance';
import { matches } from '../palette-entries';
import { PaletteSearchDocument, PaletteViewsDocument } from '../shell.generated';
import { PaletteDialog } from './palette-dialog';

const settle = (ms = 150) => new Promise((resolve) => setTimeout(resolve, ms));
const none = { documents: [], directives: [], units: [], people: [] };
const answer = (more: object) => ({ search: { __typename: 'SearchAnswer', ...none, ...more } });
const document231 = {
  __typename: 'DirectiveDocument',
  id: 'vb',
  numberSymbol: '231/QĐ-UBND',
  abstract: 'Kế hoạch chuyển đổi số',
  issuedOn: '2026-01-26',
};
const finance = { __typename: 'Unit', id: 'stc', name: 'Sở Tài chính', shortName: 'Sở TC' };

describe('PaletteDialog', () => {
  const went: string[] = [];
  const close = jestFn();
  const keys = jestFn();
  let office = true;
  let roles: string[] = [];
  let early = '';

  beforeEach(() => {
    localStorage.clear();
    went.length = 0;
    close.calls = keys.calls = 0;
    office = true;
    roles = [];
    early = '';
  });

  async function open(text = '') {
    const session = {
      account: signal({ id: 'lan' }),
      isOffice: () => office,
      hasRole: (...wanted: string[]) => wanted.some((role) => roles.includes(role)),
      seesAssignments: computed(() => true),
    };
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Session, useValue: session },
        { provide: MatDialogRef, useValue: { close: close.run } },
        { provide: MAT_DIALOG_DATA, useValue: { text, early: () => early, help: () => undefined, keys: keys.run } },
        provideRouter([]),
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
      ],
    });
    const router = TestBed.inject(Router);
    router.navigateByUrl = (url) => (went.push(String(url)), Promise.resolve(true));
    const fixture = TestBed.createComponent(PaletteDialog);
    const page = fixture.nativeElement as HTMLElement;
    await settle();
    const server = TestBed.inject(ApolloTestingController);
    const view = {
      __typename: 'SavedView',
      id: 'v1',
      name: 'Tuần này của tôi',
      address: 'due=THIS_WEEK',
      list: 'ASSIGNMENTS',
    };
    server.expectOne(PaletteViewsDocument).flushData({ assignmentViews: [view], documentViews: [] });
    await settle();
    const field = page.querySelector('input')!;
    return {
      page,
      server,
      field,
      type: async (words: string) => {
        field.value = words;
        field.dispatchEvent(new Event('input'));
        await settle();
      },
      press: (key: string) => field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })),
      labels: () => [...page.querySelectorAll('.label')].map((label) => label.textContent),
      active: () => page.querySelector(`[id="${field.getAttribute('aria-activedescendant')}"] .label`)?.textContent,
    };
  }

  it('offers places, views and commands before anything is typed, grouped and named', async () => {
    const { page, labels } = await open();
    expect([...page.querySelectorAll('.title')].map((title) => title.textContent)).toEqual([
      'Đi đến',
      'Chế độ xem đã lưu',
      'Lệnh',
    ]);
    expect(labels()).toEqual(
      expect.arrayContaining(['Việc của tôi', 'Tuần này của tôi', 'Giao diện: tối', 'Đăng xuất']),
    );
    const group = page.querySelector('[role=group]')!;
    expect(page.querySelector(`[id="${group.getAttribute('aria-labelledby')}"]`)?.textContent).toBe('Đi đến');
  });

  it('finds commands without accents, and does them', async () => {
    const { type, server, press, active } = await open();
    await type('giao dien toi');
    server.expectOne(PaletteSearchDocument).flushData(answer({}));
    await settle();
    expect(active()).toBe('Giao diện: tối');
    press('Enter');
    expect([TestBed.inject(Appearance).theme(), close.calls]).toEqual(['dark', 1]);
  });

  it('finds the sections of the administration that are this person’s, once they are typed', async () => {
    roles = ['UNIT_ADMIN'];
    const { type, press, labels } = await open();
    expect(labels()).not.toContain('Rà soát tài khoản');
    await type('ra soat');
    expect(labels()).toContain('Rà soát tài khoản');
    press('Enter');
    expect(went).toEqual(['/quan-tri/ra-soat']);
    await type('cai dat');
    expect(labels()).not.toContain('Cài đặt');
  });

  it('opens a document, remembers it, and shows it first the next time', async () => {
    const first = await open();
    await first.type('231');
    first.server.expectOne(PaletteSearchDocument).flushData(answer({ documents: [document231] }));
    await settle();
    first.press('Enter');
    expect(went).toEqual(['/van-ban/vb']);
    TestBed.resetTestingModule();
    const second = await open();
    expect([second.labels()[0], second.active()]).toEqual(['231/QĐ-UBND', '231/QĐ-UBND']);
  });

  it('keeps the last answer until the next is there, and drops what comes too late', async () => {
    const { type, server, labels } = await open();
    await type('so');
    server.expectOne(PaletteSearchDocument).flushData(answer({ units: [finance] }));
    await settle();
    await type('so ta');
    const late = server.expectOne(PaletteSearchDocument);
    expect(labels()).toContain('Sở Tài chính');
    await type('so y');
    server.expectOne(PaletteSearchDocument).flushData(answer({ units: [{ ...finance, id: 'syt', name: 'Sở Y tế' }] }));
    await settle();
    late.flushData(answer({ units: [finance] }));
    await settle();
    expect(labels()).toContain('Sở Y tế');
    expect(labels()).not.toContain('Sở Tài chính');
  });

  it('leads units, people and directives where one goes on with them', async () => {
    const { type, server, page } = await open();
    const person = (id: string, monitors: boolean) => ({
      __typename: 'FoundPerson',
      person: { __typename: 'Person', id, displayName: id, title: 'Chuyên viên' },
      unit: finance,
      monitors,
    });
    await type('tai chinh');
    const directive = { __typename: 'Directive', id: 'd3', ordinal: 3, text: 'Bố trí kinh phí', document: document231 };
    server
      .expectOne(PaletteSearchDocument)
      .flushData(
        answer({ directives: [directive], units: [finance], people: [person('lan', true), person('uyen', false)] }),
      );
    await settle();
    for (const option of page.querySelectorAll<HTMLElement>('[role=option]')) option.click();
    expect(went).toEqual([
      // Called so, the unit comes before what only contains the words.
      '/nhiem-vu?unit=stc',
      '/van-ban/vb#noi-dung-d3',
      '/nhiem-vu?monitor=lan',
      '/nhiem-vu?delegate=uyen',
      '/nhiem-vu?text=tai+chinh',
    ]);
  });

  it('walks with arrows around the list, and waits for the answer when Enter is faster', async () => {
    const { type, server, press, active } = await open();
    press('ArrowUp');
    await settle(20);
    expect(active()).toBe('Đăng xuất');
    press('ArrowDown');
    await settle(20);
    expect(active()).toBe('Việc của tôi');
    await type('231');
    press('Enter');
    expect(went).toEqual([]);
    server.expectOne(PaletteSearchDocument).flushData(answer({ documents: [document231] }));
    await settle();
    expect(went).toEqual(['/van-ban/vb']);
  });

  it('searches the list when nothing else was meant, also where the server cannot be asked', async () => {
    const { type, server, press, page } = await open();
    await type('xyz');
    server.expectOne(PaletteSearchDocument).graphqlErrors([{ message: 'boom' }]);
    await settle();
    expect(page.querySelector('.failed')).not.toBeNull();
    press('Enter');
    expect(went).toEqual(['/nhiem-vu?text=xyz']);
  });

  it('begins with what was typed while it was on its way', async () => {
    early = '23';
    const { field, server } = await open();
    expect([field.value, field === document.activeElement || !field.isConnected]).toEqual(['23', true]);
    expect(server.expectOne(PaletteSearchDocument).operation.variables['text']).toBe('23');
  });

  it('offers entering documents to the Office alone', async () => {
    office = false;
    const { labels } = await open();
    expect(labels()).not.toContain('Nhập văn bản mới');
  });

  it.each([
    ['tai chinh', true],
    ['chinh tai', true],
    ['TÀI', true],
    ['hinh', false],
  ])('“%s” finds Sở Tài chính: %s', (typed, found) => {
    expect(matches({ label: 'Sở Tài chính' }, typed)).toBe(found);
  });
});

function jestFn() {
  const counter = { calls: 0, run: () => void counter.calls++ };
  return counter;
}
