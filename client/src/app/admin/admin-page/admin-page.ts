import { Component, inject } from '@angular/core';
import { MatTabsModule } from '@angular/material/tabs';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Session } from '../../auth/session';
import { texts } from '../../i18n/text';
import { sectionsOf } from '../sections';

/** What the Office and the administrators set up: one tab for each section, each at an address of its own. */
@Component({
  selector: 'app-admin-page',
  imports: [MatTabsModule, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './admin-page.html',
  styleUrl: './admin-page.scss',
})
export class AdminPage {
  protected readonly t = texts();
  protected readonly sections = sectionsOf(inject(Session));
}
