import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import type { Option } from '../../ui/type-ahead/type-ahead';
import { statusWords } from '../../i18n/schema-words';
import {
  RightsAssignmentsDocument,
  RightsOfDocument,
  RightsPeopleDocument,
  RightsTableDocument,
} from '../rights.generated';
import { RightsQuestion } from '../rights-question/rights-question';
import { RightsReasons } from '../rights-reasons/rights-reasons';
import { RightsTable } from '../rights-table/rights-table';

/** Why somebody may or may not do something, for a person and an assignment in the address; and the table of all rights. */
@Component({
  selector: 'app-rights-page',
  imports: [EmptyState, LoadFailed, RightsQuestion, RightsReasons, RightsTable, SkeletonRows],
  templateUrl: './rights-page.html',
  styleUrl: './rights-page.scss',
})
export class RightsPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  /** Ids, out of the address: a link leads to the answer. */
  readonly nguoi = input<string>();
  readonly viec = input<string>();

  protected readonly t = texts();
  protected readonly table = query(RightsTableDocument, () => ({}));
  protected readonly matrix = computed(() => this.table.value()?.rightsMatrix);
  protected readonly answer = query(RightsOfDocument, () => {
    const [accountId, assignmentId] = [this.nguoi(), this.viec()];
    return accountId && assignmentId ? { accountId, assignmentId } : undefined;
  });
  protected readonly isAsked = computed(() => !!this.nguoi() && !!this.viec());
  protected readonly found = computed(() => (this.isAsked() ? this.answer.value()?.rightsOf : undefined));

  protected readonly findPeople = async (text: string): Promise<readonly Option[]> => {
    const { data } = await firstValueFrom(this.apollo.query({ query: RightsPeopleDocument, variables: { text } }));
    return (data?.accounts.nodes ?? []).map(({ id, displayName, title }) => ({ id, label: displayName, hint: title }));
  };

  protected readonly findAssignments = async (text: string): Promise<readonly Option[]> => {
    const { data } = await firstValueFrom(this.apollo.query({ query: RightsAssignmentsDocument, variables: { text } }));
    return (data?.rightsAssignments ?? []).map(({ id, documentNumber, place, unitName, status }) => ({
      id,
      label: `${documentNumber} · ${place}`,
      hint: `${unitName} · ${this.t(statusWords[status])}`,
    }));
  };

  protected choose(chosen: { nguoi?: string | null; viec?: string | null }) {
    void this.router.navigate([], { queryParams: chosen, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
