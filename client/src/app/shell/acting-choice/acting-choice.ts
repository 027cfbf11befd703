import { Component, computed, inject, output, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Acting } from '../../auth/acting';
import type { ActAsInput } from '../../auth/acting.generated';
import type { Role } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';

interface Choice {
  id: string;
  words: string;
  more: string;
  input: ActAsInput;
}

/** What one may work as in this session: all of one's roles, those of one unit, or in somebody's place. `problem`: why not. */
@Component({
  selector: 'app-acting-choice',
  imports: [MatIcon],
  templateUrl: './acting-choice.html',
  styleUrl: './acting-choice.scss',
})
export class ActingChoice {
  private readonly acting = inject(Acting);
  private readonly language = inject(Language);

  readonly problem = output<string>();

  protected readonly t = texts();
  protected readonly choosing = signal('');
  protected readonly choices = computed<Choice[]>(() => {
    const now = this.acting.now();
    if (!now) return [];
    const several = now.units.length > 1;
    const all = { id: '', words: this.t(several ? 'shell.acting.all' : 'shell.acting.self'), more: '', input: {} };
    const units = now.units.map(({ unit, roles }) => ({
      id: unit.id,
      words: unit.shortName || unit.name,
      more: this.rolesInWords(roles),
      input: { unitId: unit.id },
    }));
    const people = now.standingInFor.map(({ id, person, until, roles }) => ({
      id: person.id,
      words: this.t('shell.acting.choose', { name: person.displayName }),
      more: [this.rolesInWords(roles), this.t('shell.acting.until', { day: this.lastDay(until) })].join(' · '),
      input: { deputyshipId: id },
    }));
    return [all, ...(several ? units : []), ...people];
  });
  protected readonly chosen = computed(() => this.acting.now()?.onBehalfOf?.id ?? this.acting.now()?.unit?.id ?? '');

  protected async choose({ id, input }: Choice) {
    if (this.choosing() || id === this.chosen()) return;
    this.choosing.set(id || 'all');
    try {
      const problem = await this.acting.choose(input);
      if (problem) this.problem.emit(problem);
    } finally {
      this.choosing.set('');
    }
  }

  private rolesInWords(roles: readonly Role[]): string {
    return roles.map((role) => this.t(`shell.roles.${role}`)).join(', ');
  }

  private lastDay(until: string): string {
    return dayInWords(officeDay(new Date(Date.parse(until) - 1)), 'plain', this.language.code());
  }
}
