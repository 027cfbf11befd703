/** What somebody signed in from, as far as their browser says. */
export interface Device {
  /** `Chrome 142`, `Firefox`; null for what is no browser. */
  browser: string | null;
  /** `Windows`, `Android`. */
  system: string | null;
  isPhone: boolean;
}

/** The first that fits counts: most browsers also claim to be Chrome or Safari. */
const browsers: readonly [name: string, version: RegExp][] = [
  ['Cốc Cốc', /coc_coc_browser\/(\d+)/],
  ['Edge', /\bEdgA?(?:iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Headless)?(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+)\S* (?:Mobile\/\S+ )?Safari\//],
];

const systems: readonly [name: string, sign: RegExp][] = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Chrome OS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** Reads a `User-Agent`: for a person to know their own device again, never to decide anything. */
export function deviceOf(userAgent: string | null): Device {
  const said = userAgent ?? '';
  const browser = browsers.find(([, version]) => version.test(said));
  const system = systems.find(([, sign]) => sign.test(said))?.[0] ?? null;
  return {
    browser: browser ? `${browser[0]} ${browser[1].exec(said)![1]}` : null,
    system,
    isPhone: /\bMobile\b/.test(said) || system === 'iPhone',
  };
}
