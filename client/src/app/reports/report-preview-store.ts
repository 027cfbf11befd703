import { effect, type Signal, signal } from '@angular/core';
import { background } from '../graphql/link';
import { ask } from '../graphql/query';
import { invalidFields } from '../graphql/request-failed';
import type { Answers } from './report-answers';
import { type Definition, tidied } from './report-draft';
import { type Problems, problemsOf } from './report-problems';
import { ReportPreviewDocument, type ReportViewFieldsFragment } from './reports.generated';

/** How long typing must rest before it is counted again. */
const restMs = 500;

/** What a report being edited would look like. */
export interface Preview {
  /** The last one that could be made: it stays while what is typed can't be made. */
  readonly view: Signal<ReportViewFieldsFragment | undefined>;
  readonly problems: Signal<Problems>;
  readonly failed: Signal<boolean>;
  readonly counting: Signal<boolean>;
}

/** Follows what is edited, after a rest. Undefined: there is nothing to count yet. Call it where `inject` may be called. */
export function reportPreview(
  wanted: () => { id?: string; definition: Definition; answers: Answers } | undefined,
): Preview {
  const count = ask(ReportPreviewDocument, background);
  const view = signal<ReportViewFieldsFragment | undefined>(undefined);
  const problems = signal<Problems>({});
  const failed = signal(false);
  const counting = signal(false);
  let before = '';

  effect((onCleanup) => {
    const now = wanted();
    if (!now) return;
    const variables = { ...now, definition: tidied(now.definition) };
    const text = JSON.stringify(variables);
    // A space at the end of a line is no other report.
    if (text === before) return;
    let gone = false;
    const timer = setTimeout(async () => {
      counting.set(true);
      try {
        const { reportPreview: made } = await count(variables);
        if (gone) return;
        before = text;
        view.set(made);
        problems.set({});
        failed.set(false);
      } catch (error) {
        if (gone) return;
        const fields = invalidFields(error);
        problems.set(problemsOf(fields));
        failed.set(!fields.length);
        before = fields.length ? text : '';
      } finally {
        if (!gone) counting.set(false);
      }
    }, restMs);
    onCleanup(() => {
      gone = true;
      clearTimeout(timer);
      counting.set(false);
    });
  });
  return { view, problems, failed, counting };
}
