import type { MailCode } from '../graphql/schema';

/** The words of a mail as they are being edited. */
export interface Words {
  subject: string;
  html: string;
  text: string;
}

export type WordsPart = keyof Words;

export const wordsOf = ({ subject, html, text }: Words): Words => ({ subject, html, text });

export const sameWords = (a: Words, b: Words) => a.subject === b.subject && a.html === b.html && a.text === b.text;

/** What was typed and not saved, with the version it was based on. */
export interface Unsaved {
  version: number;
  words: Words;
}

const keyOf = (code: MailCode) => `ttdh.mail-template.${code}`;

/** What was typed and not saved stays on this machine. A browser that keeps nothing loses nothing but this. */
export const unsaved = {
  read(code: MailCode): Unsaved | null {
    try {
      const { version, words } = JSON.parse(localStorage.getItem(keyOf(code)) ?? 'null') as Unsaved;
      return typeof version === 'number' && typeof words.html === 'string' ? { version, words: wordsOf(words) } : null;
    } catch {
      return null;
    }
  },
  keep(code: MailCode, what: Unsaved | null): void {
    try {
      if (what) localStorage.setItem(keyOf(code), JSON.stringify(what));
      else localStorage.removeItem(keyOf(code));
    } catch {
      // a full or forbidden store
    }
  },
};
