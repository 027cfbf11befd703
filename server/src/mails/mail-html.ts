/** What a template's HTML may be made of; mail programs drop the rest anyway, and nothing of it may ever run or call home. */
const elements = 'a b blockquote br div em h2 h3 hr i li ol p small span strong table tbody td th thead tr u ul'.split(
  ' ',
);
const attributes =
  'align bgcolor border cellpadding cellspacing class colspan dir height href lang role rowspan style title valign width'.split(
    ' ',
  );

/** Stands for what Liquid puts there. */
const FILLED = '\uFFFC';
const link = /^(https:\/\/|http:\/\/|mailto:|#)[^\s]*$/i;

/** The first thing in a template's HTML that may not be there, in words for who wrote it; null if all is well. */
export function problemOfHtml(template: string): string | null {
  const addresses: string[] = [];
  const html = template
    .replace(/\{%[\s\S]*?%\}/g, FILLED)
    .replace(/\{\{([\s\S]*?)\}\}/g, (_, inside: string) => `${FILLED}${addresses.push(inside.trim()) - 1}${FILLED}`);
  if (/<[!?]/.test(html)) return 'Không dùng chú thích hay khai báo HTML (<!…>). Ghi chú thì dùng {% comment %}.';
  for (const [whole, , name, rest] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi)) {
    const element = name.toLowerCase();
    if (!elements.includes(element))
      return `Không dùng được thẻ HTML <${element}>. Các thẻ dùng được: ${elements.join(', ')}.`;
    const wrong = problemOfAttributes(rest, addresses);
    if (wrong) return `${wrong} Xem lại thẻ ${whole.replaceAll(FILLED, '…').slice(0, 80)}`;
  }
  const bare = html.replace(/<\/?[a-z][a-z0-9]*(?:[^<>"']|"[^"]*"|'[^']*')*>/gi, '');
  if (/<[a-z/]/i.test(bare)) return 'Có thẻ HTML chưa đóng bằng dấu >, hoặc thuộc tính thiếu dấu ngoặc kép.';
  return null;
}

function problemOfAttributes(rest: string, addresses: readonly string[]): string | null {
  let left = rest.replace(/\/$/, '');
  for (const [whole, name, double, single] of left.matchAll(/\s([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)) {
    const attribute = name.toLowerCase();
    const value = (double ?? single).trim();
    if (!attributes.includes(attribute)) return `Không dùng được thuộc tính ${attribute}.`;
    if (attribute === 'href') {
      const filled = new RegExp(`^${FILLED}(\\d+)${FILLED}$`).exec(value);
      const isOurs = filled && /^[\w.]*\bduong_dan\w*$/.test(addresses[Number(filled[1])]);
      if (!isOurs && (value.includes(FILLED) || !link.test(value)))
        return 'Liên kết phải bắt đầu bằng https://, http://, mailto:, hoặc là một ô điền đường dẫn như {{ duong_dan }}.';
    } else if (value.includes(FILLED)) return `Không đặt ô điền trong thuộc tính ${attribute}.`;
    if (attribute === 'style' && /url\s*\(|expression|@import|\\/i.test(value))
      return 'Kiểu (style) không được tải gì từ nơi khác.';
    left = left.replace(whole, ' ');
  }
  return left.trim() ? 'Thuộc tính phải có dạng tên="giá trị".' : null;
}
