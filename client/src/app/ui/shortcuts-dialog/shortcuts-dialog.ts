import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { texts } from '../../i18n/text';
import { Shortcuts } from '../shortcuts';

/** What the keys do on this screen (`?`), and the switch that turns single keys off. */
@Component({
  selector: 'app-shortcuts-dialog',
  imports: [MatButton, MatDialogModule, MatSlideToggle],
  templateUrl: './shortcuts-dialog.html',
  styleUrl: './shortcuts-dialog.scss',
})
export class ShortcutsDialog {
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly t = texts();
  protected readonly groups = computed(() => {
    const groups = new Map<string, Map<string, string[][]>>();
    for (const { keys, help } of this.shortcuts.list()) {
      if (!help) continue;
      const { group, words } = help();
      const entries = groups.get(group) ?? new Map<string, string[][]>();
      // Two keys that do the same stand on one line.
      entries.set(words, [...(entries.get(words) ?? []), keys.split(/[+ ]/).map(shown)]);
      groups.set(group, entries);
    }
    return [...groups].map(([name, entries]) => ({
      name,
      entries: [...entries].map(([words, keys]) => ({ words, keys })),
    }));
  });
}

const names: Record<string, string> = { Escape: 'Esc', Enter: '↵', ArrowDown: '↓', ArrowUp: '↑' };
const shown = (key: string) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
