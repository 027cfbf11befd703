import { Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { DirectiveAction } from '../../graphql/schema';
import { aheadInWords, ruleInWords } from '../../i18n/duty-words';
import { Language } from '../../i18n/language';
import { partWords, statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { TimeChip } from '../../ui/time-chip/time-chip';
import type {
  DocumentAssignmentFragment,
  DocumentDirectiveFragment,
  DocumentDutyFragment,
} from '../documents.generated';
import { deadlineInWords, directiveActWords } from '../document-words';

/** `II.3` and not `Mục II.3`, `Điều 2`: some write what it is, some only its number. */
const isNumber = /^(?:\d|[IVXLC]+(?:[.)]|$)|[a-zđ][.)])/;

const helps = ({ part }: DocumentAssignmentFragment) => Number(part === 'COOPERATING');

/** A directive in its document: its words, the assignments the viewer may see, the names of the other units. */
@Component({
  selector: 'app-directive-card',
  imports: [MatIcon, MatIconButton, MatMenuModule, RouterLink, TimeChip],
  templateUrl: './directive-card.html',
  styleUrl: './directive-card.scss',
})
export class DirectiveCard {
  readonly directive = input.required<DocumentDirectiveFragment>();
  /** The document's: what a directive has in common with it isn't said again. */
  readonly leaderId = input<string>();
  readonly fieldId = input<string>();
  readonly act = output<DirectiveAction>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly actWords = directiveActWords;
  protected readonly about = computed(() => {
    const { place, expectedProduct, monitor, leader, field } = this.directive();
    return [
      place && (isNumber.test(place) ? this.t('documents.directive.place', { place }) : place),
      expectedProduct && this.t('documents.directive.product', { product: expectedProduct }),
      leader && leader.id !== this.leaderId() && this.t('documents.directive.leader', { name: leader.displayName }),
      field && field.id !== this.fieldId() && field.name,
      monitor
        ? this.t('documents.directive.monitor', { name: monitor.displayName })
        : this.t('documents.directive.noMonitor'),
    ].filter(Boolean);
  });
  protected readonly assignments = computed(() =>
    [...this.directive().assignments]
      // Who leads comes before who helps.
      .sort((a, b) => helps(a) - helps(b))
      .map((assignment) => ({
        assignment,
        part: this.t(partWords[assignment.part]),
        status: this.t(statusWords[assignment.status]),
        deadline: deadlineInWords(assignment.deadline, this.language.code()),
        time: {
          ...assignment.timeliness,
          ongoing: assignment.timeliness.state === 'NO_DEADLINE' && assignment.deadline.words.trim() !== '',
        },
      })),
  );
  /** What is owed of it again and again: units whose duties are alike in one line. */
  protected readonly duties = computed(() => {
    const alike = new Map<string, DocumentDutyFragment[]>();
    for (const duty of this.directive().duties) {
      const key = [duty.rule, duty.untilOn, duty.nextOn, duty.endedAt, duty.problem].join('|');
      alike.set(key, [...(alike.get(key) ?? []), duty]);
    }
    return [...alike.values()].map((of) => ({
      id: of[0].id,
      words: [
        this.t('duties.line', { rule: ruleInWords(of[0].rule, this.language.code()) }),
        of.length > 1 ? this.t('duties.units', { n: of.length }) : of[0].unit.shortName,
        ...aheadInWords(of[0], this.t),
        ...(of[0].problem ? [this.t('duties.blocked', { problem: of[0].problem })] : []),
      ],
    }));
  });
  /** Named on this directive, whatever one may see of their work. */
  protected readonly others = computed(() => {
    const { units, assignments } = this.directive();
    const seen = new Set(assignments.map(({ unit }) => unit.id));
    return units
      .filter(({ unit }) => !seen.has(unit.id))
      .map(({ unit, part }) => `${unit.shortName} (${this.t(partWords[part]).toLowerCase()})`)
      .join(', ');
  });
}
