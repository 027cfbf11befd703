import { ConfirmationNeeded, refuse } from '@libs/refusals';
// The file itself: the library's door leads back to this one.
import { clock } from '../changes/clock';
import type { Actor } from './actor';

/** For how long a proof of who one is suffices for a dangerous act. */
export const CONFIRMED_MINUTES = 10;

/**
 * The first line of every dangerous act (ASVS 7.5.1, 7.5.3): refuses with `ConfirmationNeeded` who proved longer ago than
 * ten minutes who they are, or never, as an access token. The console then asks and repeats the act by itself.
 */
export function requireConfirmed({ confirmedAt }: Actor): void {
  if (!confirmedAt || +clock.now() - +confirmedAt > CONFIRMED_MINUTES * 60_000) refuse(new ConfirmationNeeded());
}
