import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import type { IconName } from '../icons';
import { When } from '../when/when';

/** One thing that happened. The server's `TimelineEntry` fits as it is; `icon` is the caller's choice. */
export interface Happening {
  id: string;
  at: string;
  summary: string;
  detail?: string | null;
  actorName: string;
  onBehalfOfName?: string | null;
  changes?: readonly { label: string; before?: string | null; after?: string | null }[];
  files?: readonly { id: string; name: string; url: string }[];
  icon?: IconName;
}

/** A life, newest first: who did what, when, from what to what. `entries`; put `<app-load-more>` after it. */
@Component({
  selector: 'app-timeline',
  imports: [MatIcon, When],
  templateUrl: './timeline.html',
  styleUrl: './timeline.scss',
})
export class Timeline {
  readonly entries = input.required<readonly Happening[]>();

  protected readonly t = texts();
}
