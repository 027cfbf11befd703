import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// jsdom lays nothing out and therefore scrolls nothing.
Element.prototype.scrollIntoView ??= () => undefined;
