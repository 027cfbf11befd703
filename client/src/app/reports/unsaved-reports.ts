import type { ReportDraft } from './report-draft';

/** What was edited and not saved, with the version it was based on; 0: of a report that is not there yet. */
export interface Unsaved {
  readonly version: number;
  readonly draft: ReportDraft;
}

const keyOf = (id: string) => `ttdh.report.${id}`;

/** What was edited and not saved stays on this machine. A browser that keeps nothing loses nothing but this. */
export const unsavedReports = {
  read(id: string): Unsaved | undefined {
    try {
      const kept = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as Unsaved | null;
      const isWhole =
        typeof kept?.version === 'number' &&
        Array.isArray(kept.draft.definition.columns) &&
        Array.isArray(kept.draft.definition.layout.recipients);
      return isWhole ? kept : undefined;
    } catch {
      return undefined;
    }
  },
  keep(id: string, what: Unsaved | undefined): void {
    try {
      if (what) localStorage.setItem(keyOf(id), JSON.stringify(what));
      else localStorage.removeItem(keyOf(id));
    } catch {
      // a full or forbidden store
    }
  },
};
