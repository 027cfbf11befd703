import type { UploadedFile } from '../ui/file-drop/file-drop';
import type { Content } from './draft-content';
import type { Conflict } from './draft-merge';

/** What could not be sent before the page went away, and what it was based on. */
export interface UnsavedCopy {
  base: Content;
  content: Content;
  files: readonly UploadedFile[];
  conflicts: readonly Conflict[];
}

/** Copies on this device, of what has not reached the server: a lost connection or a crash loses nothing typed. */
export class UnsavedCopies {
  constructor(private readonly person: string) {}

  keep(draftId: string | null, copy: UnsavedCopy): void {
    try {
      localStorage.setItem(this.key(draftId), JSON.stringify(copy));
    } catch {
      // No room, or closed to us: the page still holds it and asks before it is left.
    }
  }

  /** Also takes it away. */
  take(draftId: string | null): UnsavedCopy | undefined {
    try {
      const kept = localStorage.getItem(this.key(draftId));
      this.drop(draftId);
      return kept ? (JSON.parse(kept) as UnsavedCopy) : undefined;
    } catch {
      return undefined;
    }
  }

  drop(draftId: string | null): void {
    try {
      localStorage.removeItem(this.key(draftId));
    } catch {
      // Nothing was kept, then.
    }
  }

  private readonly key = (draftId: string | null) => `draft:${this.person}:${draftId ?? 'new'}`;
}
