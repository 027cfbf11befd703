import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core';

const debians = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Nothing but this machine can be reached, and nothing is fetched in the background. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Debian's browser where there is one, rather the one without windows: it takes half the time; else the one that comes from npm. */
async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = debians.find((path) => existsSync(path));
  if (executablePath) return { executablePath, args: flags };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...flags.slice(-1)] };
}

/** How somebody sits in front of the console. */
export interface Seat {
  width?: number;
  height?: number;
  dark?: boolean;
  touch?: boolean;
  /** The browser's own; dates are the office's wherever one sits. */
  timeZone?: string;
}

/** The browsers of a spec: one for each person, with everything that goes wrong in any of them. */
export class Browsers {
  private readonly contexts = new Map<string, BrowserContext>();
  private readonly troubles: string[] = [];
  private readonly excused: RegExp[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  static async launch(url: string): Promise<Browsers> {
    return new Browsers(await chromium.launch(await launchOptions()), url);
  }

  /** A browser of its own for `name`, with a first page in it. */
  async open(
    name: string,
    { width = 1366, height = 768, dark = false, touch = false, timeZone }: Seat = {},
  ): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      hasTouch: touch,
      isMobile: touch,
      locale: 'vi-VN',
      timezoneId: timeZone ?? 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    this.contexts.set(name, context);
    this.watch(name, context);
    return context.newPage();
  }

  /** A console message that is the point of the test. */
  excuse(pattern: RegExp): void {
    this.excused.push(pattern);
  }

  /** Runs a part of the story. If it fails there is a picture of every page; silent errors on any page fail it too. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      const unexcused = this.troubles.filter((trouble) => !this.excused.some((pattern) => pattern.test(trouble)));
      if (unexcused.length) throw new Error(`The pages reported:\n${unexcused.join('\n')}`);
      return result;
    } catch (error) {
      // Jest prints the stack, which has the message as it was.
      const { message, stack = '' } = error as Error;
      const told = `${message}\n${await this.pictures()}`;
      throw Object.assign(error as Error, { message: told, stack: stack.replace(message, told) });
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private watch(name: string, context: BrowserContext): void {
    const note = (what: string) => this.troubles.push(`${name}: ${what}`);
    context.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => note(`uncaught: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.url) note(`a request left for ${request.url()}`);
    });
  }

  private async pictures(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'ttdh-pictures-'));
    for (const [name, context] of this.contexts) {
      for (const [index, page] of context.pages().entries()) {
        const path = join(folder, `${name}${index || ''}.png`);
        await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
      }
    }
    return `Pictures of all pages: ${folder}\n${this.troubles.join('\n')}`;
  }
}

/** What axe finds on a page, one line each (WCAG 2.2 AA and its best practices). */
export async function barriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  // Its usual way opens a second page for each analysis, which is for frames of other origins: we have none.
  axe.setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  );
}
