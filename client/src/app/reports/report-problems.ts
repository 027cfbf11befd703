/** What the server finds wrong with a report, by where it is: `definition.columns.2.heading`. */
export type Problems = Readonly<Record<string, string>>;

type Found = readonly { path: string; message: string }[];

export const problemsOf = (fields: Found): Problems =>
  Object.fromEntries(fields.map(({ path, message }) => [path.replace(/^definition\./, ''), message]));

/** The first thing wrong at one of these places or anywhere under it. */
export const problemUnder = (problems: Problems, ...places: readonly string[]): string | undefined =>
  Object.entries(problems).find(([path]) =>
    places.some((place) => path === place || path.startsWith(`${place}.`)),
  )?.[1];
