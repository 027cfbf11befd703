import { anyOf, monthWords } from './words';

const month = `(?:\\d{1,2}|${anyOf([...monthWords.keys()])})`;
const introduction =
  '(?:truoc|cham nhat|muon nhat|tre nhat|khong qua|den het|het|hoan thanh|xong|trong)(?: (?:truoc|trong|vao|luc|la))?';
const time = '(?: \\d{1,2} (?:h|g|gio)(?: \\d{1,2}(?![\\d/]))?(?: phut)?)?';
const day = `(?:ngay )?\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?|-\\d{1,2}-\\d{4}| thang ${month}(?:(?:/| nam )\\d{4})?)`;
const days = `${day}(?: va (?:truoc )?${day})?(?: (?:cua )?(?:hang|moi) nam)?`;
const everyMonth = 'ngay \\d{1,2} (?:cua )?(?:hang|moi) thang';
const period = `thang ${month}(?:/| nam )\\d{4}|quy [\\divx]+ (?:nam )?\\d{4}|nam \\d{4}`;
const deadline = new RegExp(`(?:^| )${introduction}${time} (?:${everyMonth}|${days}|${period})(?= |$)`, 'g');

/**
 * The one deadline inside a longer sentence: `trình UBND tỉnh trước ngày 10/8/2018 để báo cáo Bộ Công Thương`. A date counts
 * only right behind the words that introduce a deadline, for letters are full of the dates of other letters.
 */
export function locate(plain: string): string | null {
  const found = [...plain.matchAll(deadline)].map(([words]) => words.trim());
  return found.length === 1 && found[0] !== plain ? found[0]! : null;
}
