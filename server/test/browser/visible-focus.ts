import type { Page } from 'playwright-core';

/** Room around an element for a ring drawn outside it. */
const ring = 6;
/** Something may still be opening, and a text cursor blinks. */
const looks = 8;
const restMs = 150;

/** Whether one sees where the cursor is: the place looks otherwise as soon as the cursor has left it. */
export async function seesFocus(page: Page): Promise<boolean> {
  for (let i = 0; i < looks; i++) {
    if (await looksOtherwise(page)) return true;
    await page.waitForTimeout(restMs);
  }
  return false;
}

async function looksOtherwise(page: Page): Promise<boolean> {
  const place = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  const box = await place.evaluate((element, room) => {
    // A row shows as a whole that the cursor is in it.
    const { left, top, right, bottom } = (element.closest('[data-row]') ?? element).getBoundingClientRect();
    const [x, y] = [Math.max(0, left - room), Math.max(0, top - room)];
    const isNothing = element === document.body;
    const width = Math.min(innerWidth, right + room) - x;
    const height = Math.min(innerHeight, bottom + room) - y;
    return { x, y, width, height, isNothing };
  }, ring);
  // Nothing has the cursor, or what has it is out of sight.
  if (box.isNothing || box.width <= ring || box.height <= ring) return false;
  const { isNothing: _, ...clip } = box;
  const look = () => page.screenshot({ clip, animations: 'disabled', caret: 'initial' });
  const chosen = await look();
  await place.evaluate((element) => element.blur());
  const left = await look();
  await place.evaluate((element) => element.focus({ preventScroll: true }));
  return !chosen.equals(left);
}
