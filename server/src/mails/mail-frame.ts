import { action, escapeHtml, font, ink, line, soft } from './mail-parts';

/** The styles of elements as the Office writes them: a template says `<p>`, a mail program needs `<p style="…">`. */
const styles: Record<string, string> = {
  p: `${font};font-size:15px;line-height:23px;color:${ink};margin:0 0 12px`,
  h2: `${font};font-size:16px;line-height:24px;font-weight:600;color:${ink};margin:20px 0 8px`,
  h3: `${font};font-size:15px;line-height:23px;font-weight:600;color:${ink};margin:16px 0 8px`,
  ul: `${font};font-size:15px;line-height:23px;color:${ink};margin:0 0 12px;padding:0 0 0 20px`,
  ol: `${font};font-size:15px;line-height:23px;color:${ink};margin:0 0 12px;padding:0 0 0 24px`,
  li: 'margin:0 0 4px',
  blockquote: `${font};font-size:15px;line-height:23px;color:${ink};margin:0 0 12px;padding:0 0 0 12px;border-left:3px solid ${line}`,
  a: `color:${action};text-decoration:underline`,
};
const classes: Record<string, string> = {
  h2: 'chu',
  h3: 'chu',
  p: 'chu',
  ul: 'chu',
  ol: 'chu',
  blockquote: 'chu',
  a: 'lk',
};

/** Gives every element without a style the one it has in our mails. Asked of the template, never of what people typed. */
export const styled = (template: string): string =>
  template.replace(/<(p|h2|h3|ul|ol|li|blockquote|a)((?:\s[^<>]*)?)>/gi, (whole, name: string, rest: string) => {
    const element = name.toLowerCase();
    if (/\s(style|class)\s*=/i.test(rest)) return whole;
    const of = classes[element] ? ` class="${classes[element]}"` : '';
    return `<${element}${of} style="${styles[element]}"${rest}>`;
  });

/** What programs that turn mails dark get; the others don't read it. */
const dark = `@media (prefers-color-scheme:dark){body,.nen{background-color:#0f1317!important}.to{background-color:#171c22!important}.chu{color:#e6eaee!important}.mo{color:#a5afba!important}.lk{color:#8ab4f0!important}.ke{border-color:#333b44!important}.t-qua_han{color:#ff8a80!important}.t-sap_den_han{color:#f2b55c!important}.t-thuong{color:#a5afba!important}}
@media (max-width:480px){.dem{padding:16px!important}.ngoai{padding:0!important}}`;

/** What the mail program shows beside the subject before it is opened. */
const preheader = (text: string) =>
  `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:#f3f5f7">${escapeHtml(text)}</div>`;

/** A whole mail around its content: 640 wide at most, tables only, readable in Outlook, on a phone and in the dark. */
export const framedHtml = (content: string, { system, summary, settingsUrl }: FrameWords): string => `<!doctype html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${escapeHtml(system)}</title>
<style>:root{color-scheme:light dark}${dark}</style>
</head>
<body class="nen" bgcolor="#f3f5f7" style="margin:0;padding:0;background-color:#f3f5f7;-webkit-text-size-adjust:100%">
${preheader(summary)}
<table role="presentation" class="nen" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f5f7" style="width:100%;background-color:#f3f5f7"><tr><td class="ngoai" align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:640px">
<tr><td class="dem" bgcolor="${action}" style="background-color:${action};padding:12px 28px;${font};font-size:14px;line-height:20px;font-weight:600;color:#ffffff">${escapeHtml(system)}</td></tr>
<tr><td class="to dem" bgcolor="#ffffff" style="background-color:#ffffff;padding:24px 28px 16px;text-align:left">
${content}
</td></tr>
<tr><td class="to dem ke mo" bgcolor="#ffffff" style="background-color:#ffffff;padding:12px 28px 20px;border-top:1px solid ${line};${font};font-size:12px;line-height:18px;color:${soft}">Thư này do hệ thống gửi tự động, không cần trả lời. <a class="lk" href="${escapeHtml(settingsUrl)}" style="color:${action};text-decoration:underline">Chọn giờ nhận thư hoặc tạm dừng nhận thư</a>.</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;

export const framedText = (content: string, { system, settingsUrl }: FrameWords): string =>
  `${content
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n\n-- \n${system}. Thư gửi tự động, không cần trả lời.\nChọn giờ nhận thư hoặc tạm dừng nhận thư: ${settingsUrl}\n`;

export interface FrameWords {
  readonly system: string;
  readonly summary: string;
  readonly settingsUrl: string;
}
