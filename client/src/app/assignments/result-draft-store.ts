import { mutation } from '../graphql/mutation';
import { ask } from '../graphql/query';
import {
  type AssignmentDetailFragment,
  AssignmentPageDocument,
  type AssignmentResultDraftFragment,
  SaveResultDraftDocument,
} from './assignments.generated';
import { type KeptDraft, keptDraft } from './kept-draft-store';

/** What a draft holds. */
export interface ResultContent {
  text: string;
  documentNumber: string;
  documentOn: string;
  files: readonly { id: string; name: string; size: number; mediaType: string }[];
}

/** Keeps a result that is being written on the server. */
export function resultDraft(
  assignment: AssignmentDetailFragment,
  content: () => ResultContent,
): KeptDraft<AssignmentResultDraftFragment> {
  const save = mutation(SaveResultDraftDocument, { waits: false });
  const reread = ask(AssignmentPageDocument);
  const { id } = assignment;
  return keptDraft({
    begun: assignment.resultDraft,
    content,
    contentOf,
    save: async (sent, draftVersion) => {
      const outcome = await save({ input: { id, draftVersion, ...inputOf(sent) } });
      return outcome.ok ? { ok: true, value: outcome.value.resultDraft! } : outcome;
    },
    read: async () => (await reread({ id })).assignment?.resultDraft,
  });
}

/** What the server knows of a result, as it is written. */
export const contentOf = (from: {
  text: string;
  documentNumber: string | null;
  documentOn: string | null;
  files?: ResultContent['files'];
}): ResultContent => ({
  text: from.text,
  documentNumber: from.documentNumber ?? '',
  documentOn: from.documentOn ?? '',
  files: (from.files ?? []).map(({ id, name, size, mediaType }) => ({ id, name, size, mediaType })),
});

/** What of a draft is sent. */
export const inputOf = ({ text, documentNumber, documentOn, files }: ResultContent) => ({
  text: text.trim(),
  documentNumber: documentNumber.trim() || undefined,
  documentOn: documentOn || undefined,
  fileIds: files.map(({ id }) => id),
});
