import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { momentInWords } from '../../ui/dates';
import { StateChip } from '../../ui/state-chip/state-chip';
import { figureWords } from '../figure-words';
import { differenceWords } from '../period-words';
import type { PeriodDifferencesQuery } from '../periods.generated';

type Difference = NonNullable<PeriodDifferencesQuery['closedPeriod']>['differences']['nodes'][number];

/** Which assignments would be counted otherwise today: in which cell they were closed, in which they would be, by whom. */
@Component({
  selector: 'app-period-differences',
  imports: [RouterLink, StateChip],
  templateUrl: './period-differences.html',
  styleUrl: './period-differences.scss',
})
export class PeriodDifferences {
  readonly differences = input.required<readonly Difference[]>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly kinds = differenceWords;
  protected readonly cell = (key: Difference['before']) => this.t(key ? figureWords[key] : 'periods.page.outside');
  protected readonly at = (moment: string) => momentInWords(moment, this.language.code());
}
