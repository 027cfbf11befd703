import { CSP_NONCE, DOCUMENT, effect, inject } from '@angular/core';

/**
 * On what paper this page is printed while it is open: A4 with the margins of official papers, the number of the page
 * in the middle of the top margin but for the first (Decree 30/2020, annex I). `landscape`: whether the paper lies on
 * its side. Only a rule for the whole document can turn the paper. Call it in the constructor of the page.
 */
export function paper(landscape: () => boolean | undefined): void {
  const { head } = inject(DOCUMENT);
  const page = inject(DOCUMENT);
  const nonce = inject(CSP_NONCE);
  effect((onCleanup) => {
    const style = page.createElement('style');
    style.nonce = nonce ?? '';
    const [size, left] = landscape() ? ['A4 landscape', '20mm'] : ['A4', '30mm'];
    style.textContent = `@page { size: ${size}; margin: 20mm 15mm 20mm ${left}; @top-center { content: counter(page); font: 13pt 'Times New Roman', serif; } } @page :first { @top-center { content: none; } }`;
    head.append(style);
    onCleanup(() => style.remove());
  });
}
