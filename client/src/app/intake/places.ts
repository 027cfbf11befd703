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

/** Which of these comes next after `from`, round the end: how the button walks through what is missing. */
export function nextPlace(page: HTMLElement, paths: readonly string[], from: string | undefined): string | undefined {
  const order = placesIn(page).map((place) => place.dataset['path']!);
  const wanted = order.filter((path) => paths.includes(path));
  const at = from === undefined ? -1 : order.indexOf(from);
  return wanted.find((path) => order.indexOf(path) > at) ?? wanted[0];
}
