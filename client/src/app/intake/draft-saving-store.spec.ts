import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { Session } from '../auth/session';
import { createCache } from '../graphql/cache';
import { provideTestTexts } from '../i18n/testing';
import { type Content, emptyHeader, newRow } from './draft-content';
import { DraftSavingStore } from './draft-saving-store';
import { DraftStore } from './draft-store';
import { CreateDraftDocument, DraftToEditDocument, IntakeChoicesDocument, SaveDraftDocument } from './intake.generated';
import { LookupStore } from './lookup-store';
import { aDraft } from './testing';

const settle = (ms = 10) => new Promise((resolve) => setTimeout(resolve, ms));

const content = (values: Partial<Content> = {}): Content => ({
  ...emptyHeader,
  numberSymbol: '231/QĐ-UBND',
  rows: [newRow({ id: 'a', text: 'Việc một' })],
  ...values,
});

describe('a draft that saves itself', () => {
  beforeEach(() => localStorage.clear());

  function setUp() {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Session, useValue: { account: signal({ id: 'toi' }) } },
        provideTestTexts(),
        DraftStore,
        LookupStore,
        DraftSavingStore,
      ],
    });
    const server = TestBed.inject(ApolloTestingController);
    const draft = TestBed.inject(DraftStore);
    const saving = TestBed.inject(DraftSavingStore);
    const taken = (sent: ReturnType<typeof server.expectOne>, version: number, data: 'createDraft' | 'saveDraft') =>
      sent.flushData({ [data]: aDraft(version, sent.operation.variables['input'].content) });
    async function open(version: number, of = content()) {
      const opening = saving.open('d1');
      await settle();
      server.expectOne(DraftToEditDocument).flushData({ draft: aDraft(version, of) });
      await opening;
    }
    server.match(IntakeChoicesDocument);
    return { server, draft, saving, taken, open };
  }

  it('is not begun before anything is typed, nor by what is kept from the document before', async () => {
    const { server, draft, saving } = setUp();
    saving.begin(content({ numberSymbol: '', signatory: 'Đặng Hữu Khải', rows: [] }));
    expect(await saving.flush()).toBe(true);
    expect(saving.hasUnsaved()).toBe(false);
    server.expectNone(CreateDraftDocument);
    expect(draft.rows()).toHaveLength(1);
  });

  it('is created with the first thing typed, without the blank rows, then saved on that version', async () => {
    const { server, draft, saving, taken } = setUp();
    saving.begin();
    draft.patchHeader({ numberSymbol: '231' });
    const first = saving.flush();
    await settle();
    const created = server.expectOne(CreateDraftDocument);
    expect(created.operation.variables['input'].content).toMatchObject({ numberSymbol: '231', rows: [] });
    draft.patchHeader({ numberSymbol: '231/QĐ' });
    taken(created, 1, 'createDraft');
    await settle();
    // Typed while the answer was on its way: saved at once, and only then is it done.
    const saved = server.expectOne(SaveDraftDocument);
    expect(saved.operation.variables['input']).toMatchObject({ id: 'd1', expectedVersion: 1 });
    taken(saved, 2, 'saveDraft');
    expect(await first).toBe(true);
    expect(saving.state()).toMatchObject({ kind: 'saved' });
    expect([saving.version(), saving.hasUnsaved()]).toEqual([2, false]);
  });

  it('asks for the very same draft again when it is not known whether it was created', async () => {
    const { server, draft, saving } = setUp();
    saving.begin();
    draft.patchHeader({ numberSymbol: '231' });
    const first = saving.flush();
    const inputs: { content: Content; idempotencyKey: string }[] = [];
    for (let i = 0; i < 2; i++) {
      await settle();
      const lost = server.expectOne(CreateDraftDocument);
      inputs.push(lost.operation.variables['input']);
      lost.networkError(new HttpErrorResponse({ status: 0 }));
    }
    expect(await first).toBe(false);
    expect(saving.state().kind).toBe('failed');
    draft.patchHeader({ numberSymbol: '231/QĐ-UBND' });
    void saving.flush();
    await settle();
    inputs.push(server.expectOne(CreateDraftDocument).operation.variables['input']);
    expect(new Set(inputs.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(inputs[2]!.content.numberSymbol).toBe('231');
  });

  it('merges what a colleague saved, then saves both', async () => {
    const { server, draft, saving, taken, open } = setUp();
    await open(3);
    draft.patchRow('a', { text: 'Việc một, của tôi' });
    const flushed = saving.flush();
    await settle();
    const stale = { __typename: 'StaleVersion', message: 'Lan vừa sửa', current: 4, changedBy: 'Lan', changedAt: null };
    server.expectOne(SaveDraftDocument).flushData({ saveDraft: stale });
    await settle();
    server.expectOne(DraftToEditDocument).flushData({ draft: aDraft(4, content({ signatory: 'Đặng Hữu Khải' })) });
    await settle();
    const both = server.expectOne(SaveDraftDocument);
    expect(both.operation.variables['input']).toMatchObject({
      expectedVersion: 4,
      content: { signatory: 'Đặng Hữu Khải', rows: [{ text: 'Việc một, của tôi' }] },
    });
    taken(both, 5, 'saveDraft');
    expect(await flushed).toBe(true);
    expect(draft.arrived().length).toBeGreaterThan(0);
  });

  it('overwrites nobody while two differ about a cell, and saves what is chosen', async () => {
    const { server, draft, saving, taken, open } = setUp();
    await open(3);
    draft.patchRow('a', { text: 'Của tôi' });
    const theirs = content({ rows: [newRow({ id: 'a', text: 'Của Lan' })] });
    const refreshed = saving.refresh();
    await settle();
    server.expectOne(DraftToEditDocument).flushData({ draft: aDraft(4, theirs) });
    expect(await refreshed).toBe(true);
    server.expectNone(SaveDraftDocument);
    expect(draft.rows()[0]!.text).toBe('Của tôi');
    expect([draft.conflicts().length, saving.hasUnsaved()]).toEqual([1, true]);

    draft.settle(draft.conflicts()[0]!, 'both');
    const flushed = saving.flush();
    await settle();
    const saved = server.expectOne(SaveDraftDocument);
    expect(saved.operation.variables['input'].content.rows[0].text).toBe('Của Lan\nCủa tôi');
    taken(saved, 5, 'saveDraft');
    expect([await flushed, saving.hasUnsaved()]).toEqual([true, false]);
  });

  it('keeps everything typed when the server refuses, keeps no copy of it here, and goes on once it is changed', async () => {
    const { server, draft, saving, taken, open } = setUp();
    await open(3);
    draft.patchRow('a', { text: 'MẬT' });
    const refused = saving.flush();
    await settle();
    const fields = [{ __typename: 'InvalidField', path: 'rows.a.text', message: 'Có dấu chỉ độ mật' }];
    server
      .expectOne(SaveDraftDocument)
      .flushData({ saveDraft: { __typename: 'InvalidInput', message: 'Chưa lưu', fields } });
    expect(await refused).toBe(false);
    expect(draft.rows()[0]!.text).toBe('MẬT');
    expect(draft.problems().get('rows.a.text')).toBe('Có dấu chỉ độ mật');
    saving.keepCopy();
    expect(localStorage.length).toBe(0);

    draft.patchRow('a', { text: 'Thường' });
    const flushed = saving.flush();
    await settle();
    taken(server.expectOne(SaveDraftDocument), 4, 'saveDraft');
    expect(await flushed).toBe(true);
    expect([saving.refusal(), draft.problems().size]).toEqual([null, 0]);
  });

  it('finds again what a lost connection did not let through, and brings it together with what came since', async () => {
    const first = setUp();
    await first.open(3);
    first.draft.patchRow('a', { text: 'Gõ khi mất mạng' });
    first.saving.keepCopy();
    TestBed.resetTestingModule();

    const { draft, saving, open } = setUp();
    await open(4, content({ signatory: 'Đặng Hữu Khải' }));
    expect(draft.rows()[0]!.text).toBe('Gõ khi mất mạng');
    expect(draft.header().signatory).toBe('Đặng Hữu Khải');
    expect(draft.conflicts()).toEqual([]);
    expect(saving.hasUnsaved()).toBe(true);
  });

  it('goes on as a new draft when the old one is no more', async () => {
    const { server, draft, saving, open } = setUp();
    await open(3);
    draft.patchRow('a', { text: 'Sửa tiếp' });
    const flushed = saving.flush();
    await settle();
    const refusal = { __typename: 'IllegalTransition', message: 'Dự thảo này đã được phát hành.', from: 'ISSUED' };
    server.expectOne(SaveDraftDocument).flushData({ saveDraft: refusal });
    expect(await flushed).toBe(false);
    expect(saving.gone()).toBe('Dự thảo này đã được phát hành.');
    void saving.saveAsNew();
    await settle();
    const created = server.expectOne(CreateDraftDocument);
    expect(created.operation.variables['input'].content.rows[0].text).toBe('Sửa tiếp');
  });
});
