import { Component, computed, effect, ElementRef, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { ask, query } from '../../graphql/query';
import type { ReportSource, StatisticsBy } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { pageTitle } from '../../ui/page-title';
import { paper } from '../../ui/paper';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { AboutSection } from '../about-section/about-section';
import { ColumnsSection } from '../columns-section/columns-section';
import { chooseSource, type DefinitionEdit, startingColumns } from '../definition-edits';
import { EditorSection } from '../editor-section/editor-section';
import { FormulasSection } from '../formulas-section/formulas-section';
import { GroupsSection } from '../groups-section/groups-section';
import { LayoutSection } from '../layout-section/layout-section';
import { type Answers, answersFor, isAnswered } from '../report-answers';
import { renamed, tidied, titled } from '../report-draft';
import { ReportEditing } from '../report-editor-store';
import { type NamedThings, reportNames, reportSearches, subjectFields } from '../report-options-store';
import { reportPreview } from '../report-preview-store';
import { problemUnder } from '../report-problems';
import { ReportQuestions } from '../report-questions/report-questions';
import { ReportSheet } from '../report-sheet/report-sheet';
import { ReportDocument, ReportFieldListDocument } from '../reports.generated';
import { ScopeSection } from '../scope-section/scope-section';
import { sectionSums } from '../section-sums';
import { SortSection } from '../sort-section/sort-section';
import { SourceSection } from '../source-section/source-section';

/** In which part of the form each place of a definition is edited. */
const sectionPlaces = {
  about: ['name', 'description', 'audience'],
  source: ['source', 'by'],
  scope: ['period', 'asks', 'filter'],
  columns: ['columns'],
  groups: ['groupBy', 'subtotals', 'grandTotal'],
  sort: ['sort'],
  layout: ['layout'],
} as const;

const parts = ['about', 'source', 'scope', 'columns', 'groups', 'sort', 'formulas', 'layout'] as const;
const sectionWords = Object.fromEntries(parts.map((part) => [part, `reports.editor.section.${part}`])) as Record<
  (typeof parts)[number],
  TextKey
>;

/** A report being made or changed: a form at the left, at the right the sheet that comes of it. */
@Component({
  selector: 'app-report-editor-page',
  imports: [
    AboutSection,
    ColumnsSection,
    EditorSection,
    EmptyState,
    FormulasSection,
    GroupsSection,
    LayoutSection,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    RefusalBanner,
    ReportQuestions,
    ReportSheet,
    RouterLink,
    ScopeSection,
    Segments,
    SkeletonRows,
    SortSection,
    SourceSection,
  ],
  templateUrl: './report-editor-page.html',
  styleUrl: './report-editor-page.scss',
  providers: [ReportEditing],
  host: {
    '(keydown)': 'key($event)',
    '(focusin)': 'editing.pause()',
    '(window:beforeunload)': 'guard($event)',
  },
})
export class ReportEditorPage {
  /** Undefined: a new one. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly confirmed = confirmation();
  private readonly askFields = ask(ReportFieldListDocument);
  /** Which report the form was opened with; '' is a new one. */
  private opened: string | undefined;
  /** Leaving was decided already. */
  private leaves = false;

  protected readonly t = texts();
  protected readonly editing = inject(ReportEditing);
  protected readonly definition = this.editing.definition;
  protected readonly parts = parts;
  protected readonly sectionWords = sectionWords;
  protected readonly today = officeDay(new Date());
  protected readonly shown = signal<string>('form');
  protected readonly sides = computed(() => [
    { id: 'form', words: this.t('reports.editor.form') },
    { id: 'preview', words: this.t('reports.editor.preview') },
  ]);
  protected readonly found = query(ReportDocument, () => {
    const id = this.id();
    return id ? { id } : undefined;
  });
  private readonly report = computed(() => this.found.value()?.report ?? undefined);
  protected readonly state = computed((): 'ready' | 'gone' | 'noRight' | 'loading' => {
    if (!this.id()) return this.session.isOffice() ? 'ready' : 'noRight';
    if (!this.found.hasValue()) return 'loading';
    const report = this.report();
    if (!report) return 'gone';
    return report.viewerMayEdit ? 'ready' : 'noRight';
  });

  private readonly source = computed(() => {
    const { source, by } = this.definition();
    return { source, by: source === 'SUMMARY' ? by : undefined };
  });
  private readonly fieldList = query(
    ReportFieldListDocument,
    () => (this.state() === 'ready' ? this.source() : undefined),
    { keepPrevious: true },
  );
  protected readonly fields = computed(() => this.fieldList.value()?.reportFields ?? []);
  protected readonly find = reportSearches();
  protected readonly subjects = subjectFields();

  /** Answered for the preview only. */
  private readonly given = signal<Answers>({});
  protected readonly answers = computed(() => answersFor(this.definition(), this.given(), this.today));
  protected readonly isAnswered = computed(() => isAnswered(this.definition(), this.answers()));
  protected readonly asks = computed(() => {
    const { asks, period, source } = this.definition();
    return asks.length > 0 || period === 'ASK' || source === 'DOCUMENT';
  });
  protected readonly names = reportNames((): NamedThings => {
    const { unitIds, issuerId, monitorId, leaderId } = this.definition().filter;
    const { unitId, documentId, monitorId: answered } = this.answers();
    return {
      units: [...(unitIds ?? []), issuerId, unitId].filter((one) => one !== undefined && one !== null),
      people: [monitorId, leaderId, answered].filter((one) => one !== undefined && one !== null),
      document: documentId,
    };
  });
  /** What has no name yet is seen without. */
  private readonly previewed = computed(() => {
    const { name, ...rest } = this.editing.draft();
    return titled({ ...rest, name: name.trim() || '…' });
  });
  protected readonly preview = reportPreview(() =>
    this.state() === 'ready' && this.isAnswered() && this.definition().columns.length
      ? { id: this.editing.id(), definition: this.previewed(), answers: this.answers() }
      : undefined,
  );
  /** What the preview finds wrong is told while it is edited; what saving finds, until it is saved again. */
  protected readonly problems = computed(() => ({ ...this.preview.problems(), ...this.editing.problems() }));
  protected readonly wrong = computed(() => Object.values(this.problems()));
  protected readonly sums = computed(() =>
    sectionSums(this.editing.draft(), this.fields(), (key, values) => this.t(key, values)),
  );
  /** As it is printed: what is left empty while it is edited stands there empty. */
  protected readonly layout = computed(() => {
    const { layout } = tidied(this.definition());
    const { subtitle = null, superior = null, issuer = null, place = null, note = null } = layout;
    const { signAuthority = null, signTitle = null, signName = null } = layout;
    return {
      ...layout,
      ...{ subtitle, superior, issuer, place, note, signAuthority, signTitle, signName },
      legalBasis: [...layout.legalBasis],
      recipients: [...layout.recipients],
    };
  });
  protected readonly open = linkedSignal<unknown, ReadonlySet<string>>({
    source: this.id,
    computation: (id) => new Set(id ? ['columns'] : ['source', 'columns']),
  });

  constructor() {
    pageTitle(() => this.editing.draft().name || this.t('reports.editor.newTitle'));
    paper(() => this.definition().layout.landscape);
    shortcut(
      'Ctrl+Enter',
      () => void this.save(),
      () => ({ group: this.t('reports.keys.group'), words: this.t('reports.keys.save') }),
    );
    shortcut('Ctrl+s', () => void this.save());
    effect(() => {
      const report = this.report();
      if (this.state() !== 'ready') return;
      untracked(() => {
        // What others saved comes in by itself as long as nothing would be lost by it.
        const isNews = !!report && report.version > this.editing.version() && !this.editing.changed();
        if (this.opened === (report?.id ?? '') && !isNews) return;
        this.opened = report?.id ?? '';
        this.editing.open(report);
      });
    });
    // A report without columns begins with the first ones there are.
    effect(() => {
      const fields = this.fields();
      if (!fields.length || this.id()) return;
      untracked(() => {
        if (!this.definition().columns.length && !this.editing.canUndo())
          this.editing.prepare((definition) => ({
            ...definition,
            columns: startingColumns(definition.source, fields),
          }));
      });
    });
  }

  /** Asked by the router before this page is left. */
  async mayLeave(): Promise<boolean> {
    if (this.leaves || !this.editing.changed()) return true;
    return this.confirmed({
      title: this.t('reports.editor.leaveTitle'),
      text: this.t('reports.editor.leaveText'),
      verb: this.t('reports.editor.leaveVerb'),
    });
  }

  protected guard(event: BeforeUnloadEvent) {
    if (this.editing.changed()) event.preventDefault();
  }

  protected edit(edit: DefinitionEdit) {
    this.editing.edit(edit);
  }

  protected answer(answers: Answers) {
    this.given.set(answers);
  }

  protected rename(name: string) {
    this.editing.step((draft) => renamed(draft, name), 'name');
  }

  protected about(change: object) {
    const place = 'description' in change ? 'description' : undefined;
    this.editing.step((draft) => ({ ...draft, ...change }), place);
  }

  /** What of the columns stays depends on the fields of the new source: they are asked for first. */
  protected async choose({ source, by }: { source: ReportSource; by: StatisticsBy }) {
    const { reportFields } = await this.askFields({ source, by: source === 'SUMMARY' ? by : undefined });
    this.edit({ apply: chooseSource(source, by, reportFields, this.fields()) });
  }

  protected isWrong = (section: keyof typeof sectionPlaces) =>
    !!problemUnder(this.problems(), ...sectionPlaces[section]);

  protected turn(section: string, open: boolean) {
    this.open.update((before) => new Set(open ? [...before, section] : [...before].filter((one) => one !== section)));
  }

  protected problem = (place: string) => problemUnder(this.problems(), place);

  protected async save(how: 'save' | 'overwrite' | 'saveAsOther' = 'save') {
    if (this.state() !== 'ready' || (how === 'save' && !this.editing.changed())) return;
    const id = await this.editing[how]();
    if (!id) return this.showWrong();
    if (id === this.id()) return;
    // The form goes on with what has got an address now.
    this.opened = id;
    this.leaves = true;
    await this.router.navigate(['/bao-cao', id, 'sua'], { replaceUrl: true });
    this.leaves = false;
  }

  /** Ctrl Z takes back in the field while one types, and steps of the form everywhere else. */
  protected key(event: KeyboardEvent) {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || !['z', 'y'].includes(key)) return;
    const { target } = event;
    if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.editing.redo();
    else this.editing.undo();
  }

  private showWrong() {
    const sections = Object.keys(sectionPlaces) as (keyof typeof sectionPlaces)[];
    const wrong = sections.filter((section) => this.isWrong(section));
    if (wrong.length) this.open.update((before) => new Set([...before, ...wrong]));
    setTimeout(() => focusFirstWrong(this.host.nativeElement));
  }
}
