import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { shortcut, Shortcuts } from './shortcuts';

const pressed: string[] = [];

@Component({
  template: `
    <input />
    <textarea></textarea>
    <div contenteditable="true"></div>
    <button>x</button>
    <div role="dialog"><input type="checkbox" /></div>
  `,
})
class Page {
  constructor() {
    for (const keys of ['j', '/', '?', 'g v', 'g n', 'n', 'Ctrl+Enter', 'Alt+n', 'Escape', 'F1']) {
      shortcut(
        keys,
        () => pressed.push(keys),
        () => ({ group: 'Danh sách', words: keys }),
      );
    }
  }
}

@Component({ template: '' })
class Dialog {
  constructor() {
    shortcut('Ctrl+Enter', () => pressed.push('dialog: Ctrl+Enter'));
  }
}

describe('Shortcuts', () => {
  function setUp() {
    localStorage.clear();
    pressed.length = 0;
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement);
    const press = (key: string, more: KeyboardEventInit = {}, on: Element = document.body) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      on.dispatchEvent(event);
      return event;
    };
    const part = (selector: string) => fixture.nativeElement.querySelector(selector) as HTMLElement;
    return { fixture, press, part, shortcuts: TestBed.inject(Shortcuts) };
  }

  it('act on single keys, on sequences, and with Ctrl or Alt', () => {
    const { press } = setUp();
    press('j');
    press('?', { shiftKey: true });
    press('g');
    press('v');
    press('Enter', { ctrlKey: true });
    press('n', { altKey: true });
    press('Escape');
    expect(pressed).toEqual(['j', '?', 'g v', 'Ctrl+Enter', 'Alt+n', 'Escape']);
  });

  it('a sequence takes its second key from a single one', () => {
    const { press } = setUp();
    press('g');
    press('n');
    press('n');
    expect(pressed).toEqual(['g n', 'n']);
  });

  it('a key after a broken sequence still acts', () => {
    const { press } = setUp();
    press('g');
    press('j');
    press('v');
    expect(pressed).toEqual(['j']);
  });

  it('F1 helps while somebody types, too', () => {
    const { press, part } = setUp();
    press('F1', {}, part('input'));
    expect(pressed).toEqual(['F1']);
  });

  it('with Caps Lock on they still act', () => {
    const { press } = setUp();
    press('J');
    expect(pressed).toEqual(['j']);
  });

  it.each(['input', 'textarea'])('single keys do nothing while typing in %s; with Ctrl they do', (selector) => {
    const { press, part } = setUp();
    press('j', {}, part(selector));
    press('g', {}, part(selector));
    press('v', {}, part(selector));
    press('Enter', { ctrlKey: true }, part(selector));
    expect(pressed).toEqual(['Ctrl+Enter']);
  });

  it('act from a button', () => {
    const { press, part } = setUp();
    press('j', {}, part('button'));
    expect(pressed).toEqual(['j']);
  });

  it('nothing acts while an input method composes', () => {
    const { press, part } = setUp();
    press('Enter', { ctrlKey: true, isComposing: true }, part('input'));
    press('j', { isComposing: true });
    press('j', { keyCode: 229 } as KeyboardEventInit);
    press('Escape', { isComposing: true }, part('input'));
    expect(pressed).toEqual([]);
  });

  it('nothing acts on a key that somebody else has used', () => {
    const { press, part } = setUp();
    part('button').addEventListener('keydown', (event) => event.preventDefault());
    press('Escape', {}, part('button'));
    expect(pressed).toEqual([]);
  });

  it('can be switched off, but for keys with Ctrl or Alt and Escape, and stay off', () => {
    const { press, shortcuts } = setUp();
    shortcuts.setEnabled(false);
    press('j');
    press('Enter', { ctrlKey: true });
    press('Escape');
    expect(pressed).toEqual(['Ctrl+Enter', 'Escape']);
    expect(localStorage.getItem('shortcuts')).toBe('off');
  });

  it('while a dialog is open only its own act', async () => {
    const { press } = setUp();
    const dialog = TestBed.inject(MatDialog).open(Dialog);
    press('j');
    press('Enter', { ctrlKey: true });
    expect(pressed).toEqual(['dialog: Ctrl+Enter']);
    dialog.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    press('j');
    expect(pressed).toEqual(['dialog: Ctrl+Enter', 'j']);
  });

  it('in a panel over the page none of the page act', () => {
    const { press, part } = setUp();
    press('j', {}, part('[role=dialog] input'));
    press('Enter', { ctrlKey: true }, part('[role=dialog] input'));
    expect(pressed).toEqual([]);
  });

  it('go with their component, and are listed while they are there', () => {
    const { press, fixture, shortcuts } = setUp();
    expect(shortcuts.list().map(({ help }) => help?.().words)).toContain('g v');
    fixture.destroy();
    press('j');
    expect([pressed, shortcuts.list()]).toEqual([[], []]);
  });
});
