import { Liquid, type Template } from 'liquidjs';
import { htmlTags, textTags } from './mail-tags';

/** What may be written in a template beside text. There is no way to set, include or load anything. */
const tags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'comment'];
const filters = ['append', 'capitalize', 'default', 'downcase', 'join', 'minus', 'plus', 'prepend', 'size', 'strip', 'truncate', 'truncatewords', 'upcase']; // prettier-ignore

export const usableTags = [...tags.filter((tag) => tag !== 'break' && tag !== 'continue'), 'bang_viec', 'nut'];
export const usableFilters: readonly string[] = filters;

/** Longest template, in characters. */
export const longestTemplate = 20_000;

/**
 * Liquid with the doors locked: own properties of the data only, no files, every name known, output escaped, and an end to
 * time and memory. The templates are the Office's words and must never be able to do anything but say them.
 */
function locked(own: typeof htmlTags | typeof textTags | Record<string, never>, escapes: boolean): Liquid {
  const engine = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    outputEscape: escapes ? 'escape' : undefined,
    dynamicPartials: false,
    parseLimit: longestTemplate + 5_000,
    renderLimit: 2_000,
    memoryLimit: 500_000,
  });
  for (const name of Object.keys(engine.tags)) if (!tags.includes(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) if (!filters.includes(name)) delete engine.filters[name];
  for (const [name, tag] of Object.entries(own)) engine.registerTag(name, tag as never);
  return engine;
}

export const engines = { subject: locked({}, false), html: locked(htmlTags, true), text: locked(textTags, false) };

export type MailPart = keyof typeof engines;

/** How much one rendering may write, tags and texts counted one by one. */
const templateLimit = 50_000;

/** Fills a parsed template in; throws what Liquid throws. */
export const fill = (part: MailPart, parsed: Template[], data: object): string =>
  engines[part].renderSync(parsed, data, { templateLimit });
