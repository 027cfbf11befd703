import { Component, computed, ElementRef, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { Role } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { Refused } from '../outcome-words';
import { AccountReachDocument, InviteAccountDocument } from '../people.generated';
import { roleWords } from '../people-words';
import { unitSearch } from '../unit-options-store';
import { userNameOf } from './user-name';

/** `unit`: where the list is narrowed to, which is where the new person most likely works. */
export interface InviteDialogData {
  unit?: Option;
}

/** Invites somebody, and the next one into the same unit if that is wanted. Closes with the last one's id. */
@Component({
  selector: 'app-invite-dialog',
  imports: [Labelled, MatButton, MatCheckbox, MatDialogModule, RefusalBanner, TypeAhead],
  templateUrl: './invite-dialog.html',
  styleUrl: '../dialog-form.scss',
})
export class InviteDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly invites = mutation(InviteAccountDocument);
  private readonly reach = query(AccountReachDocument, () => ({}));
  private readonly given = inject<InviteDialogData>(MAT_DIALOG_DATA);
  private last?: string;

  protected readonly t = texts();
  protected readonly roleWords = roleWords;
  protected readonly roles = computed(() => this.reach.value()?.accountReach?.roles ?? []);
  protected readonly role = linkedSignal<Role | undefined>(
    () => this.roles().find((one) => one === 'UNIT_SPECIALIST') ?? this.roles()[0],
  );
  private readonly tops = computed(() => this.reach.value()?.accountReach?.units ?? []);
  protected readonly displayName = signal('');
  protected readonly title = signal('');
  protected readonly email = signal('');
  /** Made of the name until somebody writes another. */
  protected readonly username = linkedSignal(() => userNameOf(this.displayName()));
  protected readonly unit = linkedSignal<readonly Option[]>(() => {
    const { unit } = this.given;
    if (unit) return [unit];
    // A unit's own administrator has but one place to begin; the whole tree is nobody's.
    const own = this.roles().includes('SYSTEM_ADMIN') ? [] : this.tops();
    return own.length === 1 ? [{ id: own[0].id, label: own[0].name }] : [];
  });
  protected readonly another = signal(false);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly refused = new Refused();
  protected readonly problems = computed(() => {
    const say = (wrong: boolean, words: string, ...paths: string[]) =>
      (this.tried() && wrong && words) || this.refused.at(...paths);
    return {
      displayName: say(!this.displayName().trim(), this.t('people.invite.nameMissing'), 'displayName'),
      title: say(!this.title().trim(), this.t('people.invite.titleMissing'), 'title'),
      email: say(!this.email().trim(), this.t('people.invite.emailMissing'), 'email'),
      username: say(!this.username().trim(), this.t('people.invite.usernameMissing'), 'username'),
      unit: say(!this.unit().length, this.t('people.unitMissing'), 'roles'),
    };
  });
  protected readonly search = unitSearch(() => (this.tops().length === 1 ? this.tops()[0].id : undefined));

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected cancel() {
    this.dialog.close(this.last);
  }

  protected async send() {
    const [unit] = this.unit();
    const role = this.role();
    this.tried.set(true);
    this.refused.say(null);
    if (this.busy() || Object.values(this.problems()).some(Boolean) || !role || !unit)
      return void setTimeout(() => focusFirstWrong(this.host.nativeElement));
    this.busy.set(true);
    try {
      const [displayName, title, email, username] = [this.displayName(), this.title(), this.email(), this.username()];
      const roles = [{ role, unitId: unit.id }];
      const outcome = await this.invites({ input: { displayName, title, email: email.trim(), username, roles } });
      if (!outcome.ok) {
        this.refused.say(outcome.refusal);
        return void setTimeout(() => focusFirstWrong(this.host.nativeElement));
      }
      this.notice.say(
        this.t('people.done.invited', { name: outcome.value.displayName, email: outcome.value.email ?? '' }),
      );
      this.last = outcome.value.id;
      if (this.another()) this.next();
      else this.dialog.close(this.last);
    } finally {
      this.busy.set(false);
    }
  }

  /** The next one: in the same unit, as the same. */
  private next() {
    this.tried.set(false);
    this.displayName.set('');
    this.title.set('');
    this.email.set('');
    setTimeout(() => this.host.nativeElement.querySelector<HTMLInputElement>('input')?.focus());
  }
}
