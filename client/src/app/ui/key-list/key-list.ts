import { Component, computed, inject } from '@angular/core';
import { Shortcuts } from '../shortcuts';

/** What the keys do on this screen, in groups. */
@Component({
  selector: 'app-key-list',
  template: `
    @for (group of groups(); track group.name) {
      <section>
        <h3>{{ group.name }}</h3>
        <dl>
          @for (entry of group.entries; track entry.words) {
            <div>
              <dt>{{ entry.words }}</dt>
              <dd>
                @for (keys of entry.keys; track $index) {
                  <span>
                    @for (key of keys; track $index) {
                      <kbd>{{ key }}</kbd>
                    }
                  </span>
                }
              </dd>
            </div>
          }
        </dl>
      </section>
    }
  `,
  styleUrl: './key-list.scss',
})
export class KeyList {
  private readonly shortcuts = inject(Shortcuts);

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
