/**
 * The vocabulary of deadlines, folded (lower case, no diacritics) as `libs/vietnamese` folds. It holds what directives of
 * provinces and ministries were found to say (`domain-facts.md §8.1`, §9), and what people type.
 */

/** Words that lead to a deadline and add nothing to it. */
const idleLeads =
  listOf(`yeu cau, de nghi, phai, can, hoan thanh, hoan thien, xong, thuc hien, trien khai, bao cao, gui, trinh, nop,
  ket thuc, thoi gian hoan thanh, thoi han hoan thanh, thoi han, thoi gian, han hoan thanh, han chot, han cuoi, han, tien do,
  du kien, giai doan, la, vao, luc, hoi, cham nhat, muon nhat, tre nhat, khong qua, khong cham hon, khong muon hon,
  khong tre hon, toi da, den, cho den, toi, khoang, by, until, on, due`);

/** Leads after which a period's name means the whole of it, and a number of months is a term and not a recurrence. */
const withinLeads = listOf(
  'trong, trong vong, noi trong, ngay trong, trong khoang, trong thoi han, trong thoi gian, het, den het, within, in',
);

/** The leads whose day may be meant to be left out (a setting). */
const beforeLeads = listOf('truoc, before');

/** A lead at the head of a phrase: the longest first, or `han` would be taken out of `han chot`. */
export const lead = new RegExp(`^(?:(${anyOf(withinLeads)})|(${anyOf(beforeLeads)})|(?:${anyOf(idleLeads)}))(?: |$)`);

/** Without an end, and a duty all the same. */
export const ongoing =
  /^(?:cac )?(?:nhiem vu |cong viec )?(?:thuc hien |duy tri )?(?:thuong xuyen|lien tuc|lau dai|ongoing|continuous)(?: (?:thuong xuyen|lien tuc|lau dai|thuc hien|va))*$/;

/** `2025 và những năm tiếp theo`; what comes first may have been cut off by the page break of a table. */
export const openEnded =
  /^(?:(?:tu )?(?:nam )?\d{4}(?:-\d{4})? )?(?:va )?(?:(?:(?:cac|nhung) )?nam (?:tiep theo|ke tiep|tiep sau)|(?:cac|nhung) nam sau(?: do)?)$|^(?:tu )?(?:nam )?\d{4} tro di$/;

/** Without an end, and no duty that goes on. */
export const noDeadline =
  /^(?:nhiem vu )?(?:khong (?:co |quy dinh |xac dinh |an dinh |gioi han )?(?:thoi han|thoi gian|han)|khong(?: co)?|khong ky han|vo thoi han|none|no deadline)$/;

/** Days near today, by how far they are. */
export const nearDays: readonly (readonly [days: number, words: RegExp])[] = [
  [
    0,
    /^(?:t|nay|(?:ngay )?hom nay|(?:sang|trua|chieu|toi|trong ngay) (?:hom )?nay|cuoi ngay(?: hom nay)?|trong ngay|today)$/,
  ],
  [1, /^(?:(?:ngay |sang |trua |chieu |toi )?mai|tomorrow)$/],
  [2, /^(?:ngay )?kia$/],
];

/** Happenings whose day nobody has said. */
export const events =
  anywhere(`phien hop, ky hop, cuoc hop, hoi nghi, dai hoi, hoi thao, tet, nam hoc, hoc ky, khai giang, to chuc, truoc khi,
  sau khi, ngay khi, ngay sau, khi, sau, ke tu, tinh tu, nhan duoc, thong qua, co hieu luc`);

/** Haste without a day. */
export const vague = new RegExp(
  `^(?:${anyOf(listOf(`khan truong, khan, som, som nhat, ngay lap tuc, kip thoi, hoa toc, theo, dung han, dung tien do, dinh ky, thoi gian toi, asap`))})(?: |$)|^ngay$`,
);

/** A part of a period that ends on no known day. */
export const partOfPeriod =
  /^(?:dau|giua|thuong tuan|trung tuan|ha tuan|nua dau|nua cuoi|tuan (?:thu )?(?:\d|nhat|hai|ba|tu|dau|cuoi))(?: cua)? (?:tuan|thang|quy|nam)/;

/** `nam` is five and year, `sau` six and after; whoever uses them says which. */
export const countWords = numbered(
  'mot 1, hai 2, ba 3, bon 4, nam 5, sau 6, bay 7, tam 8, chin 9, muoi 10, muoi lam 15, hai muoi 20, ba muoi 30',
);

export const monthWords = numbered(
  'gieng 1, mot 1, hai 2, ba 3, tu 4, bon 4, nam 5, bay 7, tam 8, chin 9, muoi 10, muoi mot 11, muoi hai 12, chap 12',
);

export const quarterWords = numbered('i 1, ii 2, iii 3, iv 4, mot 1, hai 2, ba 3, bon 4, tu 4, dau 1, cuoi 4');

/** 1 is Monday, which is called the second day. */
export const weekdayWords = numbered('2 1, 3 2, 4 3, 5 4, 6 5, 7 6, hai 1, ba 2, tu 3, nam 4, sau 5, bay 6');

export const englishWeekdays = numbered('mon 1, tue 2, wed 3, thu 4, fri 5, sat 6, sun 7');

/** What is abbreviated, or typed in the English console, in the words that the readers know. */
export const otherWords: readonly (readonly [RegExp, string])[] = [
  [/\bthg\b/g, 'thang'],
  [/\b(?:ngay )?(?:mung|mong) (?=\d)/g, 'ngay '],
  [/\bend of (?:the |this )?(?=week|month|quarter|year)/g, 'cuoi '],
  [/\bworking days?\b/g, 'ngay lam viec'],
  [/\b(?:every|each) (?=day|week|month|quarter|year)/g, 'hang '],
  [/\bdaily\b/g, 'hang ngay'],
  [/\bweekly\b/g, 'hang tuan'],
  [/\bmonthly\b/g, 'hang thang'],
  [/\bquarterly\b/g, 'hang quy'],
  [/\b(?:yearly|annually)\b/g, 'hang nam'],
  // Alone, `day` may as well be `đây` or `đầy`.
  [/(?<=\d |hang )days?\b/g, 'ngay'],
  [/\bweeks?\b/g, 'tuan'],
  [/\bmonths?\b/g, 'thang'],
  [/\bquarters?\b/g, 'quy'],
  [/\byears?\b/g, 'nam'],
];

/** An alternation of words in which the longest is tried first. */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

function anywhere(list: string): RegExp {
  return new RegExp(`(?:^| )(?:${anyOf(listOf(list))})(?: |$)`);
}

function listOf(list: string): string[] {
  return list.split(/,\s+/);
}

/** `mot 1, muoi lam 15` → each word with its number. */
function numbered(list: string): ReadonlyMap<string, number> {
  return new Map(
    listOf(list).map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), Number(entry.slice(entry.lastIndexOf(' ')))]),
  );
}
