import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { Connection, PROBE } from '../../graphql/connection';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { ConnectionBanner } from './connection-banner';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('ConnectionBanner', () => {
  it('says since when there is no connection, what waits and how to stop waiting; and that it is back', async () => {
    TestBed.configureTestingModule({
      providers: [
        { provide: PROBE, useValue: () => Promise.resolve(false) },
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
      ],
    });
    const connection = TestBed.inject(Connection);
    const fixture = TestBed.createComponent(ConnectionBanner);
    const banner = fixture.nativeElement as HTMLElement;
    const words = async () => {
      await settle();
      return banner.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    };
    expect(await words()).toBe('');
    await connection.check();
    expect(await words()).toMatch(
      /^Mất kết nối lúc \d\d:\d\d\. Nội dung đang gõ vẫn được giữ; sẽ gửi khi có mạng lại\.$/,
    );
    expect(banner.querySelector('button')).toBeNull();

    const unwanted = connection.untilBack(60_000);
    expect(await words()).toContain('1 việc chờ gửi.');
    banner.querySelector('button')!.click();
    expect(await unwanted).toBe(false);

    connection.sent.set(2);
    connection.reached();
    expect(await words()).toBe('Đã có mạng lại · đã gửi 2 việc');
    expect(banner.classList).toContain('shown');
  });
});
