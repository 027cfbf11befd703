import { ForTag, type Template, toValueSync, TypeGuards, Value } from 'liquidjs';
import { nearest } from '@libs/vietnamese';
import { type MailCode, mailName } from './mail-code';
import type { MailWords } from './mail-defaults';
import { problemOfHtml } from './mail-html';
import { engines, type MailPart, usableFilters, usableTags } from './mail-language';
import { type Placeholder, type Placeholders, placeholdersOf } from './mail-placeholders';

/** What is wrong with one part of a mail's words. */
export interface WordsProblem {
  readonly part: MailPart;
  readonly message: string;
}

const parts: readonly MailPart[] = ['subject', 'html', 'text'];
const partNames: Record<MailPart, string> = { subject: 'Tiêu đề', html: 'Nội dung HTML', text: 'Nội dung chữ thường' };
/** Deeper than a list in a list nobody needs to go, and each depth multiplies the work. */
const deepest = 2;

/** All that is wrong with the words of a mail: what cannot be read, and names that nothing is filled in for. */
export function problemsOfWords(code: MailCode, words: MailWords): WordsProblem[] {
  return parts.flatMap((part) => {
    const message = problemOf(code, part, words[part]);
    return message ? [{ part, message: `${partNames[part]}: ${message}` }] : [];
  });
}

function problemOf(code: MailCode, part: MailPart, template: string): string | null {
  if (!template.trim()) return 'chưa có chữ nào.';
  if (part === 'subject' && /[\r\n]/.test(template)) return 'chỉ được một dòng.';
  let parsed: Template[];
  try {
    parsed = engines[part].parse(template);
  } catch (error) {
    return inWords(error as Error);
  }
  const scope: Scope = new Map(Object.entries(placeholdersOf(code)));
  try {
    walk(parsed, scope, 0, code);
  } catch (error) {
    if (error instanceof Unknown) return error.message;
    throw error;
  }
  return part === 'html' ? problemOfHtml(template) : null;
}

type Scope = Map<string, Placeholder>;

class Unknown extends Error {}

const loop: Placeholder = {
  says: 'Vòng lặp',
  parts: Object.fromEntries(['index', 'index0', 'first', 'last', 'length'].map((name) => [name, { says: name }])),
};

/** Every name that is used, in the branches that no example reaches too. */
function walk(templates: readonly Template[], scope: Scope, depth: number, code: MailCode): void {
  for (const template of templates) {
    if (template instanceof ForTag) {
      if (depth >= deepest) throw new Unknown(`chỉ lồng nhiều nhất ${deepest} vòng {% for %}.`);
      const list = found(template.collection, scope, code, template);
      if (!list?.each)
        throw new Unknown(`dòng ${lineOf(template)}: {% for %} chỉ dùng với một danh sách, ví dụ cac_viec.`);
      const inside = new Map(scope).set(template.variable, { says: 'Phần tử', parts: list.each }).set('forloop', loop);
      walk(template.templates, inside, depth + 1, code);
      walk(template.elseTemplates ?? [], scope, depth, code);
      // `limit: n` and `offset: n` take values too
      for (const argument of template.arguments())
        if (argument !== template.collection) found(argument, scope, code, template);
      continue;
    }
    for (const argument of template.arguments?.() ?? []) {
      const value = found(argument, scope, code, template);
      const name = (template as { name?: string }).name;
      if (name === 'bang_viec' && value && !value.each?.noi_dung)
        throw new Unknown(`dòng ${lineOf(template)}: {% bang_viec %} cần danh sách nhiệm vụ, ví dụ cac_viec.`);
      // An `{{ output }}` has no name: a list printed whole would be gibberish
      if (!name && value && (value.each || value.parts))
        throw new Unknown(
          `dòng ${lineOf(template)}: ô điền này là một nhóm, ghi rõ phần cần điền, ví dụ nguoi_nhan.ten.`,
        );
    }
    if (template.children) walk(toValueSync(template.children(false, true)) as Template[], scope, depth, code);
  }
}

/** The place that a value names; null for what is no name. Throws for a name that nobody fills in. */
function found(argument: unknown, scope: Scope, code: MailCode, at: Template): Placeholder | null {
  if (argument instanceof Value) {
    for (const filter of argument.filters)
      for (const each of filter.args) found(Array.isArray(each) ? each[1] : each, scope, code, at);
    const names = argument.initial.postfix.map((token) => found(token, scope, code, at));
    return names.length === 1 && !argument.filters.length ? names[0] : null;
  }
  if (TypeGuards.isFilteredValueToken(argument)) {
    for (const token of argument.initial.postfix) found(token, scope, code, at);
    return null;
  }
  if (TypeGuards.isRangeToken(argument)) throw new Unknown(`dòng ${lineOf(at)}: không dùng khoảng số (1..n).`);
  if (!TypeGuards.isPropertyAccessToken(argument)) return null;
  if (argument.variable) throw new Unknown(`dòng ${lineOf(at)}: không đọc được “${argument.getText()}”.`);
  const path = argument.props.map((prop) =>
    TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) ? prop.content : prop.getText(),
  );
  return resolved(path, scope, at, code);
}

function resolved(path: readonly string[], scope: Scope, at: Template, code: MailCode): Placeholder {
  let known: Placeholders = Object.fromEntries(scope);
  let place: Placeholder | undefined;
  for (const [index, name] of path.entries()) {
    if (place?.each && name === 'size') return { says: 'Số phần tử' };
    place = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!place) {
      const before = path.slice(0, index).map((each) => `${each}.`).join(''); // prettier-ignore
      const near = nearest(name, Object.keys(known));
      const hint = near ? ` Có phải là {{ ${before}${near} }}?` : ' Xem danh sách ô điền của thư này.';
      throw new Unknown(
        `dòng ${lineOf(at)}: không có ô điền {{ ${path.join('.')} }} trong thư “${mailName(code)}”.${hint}`,
      );
    }
    known = place.parts ?? {};
  }
  return place!;
}

const lineOf = (template: Template): number => template.token.getPosition()[0];

/** What Liquid says, in words that help who wrote it. */
function inWords(error: Error): string {
  const said = error.message;
  const line = /line:(\d+)/.exec(said)?.[1];
  const at = line ? `dòng ${line}: ` : '';
  const filter = /undefined filter: (\S+?),/.exec(said)?.[1];
  if (filter) return `${at}không có bộ lọc “${filter}”.${guess(filter, usableFilters)}`;
  const tag = /tag "([^"]*)" not found/.exec(said)?.[1];
  if (tag !== undefined) return `${at}không có lệnh {% ${tag} %}.${guess(tag, usableTags)}`;
  const open = /(?:tag|output) (.+) not closed/.exec(said)?.[1];
  if (open) return `${at}“${open.replace(/^"|"$/g, '').slice(0, 60)}” chưa được đóng.`;
  const own = /^(bang_viec|nut): [^\n]*?(?=, line:|$)/.exec(said)?.[0];
  if (own) return `${at}${own}.`;
  if (/limit exceeded/.test(said)) return 'mẫu quá dài.';
  return `${at}sai cú pháp. ${said.replace(/, line:.*$/s, '').slice(0, 120)}`;
}

const guess = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near ? ` Có phải là “${near}”?` : ` Dùng được: ${known.join(', ')}.`;
};
