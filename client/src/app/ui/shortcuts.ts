import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { MatDialog, MatDialogRef } from '@angular/material/dialog';

/** Where in the help a key stands, and what it does, as shown there. */
export interface ShortcutHelp {
  group: string;
  words: string;
}

interface Registered {
  keys: string;
  run: (event: KeyboardEvent) => unknown;
  help?: () => ShortcutHelp;
  /** The dialog it belongs to; undefined means the page. */
  dialog: MatDialogRef<unknown> | null;
  /** Before all others of the same keys, whenever those were registered: what is ticked before what is open. */
  first?: boolean;
}

const storageKey = 'shortcuts';
/** How long `g` waits for its second key. */
const sequenceMs = 1200;

/**
 * Keys, in one place: single (`j`), in sequence (`g v`), with Ctrl or Alt (`Ctrl+Enter`, `Alt+n`), `Escape`.
 * Single keys never act while somebody types, and nothing acts while Unikey or another input method composes.
 * While a dialog is open only its own keys act, and in a panel over the page (filters, account) none of the page's.
 * Components register with `shortcut()`.
 */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly dialogs = inject(MatDialog);
  private readonly registered = signal<readonly Registered[]>([]);
  private begun = '';
  private begunAt = 0;

  /** Single keys can be switched off (WCAG 2.1.4); keys with Ctrl or Alt stay. */
  readonly enabled = signal(stored());
  /** What is registered now, for the help. */
  readonly list = this.registered.asReadonly();

  constructor() {
    const listen = (event: KeyboardEvent) => this.handle(event);
    this.document.addEventListener('keydown', listen);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('keydown', listen));
  }

  setEnabled(on: boolean): void {
    this.enabled.set(on);
    try {
      localStorage.setItem(storageKey, on ? 'on' : 'off');
    } catch {
      // The choice then lasts as long as the page.
    }
  }

  /** Returns what takes it away again. The last registered of two equal keys acts. */
  register(entry: Registered): () => void {
    this.registered.update((all) => [...all, entry]);
    return () => this.registered.update((all) => all.filter((one) => one !== entry));
  }

  private handle(event: KeyboardEvent) {
    // keyCode 229: the key belongs to an input method, even where isComposing isn't told.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    const key = keyName(event);
    if (!key) return;
    // F1 and its like type nothing: they act while somebody types, too.
    const plain = !key.includes('+') && key !== 'Escape' && !/^F\d+$/.test(key);
    if (plain && (!this.enabled() || isTyping(event))) return;
    if (isInPanel(event)) return;
    const top = this.dialogs.openDialogs.at(-1) ?? null;
    const sequence = plain && Date.now() - this.begunAt < sequenceMs ? `${this.begun} ${key}` : key;
    this.begun = '';
    const here = this.registered().filter((one) => one.dialog === top);
    const find = (keys: string) =>
      here.findLast((one) => one.keys === keys && one.first) ?? here.findLast((one) => one.keys === keys);
    const match = find(sequence) ?? find(key);
    if (match) {
      event.preventDefault();
      match.run(event);
    } else if (plain && here.some((one) => one.keys.startsWith(`${key} `))) {
      this.begun = key;
      this.begunAt = Date.now();
    }
  }
}

/** `Ctrl+Enter`, `Alt+n`, `j`, `?`, `Escape`. Shift is in the character itself. */
function keyName(event: KeyboardEvent): string | undefined {
  const { key } = event;
  if (!key || ['Control', 'Shift', 'Alt', 'Meta', 'Dead', 'Process', 'Unidentified'].includes(key)) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const control = event.ctrlKey || event.metaKey;
  return `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey && key.length > 1 ? 'Shift+' : ''}${name}`;
}

function isTyping({ target }: Event): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target.closest('textarea, select, [role="textbox"], [role="combobox"], [role="menu"]')
  )
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  );
}

/** A panel says that it is a dialog, but isn't one of Material's. */
function isInPanel({ target }: Event): boolean {
  const dialog = target instanceof Element ? target.closest('[role="dialog"]') : null;
  return !!dialog && !dialog.matches('mat-dialog-container');
}

function stored(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/**
 * A key as long as this component lives: `shortcut('j', () => this.next(), () => ({ group, words }))`.
 * Inside a dialog it acts only while that dialog is on top. Without help it isn't listed on `?`. `first`: before any
 * other of the same keys.
 */
export function shortcut(
  keys: string,
  run: (event: KeyboardEvent) => unknown,
  help?: () => ShortcutHelp,
  { first = false } = {},
): void {
  const dialog = inject(MatDialogRef, { optional: true });
  inject(DestroyRef).onDestroy(inject(Shortcuts).register({ keys, run, help, dialog, first }));
}
