import type { MailItem } from './mail-placeholders';

/** What a person typed is text in a mail, whatever it looks like. */
export const escapeHtml = (text: string | number): string =>
  String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Only our own kind of address becomes a link. */
const address = (text: string | number): string => (/^https?:\/\//i.test(String(text)) ? escapeHtml(text) : '#');

/** Mail programs have no style sheets to rely on: every element carries its own. */
export const font = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const ink = '#1b1f24';
export const soft = '#57606a';
export const action = '#1f4e8c';
export const line = '#d8dee4';

/** Colour means time, always with the words beside it (console.md, principle 4). */
const timeColour = ({ tinh_trang }: MailItem) =>
  tinh_trang === 'qua_han' ? '#b3261e' : tinh_trang === 'sap_den_han' ? '#8a5300' : soft;

const cut = (text: string | number, most: number): string => {
  const one = String(text).replace(/\s+/g, ' ').trim();
  return one.length <= most ? one : `${one.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
};

const facts = (item: MailItem): string[] =>
  [item.so_van_ban, item.muc, item.don_vi && `${item.don_vi}${item.vai_tro === 'phối hợp' ? ' (phối hợp)' : ''}`]
    .map(String)
    .filter(Boolean);

function rowHtml(item: MailItem): string {
  const colour = timeColour(item);
  const time = item.thoi_gian
    ? `<span class="t-${item.tinh_trang || 'thuong'}" style="color:${colour};font-weight:600">${escapeHtml(item.thoi_gian)}</span> &#183; `
    : '';
  const reason = item.ly_do
    ? `<div class="mo" style="${font};font-size:13px;line-height:19px;color:${soft}">${escapeHtml(cut(item.ly_do, 300))}</div>`
    : '';
  return `<tr><td width="4" bgcolor="${colour}" style="width:4px;background-color:${colour};font-size:1px;line-height:1px">&#160;</td>
<td class="ke" style="padding:8px 0 10px 12px;border-bottom:1px solid ${line};word-break:break-word">
<div class="mo" style="${font};font-size:13px;line-height:19px;color:${soft}">${time}Hạn: ${escapeHtml(item.han)}</div>
<div style="${font};font-size:15px;line-height:22px"><a class="lk" href="${address(item.duong_dan)}" style="color:${action};text-decoration:underline">${escapeHtml(cut(item.noi_dung, 240))}</a></div>
<div class="mo" style="${font};font-size:13px;line-height:19px;color:${soft}">${facts(item).map(escapeHtml).join(' &#183; ')}</div>${reason}
</td></tr>`;
}

/** Assignments as a table of one row each: time, content with its link, document and unit. */
export const tableHtml = (items: readonly MailItem[]): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;border-collapse:collapse;margin:0 0 16px">${items.map(rowHtml).join('\n')}</table>`;

export const tableText = (items: readonly MailItem[]): string =>
  items
    .map((item) =>
      [
        `- ${item.thoi_gian ? `${item.thoi_gian}; ` : ''}hạn: ${item.han}`,
        `  ${cut(item.noi_dung, 400)}`,
        `  ${facts(item).join(' · ')}`,
        item.ly_do && `  ${cut(item.ly_do, 300)}`,
        `  ${item.duong_dan}`,
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');

/** A cell with a colour of its own: Outlook knows no padding on a link. */
export const buttonHtml = (to: string, words: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 20px"><tr><td bgcolor="${action}" style="background-color:${action};border-radius:6px;padding:10px 20px"><a href="${address(to)}" style="${font};font-size:15px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none">${escapeHtml(words)}</a></td></tr></table>`;

export const buttonText = (to: string, words: string): string => `${words}: ${to}`;
