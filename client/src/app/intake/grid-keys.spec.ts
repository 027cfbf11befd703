import { gridAct, type Key } from './grid-keys';

const press = (keys: string, more: Partial<Key> = {}): Key => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1)!,
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
    isComposing: false,
    keyCode: 0,
    ...more,
  };
};
const inside = { nothingBefore: false, atStart: false, atEnd: false };
const atStart = { ...inside, atStart: true };
const atEnd = { ...inside, atEnd: true };
const empty = { nothingBefore: true, atStart: true, atEnd: true };

describe('keys of the grid', () => {
  it.each([
    ['Enter', inside, 'nextRow'],
    ['Shift+Enter', inside, 'previousRow'],
    ['Alt+Enter', inside, 'lineBreak'],
    // Issues the document.
    ['Ctrl+Enter', inside, undefined],
    ['Ctrl+Shift+Enter', inside, 'insertBelow'],
    ['Ctrl+i', inside, 'insertAbove'],
    ['Ctrl+Shift+I', inside, undefined],
    ['Ctrl+d', inside, 'fillDown'],
    ['Ctrl+Shift+D', inside, 'duplicate'],
    ['Alt+ArrowUp', inside, 'moveUp'],
    ['Alt+ArrowDown', inside, 'moveDown'],
    ['ArrowDown', inside, 'down'],
    ['ArrowUp', inside, 'up'],
    ['Shift+ArrowDown', inside, 'chooseDown'],
    ['Shift+ArrowUp', inside, 'chooseUp'],
    ['ArrowLeft', inside, undefined],
    ['ArrowLeft', atStart, 'left'],
    ['ArrowRight', atStart, undefined],
    ['ArrowRight', atEnd, 'right'],
    // Unikey replaces what the browser completes by choosing it like so.
    ['Shift+ArrowLeft', atStart, undefined],
    ['Ctrl+Backspace', inside, undefined],
    ['Ctrl+Backspace', empty, 'removeRow'],
    ['Ctrl+Shift+Backspace', inside, 'removeRow'],
    ['Alt+h', inside, 'ownDeadline'],
    ['Escape', inside, 'chooseNone'],
    ['Tab', inside, 'onwards'],
    ['Shift+Tab', inside, undefined],
    ['d', inside, undefined],
    // AltGr.
    ['Ctrl+Alt+d', inside, undefined],
  ] as const)('%s %j', (keys, place, act) => expect(gridAct(press(keys), place)).toBe(act));

  it('leaves Unikey alone: the Backspaces it types, and every key of a composition', () => {
    expect(gridAct(press('Backspace'), empty)).toBeUndefined();
    expect(gridAct(press('Enter', { isComposing: true }), inside)).toBeUndefined();
    expect(gridAct(press('Ctrl+d', { keyCode: 229 }), inside)).toBeUndefined();
  });
});
