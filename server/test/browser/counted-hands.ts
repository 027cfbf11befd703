import type { Page } from 'playwright-core';

/** Somebody's hands on a keyboard, counted: every key pressed, a chord (`Ctrl+D`) once; the document's own words apart. */
export class CountedHands {
  private presses = 0;
  private began = 0;

  constructor(private readonly page: Page) {}

  begin(): void {
    this.presses = 0;
    this.began = Date.now();
  }

  /** The document's own words: its number, what it is about, what it directs. They have to be typed anyway. */
  async write(words: string): Promise<void> {
    await this.page.keyboard.insertText(words);
  }

  /** Whatever else is typed, each letter a press: names of units, deadlines. */
  async type(words: string): Promise<void> {
    this.presses += words.length;
    await this.page.keyboard.type(words);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.presses++;
      await this.page.keyboard.press(key);
    }
  }

  /** Ctrl+V with this in the clipboard, as an office program left it there. */
  async paste({ text, html }: { text: string; html: string }): Promise<void> {
    this.presses++;
    await this.page.evaluate(
      (clipboard) => {
        const data = new DataTransfer();
        data.setData('text/plain', clipboard.text);
        data.setData('text/html', clipboard.html);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement!.dispatchEvent(event);
      },
      { text, html },
    );
  }

  /** Prints what it took, beyond the document's own words. */
  told(what: string): { presses: number; seconds: number } {
    const seconds = (Date.now() - this.began) / 1000;
    this.say(`${what}: ${this.presses} lần nhấn phím ngoài lời văn, ${seconds.toFixed(1)} giây`);
    return { presses: this.presses, seconds };
  }

  say(words: string): void {
    process.stdout.write(`\n${words}\n`);
  }
}
