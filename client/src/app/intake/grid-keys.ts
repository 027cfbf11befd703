/** What a key does in the grid. Keys that mean nothing there stay the browser's. */
export type GridAct =
  | 'nextRow'
  | 'previousRow'
  | 'lineBreak'
  | 'fillDown'
  | 'moveUp'
  | 'moveDown'
  | 'duplicate'
  | 'insertAbove'
  | 'insertBelow'
  | 'removeRow'
  | 'ownDeadline'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'chooseUp'
  | 'chooseDown'
  | 'chooseNone'
  | 'onwards';

/** What of a keyboard event matters here. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** Where the key was pressed: whether there is anything a Backspace could take away, and whether the cursor stands at an edge. */
export interface KeyPlace {
  nothingBefore: boolean;
  atStart: boolean;
  atEnd: boolean;
}

/**
 * The keys of `console.md`, chosen so that Unikey (Ctrl+Shift, Alt+Z), browsers and Windows lose none of theirs. None
 * acts while an input method composes; and the Backspaces and Shift+Arrows that Unikey types by itself mean nothing
 * here. `Ctrl+Backspace` takes a word away wherever there is one, as everywhere.
 */
export function gridAct(key: Key, place: KeyPlace): GridAct | undefined {
  if (key.isComposing || key.keyCode === 229) return undefined;
  const control = key.ctrlKey || key.metaKey;
  if (control && key.altKey) return undefined;
  if (key.altKey) return withAlt(key);
  if (control) return withControl(key, place);
  return key.shiftKey ? withShift[key.key] : alone(key.key, place);
}

const withShift: Readonly<Record<string, GridAct>> = {
  Enter: 'previousRow',
  ArrowUp: 'chooseUp',
  ArrowDown: 'chooseDown',
};

function alone(key: string, { atStart, atEnd }: KeyPlace): GridAct | undefined {
  if (key === 'ArrowLeft') return atStart ? 'left' : undefined;
  if (key === 'ArrowRight') return atEnd ? 'right' : undefined;
  const acts: Readonly<Record<string, GridAct>> = {
    Enter: 'nextRow',
    ArrowUp: 'up',
    ArrowDown: 'down',
    Escape: 'chooseNone',
    Tab: 'onwards',
  };
  return acts[key];
}

function withAlt({ key, shiftKey }: Key): GridAct | undefined {
  const acts: Readonly<Record<string, GridAct>> = {
    ArrowUp: 'moveUp',
    ArrowDown: 'moveDown',
    Enter: 'lineBreak',
    h: 'ownDeadline',
  };
  return shiftKey ? undefined : acts[key.length === 1 ? key.toLowerCase() : key];
}

function withControl({ key, shiftKey }: Key, { nothingBefore }: KeyPlace): GridAct | undefined {
  if (key === 'Backspace') return shiftKey || nothingBefore ? 'removeRow' : undefined;
  if (key === 'Enter') return shiftKey ? 'insertBelow' : undefined;
  const letter = key.toLowerCase();
  if (letter === 'd') return shiftKey ? 'duplicate' : 'fillDown';
  return letter === 'i' && !shiftKey ? 'insertAbove' : undefined;
}
