import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Connection } from '../../graphql/connection';
import { texts } from '../../i18n/text';
import { officeTime } from '../../ui/dates';

/** How long it is said that the connection is back. */
const saidMs = 6000;

/**
 * Lies over the search while the server can't be reached: since when, what waits to be sent and how to stop waiting;
 * afterwards for a moment that all is well again. It moves nothing on the page.
 */
@Component({
  selector: 'app-connection-banner',
  imports: [MatIcon],
  template: `
    <div role="status">
      @if (lost()) {
        <p class="lost">
          <mat-icon svgIcon="cloud_off" aria-hidden="true" />
          <span>
            <strong>{{ t('shell.connection.lost', { time: since() }) }}</strong>
            {{ t('shell.connection.kept') }}
            @if (connection.waiting(); as n) {
              <span class="waiting">{{ t('shell.connection.waiting', { n }) }}</span>
            }
          </span>
        </p>
      } @else if (back()) {
        <p class="back">
          <mat-icon svgIcon="check_circle" aria-hidden="true" />
          <span>
            {{ t('shell.connection.back') }}
            @if (connection.sent(); as n) {
              · {{ t('shell.connection.sent', { n }) }}
            }
          </span>
        </p>
      }
    </div>
    @if (lost() && connection.waiting()) {
      <button type="button" (click)="connection.giveUp()">{{ t('shell.connection.giveUp') }}</button>
    }
  `,
  styleUrl: './connection-banner.scss',
  host: { '[class.shown]': 'lost() || back()' },
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
  protected readonly t = texts();
  protected readonly lost = computed(() => this.connection.lostAt() !== undefined);
  protected readonly since = computed(() => {
    const at = this.connection.lostAt();
    return at ? officeTime(at) : '';
  });
  protected readonly back = signal(false);

  constructor() {
    let before = false;
    effect((onCleanup) => {
      const lost = this.lost();
      const returned = before && !lost;
      before = lost;
      untracked(() => this.back.set(returned));
      if (!returned) return;
      const timer = setTimeout(() => this.back.set(false), saidMs);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
