import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { texts } from '../../i18n/text';
import { Session } from '../session';
import { SessionWatch } from '../session-watch';

/** How often a screen reader is told how long there still is. */
const saidAt = [60, 30, 10];

/** Nobody has done anything for a while: the session ends soon, and one press keeps it. */
@Component({
  selector: 'app-session-ending-dialog',
  imports: [MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ t('auth.ending') }}</h2>
    <mat-dialog-content>
      <p>
        {{ t('auth.endingExplained') }}
        <strong role="timer">{{ clock() }}</strong>
      </p>
      <p class="kept">{{ t('auth.endingKept') }}</p>
      <p class="visually-hidden" role="status">{{ said() }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" (click)="session.signOut()">{{ t('auth.signOut') }}</button>
      <button matButton="filled" type="button" cdkFocusInitial (click)="watch.goOn()">{{ t('auth.goOn') }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    p {
      margin: 0 0 8px;
    }
    strong {
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    .kept {
      color: var(--ink-soft);
    }
  `,
})
export class SessionEndingDialog {
  protected readonly session = inject(Session);
  protected readonly watch = inject(SessionWatch);
  protected readonly t = texts();
  protected readonly clock = computed(() => {
    const left = this.watch.secondsLeft();
    return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  });
  protected readonly said = computed(() => {
    const left = this.watch.secondsLeft();
    const n = saidAt.findLast((seconds) => left <= seconds);
    return n ? this.t('auth.secondsLeft', { n }) : '';
  });
}
