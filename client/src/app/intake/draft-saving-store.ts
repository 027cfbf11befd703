import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Session } from '../auth/session';
import { mutation } from '../graphql/mutation';
import { ask } from '../graphql/query';
import { RequestFailed } from '../graphql/request-failed';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import type { SaveState } from '../ui/save-status/save-status';
import { Autosave, type SaveResult } from './autosave';
import { asInput, cleaned, type Content, emptyHeader } from './draft-content';
import { DraftStore } from './draft-store';
import {
  CreateDraftDocument,
  DraftToEditDocument,
  type IntakeDraftFragment,
  type IntakeRefusalFragment,
  SaveDraftDocument,
} from './intake.generated';
import { LookupStore } from './lookup-store';
import { UnsavedCopies } from './unsaved-copies';

type Sent = ReturnType<DraftStore['sending']>;

const blank: Content = { ...emptyHeader, rows: [] };

/** Keeps the draft on the server as it is typed, one save at a time, and brings in what others have saved. */
@Injectable()
export class DraftSavingStore {
  private readonly draft = inject(DraftStore);
  private readonly lookup = inject(LookupStore);
  private readonly notice = inject(Notice);
  private readonly me = inject(Session).account;
  private readonly t = texts();
  private readonly create = mutation(CreateDraftDocument, { waits: false });
  private readonly write = mutation(SaveDraftDocument, { waits: false });
  private readonly find = ask(DraftToEditDocument);
  private readonly copies = new UnsavedCopies(this.me()?.id ?? '');
  private readonly autosave = new Autosave(() => this.save());
  /** What is being created, until it is known whether it was: asking with anything else would make a second draft. */
  private creating?: Sent;
  private outdated = false;

  readonly id = signal<string | null>(null);
  readonly version = signal(0);
  readonly state = signal<SaveState>({ kind: 'clean' });
  readonly duplicate = signal<IntakeDraftFragment['duplicate']>(null);
  /** Why the server does not keep it as it is. */
  readonly refusal = signal<IntakeRefusalFragment | null>(null);
  /** Why this draft can't be gone on with: issued or discarded meanwhile. */
  readonly gone = signal('');
  /** It is being issued here, or left: what is told of it then is no news. */
  ended = false;

  constructor() {
    effect(() => {
      this.draft.content();
      this.draft.files();
      this.draft.conflicts();
      untracked(() => this.autosave.touch());
    });
  }

  /** A blank page, or one with what is kept from the document before. */
  begin(content: Content = blank): void {
    this.reset(null, 0);
    this.draft.load(content);
    this.recover();
  }

  /** Opens a draft; false when there is none. */
  async open(id: string): Promise<boolean> {
    const { draft } = await this.find({ id });
    if (!draft) return false;
    this.reset(id, draft.version);
    this.lookup.learnDraft(draft);
    this.draft.load(cleaned(draft.content), draft.files);
    this.answered(draft);
    this.recover();
    return true;
  }

  /** Saves now; true when everything typed has arrived. */
  flush = (): Promise<boolean> => this.autosave.flush();

  /** Somebody has saved a newer version, or it is no more: reads it before anything else is sent. */
  refresh(): Promise<boolean> {
    this.outdated = this.id() !== null;
    return this.flush();
  }

  /** No more saving: the page is left, or the draft has been issued. */
  stop(): void {
    this.ended = true;
    this.autosave.stop();
  }

  hasUnsaved = (): boolean => !this.draft.isSaved() || this.draft.conflicts().length > 0;

  /** What was typed into a draft that is no more goes on as a new one. */
  saveAsNew(): Promise<boolean> {
    this.reset(null, 0);
    this.draft.basedOn(blank, []);
    return this.flush();
  }

  /** What has not arrived stays on this device. Never what was refused: that may be a secret. */
  keepCopy(): void {
    if (this.refusal() || this.gone() || !this.hasUnsaved()) return;
    const { base, content, files, conflicts } = this.draft;
    this.copies.keep(this.id(), { base: base(), content: content(), files: files(), conflicts: conflicts() });
  }

  private recover() {
    const copy = this.copies.take(this.id());
    if (!copy) return;
    const [theirs, files] = [this.draft.base(), this.draft.files()];
    this.draft.set(copy.content);
    this.draft.files.set(copy.files);
    this.draft.conflicts.set(copy.conflicts);
    this.draft.merge(theirs, files, copy.base);
    this.notice.say(this.t('intake.recovered'));
  }

  private async save(): Promise<SaveResult> {
    if (this.gone()) return 'stuck';
    try {
      if (this.outdated && !(await this.mergeNewest())) return 'stuck';
      const sent = this.creating ?? this.draft.sending();
      if (this.draft.isSaved(sent)) return 'done';
      this.state.set({ kind: 'saving' });
      return await this.send(sent);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      this.state.set({ kind: 'failed' });
      this.keepCopy();
      return 'retry';
    }
  }

  private async send(sent: Sent): Promise<SaveResult> {
    const id = this.id();
    const input = { content: asInput(sent.content), fileIds: sent.files.map((file) => file.id) };
    if (!id) this.creating = sent;
    const outcome = id
      ? await this.write({ input: { ...input, id, expectedVersion: this.version() } })
      : await this.create({ input });
    this.creating = undefined;
    if (!outcome.ok) return this.refuse(outcome.refusal);
    this.copies.drop(id);
    this.lookup.learnDraft(outcome.value);
    this.draft.sent(sent.content, cleaned(outcome.value.content), outcome.value.files);
    this.answered(outcome.value);
    return this.draft.isSaved() ? 'done' : 'again';
  }

  private refuse(refusal: IntakeRefusalFragment): SaveResult {
    if (refusal.__typename === 'StaleVersion') {
      this.outdated = true;
      return 'again';
    }
    this.state.set({ kind: 'failed' });
    if (refusal.__typename === 'NotFound' || refusal.__typename === 'IllegalTransition') {
      this.gone.set(refusal.message);
    } else {
      this.refusal.set(refusal);
      this.draft.refused.set(refusal.__typename === 'InvalidInput' ? refusal.fields : []);
    }
    return 'stuck';
  }

  /** False when the draft is no more. */
  private async mergeNewest(): Promise<boolean> {
    const { draft } = await this.find({ id: this.id()! });
    this.outdated = false;
    if (!draft) {
      this.gone.set(this.t('intake.gone.text'));
      return false;
    }
    this.lookup.learnDraft(draft);
    if (this.draft.merge(cleaned(draft.content), draft.files)) this.sayMerged(draft.updatedBy);
    this.answered(draft);
    return true;
  }

  private sayMerged({ id, displayName: name }: IntakeDraftFragment['updatedBy']) {
    const own = id === this.me()?.id;
    this.notice.say(own ? this.t('intake.mergedOwn') : this.t('intake.merged', { name }));
  }

  private answered(draft: IntakeDraftFragment) {
    this.id.set(draft.id);
    this.version.set(draft.version);
    this.duplicate.set(draft.duplicate);
    this.refusal.set(null);
    this.draft.missing.set(draft.missing);
    this.state.set({ kind: 'saved', at: draft.updatedAt });
  }

  private reset(id: string | null, version: number) {
    this.creating = undefined;
    this.outdated = false;
    this.id.set(id);
    this.version.set(version);
    this.state.set({ kind: 'clean' });
    this.duplicate.set(null);
    this.refusal.set(null);
    this.gone.set('');
    this.ended = false;
  }
}
