import { simpleParser } from 'mailparser';
import { sourceOf } from './message';

const mail = {
  ...{ toAddress: 'lan@tinh.example', toName: 'Nguyễn Thị Lan', subject: 'Giao nhiệm vụ', html: null, text: 'x' },
  ...{ messageId: '<1@tinh.example>', createdAt: new Date('2026-11-23T00:00:00Z'), files: [] },
};
const intruders = ['\r\nBcc: ai@do.example', '\nBcc: ai@do.example', '\rList-Unsubscribe: <https://x.example>'];

/** Its headers, each by its name, as any program reads them. */
async function headersOf(more: Partial<typeof mail>) {
  const source = (await sourceOf({ ...mail, ...more })).toString('latin1');
  const head = source.slice(0, source.indexOf('\r\n\r\n'));
  return { head, parsed: await simpleParser(source) };
}
const names = (head: string) =>
  head
    .replace(/\r\n[ \t]+/g, ' ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.split(':', 1)[0].toLowerCase())
    .sort();

test.each(intruders)('%j in a name or a subject adds no header (S-83)', async (intruder) => {
  const usual = names((await headersOf({})).head);
  for (const more of [
    { subject: `Giao${intruder}` },
    { toName: `Lan${intruder}` },
    { toAddress: `a@b.vn${intruder}` },
  ]) {
    const { head, parsed } = await headersOf(more);
    expect(names(head)).toEqual(usual);
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.headers.has('list-unsubscribe')).toBe(false);
  }
});

test.each(['Nhóm: a@do.example, b@do.example;', 'Lan <a@do.example>, B', 'Lan" <a@do.example>', 'Lan (a@do.example)'])(
  'a person called %j is one recipient (S-83)',
  async (toName) => {
    const { parsed } = await headersOf({ toName });
    expect(parsed.to).toMatchObject({ value: [{ address: mail.toAddress }] });
    expect((parsed.to as { value: object[] }).value).toHaveLength(1);
  },
);
