import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { ReportFormat } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { formatIcons, formats, formatWords } from '../report-words';
import type { ReportTemplateFieldsFragment } from '../reports.generated';

/** A file that is wanted: in the layout of the report, or in a template of the Office. */
export interface WantedFile {
  readonly format: ReportFormat;
  readonly templateId?: string;
}

/** As what a report can be taken away: `templates` of the report, `manage` the address where they are looked after. */
@Component({
  selector: 'app-download-menu',
  imports: [MatButton, MatIcon, MatMenuModule, RouterLink],
  template: `
    <button matButton="filled" type="button" [disabled]="disabled()" [matMenuTriggerFor]="menu">
      <mat-icon svgIcon="download" aria-hidden="true" />{{ t('reports.act.download') }}
      <mat-icon iconPositionEnd svgIcon="keyboard_arrow_down" aria-hidden="true" />
    </button>
    <mat-menu #menu="matMenu">
      <p class="head" role="presentation">{{ t('reports.download.plain') }}</p>
      @for (format of formats; track format) {
        <button mat-menu-item type="button" (click)="wanted.emit({ format })">
          <mat-icon [svgIcon]="icons[format]" aria-hidden="true" />{{ t(words[format]) }}
        </button>
      }
      @if (usable().length || manage()) {
        <p class="head" role="presentation">{{ t('reports.download.templates') }}</p>
      }
      @for (one of usable(); track one.id) {
        <button mat-menu-item type="button" (click)="wanted.emit({ format: one.format, templateId: one.id })">
          <mat-icon [svgIcon]="icons[one.format]" aria-hidden="true" />{{ one.name }}
        </button>
      }
      @if (manage(); as link) {
        <a mat-menu-item [routerLink]="link"
          ><mat-icon svgIcon="tune" aria-hidden="true" />{{ t('reports.download.manage') }}</a
        >
      }
    </mat-menu>
  `,
  styles: `
    .head {
      margin: 0;
      padding: 8px 16px 2px;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
  `,
})
export class DownloadMenu {
  readonly templates = input<readonly ReportTemplateFieldsFragment[]>([]);
  readonly manage = input<string>();
  readonly disabled = input(false);
  readonly wanted = output<WantedFile>();

  protected readonly t = texts();
  protected readonly formats = formats;
  protected readonly icons = formatIcons;
  protected readonly words = formatWords;
  protected readonly usable = computed(() => this.templates().filter(({ current }) => current));
}
