import { Component, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import type { ReportDownloadRunFragment } from '../report-runs.generated';
import { formatIcons, formatWords } from '../report-words';

/** Files being made (`downloads`), how far each is, and what became of it; `stopped` and `dismiss` give its id. */
@Component({
  selector: 'app-download-list',
  imports: [MatIcon],
  template: `
    @if (downloads().length) {
      <ul [attr.aria-label]="t('reports.download.title')">
        @for (one of downloads(); track one.id) {
          <li>
            <mat-icon [svgIcon]="icons[one.format]" aria-hidden="true" />
            <span class="name">{{ one.reportName }} · {{ t(formats[one.format]) }}</span>
            <span class="state" role="status">
              @switch (one.state) {
                @case ('RUNNING') {
                  <progress max="100" [value]="one.progress" [attr.aria-label]="one.reportName"></progress>
                  {{ t('reports.download.RUNNING') }} {{ one.progress }}%
                }
                @case ('DONE') {
                  <a download [href]="'/reports/runs/' + one.id + '/file'">{{ t('reports.download.take') }}</a>
                }
                @case ('FAILED') {
                  <mat-icon svgIcon="error" aria-hidden="true" />
                  <span>{{ t('reports.download.FAILED') }}. {{ one.error }}</span>
                }
                @default {
                  {{ t(state(one)) }}
                }
              }
            </span>
            <button
              type="button"
              [attr.aria-label]="
                t(isOver(one) ? 'reports.download.dismiss' : 'reports.download.cancel', { name: one.reportName })
              "
              (click)="isOver(one) ? dismiss.emit(one.id) : stopped.emit(one.id)"
            >
              <mat-icon svgIcon="close" aria-hidden="true" />
            </button>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './download-list.scss',
})
export class DownloadList {
  readonly downloads = input.required<readonly ReportDownloadRunFragment[]>();
  readonly stopped = output<string>();
  readonly dismiss = output<string>();

  protected readonly t = texts();
  protected readonly icons = formatIcons;
  protected readonly formats = formatWords;

  protected isOver = ({ state }: ReportDownloadRunFragment) => state !== 'WAITING' && state !== 'RUNNING';
  protected state = ({ state }: ReportDownloadRunFragment) => `reports.download.${state}` as const;
}
