import { Injectable } from '@nestjs/common';
import type { Setting } from './setting';

/** Every setting there is. Modules declare theirs when they are made; this one knows no business. */
@Injectable()
export class SettingsCatalogue {
  private readonly known = new Map<string, Setting>();

  /** Called once by the module that obeys them; in this order they are shown. */
  register(...settings: readonly Setting[]): void {
    for (const setting of settings) {
      if (this.known.has(setting.name)) throw new Error(`Settings: "${setting.name}" is registered twice`);
      this.known.set(setting.name, setting);
    }
  }

  all(): readonly Setting[] {
    return [...this.known.values()];
  }

  named(name: string): Setting | null {
    return this.known.get(name) ?? null;
  }
}
