import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import { When } from '../../ui/when/when';
import { formatIcons } from '../report-words';
import type { ReportTemplateFieldsFragment } from '../reports.generated';
import type { TemplateGroup } from '../template-groups';

/** A template with its versions (`group`): `tryOut`, `withdraw` and `restore` give the version meant. */
@Component({
  selector: 'app-template-card',
  imports: [MatButton, MatIcon, When],
  templateUrl: './template-card.html',
  styleUrl: './template-card.scss',
})
export class TemplateCard {
  readonly group = input.required<TemplateGroup>();
  readonly busy = input(false);
  readonly tryOut = output<ReportTemplateFieldsFragment>();
  readonly withdraw = output<ReportTemplateFieldsFragment>();
  readonly restore = output<ReportTemplateFieldsFragment>();

  protected readonly t = texts();
  protected readonly icons = formatIcons;

  protected readonly size = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('vi-VN')} KB`;
}
