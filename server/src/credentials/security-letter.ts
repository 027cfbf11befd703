import { config } from '@libs/config';
import { sealedPart } from '@libs/mail';

/** What a mail about somebody's own safety says. */
export interface SecurityWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Where the secret of the mail is to be opened, and what the button says. */
  readonly button?: { readonly words: string; readonly to: string };
}

type Lang = 'VI' | 'EN';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:23px;color:#1b1f24";

const closing: Record<Lang, string> = {
  VI: 'Thư gửi tự động từ hệ thống Thông tin điều hành. Không chuyển tiếp thư này và không cho ai biết mật khẩu, kể cả người quản trị.',
  EN: 'Sent automatically by Thông tin điều hành. Do not forward it, and tell nobody your password, not even an administrator.',
};

const greeting: Record<Lang, (name: string) => string> = {
  VI: (name) => `Kính gửi ${name},`,
  EN: (name) => `Dear ${name},`,
};

/**
 * Where a link of a mail leads: always to `PUBLIC_URL`, whatever host a request came by (reliability.md A.5, S-49). The secret
 * stands after `#`, which no browser sends and no log shows (ASVS 14.2.1).
 */
export const linkAddress = (): string => `${config.PUBLIC_URL}/lien-ket#${sealedPart}`;

/** Where people look after their own safety. */
export const ownSecurityAddress = (): string => `${config.PUBLIC_URL}/ca-nhan/bao-mat`;

/** Such a mail: plain, short, readable in every program. What people are called is text, whatever it looks like. */
export function securityLetter(name: string, language: Lang, { subject, paragraphs, button }: SecurityWords) {
  const all = [greeting[language](name), ...paragraphs];
  const pressed = button
    ? `<p style="margin:20px 0"><a href="${escapeHtml(button.to)}" style="display:inline-block;background:#1f4e8c;color:#ffffff;text-decoration:none;border-radius:6px;padding:10px 20px;font-weight:600">${escapeHtml(button.words)}</a></p>`
    : '';
  const html = `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f3f5f7;${style}">
<div style="max-width:600px;margin:0 auto;background:#ffffff;padding:24px 28px">
<p style="margin:0 0 16px;font-weight:600;color:#1f4e8c">Thông tin điều hành</p>
${all.map((paragraph) => `<p style="margin:0 0 12px">${escapeHtml(paragraph)}</p>`).join('\n')}
${pressed}<p style="margin:20px 0 0;padding-top:12px;border-top:1px solid #d8dee4;font-size:12px;line-height:18px;color:#57606a">${escapeHtml(closing[language])}</p>
</div></body></html>
`;
  const lines = [...all, ...(button ? [`${button.words}:\n${button.to}`] : []), `-- \n${closing[language]}`];
  return { subject, html, text: `${lines.join('\n\n')}\n` };
}
