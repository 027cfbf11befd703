import { Component, inject, signal } from '@angular/core';
import { form, minLength } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { type AssignmentDetailFragment, SetMonitorDocument } from '../assignments.generated';
import { peopleSearch } from '../options-store';

/** Names the Office specialist who follows the directive (`domain.md §2`). */
@Component({
  selector: 'app-monitor-dialog',
  imports: [ActFrame, Labelled, TypeAhead],
  template: `
    <app-act-frame act="SET_MONITOR" [sending]="sending" [text]="t('assignments.monitor.text')">
      <app-labelled
        #person="labelled"
        required
        [label]="t('assignments.monitor.person')"
        [problem]="choice.person().touched() ? choice.person().errors()[0]?.message : ''"
      >
        <app-type-ahead
          [search]="search"
          [labelledBy]="person.id"
          [placeholder]="t('assignments.filter.monitorPlaceholder')"
          [invalid]="choice.person().touched() && choice.person().invalid()"
          [value]="choice.person().value()"
          (valueChange)="choice.person().value.set($event)"
        />
      </app-labelled>
    </app-act-frame>
  `,
})
export class MonitorDialog {
  private readonly current = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA).directive.monitor;

  protected readonly t = texts();
  protected readonly search = peopleSearch(() => ({ roles: ['OFFICE_SPECIALIST', 'OFFICE_HEAD'] }));
  protected readonly choice = form(
    signal<{ person: readonly Option[] }>({
      person: this.current ? [{ id: this.current.id, label: this.current.displayName }] : [],
    }),
    (path) => minLength(path.person, 1, { message: () => this.t('assignments.monitor.missing') }),
  );
  protected readonly sending = assignmentAct({
    act: 'SET_MONITOR',
    document: SetMonitorDocument,
    form: this.choice,
    fields: { monitorId: 'person' },
    input: () => ({ monitorId: this.choice.person().value()[0].id }),
    target: ({ directive }) => ({ id: directive.id, expectedVersion: directive.version }),
  });
}
