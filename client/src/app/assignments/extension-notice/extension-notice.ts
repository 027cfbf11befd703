import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { When } from '../../ui/when/when';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { ExtensionMarks } from '../extension-marks/extension-marks';
import { dayAndTime, waitingInWords, waitingOf } from '../extension-words';

/** A request that waits: who asks for which day, when, how long it has waited. And a draft of one, within the unit. */
@Component({
  selector: 'app-extension-notice',
  imports: [ExtensionMarks, MatIcon, When],
  templateUrl: './extension-notice.html',
  styleUrl: './extension-notice.scss',
})
export class ExtensionNotice {
  readonly assignment = input.required<AssignmentDetailFragment>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly request = computed(() => waitingOf(this.assignment()));
  protected readonly asks = computed(() => {
    const request = this.request();
    if (!request) return '';
    const day = dayAndTime(request.proposedOn, request.proposedTime, this.language.code());
    return this.t('extensions.notice.waiting', { name: this.doer(request.requestedBy, request.requestedFor), day });
  });
  protected readonly waiting = computed(() => {
    const request = this.request();
    return request ? waitingInWords(request, this.t) : '';
  });
  protected readonly draft = computed(() => (this.request() ? null : this.assignment().extensionDraft));
}
