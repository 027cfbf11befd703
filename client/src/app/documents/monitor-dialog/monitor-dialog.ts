import { Component, inject, signal } from '@angular/core';
import { form, minLength } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mutation } from '../../graphql/mutation';
import { ask } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { AmendFrame } from '../amend-frame/amend-frame';
import { aboutDirective, amendment } from '../amend-store';
import type { DirectiveToAmend } from '../amending-store';
import {
  DirectiveToAmendDocument,
  type DocumentDirectiveFragment,
  SetDirectiveMonitorDocument,
} from '../documents.generated';
import { peopleSearch } from '../options-store';

const shape = ({ monitor }: DocumentDirectiveFragment): { person: readonly Option[] } => ({
  person: monitor ? [{ id: monitor.id, label: monitor.displayName }] : [],
});

/** Names who in the Office follows a directive (`domain.md §2`). */
@Component({
  selector: 'app-monitor-dialog',
  imports: [AmendFrame, Labelled, TypeAhead],
  template: `
    <app-amend-frame
      title="documents.act.setMonitor"
      verb="documents.act.setMonitor"
      [of]="t('documents.dialog.ofDirective', { document: data.document.numberSymbol, n: data.directive.ordinal })"
      [about]="data.directive.text"
      [amendment]="amendment"
    >
      <app-labelled
        #person="labelled"
        required
        [label]="t('documents.directive.monitorField')"
        [problem]="choice.person().touched() ? choice.person().errors()[0]?.message : ''"
      >
        <app-type-ahead
          [search]="search"
          [labelledBy]="person.id"
          [placeholder]="t('documents.dialog.personPlaceholder')"
          [invalid]="choice.person().touched() && choice.person().invalid()"
          [value]="choice.person().value()"
          (valueChange)="choice.person().value.set($event)"
        />
      </app-labelled>
    </app-amend-frame>
  `,
})
export class MonitorDialog {
  private readonly reread = ask(DirectiveToAmendDocument);
  private readonly perform = mutation(SetDirectiveMonitorDocument);

  protected readonly data = inject<DirectiveToAmend>(MAT_DIALOG_DATA);
  protected readonly t = texts();
  protected readonly search = peopleSearch(['OFFICE_SPECIALIST', 'OFFICE_HEAD']);
  protected readonly model = signal(shape(this.data.directive));
  protected readonly choice = form(this.model, (path) =>
    minLength(path.person, 1, { message: () => this.t('documents.dialog.personMissing') }),
  );
  protected readonly amendment = amendment({
    model: this.model,
    form: this.choice,
    thing: this.data.directive,
    shape,
    reread: async () => {
      const { directive } = await this.reread({ id: this.data.directive.id });
      return directive?.viewerActions.includes('SET_MONITOR') ? directive : null;
    },
    send: (expectedVersion) =>
      this.perform({ input: { id: this.data.directive.id, expectedVersion, monitorId: this.model().person[0]!.id } }),
    concerns: aboutDirective(this.data.directive.id),
    labels: { person: 'documents.directive.monitorField' },
    say: (_field, value) => (value as readonly Option[]).map(({ label }) => label).join(),
    fields: { monitorId: 'person' },
  });
}
