import { fold } from '../../../libs/vietnamese';

/** Words in braces that a sentence may have, and what each becomes. Plain substitution: nothing in a sentence is ever run. */
export const placeholders = {
  'số văn bản': 'Số, ký hiệu của văn bản',
  'ngày văn bản': 'Ngày của văn bản',
  'trích yếu': 'Trích yếu của văn bản',
  'trích nội dung': 'Phần đầu của nội dung chỉ đạo',
  'đơn vị': 'Đơn vị được giao',
  hạn: 'Thời hạn hiện nay, kèm thứ và giờ nếu có',
  'số ngày': 'Số ngày còn lại, đã quá hoặc đã chờ',
  'người được giao': 'Chuyên viên được giao trong đơn vị',
  'người theo dõi': 'Người của Văn phòng theo dõi',
  'tiến độ': 'Tỷ lệ hoàn thành báo cáo gần nhất',
} as const;

export type Placeholder = keyof typeof placeholders;

/** A piece of a sentence: words as they are, or the name of what goes there. */
export type Piece = { readonly words: string } | { readonly name: Placeholder };

const isKnown = (name: string): name is Placeholder => Object.hasOwn(placeholders, name);
const tidy = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The pieces of a sentence, in order. What is no placeholder stays as it was written. */
export function piecesOf(text: string): Piece[] {
  return text.split(/(\{[^{}]*\})/).flatMap((piece): Piece[] => {
    const name = /^\{(.*)\}$/s.exec(piece) && tidy(piece.slice(1, -1));
    if (name && isKnown(name)) return [{ name }];
    return piece ? [{ words: piece }] : [];
  });
}

/** What is wrong with a sentence, in Vietnamese; null if nothing is. An unknown placeholder is named with the nearest known one. */
export function problemOf(text: string): string | null {
  for (const piece of piecesOf(text)) {
    if ('name' in piece) continue;
    const unknown = /^\{([^{}]*)\}$/.exec(piece.words)?.[1];
    if (unknown !== undefined) return `Không có từ thay thế {${unknown}}. Ý bạn là {${nearest(unknown)}}?`;
    const brace = /[{}]/.exec(piece.words)?.[0];
    if (brace) return `Dấu “${brace}” đứng một mình: từ thay thế viết trong cặp dấu { }, ví dụ {hạn}.`;
  }
  return null;
}

/** The placeholder that takes the fewest changes of letters to become, accents apart. */
export function nearest(written: string): Placeholder {
  const from = fold(tidy(written));
  const [first, ...rest] = Object.keys(placeholders) as Placeholder[];
  return rest.reduce((best, name) => (changes(from, fold(name)) < changes(from, fold(best)) ? name : best), first);
}

/** Levenshtein's distance. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length];
}
