import { afterRenderEffect, computed, ElementRef, inject, linkedSignal, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { type ShortcutHelp, shortcut } from './shortcuts';

/** What is walked through. */
interface Walked {
  /** Where the list lives: `/nhiem-vu`; one of it is opened at `/nhiem-vu/<id>`. */
  path: string;
  rows: () => readonly { id: string }[];
  /** Of the one that is open. */
  id: () => string | undefined;
  /** Brings what follows. */
  more: () => unknown;
  next: () => ShortcutHelp;
  previous: () => ShortcutHelp;
}

/** How one walks through a list: what is opened, what lies before and after it, and where the cursor is. */
export interface ListWalk {
  readonly previousId: Signal<string | undefined>;
  readonly nextId: Signal<string | undefined>;
  open: (id: string | undefined) => void;
  /** Back to the list, to the row one came from. */
  close: () => Promise<void>;
  focus: (id: string | undefined) => void;
  /** The row that has the cursor, or else the mouse. */
  under: () => string | undefined;
}

/**
 * `j` and `k`, and what opens and closes the chosen one. A row is whatever has `data-row="<id>"`; the link in it that
 * takes the cursor has `data-cursor`. Call it in the constructor of the page.
 */
export function listWalk({ path, rows, id, more, next, previous }: Walked): ListWalk {
  const router = inject(Router);
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Where the open one stands, or stood before it left the list because it was dealt with. */
  const position = linkedSignal<{ at: number; id?: string }, { at: number; gone: boolean }>({
    source: () => ({ at: rows().findIndex((row) => row.id === id()), id: id() }),
    computation: ({ at, id: of }, before) =>
      at >= 0 ? { at, gone: false } : { at: before?.source.id === of ? before!.value.at : -1, gone: true },
  });
  const previousId = computed(() => rows()[position().at - 1]?.id);
  const nextId = computed(() => {
    const { at, gone } = position();
    return rows()[gone && at >= 0 ? at : at + 1]?.id;
  });

  const elements = () => [...host.querySelectorAll<HTMLElement>('[data-row]')];
  const cursorOf = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('[data-cursor]');
  const rowOf = (of: string) => elements().find(({ dataset }) => dataset['row'] === of);
  const show = (row: HTMLElement | undefined) => row?.scrollIntoView({ block: 'nearest' });
  const focusRow = (row: HTMLElement | undefined) => {
    cursorOf(row)?.focus({ preventScroll: true });
    show(row);
  };

  const open = (of: string | undefined) => {
    if (of) void router.navigate([path, of], { queryParamsHandling: 'preserve' });
  };
  const close = async () => {
    const of = id();
    if (!of) return;
    await router.navigate([path], { queryParamsHandling: 'preserve' });
    setTimeout(() => focusRow(rowOf(of)));
  };
  /** With one open, the next one opens; else the cursor goes to the next row, which Enter opens. */
  const walk = (step: 1 | -1) => {
    if (id()) return open(step > 0 ? nextId() : previousId());
    const all = elements();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    focusRow(all[Math.min(all.length - 1, Math.max(0, at + step))]);
    if (at + step >= all.length - 1) void more();
  };

  shortcut('j', () => walk(1), next);
  shortcut('k', () => walk(-1), previous);
  afterRenderEffect(() => {
    const of = id();
    if (of) show(rowOf(of));
  });

  return {
    previousId,
    nextId,
    open,
    close,
    focus: (of) => of && focusRow(rowOf(of)),
    under: () => {
      const all = elements();
      const row = all.find((one) => one.contains(document.activeElement)) ?? all.find((one) => one.matches(':hover'));
      return row?.dataset['row'] ?? id();
    },
  };
}
