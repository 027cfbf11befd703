/** An open syllable in `oa`, `oe` or `uy` with its tone on the second vowel, as the reform of 1980 puts it. After `q` the `u` is no vowel. */
const newPlacement = /(?<![qQ])([oO])([àáảãạèéẻẽẹ])(?!\p{L})|(?<![qQ])([uU])([ỳýỷỹỵ])(?!\p{L})/giu;

/**
 * Moves tones to where old orthography has them: `hoà` → `hòa`, `Uỷ` → `Ủy`; `hoàn`, `huỳnh`, `quý` stay. Real documents
 * mix both, so names are compared in one of them (`domain-facts.md §8.2`).
 */
export function tonePlacement(text: string): string {
  return text
    .normalize('NFC')
    .replace(newPlacement, (_, o?: string, ae?: string, u?: string, y?: string) => moveTone((o ?? u)!, (ae ?? y)!));
}

function moveTone(first: string, second: string): string {
  const [base, tone] = second.normalize('NFD');
  return `${first}${tone}`.normalize('NFC') + base;
}
