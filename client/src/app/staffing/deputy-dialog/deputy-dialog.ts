import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Apollo } from 'apollo-angular';
import { mutation } from '../../graphql/mutation';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { DayField } from '../../ui/day-field/day-field';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import {
  DeputyCandidatesDocument,
  type DeputyCandidatesQuery,
  DeputyPrincipalsDocument,
  SetDeputyDocument,
} from '../deputies.generated';

export interface DeputyDialogData {
  /** Whether it is somebody else who is away. */
  forOthers: boolean;
}

/** The parts of the form that can be wrong, as the server calls them. */
type Part = 'principalId' | 'deputyId' | 'fromOn' | 'toOn';

/** Names who stands in, from which day to which. Closes with true if somebody was named. */
@Component({
  selector: 'app-deputy-dialog',
  imports: [DayField, Labelled, MatButton, MatDialogModule, MatIcon, RefusalBanner, TypeAhead],
  templateUrl: './deputy-dialog.html',
  styleUrl: './deputy-dialog.scss',
})
export class DeputyDialog {
  private readonly apollo = inject(Apollo);
  private readonly dialog = inject<MatDialogRef<DeputyDialog, boolean>>(MatDialogRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly language = inject(Language);
  private readonly notice = inject(Notice);
  private readonly set = mutation(SetDeputyDocument);
  protected readonly data = inject<DeputyDialogData>(MAT_DIALOG_DATA);

  protected readonly t = texts();
  protected readonly sending = signal(false);
  protected readonly refusal = signal('');
  protected readonly problems = signal<Partial<Record<Part, string>>>({});
  protected readonly principal = signal<readonly Option[]>([]);
  protected readonly deputy = signal<readonly Option[]>([]);
  protected readonly from = signal(officeDay(new Date()));
  protected readonly to = signal('');
  protected readonly note = signal('');
  /** Who is chosen is away too: said, but not forbidden. */
  protected readonly alsoAway = computed(() => this.awayUntil.get(this.deputy()[0]?.id ?? '') ?? '');
  private readonly awayUntil = new Map<string, string>();

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  /** Only those whose deputies the viewer may name. */
  protected readonly searchPrincipal = async (text: string): Promise<readonly Option[]> => {
    const { data } = await this.apollo.client.query({
      query: DeputyPrincipalsDocument,
      variables: { text },
      fetchPolicy: 'network-only',
    });
    return (data?.deputyPrincipals ?? []).map(optionOf);
  };

  protected readonly searchDeputy = async (text: string): Promise<readonly Option[]> => {
    if (this.data.forOthers && !this.principal().length) return [];
    const principalId = this.data.forOthers ? this.principal()[0].id : undefined;
    const { data } = await this.apollo.client.query({
      query: DeputyCandidatesDocument,
      variables: { principalId, text },
      fetchPolicy: 'network-only',
    });
    return (data?.deputyCandidates ?? []).map(({ awayUntil, ...candidate }) => {
      if (awayUntil) this.awayUntil.set(candidate.person.id, this.dayBefore(awayUntil));
      return optionOf(candidate);
    });
  };

  protected choosePrincipal(chosen: readonly Option[]) {
    this.principal.set(chosen);
    // Who may stand in depends on who is away.
    this.deputy.set([]);
  }

  protected async send() {
    if (this.sending()) return;
    this.refusal.set('');
    this.problems.set(this.missing());
    if (Object.keys(this.problems()).length) return setTimeout(() => focusFirstWrong(this.host.nativeElement));
    this.sending.set(true);
    try {
      const outcome = await this.set({
        input: {
          principalId: this.data.forOthers ? this.principal()[0].id : undefined,
          deputyId: this.deputy()[0].id,
          ...{ fromOn: this.from(), toOn: this.to(), note: this.note().trim() || undefined },
        },
      });
      if (!outcome.ok) return this.refused(outcome.refusal);
      this.notice.say(this.t('staffing.deputies.named', { name: this.deputy()[0].label }));
      this.dialog.close(true);
    } finally {
      this.sending.set(false);
    }
    return undefined;
  }

  private missing(): Partial<Record<Part, string>> {
    return {
      ...(this.data.forOthers && !this.principal().length
        ? { principalId: this.t('staffing.deputies.dialog.whoMissing') }
        : {}),
      ...(this.deputy().length ? {} : { deputyId: this.t('staffing.deputies.dialog.deputyMissing') }),
      ...(this.from() ? {} : { fromOn: this.t('staffing.deputies.dialog.fromMissing') }),
      ...(this.to() ? {} : { toOn: this.t('staffing.deputies.dialog.toMissing') }),
    };
  }

  private refused(refusal: { message: string; fields?: readonly { path: string; message: string }[] }) {
    const of = Object.fromEntries((refusal.fields ?? []).map(({ path, message }) => [path, message]));
    this.problems.set(of);
    const shown = ['principalId', 'deputyId', 'fromOn', 'toOn'].some((part) => of[part]);
    this.refusal.set(shown ? '' : refusal.message);
    setTimeout(() => focusFirstWrong(this.host.nativeElement));
  }

  private dayBefore(at: string): string {
    return dayInWords(officeDay(new Date(Date.parse(at) - 1)), 'full', this.language.code());
  }
}

type Candidate = Pick<DeputyCandidatesQuery['deputyCandidates'][number], 'person' | 'unit'>;

const optionOf = ({ person, unit }: Candidate): Option => ({
  id: person.id,
  label: person.displayName,
  hint: [person.title, unit.shortName || unit.name].filter(Boolean).join(' · '),
});
