import {
  afterNextRender,
  ApplicationRef,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import { Connection } from '../../graphql/connection';
import { type TextKey, texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { pageTitle } from '../../ui/page-title';
import { SaveStatus } from '../../ui/save-status/save-status';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { BeginningStore } from '../beginning-store';
import { CursorStore } from '../cursor-store';
import { DeadlineStore } from '../deadline-store';
import { DirectiveGrid } from '../directive-grid/directive-grid';
import { discarding } from '../discard-store';
import { DraftCompany } from '../draft-company/draft-company';
import { DraftHeader } from '../draft-header/draft-header';
import { DraftNotices } from '../draft-notices/draft-notices';
import { DraftSavingStore } from '../draft-saving-store';
import { DraftStore } from '../draft-store';
import { DraftWatchStore } from '../draft-watch-store';
import { DuplicateStore } from '../duplicate-store';
import { IssuingStore } from '../issuing-store';
import { LookupStore } from '../lookup-store';
import { MissingStore } from '../missing-store';
import { MissingButton } from '../missing-button/missing-button';
import { NamingStore } from '../naming-store';
import { PasteStore } from '../paste-store';
import { flashPlaces, focusPlace, isUnfinished, leaveField, placeOf } from '../places';
import { keptWidth, SourcePanel } from '../source-panel/source-panel';

/** The id in the address of a document that has not been begun. */
const newId = 'moi';
/** How long leaving waits for the last save. */
const leaveMs = 4000;

/** Entering a document: its header and its directives, saved as they are typed, issued as one act (`console.md`). */
@Component({
  selector: 'app-entry-page',
  imports: [
    DirectiveGrid,
    DraftCompany,
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
    SourcePanel,
  ],
  templateUrl: './entry-page.html',
  styleUrl: './entry-page.scss',
  host: {
    '(focusin)': 'remember($event)',
    '(keydown)': 'early($event)',
    '(dragover)': '$event.preventDefault()',
    '(drop)': 'attach($event, $event.dataTransfer?.files)',
    '(paste)': 'paste($event)',
  },
  providers: [
    DraftStore,
    LookupStore,
    DeadlineStore,
    NamingStore,
    PasteStore,
    DraftSavingStore,
    DraftWatchStore,
    IssuingStore,
    CursorStore,
    DuplicateStore,
    MissingStore,
    BeginningStore,
  ],
})
export class EntryPage {
  /** `moi`, or the draft's. */
  readonly draftId = input.required<string>();
  /** The document entered before: what the next one most likely has in common with it is kept. */
  readonly theo = input<string>();
  /** A unit that the first directive is for. */
  readonly donVi = input<string>();

  private readonly router = inject(Router);
  private readonly naming = inject(NamingStore);
  private readonly confirmed = confirmation();
  private readonly discardDraft = discarding();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly cursor = inject(CursorStore);
  private readonly missing = inject(MissingStore);
  private readonly beginning = inject(BeginningStore);
  private readonly injector = inject(Injector);
  private readonly app = inject(ApplicationRef);
  private readonly fileDrop = viewChild(FileDrop);
  private left = false;
  private leaving = false;

  private readonly connection = inject(Connection);
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
  protected readonly sourceWidth = signal(keptWidth());
  protected readonly offline = computed(() => !!this.connection.lostAt());

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
      if (id && !this.leaving && id !== untracked(this.draftId))
        void this.router.navigate(['/nhap', id], { replaceUrl: true });
    });
    effect(() => {
      const arrived = this.draft.arrived();
      if (arrived.length) afterNextRender(() => flashPlaces(this.host, arrived), { injector: this.injector });
    });
    // A PDF that comes opens the panel, and shows itself there.
    const pdfs = computed(() => this.draft.files().filter(({ mediaType }) => mediaType === 'application/pdf').length);
    effect(() => {
      if (!pdfs()) return;
      this.sourceOpen.set(true);
      untracked(() => this.closeFiles());
    });
    this.listenToKeys();
  }

  /** Asked by the router: everything typed is on the server, or the person knows that it is not. */
  async mayLeave(to: string): Promise<boolean> {
    // That a draft has got its address is no leaving.
    if (to.split('?')[0] === `/nhap/${this.saving.id()}`) return true;
    if (this.left || this.state() !== 'ready') return true;
    // What is begun and left gets no address any more: going there would undo the leaving.
    this.leaving = true;
    await Promise.race([this.saving.flush(), new Promise((resolve) => setTimeout(resolve, leaveMs))]);
    if (!this.saving.hasUnsaved()) return true;
    this.saving.keepCopy();
    const refused = this.saving.refusal() || this.saving.gone();
    const goes = await this.confirmed({
      title: this.t('intake.leave.title'),
      text: this.t(refused ? 'intake.leave.lost' : 'intake.leave.kept'),
      verb: this.t('intake.leave.verb'),
    });
    this.leaving = goes;
    return goes;
  }

  protected remember(event: Event) {
    const place = placeOf(event.target);
    if (place === undefined || place === this.cursor.place()) return;
    this.cursor.place.set(place);
    this.draft.history.pause();
  }

  protected walkHistory(way: 'undo' | 'redo') {
    const place = this.draft.walkHistory(way);
    if (!place) return;
    this.app.tick();
    focusPlace(this.host, place);
  }

  /** What is being typed into a field that has not taken it yet is the browser's to undo. */
  protected early(event: KeyboardEvent) {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
    if (isUndo && isUnfinished(event.target)) event.stopPropagation();
  }

  /** Files that are dropped anywhere on the page, or pasted, are attached; a PDF is then shown beside the grid. */
  protected attach(event: Event, files: FileList | undefined) {
    if (!files?.length || event.defaultPrevented) return;
    event.preventDefault();
    this.filesOpen.set(true);
    afterNextRender(() => this.fileDrop()?.add(files), { injector: this.injector });
  }

  protected paste(event: ClipboardEvent) {
    const data = event.clipboardData;
    // Excel puts a picture of what it copies beside the words.
    const isPdf = [...(data?.files ?? [])].some(({ type }) => type === 'application/pdf');
    if (isPdf) this.attach(event, data?.files);
  }

  protected async issue() {
    const field = leaveField();
    const documentId = await this.issuing.issue();
    if (!documentId) {
      field?.focus();
      return this.missing.goOn(this.host);
    }
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

  /** The cursor must not vanish with what it stood in. */
  private closeFiles() {
    if (this.host.querySelector('app-file-drop')?.contains(document.activeElement)) focusPlace(this.host, 'files');
    this.filesOpen.set(false);
  }

  private listenToKeys() {
    const key = (keys: string, run: (event: KeyboardEvent) => unknown, words: TextKey) =>
      shortcut(keys, run, () => ({ group: this.t('intake.title'), words: this.t(words) }));
    key('Ctrl+Enter', () => this.issue(), 'intake.issue.key');
    key('F8', () => this.missing.walk(this.host, 1), 'intake.issue.nextMissing');
    key('Shift+F8', () => this.missing.walk(this.host, -1), 'intake.issue.previousMissing');
    // Shift is in the letter: Ctrl+Shift+Z comes as this one, too.
    key('Ctrl+z', ({ shiftKey }) => this.walkHistory(shiftKey ? 'redo' : 'undo'), 'intake.undo');
    key('Ctrl+y', () => this.walkHistory('redo'), 'intake.redo');
    key('Alt+p', () => this.sourceOpen.set(!this.sourceOpen()), 'intake.source.key');
  }

  private async leave() {
    this.left = true;
    this.saving.stop();
    await this.router.navigate(['/nhap']);
  }

  private async show(id: string) {
    if (id === this.saving.id()) return;
    this.state.set('loading');
    try {
      if (id === newId) await this.beginning.begin(this.theo(), this.donVi());
      else if (!(await this.saving.open(id))) return this.state.set('none');
      this.state.set('ready');
      void this.naming.settle();
      // After the shell has moved the focus to the heading.
      if (id === newId) setTimeout(() => setTimeout(() => focusPlace(this.host, 'numberSymbol')));
    } catch {
      this.state.set('failed');
    }
  }
}
