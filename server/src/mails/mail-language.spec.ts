import { mailCodes, MailCode } from './mail-code';
import { problemsOfWords } from './mail-check';
import { defaultWords, type MailWords } from './mail-defaults';
import { exampleOf } from './mail-example';
import { engines, fill } from './mail-language';
import { render } from './mail-render';
import type { MailData } from './mail-placeholders';

const home = 'https://ttdh.tinh.gov.vn';
const person = { ten: 'Nguyễn Thị Lan', chuc_vu: 'Chuyên viên' };
const words = (more: Partial<MailWords>, code = MailCode.ASSIGNED): MailWords => ({ ...defaultWords[code], ...more });
const said = (more: Partial<MailWords>, code = MailCode.ASSIGNED) =>
  problemsOfWords(code, words(more, code)).map(({ message }) => message);

describe('the words as delivered', () => {
  test.each(mailCodes)('%s is without a problem, in one line of subject, with every link whole', (code) => {
    expect(problemsOfWords(code, defaultWords[code])).toEqual([]);
    const mail = render(defaultWords[code], exampleOf(code, person, home), home);
    expect(mail.subject).toMatch(/^\[TTĐH\] .*\d/);
    expect(mail.subject + mail.text).not.toMatch(/!|\{\{|\{%|undefined|\[object/);
    expect(mail.text).toContain('Kính gửi: Đồng chí Nguyễn Thị Lan, Chuyên viên.');
    expect(mail.html).toContain('href="http');
    expect(mail.html).not.toMatch(/<(p|h2)>/);
  });
});

describe('what is refused when it is saved', () => {
  test.each([
    ['{{ so_van_bam }}', 'Có phải là {{ so_van_ban }}?'],
    ['{{ nguoi_nhan.tem }}', 'Có phải là {{ nguoi_nhan.ten }}?'],
    ['{{ cac_nhom }}', 'không có ô điền {{ cac_nhom }} trong thư “Giao nhiệm vụ”'],
    ['{% if so_viec > 1 %}{% if false %}{{ tam_su }}{% endif %}{% endif %}', '{{ tam_su }}'],
    ['{% for v in cac_viec %}{{ v.noi_dug }}{% endfor %}', 'Có phải là {{ v.noi_dung }}?'],
    ['{{ nguoi_nhan }}', 'ghi rõ phần cần điền'],
    ['{{ han | upcas }}', 'không có bộ lọc “upcas”. Có phải là “upcase”?'],
    ['{% if so_viec %}', 'chưa được đóng'],
    ['{{ han', 'chưa được đóng'],
    ['{% bang_viec %}', 'bang_viec: ghi tên danh sách'],
    ['{% bang_viec han %}', '{% bang_viec %} cần danh sách nhiệm vụ'],
    ['{% for i in han %}{% endfor %}', '{% for %} chỉ dùng với một danh sách'],
  ])('%s', (text, message) => expect(said({ text })).toEqual([expect.stringContaining(message)]));

  test.each([
    '{{ constructor }}',
    '{{ __proto__ }}',
    '{{ nguoi_nhan.constructor }}',
    '{{ nguoi_nhan["__proto__"]["polluted"] }}',
    '{{ nguoi_nhan[han] }}',
    '{{ cac_viec.constructor.constructor }}',
    '{% for i in (1..100000000) %}x{% endfor %}',
    '{% for a in cac_viec %}{% for b in cac_viec %}{% for c in cac_viec %}x{% endfor %}{% endfor %}{% endfor %}',
    '{% include "x" %}',
    '{% render "/etc/passwd" %}',
    '{% layout "x" %}',
    '{% assign han = 1 %}',
    '{% capture x %}{% endcapture %}',
    '{% liquid echo han %}',
    '{{ noi_dung_bao | raw }}',
    '{{ han | where_exp: "x", "x.constructor" }}',
    '{{ han | json }}',
  ])('an attack (S-82): %s', (text) => {
    expect(said({ text })).toHaveLength(1);
    expect(said({ html: `<p>${text}</p>` })).toHaveLength(1);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src="https://ke.xau/x.png">',
    '<p onclick="x()">a</p>',
    '<a href="javascript:x()">a</a>',
    '<a href="{{ noi_dung_bao }}">a</a>',
    '<a href={{ duong_dan }}>a</a>',
    '<p {{ noi_dung_bao }}>a</p>',
    '<p style="background:url(https://ke.xau)">a</p>',
    '<p style="{{ han }}">a</p>',
    '<style>p{}</style>',
    '<iframe srcdoc="x"></iframe>',
    '<!-- [if mso] -->',
    '<p',
  ])('HTML that may not be there (S-81): %s', (html) => expect(said({ html })).toHaveLength(1));

  test('a subject of two lines, nothing at all', () => {
    expect(said({ subject: 'a\nBcc: b' })).toEqual([expect.stringContaining('một dòng')]);
    expect(said({ text: ' ' })).toEqual([expect.stringContaining('chưa có chữ nào')]);
  });
});

describe('what is filled in', () => {
  const data = (more: Record<string, MailData[string]>): MailData => ({
    ...exampleOf(MailCode.ASSIGNED, person, home),
    ...more,
  });

  test('is text in the HTML, whatever it looks like, and is never read as a template (S-81)', () => {
    const evil = '<img src=x onerror=alert(1)>{{ nguoi_nhan.ten }}"\'';
    const item = { ...(data({}).cac_viec as MailData[])[0], noi_dung: evil, duong_dan: 'javascript:alert(1)' };
    const mail = render(words({}), data({ trich_yeu: evil, cac_viec: [item] }), home);
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img');
    expect(mail.html).not.toContain('javascript:');
    expect(mail.html).toContain('{{ nguoi_nhan.ten }}');
  });

  test('cannot break the subject into a second header (S-83)', () => {
    const { subject } = render(words({}), data({ so_van_ban: '1/QĐ\r\nBcc: ai@do.vn\u2028x\u202e' }), home);
    expect(subject).toBe('[TTĐH] 1/QĐ Bcc: ai@do.vn x : giao nhiệm vụ, hạn T6 02/10/2026');
  });
});

test('the engine itself has the doors locked, if something got past the check', () => {
  const run = (template: string) => () =>
    fill('text', engines.text.parse(template), { a: { b: 1 }, list: Array(30).fill(1) });
  for (const attack of ['{{ a.constructor }}', '{{ a.__proto__ }}', '{{ toString }}', '{% include "package.json" %}'])
    expect(run(attack)).toThrow();
  const deep = 6;
  const bomb = `${'{% for i in list %}'.repeat(deep)}x${'{% endfor %}'.repeat(deep)}`;
  const began = performance.now();
  expect(run(bomb)).toThrow(/limit/);
  expect(run('{% for i in (1..100000000) %}x{% endfor %}')).toThrow(/limit/);
  expect(performance.now() - began).toBeLessThan(5_000);
});
