import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { Session } from '../auth/session';
import { OwnAppearanceDocument, SaveAppearanceDocument } from './appearance.generated';

/** Light, dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark';
/** How much room rows take: thoáng, vừa, dày. */
export type Density = 'roomy' | 'medium' | 'dense';

type Look = { theme: Theme; density: Density };

/**
 * How the console looks for this person: on this device at once (`public/appearance.js` applies it before the first paint),
 * and kept on the server, so that it follows them to the next.
 */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly root = document.documentElement;
  /** What the server has, of whom: nothing is sent before that is known. */
  private kept?: { accountId: string; look: Look };

  readonly theme = signal((this.root.dataset['theme'] ?? 'system') as Theme);
  readonly density = signal((this.root.dataset['density'] ?? 'medium') as Density);

  constructor() {
    effect(() => this.keep('theme', this.theme()));
    effect(() => this.keep('density', this.density()));
    effect(() => {
      const id = this.session.account()?.id;
      if (id) untracked(() => void this.load(id).catch(() => undefined));
    });
    effect(() => {
      const look = { theme: this.theme(), density: this.density() };
      untracked(() => void this.save(look).catch(() => undefined));
    });
  }

  private keep(name: 'theme' | 'density', value: string) {
    this.root.dataset[name] = value;
    try {
      localStorage.setItem(name, value);
    } catch {
      // It then lasts as long as the page.
    }
  }

  /** What was chosen elsewhere holds here too; who has never chosen keeps what this device has. */
  private async load(accountId: string) {
    if (this.kept?.accountId === accountId) return;
    const { data } = await this.apollo.client.query({ query: OwnAppearanceDocument, fetchPolicy: 'network-only' });
    const look = data?.appearance
      ? ({ theme: data.appearance.theme.toLowerCase(), density: data.appearance.density.toLowerCase() } as Look)
      : { theme: this.theme(), density: this.density() };
    this.kept = { accountId, look };
    this.theme.set(look.theme);
    this.density.set(look.density);
  }

  /** Should it not arrive, this device has it all the same. */
  private async save(look: Look) {
    const { kept } = this;
    if (!kept || kept.accountId !== this.session.account()?.id) return;
    if (look.theme === kept.look.theme && look.density === kept.look.density) return;
    this.kept = { ...kept, look };
    const input = {
      theme: look.theme.toUpperCase() as Uppercase<Theme>,
      density: look.density.toUpperCase() as Uppercase<Density>,
    };
    await firstValueFrom(this.apollo.mutate({ mutation: SaveAppearanceDocument, variables: { input } }));
  }
}
