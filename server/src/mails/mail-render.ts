import type { MailWords } from './mail-defaults';
import { framedHtml, framedText, styled } from './mail-frame';
import { engines, fill } from './mail-language';
import type { MailData } from './mail-placeholders';

/** What the product is called in mails. */
export const systemName = 'Thông tin điều hành';

/** A mail as it leaves. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Longer subjects are cut by mail programs in the middle of a word. */
const longestSubject = 250;

/** A subject is one line of visible characters, whatever was typed into a document's number or title. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestSubject);

/**
 * Fills the words of a mail in and frames them. Throws what Liquid throws: words are checked when they are saved.
 * @param home the console's address, without a slash at its end
 */
export function render(words: MailWords, data: MailData, home: string): RenderedMail {
  const subject = oneLine(fill('subject', engines.subject.parse(words.subject), data));
  const frame = { system: systemName, summary: subject, settingsUrl: `${home}/ca-nhan` };
  return {
    subject,
    html: framedHtml(fill('html', engines.html.parse(styled(words.html)), data), frame),
    text: framedText(fill('text', engines.text.parse(words.text), data), frame),
  };
}
