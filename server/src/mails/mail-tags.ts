import { type Context, type Emitter, evalToken, Tag, type TagToken, type TopLevelToken, type Liquid } from 'liquidjs';
import type { ValueToken } from 'liquidjs';
import { buttonHtml, buttonText, tableHtml, tableText } from './mail-parts';
import type { MailItem } from './mail-placeholders';

const listed = (value: unknown): MailItem[] => {
  if (Array.isArray(value)) return value as MailItem[];
  throw new Error('bang_viec: cần một danh sách nhiệm vụ');
};

/** `{% bang_viec nhom.cac_viec %}`: the assignments as the table that every mail program shows alike. */
const tableTag = (draw: (items: MailItem[]) => string) =>
  class extends Tag {
    private readonly list: ValueToken;

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      this.list = theValue(this.tokenizer.readValue(), 'bang_viec: ghi tên danh sách, ví dụ {% bang_viec cac_viec %}');
    }

    *render(context: Context, emitter: Emitter) {
      emitter.write(draw(listed(yield evalToken(this.list, context))));
    }

    *arguments() {
      yield this.list;
    }
  };

/** `{% nut duong_dan, "Mở nhiệm vụ" %}`: a link that looks like a button, in Outlook too. */
const buttonTag = (draw: (address: string, words: string) => string) =>
  class extends Tag {
    private readonly address: ValueToken;
    private readonly words: ValueToken;

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      const usage = 'nut: ghi đường dẫn và chữ trên nút, ví dụ {% nut duong_dan, "Mở nhiệm vụ" %}';
      this.address = theValue(this.tokenizer.readValue(), usage);
      this.tokenizer.skipBlank();
      if (this.tokenizer.peek() === ',') this.tokenizer.advance();
      this.words = theValue(this.tokenizer.readValue(), usage);
    }

    *render(context: Context, emitter: Emitter) {
      const address: unknown = yield evalToken(this.address, context);
      const words: unknown = yield evalToken(this.words, context);
      emitter.write(draw(String(address), String(words)));
    }

    *arguments() {
      yield this.address;
      yield this.words;
    }
  };

function theValue(token: ValueToken | undefined, usage: string): ValueToken {
  if (!token) throw new Error(usage);
  return token;
}

/** The tags that a mail's HTML may use beside `if` and `for`. */
export const htmlTags = { bang_viec: tableTag(tableHtml), nut: buttonTag(buttonHtml) };
/** The same in plain text. */
export const textTags = { bang_viec: tableTag(tableText), nut: buttonTag(buttonText) };
