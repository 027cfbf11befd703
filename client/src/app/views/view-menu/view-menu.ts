import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatDivider } from '@angular/material/divider';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { Notice } from '../../ui/notice';
import type { ListViews } from '../view-store';
import type { ViewFragment } from '../views.generated';

/** The second word of a list's title: which saved view it shows. Pressed, it offers the others, and to save this one. */
@Component({
  selector: 'app-view-menu',
  imports: [MatButton, MatDivider, MatIcon, MatMenuModule],
  templateUrl: './view-menu.html',
  styleUrl: './view-menu.scss',
})
export class ViewMenu {
  readonly views = input.required<ListViews>();

  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();

  protected readonly t = texts();
  protected readonly active = computed(() => this.views().active());
  /** One's own first. */
  protected readonly all = computed(() => {
    const all = this.views().all();
    return [...all.filter(({ mine }) => mine), ...all.filter(({ mine }) => !mine)];
  });

  protected hint({ mine, isDefault, owner }: ViewFragment) {
    const words = [
      mine ? '' : this.t('views.of', { name: owner.displayName }),
      isDefault ? this.t('views.byDefault') : '',
    ];
    return words.filter(Boolean).join(', ');
  }

  protected async ask(view?: ViewFragment) {
    const { SaveViewDialog } = await import('../save-view-dialog/save-view-dialog');
    this.dialogs.open(SaveViewDialog, { data: { views: this.views(), view }, width: '440px', maxWidth: '94vw' });
  }

  protected async update(view: ViewFragment) {
    this.say(await this.views().save(view.name, view.sharedWith, view), this.t('views.saved', { name: view.name }));
  }

  protected async setDefault(view: ViewFragment) {
    const refusal = await this.views().setDefault(view.isDefault ? undefined : view);
    const done = view.isDefault ? this.t('views.defaultUnset') : this.t('views.defaultSet', { name: view.name });
    this.say(refusal, done);
  }

  protected async remove(view: ViewFragment) {
    const { name } = view;
    const sure = await this.confirmed({
      title: this.t('views.removeTitle', { name }),
      text: this.t(view.sharedWith === 'NOBODY' ? 'views.removeText' : 'views.removeSharedText'),
      verb: this.t('views.removeVerb'),
    });
    if (sure) this.say(await this.views().remove(view), this.t('views.removed', { name }));
  }

  private say(refusal: string | undefined, done: string) {
    this.notice.say(refusal ?? done);
  }
}
