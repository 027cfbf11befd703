import { ForbiddenException } from '@nestjs/common';

/**
 * Refuses what a page elsewhere makes a browser fetch with our cookie: it would learn nothing, but fill disks and the trail.
 * What is no browser, or a person who typed the address, is let through.
 */
export function refuseForeignPages({ headers }: { readonly headers: Record<string, unknown> }): void {
  const from = headers['sec-fetch-site'];
  if (from === undefined || from === 'same-origin' || from === 'none') return;
  throw new ForbiddenException({ message: 'Yêu cầu này không đến từ giao diện của hệ thống.' });
}
