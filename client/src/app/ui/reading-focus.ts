import { afterRenderEffect, DOCUMENT, inject } from '@angular/core';

/**
 * Where reading begins in what is open beside a list: the cursor goes to its heading when it was opened to be read
 * (`readFrom` counts up), when one came straight to it from another place (the frame then put the cursor to the list's
 * heading), and when the cursor went away with the one that was open before. Call it in the constructor.
 */
export function readingFocus(readFrom: () => number, heading: () => { focus: () => void } | undefined): void {
  const page = inject(DOCUMENT);
  let readSoFar = 0;
  let before: unknown;
  afterRenderEffect(() => {
    const [wanted, now] = [readFrom(), heading()];
    if (!now) return;
    const { activeElement: cursor, body } = page;
    const isMeant = before ? now !== before && cursor === body : cursor?.tagName === 'H1';
    before = now;
    if (wanted === readSoFar && !isMeant) return;
    readSoFar = wanted;
    now.focus();
  });
}
