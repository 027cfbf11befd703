import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { type TextKey, texts } from '../../i18n/text';
import { dayInWords, momentInWords } from '../../ui/dates';
import { When } from '../../ui/when/when';
import { fileOf } from '../report-downloads-store';
import { formatIcons, formatWords } from '../report-words';
import { sizeInWords, stateIcons, stateWords } from '../schedule-words';
import type { RunFieldsFragment } from '../schedules.generated';

/** One rendering of the archive (`run`), with what can be done to it; `busy` while something is. */
@Component({
  selector: 'app-run-card',
  imports: [MatButton, MatIcon, MatIconButton, When],
  templateUrl: './run-card.html',
  styleUrl: './run-card.scss',
})
export class RunCard {
  readonly run = input.required<RunFieldsFragment>();
  readonly busy = input(false);
  readonly cancelled = output();
  readonly retried = output();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly open = signal(false);
  protected readonly fileOf = fileOf;
  protected readonly formatIcons = formatIcons;
  protected readonly formatWords = formatWords;
  protected readonly stateIcons = stateIcons;
  protected readonly stateWords = stateWords;

  /** “số liệu đến 22/11/2026 · 128 dòng · 45 KB” */
  protected readonly facts = computed(() => {
    const { asOf, rowCount, size, format } = this.run();
    return [
      this.t(formatWords[format]),
      asOf && this.t('schedules.archive.asOf', { day: dayInWords(asOf, 'plain') }),
      rowCount !== null && this.t('schedules.archive.rows', { n: rowCount.toLocaleString('vi-VN') }),
      size !== null && sizeInWords(size, this.language.code()),
    ]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly schedule = computed(() => {
    const { scheduleName: name, dueAt } = this.run();
    return name && dueAt ? this.t('schedules.archive.bySchedule', { name, at: this.moment(dueAt) }) : '';
  });
  protected readonly details = computed(() => {
    const run = this.run();
    const rows: [TextKey, string | null][] = [
      ['schedules.archive.detail.file', run.fileName],
      ['schedules.archive.detail.started', run.startedAt && this.moment(run.startedAt)],
      ['schedules.archive.detail.finished', run.finishedAt && this.moment(run.finishedAt)],
      ['schedules.archive.detail.report', run.definitionVersion && `${run.definitionVersion}`],
      ['schedules.archive.detail.formulas', run.formulaVersion && `${run.formulaVersion}`],
      ['schedules.archive.detail.snapshot', run.snapshotHash],
      ['schedules.archive.detail.hash', run.hash],
    ] as [TextKey, string | null][];
    return rows.filter(([, value]) => value);
  });

  protected may = (action: RunFieldsFragment['viewerActions'][number]) => this.run().viewerActions.includes(action);

  private moment = (at: string) => momentInWords(at, this.language.code());
}
