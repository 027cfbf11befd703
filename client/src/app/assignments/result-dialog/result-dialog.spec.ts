import { OverlayContainer } from '@angular/cdk/overlay';
import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from '../../graphql/cache';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { AssignmentPageDocument, SaveResultDraftDocument, SubmitResultDocument } from '../assignments.generated';
import { anAssignment, eventually } from '../testing';
import { ResultDialog } from './result-dialog';

const settle = (ms = 80) => new Promise((resolve) => setTimeout(resolve, ms));
const rested = () => settle(1600);
const mine = anAssignment({ viewerActions: ['REPORT', 'DRAFT_RESULT', 'SUBMIT'] });
const saved = (version: number, text: string) => ({
  ...mine,
  resultDraft: {
    __typename: 'ResultDraft' as const,
    id: 'd1',
    version,
    text,
    documentNumber: null,
    documentOn: null,
    files: [],
    updatedBy: { __typename: 'Person' as const, id: 'ha', displayName: 'Phạm Thu Hà', title: '' },
    updatedAt: '2026-11-20T03:32:00.000Z',
  },
});

describe('ResultDialog', () => {
  let server: ApolloTestingController;
  let page: HTMLElement;

  const field = () => page.querySelector('textarea')!;
  const write = (words: string) => {
    field().value = words;
    field().dispatchEvent(new Event('input'));
  };
  const button = (words: string) =>
    [...page.querySelectorAll('button')].find((one) => one.textContent!.trim() === words) as HTMLButtonElement;
  const isOpen = () => TestBed.inject(MatDialog).openDialogs.length === 1;

  async function open(assignment = mine) {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
      ],
    });
    server = TestBed.inject(ApolloTestingController);
    TestBed.inject(MatDialog).open(ResultDialog, { data: assignment });
    page = TestBed.inject(OverlayContainer).getContainerElement();
    await settle();
  }
  afterEach(() => server.verify());

  it('saves itself once the typing rests, and goes on from the version it was given', async () => {
    await open();
    write('Đã');
    await settle(200);
    write('Đã xong');
    await rested();
    const first = server.expectOne(SaveResultDraftDocument);
    expect(first.operation.variables['input']).toMatchObject({
      id: 'a1',
      draftVersion: 0,
      text: 'Đã xong',
      fileIds: [],
    });
    first.flushData({ saveResultDraft: saved(1, 'Đã xong') });
    await settle();
    expect(page.textContent).toContain('Đã lưu 10:32');
    write('Đã xong hẳn');
    await rested();
    const second = server.expectOne(SaveResultDraftDocument);
    expect(second.operation.variables['input']).toMatchObject({ draftVersion: 1, text: 'Đã xong hẳn' });
    second.flushData({ saveResultDraft: saved(2, 'Đã xong hẳn') });
  });

  it('never writes over a newer draft: both are shown, one is chosen', async () => {
    await open();
    write('Bản của tôi');
    await rested();
    server.expectOne(SaveResultDraftDocument).flushData({
      saveResultDraft: {
        __typename: 'StaleVersion',
        message: '',
        current: 4,
        changedBy: 'Phạm Thu Hà',
        changedAt: null,
      },
    });
    await settle();
    server.expectOne(AssignmentPageDocument).flushData({ assignment: saved(4, 'Bản của Hà') });
    await settle();
    expect(page.textContent).toContain('Phạm Thu Hà vừa lưu bản thảo này lúc 10:32');
    expect(page.textContent).toContain('Bản của Hà');
    expect(field().value).toBe('Bản của tôi');
    button('Lưu như đã chọn').click();
    await settle();
    const kept = server.expectOne(SaveResultDraftDocument);
    expect(kept.operation.variables['input']).toMatchObject({ draftVersion: 4, text: 'Bản của tôi' });
    kept.flushData({ saveResultDraft: saved(5, 'Bản của tôi') });
  });

  it('saves what is not saved yet before it closes', async () => {
    await open();
    write('Vội');
    button('Đóng').click();
    await settle();
    server.expectOne(SaveResultDraftDocument).flushData({ saveResultDraft: saved(1, 'Vội') });
    await eventually(() => expect(isOpen()).toBe(false));
  });

  it('sends everything, saving nothing more on the way', async () => {
    await open(saved(2, 'Đã xong'));
    expect(field().value).toBe('Đã xong');
    write('Đã xong, gửi');
    await settle();
    button('Gửi kết quả').click();
    await settle();
    const sent = server.expectOne(SubmitResultDocument);
    expect(sent.operation.variables['input']).toMatchObject({ id: 'a1', expectedVersion: 3, text: 'Đã xong, gửi' });
    await rested();
    server.expectNone(SaveResultDraftDocument);
    sent.flushData({ submitResult: { ...mine, version: 4, status: 'SUBMITTED' } });
    await eventually(() => expect(isOpen()).toBe(false));
    server.expectNone(SaveResultDraftDocument);
  });

  it('lets a specialist write and not send', async () => {
    await open(anAssignment({ viewerActions: ['REPORT', 'DRAFT_RESULT'] }));
    expect(button('Gửi kết quả')).toBeUndefined();
    expect(page.textContent).toContain('lãnh đạo đơn vị xem và gửi');
  });
});
