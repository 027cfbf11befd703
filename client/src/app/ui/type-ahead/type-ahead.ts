import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  type ElementRef,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';

/** One thing to choose. `hint` stands beside the label in the list; `short` is shown once chosen. */
export interface Option {
  id: string;
  label: string;
  hint?: string;
  short?: string;
}

let count = 0;
/** How long typing must rest before asking. */
const restMs = 120;

/**
 * Find by typing. `search` gives the options for what was typed; `value` holds what was chosen (one, or `multiple`).
 * Arrows walk, Enter or Tab take (of several, `;` too), Backspace in the empty field marks the last and then removes it,
 * Esc closes. With `freeText`, words that name nothing are kept as an option without id; with `plain`, what is typed is
 * the value and the options only offer. `instant` answers from memory, where it can; `suggest` offers what is most
 * likely before anything is typed. Nothing acts while Unikey composes.
 */
@Component({
  selector: 'app-type-ahead',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, MatIcon],
  templateUrl: './type-ahead.html',
  styleUrl: './type-ahead.scss',
})
export class TypeAhead {
  readonly search = input.required<(text: string) => Promise<readonly Option[]>>();
  /** What is known without asking anybody; undefined: `search` has to be asked. */
  readonly instant = input<(text: string) => readonly Option[] | undefined>(() => undefined);
  readonly suggest = input(false);
  readonly plain = input(false);
  readonly maxLength = input(200);
  /** Names the field for those who can't see it; give `labelledBy` instead where a label stands beside it. */
  readonly label = input('');
  readonly labelledBy = input<string>();
  readonly inputId = input(`type-ahead-${++count}`);
  readonly placeholder = input('');
  readonly multiple = input(false);
  readonly freeText = input(false);
  readonly disabled = input(false);
  readonly invalid = input(false);
  readonly value = model<readonly Option[]>([]);
  /** The option that was just taken. */
  readonly picked = output<Option>();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly origin = viewChild.required(CdkOverlayOrigin);
  private readonly overlay = viewChild.required(CdkConnectedOverlay);
  private timer?: ReturnType<typeof setTimeout>;
  private asked = 0;
  /** What the options shown were found for. */
  private foundFor?: string;

  protected readonly t = texts();
  protected readonly text = signal('');
  protected readonly options = signal<readonly Option[]>([]);
  protected readonly open = signal(false);
  protected readonly searching = signal(false);
  protected readonly failed = signal(false);
  protected readonly active = signal(0);
  protected readonly marked = signal(false);
  protected readonly listId = computed(() => `${this.inputId()}-list`);
  protected readonly activeId = computed(() =>
    this.open() && this.options()[this.active()] ? `${this.listId()}-${this.active()}` : null,
  );
  /** As wide as the field, and where that is narrow wide enough to read. */
  protected readonly panelWidth = computed(() =>
    this.open() ? Math.max(320, (this.origin().elementRef.nativeElement as HTMLElement).offsetWidth) : 320,
  );
  protected readonly showField = computed(() => this.plain() || this.multiple() || this.value().length === 0);
  protected readonly chips = computed(() => (this.plain() ? [] : this.value()));
  protected readonly empty = computed(
    () => this.open() && !this.searching() && !this.options().length && !!this.text().trim(),
  );

  constructor() {
    // What was offered for an empty field is no longer wanted when it is filled from elsewhere, such as the row above.
    effect(() => {
      if (this.value().length && untracked(this.open) && untracked(this.active) < 0 && !this.plain()) this.close();
    });
    // A dialog may have grown under the list while the server was asked, or still be opening.
    afterRenderEffect(() => {
      this.options();
      if (!this.open()) return;
      const list = this.overlay().overlayRef;
      list?.updatePosition();
      const moving = this.field().nativeElement.closest('mat-dialog-container')?.getAnimations({ subtree: true });
      if (moving?.length)
        void Promise.allSettled(moving.map(({ finished }) => finished)).then(() => list?.updatePosition());
    });
    afterRenderEffect(() => {
      const words = this.value()[0]?.label ?? '';
      const field = this.field().nativeElement;
      if (this.plain() && field.value !== words) field.value = words;
    });
  }

  /** Puts the cursor into the field. */
  focus(): void {
    this.field().nativeElement.focus();
  }

  protected begun() {
    if (this.suggest() && !this.value().length && !this.text()) void this.ask(true);
  }

  protected typed() {
    const typed = this.field().nativeElement.value;
    this.marked.set(false);
    if (this.multiple() && typed.includes(';')) return this.typedSeveral(typed);
    this.text.set(typed);
    if (this.plain()) this.value.set(typed ? [{ id: '', label: typed }] : []);
    clearTimeout(this.timer);
    if (this.instant()(typed.trim())) void this.ask();
    else this.timer = setTimeout(() => void this.ask(), restMs);
  }

  /** A semicolon ends a name, as Enter does. */
  private typedSeveral(typed: string) {
    const [words = '', ...rest] = typed.split(';');
    const isCurrent = this.foundFor === words.trim();
    this.text.set(words);
    if (!isCurrent && this.instant()(words.trim())) this.show(words.trim(), this.instant()(words.trim())!, 0);
    this.takeActive();
    this.field().nativeElement.value = rest.join(';').trimStart();
    this.typed();
  }

  protected async ask(unasked = false) {
    clearTimeout(this.timer);
    const turn = ++this.asked;
    const words = this.text().trim();
    // Nothing is taken by accident: what is only offered has to be walked to.
    const active = unasked || this.plain() ? -1 : 0;
    const known = this.instant()(words);
    if (known) return this.show(words, known, active);
    this.searching.set(true);
    this.open.set(true);
    let found: readonly Option[] = [];
    let failed = false;
    try {
      found = await this.search()(words);
    } catch {
      failed = true;
    }
    // An older answer that comes late must not replace a newer one.
    if (turn === this.asked) this.show(words, found, active, failed);
  }

  private show(words: string, found: readonly Option[], active: number, failed = false) {
    this.foundFor = words;
    const chosen = new Set(this.plain() ? [] : this.value().map((option) => option.id));
    const options = found.filter((option) => !chosen.has(option.id));
    this.options.set(options);
    this.failed.set(failed);
    this.active.set(active);
    this.searching.set(false);
    this.open.set(active >= 0 || options.length > 0);
  }

  protected key(event: KeyboardEvent) {
    if (event.isComposing || event.keyCode === 229) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        // What was only offered is no list to walk up in: the key is whoever's this field stands with.
        if (event.key === 'ArrowUp' && this.open() && this.active() < 0) return this.close();
        event.preventDefault();
        if (!this.open()) return void this.ask();
        return this.walk(event.key === 'ArrowDown' ? 1 : -1);
      case 'Enter':
        if (this.open() && this.active() < 0) return this.close();
        if (!this.open()) return this.foundFor === this.text().trim() ? undefined : this.takeActive(false);
        event.preventDefault();
        return this.takeActive();
      case 'Tab':
        // Tab takes what was typed for and goes on; from an untouched field it only goes on.
        if (this.text().trim() && !event.shiftKey) this.takeActive();
        return this.close();
      case 'Escape':
        if (!this.open()) return;
        event.preventDefault();
        event.stopPropagation();
        return this.close();
      case 'Backspace':
        if (!this.field().nativeElement.value && this.value().length) this.back(event);
    }
  }

  protected take(option: Option, stay = true) {
    this.value.set(this.multiple() ? [...this.value(), option] : [option]);
    this.reset();
    this.picked.emit(option);
    if (this.plain()) this.field().nativeElement.value = option.label;
    if (stay && this.multiple()) this.focus();
  }

  protected remove(option: Option) {
    this.value.set(this.value().filter((one) => one !== option));
    setTimeout(() => this.focus());
  }

  protected left() {
    // The focus has gone elsewhere, and stays there.
    if (this.freeText() && this.text().trim()) this.takeActive(false);
    this.close();
    if (this.plain()) this.text.set('');
  }

  private takeActive(stay = true) {
    const words = this.text().trim();
    if (this.plain() && this.active() < 0) return;
    // Fast typists are ahead of the list: what it shows may belong to the first letters only.
    const isCurrent = !this.searching() && this.foundFor === words;
    const option = isCurrent ? this.options()[this.active()] : undefined;
    if (option) this.take(option, stay);
    else if (this.freeText() && words) this.take({ id: '', label: words }, stay);
    else if (!isCurrent && words) void this.takeLate(words);
  }

  /** Takes the best for these words once it is known, unless something else has been typed since. */
  private async takeLate(words: string) {
    const found = await this.search()(words).catch(() => []);
    if (!found[0] || this.text().trim() !== words) return;
    if (this.value().some(({ id }) => id === found[0].id)) this.reset();
    else this.take(found[0], false);
  }

  /** The first press marks, the second removes: input methods type Backspaces of their own. */
  private back(event: KeyboardEvent) {
    event.preventDefault();
    if (!this.marked()) return this.marked.set(true);
    this.marked.set(false);
    this.value.set(this.value().slice(0, -1));
  }

  private walk(step: number) {
    const length = this.options().length;
    if (!length) return;
    this.active.set((Math.max(this.active(), step < 0 ? 0 : -1) + step + length) % length);
    document.getElementById(`${this.listId()}-${this.active()}`)?.scrollIntoView({ block: 'nearest' });
  }

  private reset() {
    this.text.set('');
    this.field().nativeElement.value = '';
    this.options.set([]);
    this.foundFor = undefined;
    this.close();
  }

  private close() {
    clearTimeout(this.timer);
    this.asked++;
    this.searching.set(false);
    this.open.set(false);
    this.marked.set(false);
  }
}
