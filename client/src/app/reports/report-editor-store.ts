import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { mutation } from '../graphql/mutation';
import { ask } from '../graphql/query';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import type { DefinitionEdit } from './definition-edits';
import { begun, type EditHistory, edited, redone, undone } from './edit-history';
import { draftOf, newDraft, type ReportDraft, sameDraft, tidied, titled } from './report-draft';
import { type Problems, problemsOf } from './report-problems';
import {
  ChangeReportDocument,
  CreateReportDocument,
  ReportDocument,
  type ReportFieldsFragment,
} from './reports.generated';
import { unsavedReports } from './unsaved-reports';

/** Under this name lies what was begun of a report that is not there yet. */
const unborn = 'moi';

/** A report as it is being edited: every step, what of it is saved, and what the server says of it. A page provides it. */
@Injectable()
export class ReportEditing {
  private readonly notice = inject(Notice);
  private readonly create = mutation(CreateReportDocument);
  private readonly change = mutation(ChangeReportDocument);
  private readonly read = ask(ReportDocument);
  private readonly t = texts();

  private readonly history = signal<EditHistory<ReportDraft>>(begun(newDraft()));
  private readonly basis = signal<{ id?: string; version: number; saved: ReportDraft }>({
    version: 0,
    saved: newDraft(),
  });

  readonly id = computed(() => this.basis().id);
  /** What it is based on. */
  readonly version = computed(() => this.basis().version);
  readonly draft = computed(() => this.history().now);
  readonly definition = computed(() => this.draft().definition);
  readonly changed = computed(() => !sameDraft(this.draft(), this.basis().saved));
  readonly canUndo = computed(() => this.history().past.length > 0);
  readonly canRedo = computed(() => this.history().future.length > 0);
  readonly saving = signal(false);
  /** What is shown was left unsaved the last time. */
  readonly kept = signal(false);
  readonly problems = signal<Problems>({});
  readonly refusal = signal('');
  /** Who saved it meanwhile; undefined while nobody did. */
  readonly overtakenBy = signal<string | undefined>(undefined);

  constructor() {
    // What is typed survives a closed window; what is saved needs no second copy.
    effect(() => {
      const { id = unborn, version } = this.basis();
      const draft = this.draft();
      unsavedReports.keep(id, this.changed() ? { version, draft } : undefined);
    });
  }

  /** Begins with a report, or with a new one, and with what was left unsaved of it. */
  open(report: ReportFieldsFragment | undefined): void {
    const saved = report ? draftOf(report) : newDraft();
    const left = unsavedReports.read(report?.id ?? unborn);
    this.basis.set({ id: report?.id, version: left?.version ?? report?.version ?? 0, saved });
    this.history.set(begun(left?.draft ?? saved));
    this.kept.set(!!left && !sameDraft(left.draft, saved));
    this.settle();
  }

  /** A step of the definition. */
  edit({ apply, place }: DefinitionEdit): void {
    this.step((draft) => {
      const definition = apply(draft.definition);
      return definition === draft.definition ? draft : { ...draft, definition };
    }, place);
  }

  /** A step of what stands around it. */
  step(apply: (draft: ReportDraft) => ReportDraft, place?: string): void {
    this.history.update((history) => edited(history, apply(history.now), place));
  }

  /** What comes by itself, before anybody has done anything: no step, and nothing to save. */
  prepare(apply: DefinitionEdit['apply']): void {
    const prepared = ({ definition, ...rest }: ReportDraft) => ({ ...rest, definition: apply(definition) });
    this.history.update((history) => ({ ...history, now: prepared(history.now) }));
    this.basis.update((basis) => ({ ...basis, saved: prepared(basis.saved) }));
  }

  undo = (): void => this.history.update(undone);
  redo = (): void => this.history.update(redone);
  /** The field is left: what is typed next is another step, in the same field too. */
  pause = (): void => this.history.update((history) => ({ ...history, place: undefined }));

  discard(): void {
    this.history.set(begun(this.basis().saved));
    this.kept.set(false);
    this.settle();
    this.notice.say(this.t('reports.editor.discarded'));
  }

  /** Resolves to the id once it is saved; undefined where the server says no, and then says why. */
  async save(): Promise<string | undefined> {
    const { id, version } = this.basis();
    return this.send(id ? { id, expectedVersion: version } : undefined, this.draft());
  }

  /** Mine instead of theirs, which stay among the versions of the report. */
  async overwrite(): Promise<string | undefined> {
    await this.takeBasis();
    return this.save();
  }

  /** Mine beside theirs. */
  saveAsOther(): Promise<string | undefined> {
    const draft = this.draft();
    return this.send(undefined, { ...draft, name: this.t('reports.editor.copyName', { name: draft.name }) });
  }

  /** Theirs on the screen; mine is one step back. */
  async takeTheirs(): Promise<void> {
    const theirs = await this.takeBasis();
    if (theirs) this.step(() => theirs);
    this.settle();
    this.notice.say(this.t('reports.editor.theirs'));
  }

  private async takeBasis(): Promise<ReportDraft | undefined> {
    const { id } = this.basis();
    const { report } = id ? await this.read({ id }) : {};
    if (!report) return undefined;
    const saved = draftOf(report);
    this.basis.set({ id, version: report.version, saved });
    return saved;
  }

  private async send(at: { id: string; expectedVersion: number } | undefined, draft: ReportDraft) {
    if (this.saving()) return undefined;
    this.saving.set(true);
    this.settle();
    const typed = this.draft();
    try {
      const said = {
        name: draft.name.trim(),
        description: draft.description.trim() || null,
        audience: [...draft.audience],
        definition: tidied(titled(draft)),
      };
      const saved = at ? await this.change({ input: { ...at, ...said } }) : await this.create({ input: said });
      if (!saved.ok) return this.refused(saved.refusal);
      return this.finish(saved.value, typed);
    } finally {
      this.saving.set(false);
    }
  }

  private finish(report: ReportFieldsFragment, typed: ReportDraft): string {
    unsavedReports.keep(this.basis().id ?? unborn, undefined);
    this.basis.set({ id: report.id, version: report.version, saved: draftOf(report) });
    // What was typed while it was saved stays.
    if (this.draft() === typed) this.history.set({ ...this.history(), now: draftOf(report) });
    this.kept.set(false);
    this.notice.say(this.t('reports.editor.saved', { name: report.name }));
    return report.id;
  }

  private refused(refusal: {
    message: string;
    __typename: string;
    fields?: readonly { path: string; message: string }[];
    changedByOther?: string | null;
  }): undefined {
    this.problems.set(problemsOf(refusal.fields ?? []));
    if (refusal.__typename === 'StaleVersion')
      this.overtakenBy.set(refusal.changedByOther ?? this.t('reports.editor.colleague'));
    else this.refusal.set(refusal.message);
    return undefined;
  }

  private settle() {
    this.problems.set({});
    this.refusal.set('');
    this.overtakenBy.set(undefined);
  }
}
