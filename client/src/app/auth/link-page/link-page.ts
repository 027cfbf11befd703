import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { anonymous } from '../../graphql/link';
import { query } from '../../graphql/query';
import { reasonOf } from '../../graphql/request-failed';
import { texts } from '../../i18n/text';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { ChoosePasswordDocument, ConfirmAddressDocument, OneTimeLinkDocument } from '../credentials.generated';
import { Door } from '../door/door';
import { NewPassword } from '../new-password/new-password';

/** What a link of a mail opens. Its secret stands after the `#`: it reached no server and no log on the way here. */
@Component({
  selector: 'app-link-page',
  imports: [Door, LoadFailed, MatButton, NewPassword, RefusalBanner, RouterLink, SkeletonRows],
  templateUrl: './link-page.html',
  styleUrl: './link-page.scss',
})
export class LinkPage {
  private readonly apollo = inject(Apollo);
  private readonly token = location.hash.slice(1);

  protected readonly t = texts();
  protected readonly asked = query(OneTimeLinkDocument, () => ({ token: this.token }));
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);
  /** What was done; the link is used up then, and what it said of itself stays. */
  protected readonly done = signal<'PASSWORD' | 'ADDRESS' | undefined>(undefined);
  private readonly kept = signal(this.asked.value()?.oneTimeLink);
  protected readonly link = computed(() => this.kept() ?? this.asked.value()?.oneTimeLink);

  constructor() {
    // Neither the browser's history nor whoever looks over a shoulder needs it.
    history.replaceState(history.state, '', location.pathname);
  }

  protected choose(newPassword: string) {
    return this.during(async () => {
      const variables = { input: { token: this.token, newPassword } };
      const sent = this.apollo.mutate({ mutation: ChoosePasswordDocument, variables, context: anonymous });
      const result = (await firstValueFrom(sent)).data!.choosePassword;
      if (result.__typename === 'PasswordChosen') this.finish('PASSWORD');
      else this.refusal.set(result.message);
    });
  }

  protected confirmAddress() {
    return this.during(async () => {
      const variables = { input: { token: this.token } };
      const sent = this.apollo.mutate({ mutation: ConfirmAddressDocument, variables, context: anonymous });
      const result = (await firstValueFrom(sent)).data!.confirmAddress;
      if (result.__typename === 'AddressConfirmed') this.finish('ADDRESS');
      else this.refusal.set(result.message);
    });
  }

  private finish(what: 'PASSWORD' | 'ADDRESS') {
    this.kept.set(this.link());
    this.done.set(what);
  }

  private async during(work: () => Promise<void>) {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set('');
    try {
      await work();
    } catch (error) {
      this.refusal.set(this.t(`ui.failure.${reasonOf(error)}`));
    } finally {
      this.sending.set(false);
    }
  }
}
