import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import { When } from '../../ui/when/when';

/** The calendar feed: `feed` as it is, `address` right after it was made; `renew`, `revoke` or a copy (`copied`) are wanted. */
@Component({
  selector: 'app-feed-card',
  imports: [MatButton, MatIcon, When],
  templateUrl: './feed-card.html',
  styleUrl: './feed-card.scss',
})
export class FeedCard {
  readonly feed = input<{ createdAt: string; lastUsedAt?: string | null } | null>();
  readonly address = input<string | null>(null);
  readonly busy = input(false);
  readonly renew = output();
  readonly revoke = output();
  readonly copied = output<string>();

  protected readonly t = texts();
}
