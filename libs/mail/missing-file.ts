/** What was to be sent along is not there any more. The words are for whoever looks after the mails. */
export class MissingFile extends Error {
  constructor(name: string) {
    super(`Tệp đính kèm “${name}” không còn trên máy chủ.`);
  }
}
