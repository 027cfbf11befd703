/** What a key does in the grid. Keys that mean nothing there stay the browser's. */
export type GridAct =
  'nextRow' | 'lineBreak' | 'fillDown' | 'moveUp' | 'moveDown' | 'removeRow' | 'ownDeadline' | 'up' | 'down';

/** What of a keyboard event matters here. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** Where the key was pressed: in a text of several lines, and whether there is anything a Backspace could take away. */
export interface KeyPlace {
  multiline: boolean;
  nothingBefore: boolean;
}

/**
 * The keys of `console.md`. None acts while an input method composes; and the Backspaces that Unikey types by itself
 * are plain ones, which mean nothing here. `Ctrl+Backspace` takes a word away wherever there is one, as everywhere.
 */
export function gridAct(key: Key, place: KeyPlace): GridAct | undefined {
  if (key.isComposing || key.keyCode === 229) return undefined;
  const control = key.ctrlKey || key.metaKey;
  if (key.altKey && !control) {
    if (key.key === 'ArrowUp') return 'moveUp';
    if (key.key === 'ArrowDown') return 'moveDown';
    if (key.key.toLowerCase() === 'h') return 'ownDeadline';
    return key.key === 'Enter' && place.multiline ? 'lineBreak' : undefined;
  }
  if (control) return withControl(key, place);
  if (key.key === 'Enter') return key.shiftKey ? undefined : 'nextRow';
  if (place.multiline || key.shiftKey) return undefined;
  return { ArrowUp: 'up', ArrowDown: 'down' }[key.key] as GridAct | undefined;
}

function withControl({ key, shiftKey, altKey }: Key, { nothingBefore }: KeyPlace): GridAct | undefined {
  if (altKey) return undefined;
  if (key === 'Backspace') return shiftKey || nothingBefore ? 'removeRow' : undefined;
  return key.toLowerCase() === 'd' && !shiftKey ? 'fillDown' : undefined;
}
