import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { catchError, debounceTime, from, map, of, skip, switchMap } from 'rxjs';
import { sectionsOf } from '../../admin/sections';
import { Session } from '../../auth/session';
import { ask, query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { type FrameActs, paletteCommands } from '../palette-commands';
import { type Entry, found, type Group, grouped } from '../palette-entries';
import { placesOfMine } from '../places';
import { RecentPlaces } from '../recent-places';
import { PaletteSearchDocument, PaletteViewsDocument } from '../shell.generated';

/** `text`: what is searched for already; `early`: what was typed while this was on its way. */
export interface PaletteData extends FrameActs {
  text: string;
  early: () => string;
}

/** How long typing must rest before the server is asked. */
const restMs = 100;
const resultsOfAKind = 6;
const page = 6;

/**
 * Ctrl K: go to anything, do anything. Answers while one types; the last answer stays until the next is there. The
 * focus stays in the field, arrows walk (combobox and listbox), Enter opens, Esc closes.
 */
@Component({
  selector: 'app-palette-dialog',
  imports: [MatIcon, MatIconButton],
  templateUrl: './palette-dialog.html',
  styleUrl: './palette-dialog.scss',
})
export class PaletteDialog {
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly recent = inject(RecentPlaces);
  private readonly data = inject<PaletteData>(MAT_DIALOG_DATA);
  private readonly session = inject(Session);
  private readonly places = placesOfMine();
  private readonly commands = paletteCommands(this.data);
  private readonly views = query(PaletteViewsDocument, () => ({}));
  private readonly search = ask(PaletteSearchDocument);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly results = signal<readonly Group[]>([]);
  /** What the results were found for. */
  private readonly answered = signal('');
  private readonly walked = signal(false);
  private wanted = false;

  protected readonly dialog = inject(MatDialogRef);
  protected readonly t = texts();
  protected readonly text = signal(this.data.text);
  protected readonly typed = computed(() => this.text().trim());
  protected readonly failed = signal(false);
  protected readonly searching = computed(() => this.typed() !== this.answered());
  protected readonly groups = computed(() =>
    grouped(this.typed(), this.known(), this.typed() ? this.results() : [], this.searchAll()),
  );
  private readonly entries = computed(() => this.groups().flatMap(({ entries }) => entries));
  /** The best stays chosen while answers come; what one has walked to stays chosen as long as it is there. */
  protected readonly active = linkedSignal<readonly Entry[], string | undefined>({
    source: this.entries,
    computation: (entries, previous) =>
      this.walked() && entries.some(({ id }) => id === previous?.value) ? previous?.value : entries[0]?.id,
  });
  protected readonly said = computed(() => {
    if (this.failed()) return this.t('ui.searchFailed');
    return this.searching() ? '' : this.t('shell.palette.count', { n: this.entries().length });
  });

  constructor() {
    afterNextRender(() => {
      this.field().nativeElement.focus();
      const early = this.data.early();
      if (early) this.begin(early);
      else this.field().nativeElement.select();
    });
    toObservable(this.typed)
      .pipe(
        debounceTime(restMs),
        switchMap((typed) => this.find(typed)),
        takeUntilDestroyed(),
      )
      .subscribe(({ typed, groups, failed }) => {
        if (groups) this.results.set(groups);
        this.failed.set(failed);
        this.answered.set(typed);
        if (this.wanted) this.take();
      });
    toObservable(this.typed)
      .pipe(skip(1), takeUntilDestroyed())
      .subscribe(() => {
        this.wanted = false;
        this.walked.set(false);
      });
  }

  protected key(event: KeyboardEvent) {
    if (event.isComposing || event.keyCode === 229) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const step = steps[event.key];
    if (step) this.walk(step);
    else if (event.key === 'Enter') this.take();
    else return;
    event.preventDefault();
  }

  protected point(entry: Entry) {
    this.walked.set(true);
    this.active.set(entry.id);
  }

  protected open(entry: Entry) {
    this.dialog.close();
    if (entry.url) {
      if (entry.id !== 'all' && entry.id !== 'new') this.recent.remember(entry);
      void this.router.navigateByUrl(entry.url);
    }
    void entry.run?.();
  }

  protected clear() {
    this.text.set('');
    this.field().nativeElement.focus();
  }

  private begin(typed: string) {
    this.text.set(typed);
    const field = this.field().nativeElement;
    field.value = typed;
    field.setSelectionRange(typed.length, typed.length);
  }

  private walk(step: number) {
    const entries = this.entries();
    if (!entries.length) return;
    const at = entries.findIndex(({ id }) => id === this.active());
    const single = Math.abs(step) === 1;
    const next = single
      ? (at + step + entries.length) % entries.length
      : Math.max(0, Math.min(entries.length - 1, at + step));
    this.point(entries[next]);
    document.getElementById(`palette-${entries[next].id}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Fast typists are ahead of the answer: Enter then opens its best, once it is there. */
  private take() {
    const entry = this.entries().find(({ id }) => id === this.active());
    this.wanted = !this.walked() && this.searching() && (!entry || entry.id === 'all' || isFound(entry));
    if (entry && !this.wanted) this.open(entry);
  }

  private known() {
    const views = [...(this.views.value()?.assignmentViews ?? []), ...(this.views.value()?.documentViews ?? [])];
    return {
      recent: this.recent.list(),
      places: [...this.placesAtHand(), ...(this.typed() ? this.sections() : [])],
      views: views.map(({ id, name, address, list }) => {
        const path = list === 'DOCUMENTS' ? '/van-ban' : '/nhiem-vu';
        const hint = this.t(list === 'DOCUMENTS' ? 'shell.places.documents' : 'shell.places.assignments');
        const url = `${path}?${new URLSearchParams([...new URLSearchParams(address), ['view', id]])}`;
        return { id: `view-${id}`, icon: 'filter_alt' as const, label: name, hint, url };
      }),
      commands: this.commands(),
    };
  }

  private placesAtHand(): Entry[] {
    return this.places().map(({ path, icon, words, keys }) => {
      return { id: path, icon, label: this.t(words), keys: keys?.toUpperCase(), url: path };
    });
  }

  /** Of the administration: many, and rarely wanted; found by whoever types their name. */
  private sections(): Entry[] {
    return sectionsOf(this.session).map(({ path, words }) => {
      const url = `/quan-tri/${path}`;
      return { id: url, icon: 'settings', label: this.t(words), hint: this.t('admin.title'), url };
    });
  }

  private searchAll(): Entry | undefined {
    const text = this.typed();
    const label = this.t('shell.palette.searchAll', { text });
    return text ? { id: 'all', icon: 'search', label, url: `/nhiem-vu?${new URLSearchParams({ text })}` } : undefined;
  }

  private find(typed: string) {
    if (!typed) return of({ typed, groups: [] as Group[], failed: false });
    return from(this.search({ text: typed, first: resultsOfAKind })).pipe(
      map(({ search }) => ({ typed, groups: found(search, typed, this.language.code()), failed: false })),
      catchError(() => of({ typed, groups: undefined, failed: true })),
    );
  }
}

const isFound = ({ id }: Entry) => /^(document|directive|unit|person)-/.test(id);
