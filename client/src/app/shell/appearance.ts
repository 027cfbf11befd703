import { effect, Injectable, signal } from '@angular/core';

/** Light, dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark';
/** How much room rows take: thoáng, vừa, dày. */
export type Density = 'roomy' | 'medium' | 'dense';

/** How the console looks for this person on this device. `public/appearance.js` applies it before the first paint. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly root = document.documentElement;

  readonly theme = signal((this.root.dataset['theme'] ?? 'system') as Theme);
  readonly density = signal((this.root.dataset['density'] ?? 'medium') as Density);

  constructor() {
    effect(() => this.keep('theme', this.theme()));
    effect(() => this.keep('density', this.density()));
  }

  private keep(name: 'theme' | 'density', value: string) {
    this.root.dataset[name] = value;
    try {
      localStorage.setItem(name, value);
    } catch {
      // It then lasts as long as the page.
    }
  }
}
