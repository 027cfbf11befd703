import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { ask, query } from '../../graphql/query';
import type { MailCode } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { MailFrame } from '../mail-frame/mail-frame';
import { MailPlaces } from '../mail-places/mail-places';
import {
  MailPreviewDocument,
  type MailPreviewQuery,
  type MailTemplateFieldsFragment,
  MailTemplatesDocument,
  ResetMailTemplateDocument,
  SaveMailTemplateDocument,
} from '../mails.generated';
import { TemplateEditor } from '../template-editor/template-editor';
import { TemplateHistory } from '../template-history/template-history';
import { sameWords, type Unsaved, unsaved, type Words, wordsOf } from '../template-words';

type Preview = NonNullable<MailPreviewQuery['mailPreview']>;
/** A preview follows what is typed, after a rest. */
const restMs = 400;

/** The words of each kind of mail, edited beside how the mail will look. */
@Component({
  selector: 'app-templates-page',
  imports: [
    LoadFailed,
    MailFrame,
    MailPlaces,
    MatButton,
    MatIcon,
    MatIconButton,
    RefusalBanner,
    RouterLink,
    Segments,
    SkeletonRows,
    TemplateEditor,
    TemplateHistory,
    When,
  ],
  templateUrl: './templates-page.html',
  styleUrl: './templates-page.scss',
})
export class TemplatesPage {
  readonly code = input<string>();

  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();
  private readonly saveWords = mutation(SaveMailTemplateDocument);
  private readonly resetWords = mutation(ResetMailTemplateDocument);
  private readonly askPreview = ask(MailPreviewDocument);

  protected readonly t = texts();
  protected readonly list = query(MailTemplatesDocument, () => ({}));
  protected readonly templates = computed(() => this.list.value()?.mailTemplates);
  /** The first one until somebody chooses: there is always something to see. */
  protected readonly template = computed(
    () => this.templates()?.find(({ code }) => code === this.code()) ?? this.templates()?.[0],
  );
  private readonly chosenCode = computed(() => this.template()?.code);
  /** What is in the editor: what was typed here before and not saved, or the words in use. */
  protected readonly draft = linkedSignal<MailCode | undefined, Unsaved>({
    source: this.chosenCode,
    computation: (code) => {
      const template = untracked(this.template);
      if (!code || !template) return { version: 0, words: { subject: '', html: '', text: '' } };
      return unsaved.read(code) ?? { version: template.version, words: wordsOf(template) };
    },
  });
  protected readonly changed = computed(() => {
    const template = this.template();
    return Boolean(template && !sameWords(template, this.draft().words));
  });
  protected readonly busy = signal(false);
  protected readonly refusal = linkedSignal<unknown, string>({ source: this.chosenCode, computation: () => '' });
  protected readonly stale = linkedSignal<unknown, boolean>({ source: this.chosenCode, computation: () => false });
  protected readonly width = signal('desktop');
  protected readonly widths = computed(() =>
    (['desktop', 'phone', 'plain'] as const).map((id) => ({ id, words: this.t(`mails.templates.${id}`) })),
  );
  private readonly preview = signal<Preview | null>(null);
  /** The last one that could be drawn stays while what is typed cannot be. */
  protected readonly mail = linkedSignal<Preview | null, Preview['mail']>({
    source: this.preview,
    computation: (preview, before) => preview?.mail ?? before?.value ?? null,
  });
  protected readonly live = computed(() => this.preview()?.live ?? false);
  protected readonly wrong = computed(() => (this.preview()?.problems ?? []).map(({ message }) => message));
  protected readonly problems = computed(() =>
    Object.fromEntries((this.preview()?.problems ?? []).map(({ part, message }) => [part, message])),
  );

  constructor() {
    shortcut('Ctrl+Enter', () => this.template() && void this.save(this.template()!));
    effect((onCleanup) => {
      const code = this.chosenCode();
      const { words } = this.draft();
      if (!code) return;
      let gone = false;
      const timer = setTimeout(async () => {
        const answer = await this.askPreview({ input: { code, ...words } }).catch(() => null);
        if (!gone && answer) this.preview.set(answer.mailPreview ?? null);
      }, restMs);
      onCleanup(() => {
        gone = true;
        clearTimeout(timer);
      });
    });
  }

  protected readonly words = (code: MailCode): TextKey => `mails.code.${code}`;

  protected change({ code, version }: MailTemplateFieldsFragment, words: Words) {
    const basis = this.changed() ? this.draft().version : version;
    this.draft.set({ version: basis, words });
    unsaved.keep(code, this.changed() ? this.draft() : null);
  }

  protected take(template: MailTemplateFieldsFragment, then: Words & { version: number }) {
    this.change(template, wordsOf(then));
    this.notice.say(this.t('mails.templates.took', { version: then.version }));
  }

  protected discard(template: MailTemplateFieldsFragment) {
    unsaved.keep(template.code, null);
    this.draft.set({ version: template.version, words: wordsOf(template) });
    this.refusal.set('');
    this.stale.set(false);
  }

  protected async takeTheirs() {
    await this.list.refresh();
    const template = this.template();
    // What was typed stays; from now on it is meant to replace what they wrote.
    if (template) this.draft.update(({ words }) => ({ version: template.version, words }));
    this.refusal.set('');
    this.stale.set(false);
  }

  protected async save({ code }: MailTemplateFieldsFragment) {
    if (this.busy() || !this.changed()) return;
    const { version, words } = this.draft();
    await this.sending(async () => {
      const saved = await this.saveWords({ input: { code, expectedVersion: version, ...words } });
      if (!saved.ok) return this.refused(saved.refusal);
      this.settled(saved.value, 'mails.templates.saved');
    });
  }

  protected async reset(template: MailTemplateFieldsFragment) {
    const name = this.t(this.words(template.code));
    const sure = await this.confirmed({
      title: this.t('mails.templates.resetTitle'),
      text: this.t('mails.templates.resetText', { name }),
      verb: this.t('mails.templates.reset'),
    });
    if (!sure) return;
    await this.sending(async () => {
      const done = await this.resetWords({ input: { code: template.code, expectedVersion: template.version } });
      if (!done.ok) return this.refused(done.refusal);
      this.settled(done.value, 'mails.templates.wasReset');
    });
  }

  private settled(template: MailTemplateFieldsFragment, words: TextKey) {
    this.discard(template);
    this.notice.say(this.t(words, { name: this.t(this.words(template.code)) }));
  }

  private refused(refusal: { __typename: string; message: string }) {
    this.refusal.set(refusal.message);
    this.stale.set(refusal.__typename === 'StaleVersion');
  }

  private async sending(work: () => Promise<void>) {
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
    } finally {
      this.busy.set(false);
    }
  }
}
