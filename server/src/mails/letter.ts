import { framedHtml, framedText, styled } from './mail-frame';
import { buttonHtml, buttonText, escapeHtml } from './mail-parts';
import { oneLine, type RenderedMail, systemName } from './mail-render';

/** What a mail says that is made by code, not of the Office's words. */
export interface LetterWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button: { readonly words: string; readonly to: string };
}

/** Such a mail in the frame that all have. @param home the console's address, without a slash at its end */
export function letterOf(to: { readonly displayName: string }, words: LetterWords, home: string): RenderedMail {
  const subject = oneLine(words.subject);
  const paragraphs = [`Kính gửi ${to.displayName},`, ...words.paragraphs];
  const frame = { system: systemName, summary: subject, settingsUrl: `${home}/ca-nhan` };
  const { words: pressed, to: address } = words.button;
  const html = styled(paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n'));
  return {
    subject,
    html: framedHtml(`${html}\n${buttonHtml(address, pressed)}`, frame),
    text: framedText([...paragraphs, buttonText(address, pressed)].join('\n\n'), frame),
  };
}
