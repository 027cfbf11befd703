import { A11yModule } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import { NgTemplateOutlet } from '@angular/common';
import { Component, contentChild, input, model, output, TemplateRef } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';

/**
 * The button that opens a list's filters, with how many are active (`count`), and the panel under it: its content is a
 * template, drawn while the panel is `open`. Every change acts at once; the button at its end says what came of it
 * (`found`), `clear` takes all filters away.
 */
@Component({
  selector: 'app-filter-panel',
  imports: [A11yModule, CdkConnectedOverlay, CdkOverlayOrigin, MatButton, MatIcon, NgTemplateOutlet],
  templateUrl: './filter-panel.html',
  styleUrl: './filter-panel.scss',
})
export class FilterPanel {
  /** What the panel is called: “Lọc nhiệm vụ”. */
  readonly label = input.required<string>();
  readonly count = input(0);
  /** What the button at the end says: “Xem 312 nhiệm vụ”. */
  readonly found = input.required<string>();
  readonly open = model(false);
  readonly clear = output();

  protected readonly t = texts();
  protected readonly content = contentChild.required(TemplateRef);

  protected close(event?: Event) {
    event?.preventDefault();
    // What is being typed in one of its fields counts as well: a field speaks when it is left.
    (document.activeElement as HTMLElement | null)?.blur();
    this.open.set(false);
  }
}
