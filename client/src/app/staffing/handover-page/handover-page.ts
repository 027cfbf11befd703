import { Component, computed, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { HandoverKind, Role } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import {
  HandOverDocument,
  OpenWorkDocument,
  OpenWorkHoldersDocument,
  type OpenWorkRowFragment,
  UndoHandoverDocument,
} from '../handover.generated';
import { peopleSearch } from '../people-search';

const kinds: readonly HandoverKind[] = ['DELEGATED', 'MONITORED', 'DRAFT'];
/** Who can go on with it: the server asks again, piece by piece. */
const receivers: Record<HandoverKind, Role[]> = {
  DELEGATED: ['UNIT_SPECIALIST', 'UNIT_HEAD'],
  MONITORED: ['OFFICE_SPECIALIST', 'OFFICE_HEAD'],
  DRAFT: ['OFFICE_SPECIALIST', 'OFFICE_HEAD'],
};
/** So many pieces go at once; the rest afterwards. */
const most = 200;

const keyOf = ({ kind, id }: { kind: HandoverKind; id: string }) => kind + id;

/** The open work of one person: what goes, to whom, seen before it goes. */
@Component({
  selector: 'app-handover-page',
  imports: [EmptyState, Labelled, LoadFailed, MatButton, MatIcon, RefusalBanner, RouterLink, SkeletonRows, TypeAhead],
  templateUrl: './handover-page.html',
  styleUrl: './handover-page.scss',
})
export class HandoverPage {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly language = inject(Language);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly handOver = mutation(HandOverDocument);
  private readonly undoHandover = mutation(UndoHandoverDocument);

  /** Of the person, from the address. */
  readonly id = input.required<string>();

  protected readonly t = texts();
  protected readonly most = most;
  protected readonly work = query(OpenWorkDocument, () => ({ of: this.id() }));
  private readonly holders = query(OpenWorkHoldersDocument, () => ({ text: undefined }));
  protected readonly person = computed(
    () => this.holders.value()?.openWorkHolders.find(({ person }) => person.id === this.id())?.person,
  );
  protected readonly searches = Object.fromEntries(
    kinds.map((kind) => [kind, this.others(peopleSearch(() => receivers[kind]))]),
  ) as Record<HandoverKind, ReturnType<typeof peopleSearch>>;
  protected readonly groups = computed(() => {
    const items = this.work.value()?.openWork ?? [];
    return kinds
      .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
      .filter((group) => group.items.length);
  });
  /** Everything goes unless it is unticked. */
  protected readonly left = linkedSignal<unknown, ReadonlySet<string>>({
    source: () => this.id(),
    computation: () => new Set(),
  });
  protected readonly usual = signal<Partial<Record<HandoverKind, readonly Option[]>>>({});
  protected readonly special = signal<ReadonlyMap<string, readonly Option[]>>(new Map());
  protected readonly note = signal('');
  protected readonly refusal = signal('');
  protected readonly problems = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly sending = signal(false);

  protected readonly chosen = computed(() =>
    this.groups()
      .flatMap(({ items }) => items)
      .filter((item) => !this.left().has(keyOf(item)))
      .slice(0, most),
  );
  /** How many go to whom. */
  protected readonly preview = computed(() => {
    const counts = new Map<string, { name: string; n: number }>();
    for (const item of this.chosen()) {
      const to = this.receiverOf(item);
      const before = counts.get(to?.id ?? '') ?? { name: to?.label ?? '', n: 0 };
      counts.set(to?.id ?? '', { ...before, n: before.n + 1 });
    }
    return [...counts].map(([id, count]) => ({ id, ...count }));
  });

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected key = keyOf;

  /** Nobody is handed their own work. */
  private others(find: ReturnType<typeof peopleSearch>): ReturnType<typeof peopleSearch> {
    return async (text) => (await find(text)).filter(({ id }) => id !== this.id());
  }

  protected more({ number, unit, dueOn }: OpenWorkRowFragment): string {
    const due = dueOn && this.t('staffing.handover.due', { day: dayInWords(dueOn, 'plain', this.language.code()) });
    return [number, unit && (unit.shortName || unit.name), due].filter(Boolean).join(' · ');
  }

  protected isWhole(items: readonly OpenWorkRowFragment[]): boolean {
    return items.every((item) => !this.left().has(keyOf(item)));
  }

  protected tickAll(items: readonly OpenWorkRowFragment[], ticked: boolean) {
    const left = new Set(this.left());
    for (const item of items) left[ticked ? 'delete' : 'add'](keyOf(item));
    this.left.set(left);
  }

  protected receive(kind: HandoverKind, to: readonly Option[]) {
    this.usual.update((before) => ({ ...before, [kind]: to }));
    this.problems.set(new Map());
  }

  protected receiveOne(item: OpenWorkRowFragment, to: readonly Option[] | null) {
    const special = new Map(this.special());
    if (to) special.set(keyOf(item), to);
    else special.delete(keyOf(item));
    this.special.set(special);
    this.problems.set(new Map());
  }

  protected async send() {
    const items = this.chosen();
    if (this.sending() || !items.length) return;
    this.refusal.set('');
    const missing = items.filter((item) => !this.receiverOf(item));
    this.problems.set(new Map(missing.map((item) => [this.places(item), this.t('staffing.handover.missing')])));
    if (missing.length) return setTimeout(() => focusFirstWrong(this.host.nativeElement));
    this.sending.set(true);
    try {
      const given = items.map((item) => ({
        ...{ kind: item.kind, id: item.id, expectedVersion: item.version },
        toId: this.receiverOf(item)!.id,
      }));
      const outcome = await this.handOver({
        input: { fromId: this.id(), items: given, note: this.note().trim() || undefined },
      });
      if (!outcome.ok) return this.refused(outcome.refusal, items);
      const { id, version, items: n, from } = outcome.value;
      this.notice.undoable(this.t('staffing.handover.done', { n, name: from.displayName }), () =>
        this.undo(id, version),
      );
      if (this.chosen().length === items.length) await this.router.navigateByUrl('/ban-giao');
      await this.work.refresh();
    } finally {
      this.sending.set(false);
    }
    return undefined;
  }

  private async undo(id: string, expectedVersion: number) {
    const outcome = await this.undoHandover({ input: { id, expectedVersion } });
    this.notice.say(outcome.ok ? this.t('staffing.handover.undone') : outcome.refusal.message);
    await Promise.all([this.work.refresh(), this.holders.refresh()]);
  }

  private receiverOf(item: OpenWorkRowFragment): Option | undefined {
    return (this.special().get(keyOf(item)) ?? this.usual()[item.kind])?.[0];
  }

  /** Where a problem of the piece is shown: beside itself, or at its group if it goes where the group goes. */
  private places(item: OpenWorkRowFragment): string {
    return this.special().has(keyOf(item)) ? keyOf(item) : item.kind;
  }

  private refused(
    refusal: { message: string; fields?: readonly { path: string; message: string }[] },
    items: readonly OpenWorkRowFragment[],
  ) {
    const problems = new Map<string, string>();
    for (const { path, message } of refusal.fields ?? []) {
      const item = items[Number(/^items\.(\d+)\./.exec(path)?.[1])];
      if (item) problems.set(keyOf(item), message);
    }
    this.problems.set(problems);
    this.refusal.set(problems.size ? [...problems.values()][0] : refusal.message);
    setTimeout(() => focusFirstWrong(this.host.nativeElement));
  }
}
