import { Component, computed, inject, input, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { RightsGrant } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { statusWords } from '../../i18n/schema-words';
import { type TextKey, texts } from '../../i18n/text';
import type { IconName } from '../../ui/icons';
import type { RightsTableQuery } from '../rights.generated';
import { groupsInOrder, groupWords } from '../rights-words';

type Matrix = NonNullable<RightsTableQuery['rightsMatrix']>;

const grantWords: Record<RightsGrant, TextKey> = {
  YES: 'rights.table.yes',
  BY_SETTING: 'rights.table.bySetting',
  NO: 'rights.table.no',
};
const grantIcons: Record<RightsGrant, IconName> = { YES: 'check', BY_SETTING: 'tune', NO: 'remove' };

/** Who may do what: a row for each right, a column for each kind of person; or one of them alone. */
@Component({
  selector: 'app-rights-table',
  imports: [MatIcon],
  templateUrl: './rights-table.html',
  styleUrl: './rights-table.scss',
})
export class RightsTable {
  readonly matrix = input.required<Matrix>();

  protected readonly t = texts();
  protected readonly language = inject(Language).code;
  protected readonly grantWords = grantWords;
  protected readonly grantIcons = grantIcons;
  protected readonly groupWords = groupWords;
  /** Whose column is shown; all of them while it is empty. */
  protected readonly only = signal('');
  protected readonly columns = computed(() =>
    this.matrix()
      .people.map((person, index) => ({ ...person, index }))
      .filter(({ relation }) => !this.only() || relation === this.only()),
  );
  protected readonly groups = computed(() =>
    groupsInOrder.map((group) => ({
      group,
      rows: this.matrix()
        .rows.filter((row) => row.group === group)
        .map((row) => ({ ...row, when: this.whenWords(row.statuses) })),
    })),
  );

  private whenWords(statuses: Matrix['rows'][number]['statuses']): string {
    return statuses?.map((status) => this.t(statusWords[status])).join(', ') ?? this.t('rights.table.any');
  }
}
