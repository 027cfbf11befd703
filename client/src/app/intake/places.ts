/* Places of the entry screen are named as the server names them (`numberSymbol`, `rows.<id>.leads`) in `data-path`. */

const field = 'input:not([tabindex="-1"]):not([type="file"]), textarea, select';
const button = 'button:not([tabindex="-1"])';

/** Every place there is, in the order of the paper. */
const placesIn = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('[data-path]')];

/** The place that something is in. */
export const placeOf = (target: EventTarget | null): string | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null)?.dataset['path'];

/** Puts the cursor there; false when there is no such place. */
export function focusPlace(page: HTMLElement, path: string): boolean {
  const place = placesIn(page).find((one) => one.dataset['path'] === path);
  const target =
    place?.querySelector<HTMLElement>(field) ??
    (place?.matches(button) ? place : place?.querySelector<HTMLElement>(button));
  if (!place || !target) return false;
  target.focus();
  place.scrollIntoView?.({ block: 'nearest' });
  return true;
}

/** Cells take what was typed when they are left (a day, deadlines for several units): before it is all sent, and back again. */
export function leaveField(): HTMLElement | undefined {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.matches('input, textarea, select')) return undefined;
  field.blur();
  return field;
}

/** Which of these comes next (or before) from there, round the end: how what is missing is walked through. */
export function nextPlace(
  page: HTMLElement,
  paths: readonly string[],
  from: string | undefined,
  step: 1 | -1 = 1,
): string | undefined {
  const order = placesIn(page).map((place) => place.dataset['path']!);
  const wanted = order.filter((path) => paths.includes(path));
  const at = from === undefined ? -1 : order.indexOf(from);
  if (step > 0) return wanted.find((path) => order.indexOf(path) > at) ?? wanted[0];
  return wanted.findLast((path) => order.indexOf(path) < at) ?? wanted.at(-1);
}

/** Shows for a moment what somebody else has just changed. */
export function flashPlaces(page: HTMLElement, paths: readonly string[]): void {
  const changed = new Set(paths);
  for (const place of placesIn(page)) {
    if (!changed.has(place.dataset['path']!)) continue;
    const colour = getComputedStyle(place).getPropertyValue('--time-amber-back');
    place.animate?.([{ background: colour }, { background: colour, offset: 0.6 }, {}], { duration: 4000 });
  }
}

/** Words in a field that has not made anything of them yet: a name being looked for, a day. */
export function isUnfinished(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea')) return false;
  if (target.closest('app-day-field') || !target.closest('[data-path]')) return true;
  return !!target.closest('app-type-ahead') && (target as HTMLInputElement).value !== '';
}
