import { computed, signal } from '@angular/core';
import type { Content, DraftRow } from './draft-content';
import { unwound } from './undo-step';

/** One thing that was done, as the document was before and after it. */
export interface Step {
  before: Content;
  after: Content;
}

/** So many steps can be taken back. */
const most = 300;

/**
 * What this person has done in a document, to be taken back and done again. Only one's own steps: what a colleague
 * saves meanwhile comes in beside them and stays. Typing in one cell is one step, until the cell is left.
 */
export class History {
  private readonly done = signal<readonly Step[]>([]);
  private readonly undone = signal<readonly Step[]>([]);
  /** The place that is being typed into. */
  private typingAt: string | null = null;

  readonly canUndo = computed(() => this.done().length > 0);
  readonly canRedo = computed(() => this.undone().length > 0);

  /** `place` names the cell that was typed into; null is a step of its own. */
  record(before: Content, after: Content, place: string | null): Step {
    const last = place !== null && place === this.typingAt ? this.done().at(-1) : undefined;
    const step = { before: last?.before ?? before, after };
    this.done.update((steps) => [...(last ? steps.slice(0, -1) : steps), step].slice(-most));
    this.undone.set([]);
    this.typingAt = place;
    return step;
  }

  /** The cell is left: what is typed next is another step, in the same cell too. */
  pause(): void {
    this.typingAt = null;
  }

  undo = (now: Content): Content | undefined =>
    this.walk(this.done, this.undone, ({ before, after }) => unwound(before, after, now), now);

  redo = (now: Content): Content | undefined =>
    this.walk(this.undone, this.done, ({ before, after }) => unwound(after, before, now), now);

  /** What happens to rows by itself (words are found to name units) is no step, and happens in every step that knows them. */
  amend(change: (rows: readonly DraftRow[]) => readonly DraftRow[]): void {
    const known = new Map<readonly DraftRow[], readonly DraftRow[]>();
    const amended = (content: Content): Content => {
      const rows = known.get(content.rows) ?? change(content.rows);
      known.set(content.rows, rows);
      return rows === content.rows ? content : { ...content, rows };
    };
    for (const steps of [this.done, this.undone])
      steps.update((all) => all.map(({ before, after }) => ({ before: amended(before), after: amended(after) })));
  }

  clear(): void {
    this.done.set([]);
    this.undone.set([]);
    this.typingAt = null;
  }

  /** Steps that others have overwritten since leave nothing to take back: the one before them is meant then. */
  private walk(
    from: typeof this.done,
    to: typeof this.done,
    turn: (step: Step) => Content,
    now: Content,
  ): Content | undefined {
    this.typingAt = null;
    for (let step = from().at(-1); step; step = from().at(-1)) {
      const turned = step;
      from.update((steps) => steps.slice(0, -1));
      to.update((steps) => [...steps, turned]);
      const content = turn(turned);
      if (JSON.stringify(content) !== JSON.stringify(now)) return content;
    }
    return undefined;
  }
}
