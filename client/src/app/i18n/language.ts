import {
  computed,
  type EnvironmentProviders,
  inject,
  Injectable,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { provideTransloco, type Translation, type TranslocoLoader, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

/** Languages of the console. */
export type LanguageCode = 'vi' | 'en';

@Injectable({ providedIn: 'root' })
class TextFiles implements TranslocoLoader {
  getTranslation(code: string): Promise<Translation> {
    return code === 'en' ? import('./en').then((file) => file.en) : import('./vi').then((file) => file.vi);
  }
}

/** The language of the screen: remembered on this device, and by the account once somebody has signed in. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);

  readonly code = computed(() => this.transloco.activeLang() as LanguageCode);

  /** The words are loaded before they are switched to: no key is ever seen. */
  async use(code: LanguageCode): Promise<void> {
    await firstValueFrom(this.transloco.load(code));
    this.transloco.setActiveLang(code);
    document.documentElement.lang = code;
    try {
      localStorage.setItem('language', code);
    } catch {
      // Storage may be closed to us (private windows): the choice then lasts as long as the page.
    }
  }
}

/** `public/appearance.js` has already put the remembered language on the page. */
const remembered = (): LanguageCode => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** Wires the words; the app starts when they are there. */
export function provideLanguage(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: { availableLangs: ['vi', 'en'], defaultLang: remembered(), reRenderOnLangChange: true, prodMode: true },
      loader: TextFiles,
    }),
    provideAppInitializer(() => inject(Language).use(remembered())),
  ]);
}
