import type { Locator, Page } from 'playwright-core';
import type { Browsers, Seat } from '@libs/testing/browser';
import type { Somebody } from '../builders';

/** Words that follow a label: the star of a field that must be filled. */
const labelled = (label: string) => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( ?\\*)?$`);

/** Somebody at their desk: finds things by what they are called, as people and screen readers do. */
export class Person {
  private constructor(readonly page: Page) {}

  /** Opens a browser and signs in, by keyboard. */
  static async signIn(browsers: Browsers, somebody: Somebody, seat?: Seat): Promise<Person> {
    const page = await browsers.open(somebody.displayName, seat);
    const person = new Person(page);
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).waitFor();
    await page.keyboard.type(somebody.username);
    await page.keyboard.press('Tab');
    await page.keyboard.type(somebody.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    return person;
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name });
  link = (name: string | RegExp): Locator => this.page.getByRole('link', { name });
  dialog = (): Locator => this.page.getByRole('dialog');
  field = (label: string): Locator => this.page.getByRole('textbox', { name: labelled(label) });

  /** Presses Tab (or Shift+Tab) until the cursor is in that place; it must not be far. */
  async tabTo(place: Locator, most = 4, key = 'Tab'): Promise<void> {
    for (let presses = 0; presses <= most; presses++) {
      if (await place.evaluate((element) => element.matches(':focus'))) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${most} times ${key} do not lead to ${place}`);
  }

  /** Types into a type-ahead that has the cursor, waits for what it offers, and takes it with Enter. */
  async pick(typed: string, offered: string | RegExp): Promise<void> {
    await this.page.keyboard.type(typed);
    await this.page.getByRole('option', { name: offered, selected: true }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens an assignment from one's queues. */
  async openFromWork(queue: string, text: string): Promise<void> {
    await this.page.goto('/viec');
    await this.page
      .getByRole('navigation', { name: 'Các mục việc' })
      .getByRole('link', { name: queue })
      .first()
      .click();
    await this.page.waitForURL(/\/nhiem-vu\?/);
    await this.page.getByRole('link', { name: text }).first().click();
    await this.page.getByRole('heading', { level: 2, name: text }).waitFor();
  }

  /** Presses what can be done with the opened assignment. */
  async act(name: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Việc làm được' }).getByRole('button', { name }).first().click();
  }

  /** Sends the open dialog and waits for the quiet line that says it was done. */
  async send(verb: string, said: string): Promise<void> {
    await this.dialog().getByRole('button', { name: verb, exact: true }).click();
    await this.dialog().waitFor({ state: 'detached' });
    await this.page.getByText(said, { exact: true }).first().waitFor();
  }
}
