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
const oneLine = { multiline: false, nothingBefore: false };
const text = { multiline: true, nothingBefore: false };

describe('keys of the grid', () => {
  it.each([
    ['Enter', oneLine, 'nextRow'],
    ['Enter', text, 'nextRow'],
    ['Shift+Enter', text, undefined],
    ['Alt+Enter', text, 'lineBreak'],
    ['Ctrl+Enter', text, undefined],
    ['Ctrl+d', oneLine, 'fillDown'],
    ['Ctrl+D', oneLine, 'fillDown'],
    ['Alt+ArrowUp', text, 'moveUp'],
    ['Alt+ArrowDown', oneLine, 'moveDown'],
    ['ArrowDown', oneLine, 'down'],
    ['ArrowUp', text, undefined],
    ['Ctrl+Backspace', text, undefined],
    ['Ctrl+Backspace', { ...text, nothingBefore: true }, 'removeRow'],
    ['Ctrl+Shift+Backspace', text, 'removeRow'],
    ['Alt+h', oneLine, 'ownDeadline'],
    ['Tab', oneLine, undefined],
    ['d', oneLine, undefined],
  ] as const)('%s', (keys, place, act) => expect(gridAct(press(keys), place)).toBe(act));

  it('leaves Unikey alone: the Backspaces it types, and every key of a composition', () => {
    expect(gridAct(press('Backspace'), { ...oneLine, nothingBefore: true })).toBeUndefined();
    expect(gridAct(press('Enter', { isComposing: true }), oneLine)).toBeUndefined();
    expect(gridAct(press('Ctrl+d', { keyCode: 229 }), oneLine)).toBeUndefined();
  });
});
