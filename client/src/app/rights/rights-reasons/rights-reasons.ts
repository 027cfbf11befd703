import { Component, computed, inject, input, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import type { RightsGroup } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { statusWords } from '../../i18n/schema-words';
import { type TextKey, texts } from '../../i18n/text';
import type { IconName } from '../../ui/icons';
import type { RightsAnswerPartsFragment, RightsReasonFragment } from '../rights.generated';
import { groupsInOrder, groupWords, roleWords } from '../rights-words';

type Verdict = 'may' | 'later' | 'mayNot';
const icons: Record<Verdict, IconName> = { may: 'check', later: 'schedule', mayNot: 'remove' };

const verdictWords: Record<Verdict, TextKey> = {
  may: 'rights.ask.may',
  later: 'rights.ask.later',
  mayNot: 'rights.ask.mayNot',
};

/** One answer: what the person is to the assignment, and each right with its reason. */
@Component({
  selector: 'app-rights-reasons',
  imports: [MatIcon, MatSlideToggle],
  templateUrl: './rights-reasons.html',
  styleUrl: './rights-reasons.scss',
})
export class RightsReasons {
  readonly answer = input.required<RightsAnswerPartsFragment>();

  protected readonly t = texts();
  protected readonly language = inject(Language).code;
  protected readonly only = signal(false);
  protected readonly statusWords = statusWords;
  protected readonly roleWords = roleWords;
  protected readonly groupWords = groupWords;
  protected readonly icons = icons;
  protected readonly verdictWords = verdictWords;
  protected readonly groups = computed(() =>
    groupsInOrder.map((group) => ({ group, rights: this.rightsOf(group) })).filter(({ rights }) => rights.length),
  );

  private rightsOf(group: RightsGroup) {
    return (
      this.answer()
        .rights.filter((right) => right.group === group && (!this.only() || right.allowed))
        // The same reason is said once.
        .map((right, i, all) => ({
          ...right,
          verdict: verdictOn(right),
          isSame: i > 0 && all[i - 1]!.because.vi === right.because.vi,
        }))
    );
  }
}

const verdictOn = ({ allowed, possible }: RightsReasonFragment): Verdict =>
  !allowed ? 'mayNot' : possible ? 'may' : 'later';
