import { HttpEventType, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../icons';
import { FileDrop } from './file-drop';

describe('FileDrop', () => {
  function setUp(inputs: Record<string, unknown> = {}) {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideTestTexts(), provideIcons()],
    });
    const fixture = TestBed.createComponent(FileDrop);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    const busy: boolean[] = [];
    fixture.componentInstance.busy.subscribe((now) => busy.push(now));
    fixture.detectChanges();
    const drop = (...files: File[]) => {
      const event = new Event('drop', { cancelable: true });
      Object.assign(event, { dataTransfer: { files } });
      fixture.nativeElement.querySelector('.zone').dispatchEvent(event);
      fixture.detectChanges();
    };
    const text = () => {
      fixture.detectChanges();
      const words = [...fixture.nativeElement.querySelectorAll('ul span')] as HTMLElement[];
      return words.map((word) => word.textContent).join(' ');
    };
    return { fixture, drop, text, busy, http: TestBed.inject(HttpTestingController) };
  }
  const pdf = (name = 'Quyết định.pdf', size = 2048) =>
    new File([new Uint8Array(size)], name, { type: 'application/pdf' });

  it('sends each file at once, shows how far it is, and gives what has arrived', () => {
    const { fixture, drop, text, busy, http } = setUp();
    drop(pdf('Quyết định.pdf'.normalize('NFD')), pdf('Phụ lục.pdf'));
    const [first, second] = http.match('/files');
    expect((first.request.body as FormData).get('file')).toMatchObject({ name: 'Quyết định.pdf' });
    first.event({ type: HttpEventType.UploadProgress, loaded: 512, total: 2048 });
    fixture.detectChanges();
    expect(fixture.nativeElement.querySelector('progress').value).toBe(25);
    first.flush({ id: 'f1', name: 'Quyết định.pdf', size: 2048, mediaType: 'application/pdf' });
    expect(text()).toContain('Quyết định.pdf 2 KB');
    expect(fixture.componentInstance.files().map(({ id }) => id)).toEqual(['f1']);
    expect(busy.at(-1)).toBe(true);
    second.flush({ id: 'f2', name: 'Phụ lục.pdf', size: 2048, mediaType: 'application/pdf' });
    fixture.detectChanges();
    expect([busy.at(-1), fixture.componentInstance.files().length]).toEqual([false, 2]);
  });

  it('says at the file what was wrong with it, in the server’s words where it has some', () => {
    const { drop, text, busy, http } = setUp();
    drop(pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'));
    const [a, b, c] = http.match('/files');
    a.flush({ message: 'Không nhận tệp .exe' }, { status: 400, statusText: 'x' });
    b.flush('<html>', { status: 500, statusText: 'x' });
    c.error(new ProgressEvent('error'));
    expect(text()).toMatch(/a\.pdf Không nhận tệp \.exe.*b\.pdf Chưa tải lên được.*c\.pdf Mất kết nối/);
    expect(busy.at(-1)).toBe(false);
  });

  it('does not send what can be seen to be too big or empty', () => {
    const { drop, text, http } = setUp({ maxBytes: 1024 });
    drop(pdf('lon.pdf', 2048), pdf('trong.pdf', 0));
    http.expectNone('/files');
    expect(text()).toMatch(/lon\.pdf Tệp quá lớn, tối đa 1 KB.*trong\.pdf Tệp trống/);
  });

  it('stops what is taken away while it is sent', () => {
    const { fixture, drop, text, http } = setUp();
    drop(pdf());
    const sent = http.expectOne('/files');
    fixture.nativeElement.querySelector('li button').click();
    expect([sent.cancelled, text()]).toEqual([true, '']);
  });
});
