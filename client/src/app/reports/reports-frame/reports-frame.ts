import { Component, inject } from '@angular/core';
import { MatTabsModule } from '@angular/material/tabs';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { texts } from '../../i18n/text';
import { DownloadList } from '../download-list/download-list';
import { ReportDownloads } from '../report-downloads-store';
import { reportPlaces } from '../report-places';

/** What there is of reports: the reports themselves, what was made of them, and what makes them by the clock. */
@Component({
  selector: 'app-reports-frame',
  imports: [DownloadList, MatTabsModule, RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <nav mat-tab-nav-bar mat-stretch-tabs="false" [tabPanel]="panel" [attr.aria-label]="t('reports.parts')">
      @for (place of places; track place.path) {
        <a
          mat-tab-link
          [routerLink]="place.path"
          [routerLinkActiveOptions]="{ exact: place.exact }"
          routerLinkActive
          #link="routerLinkActive"
          [active]="link.isActive"
          >{{ t(place.words) }}</a
        >
      }
    </nav>
    <app-download-list
      [downloads]="downloads.all()"
      (stopped)="downloads.cancel($event)"
      (dismiss)="downloads.dismiss($event)"
    />
    <mat-tab-nav-panel #panel>
      <router-outlet />
    </mat-tab-nav-panel>
  `,
  styles: `
    :host {
      display: block;
    }
    @media print {
      nav {
        display: none;
      }
    }
  `,
})
export class ReportsFrame {
  protected readonly t = texts();
  protected readonly places = reportPlaces;
  protected readonly downloads = inject(ReportDownloads);
}
