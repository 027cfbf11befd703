import { Component, computed, effect, ElementRef, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import { ask } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { pageTitle } from '../../ui/page-title';
import { SaveStatus } from '../../ui/save-status/save-status';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { DeadlineStore } from '../deadline-store';
import { DirectiveGrid } from '../directive-grid/directive-grid';
import { discarding } from '../discard-store';
import { emptyHeader } from '../draft-content';
import { DraftHeader } from '../draft-header/draft-header';
import { DraftNotices } from '../draft-notices/draft-notices';
import { DraftSavingStore } from '../draft-saving-store';
import { DraftStore } from '../draft-store';
import { DraftWatchStore } from '../draft-watch-store';
import { IntakePreviousDocument } from '../intake.generated';
import { IssuingStore } from '../issuing-store';
import { LookupStore } from '../lookup-store';
import { MissingButton } from '../missing-button/missing-button';
import { NamingStore } from '../naming-store';
import { PasteStore } from '../paste-store';
import { focusPlace, nextPlace, placeOf } from '../places';
import { SourceText } from '../source-text/source-text';

/** The id in the address of a document that has not been begun. */
const newId = 'moi';
/** How long leaving waits for the last save. */
const leaveMs = 4000;

/** Entering a document: its header and its directives, saved as they are typed, issued as one act (`console.md`). */
@Component({
  selector: 'app-entry-page',
  imports: [
    DirectiveGrid,
    DraftHeader,
    DraftNotices,
    EmptyState,
    FileDrop,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenuModule,
    MissingButton,
    SaveStatus,
    SkeletonRows,
    SourceText,
  ],
  templateUrl: './entry-page.html',
  styleUrl: './entry-page.scss',
  providers: [
    DraftStore,
    LookupStore,
    DeadlineStore,
    NamingStore,
    PasteStore,
    DraftSavingStore,
    DraftWatchStore,
    IssuingStore,
  ],
})
export class EntryPage {
  /** `moi`, or the draft's. */
  readonly draftId = input.required<string>();
  /** The document entered before: what the next one most likely has in common with it is kept. */
  readonly theo = input<string>();

  private readonly router = inject(Router);
  private readonly lookup = inject(LookupStore);
  private readonly naming = inject(NamingStore);
  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();
  private readonly discardDraft = discarding();
  private readonly previous = ask(IntakePreviousDocument);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private lastPlace?: string;
  private left = false;

  protected readonly draft = inject(DraftStore);
  protected readonly saving = inject(DraftSavingStore);
  protected readonly issuing = inject(IssuingStore);
  protected readonly t = texts();
  protected readonly state = signal<'loading' | 'ready' | 'none' | 'failed'>('loading');
  protected readonly filesOpen = signal(false);
  /** Opens by itself where there is a text; from then on as the person wants it. */
  protected readonly sourceOpen = linkedSignal<boolean, boolean>({
    source: () => this.draft.base().text !== '',
    computation: (hasText, previous) => hasText || (previous?.value ?? false),
  });
  protected readonly name = computed(() => this.draft.header().numberSymbol.trim());

  constructor() {
    inject(DraftWatchStore);
    pageTitle(() => this.name() || this.t('intake.title'));
    effect(() => {
      const id = this.draftId();
      untracked(() => void this.show(id));
    });
    // What was begun at /nhap/moi, or goes on as a new draft, has an address of its own from the first save on.
    effect(() => {
      const id = this.saving.id();
      if (id && id !== untracked(this.draftId)) void this.router.navigate(['/nhap', id], { replaceUrl: true });
    });
    shortcut(
      'Ctrl+Enter',
      () => this.issue(),
      () => ({ group: this.t('intake.title'), words: this.t('intake.issue.verb') }),
    );
  }

  /** Asked by the router: everything typed is on the server, or the person knows that it is not. */
  async mayLeave(): Promise<boolean> {
    if (this.left || this.state() !== 'ready') return true;
    await Promise.race([this.saving.flush(), new Promise((resolve) => setTimeout(resolve, leaveMs))]);
    if (!this.saving.hasUnsaved()) return true;
    this.saving.keepCopy();
    const refused = this.saving.refusal() || this.saving.gone();
    return this.confirmed({
      title: this.t('intake.leave.title'),
      text: this.t(refused ? 'intake.leave.lost' : 'intake.leave.kept'),
      verb: this.t('intake.leave.verb'),
    });
  }

  protected remember(event: Event) {
    this.lastPlace = placeOf(event.target) ?? this.lastPlace;
  }

  protected async issue() {
    const documentId = await this.issuing.issue();
    if (!documentId) return this.goToMissing();
    this.left = true;
    await this.router.navigate(['/van-ban', documentId], { state: { issued: true } });
  }

  protected async discard() {
    const id = this.saving.id();
    if (!id) return this.leave();
    await this.saving.flush();
    const name = this.name() || this.t('intake.list.unnamed');
    if (await this.discardDraft({ id, version: this.saving.version(), name })) await this.leave();
  }

  protected retry() {
    void this.show(this.draftId());
  }

  private async leave() {
    this.left = true;
    this.saving.stop();
    await this.router.navigate(['/nhap']);
  }

  private goToMissing() {
    const missing = this.draft.missing() ?? [];
    if (!missing.length) return;
    this.draft.showMissing.set(true);
    const paths = missing.map(({ path }) => (path === 'rows' ? `rows.${this.draft.rows()[0]!.id}.text` : path));
    const place = nextPlace(this.host, paths, this.lastPlace);
    if (!place || !focusPlace(this.host, place)) this.notice.say(missing[0]!.message);
  }

  private async show(id: string) {
    if (id === this.saving.id()) return;
    this.state.set('loading');
    try {
      if (id === newId) await this.begin();
      else if (!(await this.saving.open(id))) return this.state.set('none');
      this.state.set('ready');
      void this.naming.settle();
      // After the shell has moved the focus to the heading.
      if (id === newId) setTimeout(() => setTimeout(() => focusPlace(this.host, 'numberSymbol')));
    } catch {
      this.state.set('failed');
    }
  }

  /** A blank page, with what documents that follow each other have in common. */
  private async begin() {
    const before = this.theo();
    const document = before ? (await this.previous({ id: before })).document : null;
    const monitor = document?.directives.find((directive) => directive.monitor)?.monitor;
    this.lookup.learnUnits([document?.issuer]);
    this.lookup.learnPeople([document?.leader, monitor]);
    this.draft.usualMonitor.set(monitor?.id ?? null);
    this.saving.begin({
      ...emptyHeader,
      type: document?.type ?? null,
      issuerId: document?.issuer.id ?? null,
      signatory: document?.signatory ?? '',
      leaderId: document?.leader?.id ?? null,
      rows: [],
    });
  }
}
