/** What browsers that have Trusted Types know; lib.dom does not name it yet. */
interface Factory {
  createPolicy(
    name: string,
    rules: Record<string, (given: string) => string | null>,
  ): {
    createHTML(html: string): string;
  };
}

/** Empty, or elements that carry nothing but looks: the charts' tips. Anything that could do something is no such thing. */
const harmless = /^(?:[^<]|<\/?(?:div|span|br)(?:\s+(?:style|class)="[^"<>]*")*\s*\/?>)*$/;

/** The only script that anything here starts by its address. */
const pdfWorker = '/pdf/pdf.worker.min.mjs';

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;

/**
 * For libraries that know nothing of Trusted Types (ASVS 3.4.3): what they may turn into markup, and into the address of a script.
 * Everything else is refused, ours included; Angular has policies of its own. The server names who may have one
 * (`content-security.ts`).
 */
factory?.createPolicy('default', {
  createHTML: (html) => (harmless.test(html) ? html : null),
  createScriptURL: (url) => (url === pdfWorker ? url : null),
  createScript: () => null,
});

const inert = factory?.createPolicy('inert', { createHTML: (html) => html });

/** Markup that is parsed to be read, and never becomes part of a page. */
export const inertHtml = (html: string): string => inert?.createHTML(html) ?? html;
