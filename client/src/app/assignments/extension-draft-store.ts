import { mutation } from '../graphql/mutation';
import { ask } from '../graphql/query';
import { asTyped } from './extension-day';
import { type AssignmentDetailFragment, AssignmentPageDocument } from './assignments.generated';
import { type AssignmentExtensionDraftFragment, SaveExtensionDraftDocument } from './extensions.generated';
import { type KeptDraft, keptDraft } from './kept-draft-store';
import type { NewDays } from './new-day-store';
import type { ResultContent } from './result-draft-store';

/** What a request holds while it is written; the day as it is typed. */
export interface RequestContent {
  reason: string;
  text: string;
  day: string;
  files: ResultContent['files'];
}

/** Keeps a request that is being written on the server. */
export function extensionDraft(
  { id, extensionDraft: begun }: AssignmentDetailFragment,
  content: () => RequestContent,
  days: NewDays,
): KeptDraft<AssignmentExtensionDraftFragment> {
  const save = mutation(SaveExtensionDraftDocument, { waits: false });
  const reread = ask(AssignmentPageDocument);
  return keptDraft({
    begun,
    content,
    contentOf: requestOf,
    save: async (sent, draftVersion) => {
      const outcome = await save({ input: { id, draftVersion, ...requestInput(sent, days) } });
      return outcome.ok ? { ok: true, value: outcome.value.extensionDraft! } : outcome;
    },
    read: async () => (await reread({ id })).assignment?.extensionDraft,
  });
}

/** What the server knows of a request, as it is written. */
export const requestOf = (
  from: Pick<AssignmentExtensionDraftFragment, 'reason' | 'text' | 'proposedOn' | 'proposedTime' | 'files'>,
): RequestContent => ({
  reason: from.reason?.id ?? '',
  text: from.text,
  day: asTyped(from.proposedOn, from.proposedTime),
  files: from.files.map(({ id, name, size, mediaType }) => ({ id, name, size, mediaType })),
});

/** What of it is sent; a day that isn't understood yet is not. */
export function requestInput({ reason, text, day, files }: RequestContent, days: NewDays) {
  const read = days.read(day);
  return {
    reasonId: reason || undefined,
    text: text.trim(),
    proposedOn: read?.ok ? read.on : undefined,
    proposedTime: (read?.ok && read.time) || undefined,
    fileIds: files.map(({ id }) => id),
  };
}
