import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import { When } from '../../ui/when/when';
import type { NewsLineFragment } from '../work.generated';

/**
 * What others did since one last looked: `news`, of `total`. What came meanwhile (`fresh`) is offered at the top and
 * moves nothing; `shown` puts it in, `read` says that all of it has been seen.
 */
@Component({
  selector: 'app-news-list',
  imports: [MatButton, RouterLink, When],
  templateUrl: './news-list.html',
  styleUrl: './news-list.scss',
})
export class NewsList {
  readonly news = input.required<readonly NewsLineFragment[]>();
  readonly total = input.required<number>();
  readonly fresh = input(0);
  readonly busy = input(false);
  readonly read = output();
  readonly shown = output();

  protected readonly t = texts();
}
