import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { officeMoment } from '../snooze-times';

const mostDays = 89;

/** The day on whose morning something put off comes back; closes with its moment. */
@Component({
  selector: 'app-snooze-dialog',
  imports: [DayField, Labelled, MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ t('reminders.snooze.title') }}</h2>
    <mat-dialog-content>
      <app-labelled
        #field="labelled"
        [label]="t('reminders.snooze.day')"
        [hint]="t('reminders.snooze.hint')"
        [problem]="problem()"
      >
        <app-day-field [labelledBy]="field.id" [invalid]="!!problem()" [(value)]="day" />
      </app-labelled>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" mat-dialog-close>{{ t('ui.cancel') }}</button>
      <button matButton="filled" type="button" (click)="close()">{{ t('reminders.snooze.verb') }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-content.mat-mdc-dialog-content {
      padding-top: 12px;
    }
  `,
})
export class SnoozeDialog {
  private readonly dialog = inject<MatDialogRef<SnoozeDialog, string>>(MatDialogRef);
  private readonly asked = signal(false);

  protected readonly t = texts();
  protected readonly day = signal('');
  private readonly isFine = computed(() => {
    const days = (Date.parse(this.day()) - Date.parse(officeDay(new Date()))) / 86_400_000;
    return days >= 1 && days <= mostDays;
  });
  protected readonly problem = computed(() =>
    (this.asked() || this.day()) && !this.isFine() ? this.t('reminders.snooze.wrong') : '',
  );

  protected close() {
    this.asked.set(true);
    if (this.isFine()) this.dialog.close(officeMoment(this.day(), '07:30'));
  }
}
