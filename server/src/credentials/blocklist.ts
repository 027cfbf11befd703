import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { fold } from '@libs/vietnamese';

/** What people here choose that no list from elsewhere has; folded, without spaces. */
const own =
  `matkhau matkhaumoi matkhaucu doimatkhau anhyeuem emyeuanh yeuem iloveyou vietnam hanoi saigon danang hochiminh
  chinhphu ubnd ubndtinh uybannhandan vanphong vanphongubnd chanhvanphong chuyenvien lanhdao chutich phochutich quantri
  quantrivien quanly congchuc vienchuc nhanvien congvan vanban chidao dieuhanh thongtin thongtindieuhanh admin administrator
  xinchao camon giadinh concai hanhphuc thanhcong maimai tinhyeu khongbiet`.split(/\s+/);

/** Guesses that somebody with the lists needs at least: what is thrown at a stolen hash in seconds is refused. */
const leastGuessesLog10 = 8;

let made: ZxcvbnFactory | undefined;

/** Made at first need: the lists are some megabytes, and the worker never asks. */
const judge = () =>
  (made ??= new ZxcvbnFactory({ dictionary: { ...dictionary, own }, graphs: adjacencyGraphs, maxLength: 128 }));

/** Words of somebody's own, as they would be typed: with and without accents, together and apart. */
function variants(words: readonly string[]): string[] {
  const all = words.flatMap((each) => {
    const plain = fold(each);
    const parts = plain.split(/[^a-z0-9]+/).filter((part) => part.length >= 3);
    return [each.toLowerCase(), plain, plain.replace(/[^a-z0-9]/g, ''), ...parts];
  });
  return [...new Set(all)].filter((word) => word.length >= 3);
}

/**
 * Whether a password is one of those that are tried first (ASVS 6.2.4, 6.2.11, 6.2.12): on a list of common ones, a row of keys,
 * repeated, or made of the person's, the unit's or the product's own names. Accents and spaces don't help.
 */
export function isGuessable(password: string, context: readonly string[]): boolean {
  const words = variants(context);
  const bare = fold(password).replace(/\s/g, '');
  return [...new Set([password, bare])].some((form) => judge().check(form, words).guessesLog10 < leastGuessesLog10);
}
