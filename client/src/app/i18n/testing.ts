import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { provideTransloco, TranslocoService } from '@jsverse/transloco';
import { of } from 'rxjs';
import { vi } from './vi';

/** For specs: the app's own Vietnamese words, there from the first moment. */
export function provideTestTexts(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: { availableLangs: ['vi', 'en'], defaultLang: 'vi', prodMode: true },
      loader: class {
        getTranslation = () => of(vi);
      },
    }),
    provideEnvironmentInitializer(() => inject(TranslocoService).setTranslation(vi, 'vi')),
  ]);
}
