import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDivider } from '@angular/material/divider';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { texts } from '../../i18n/text';
import { type ArrangedActs, keyOf } from '../assignment-acts';
import { type Act, actWords } from '../assignment-labels';
import type { RowAct } from '../row-act';

/**
 * A button for each thing that the server lets this person do: the main one filled, up to two beside it, the rest
 * behind ⋯. `thumb`: at the bottom of a phone. `busy` while one is on its way.
 */
@Component({
  selector: 'app-assignment-actions',
  imports: [MatButton, MatDivider, MatIcon, MatIconButton, MatMenuModule, MatTooltip],
  templateUrl: './assignment-actions.html',
  styleUrl: './assignment-actions.scss',
  host: { role: 'group', '[attr.aria-label]': "t('assignments.page.acts')", '[class.thumb]': 'thumb()' },
})
export class AssignmentActions {
  readonly acts = input.required<ArrangedActs>();
  /** What changes nothing: copying, printing. Always behind ⋯. */
  readonly besides = input<readonly RowAct[]>([]);
  readonly busy = input(false);
  readonly thumb = input(false, { transform: booleanAttribute });
  readonly act = output<Act>();

  protected readonly t = texts();
  protected readonly words = actWords;
  protected readonly row = computed(() => {
    const { main, beside } = this.acts();
    return main ? [main, ...beside] : beside;
  });

  /** The key of an act, as it is shown beside its words. */
  protected hint(act: Act): string {
    const key = keyOf(act)?.toUpperCase() ?? '';
    return act === this.acts().main ? (key ? `${key} · Ctrl ↵` : 'Ctrl ↵') : key;
  }
}
