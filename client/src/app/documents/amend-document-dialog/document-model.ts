import type { AmendDocumentInput, DocumentType, Urgency } from '../../graphql/schema';
import type { UploadedFile } from '../../ui/file-drop/file-drop';
import type { Option } from '../../ui/type-ahead/type-ahead';
import type { DocumentToAmendQuery } from '../documents.generated';

/** A document as its dialog edits it. */
export interface Model {
  type: DocumentType;
  numberSymbol: string;
  issuedOn: string;
  issuer: readonly Option[];
  signatory: string;
  abstract: string;
  urgency: Urgency;
  fieldId: string;
  leaderId: string;
  files: readonly UploadedFile[];
  reason: string;
}

type Newest = NonNullable<DocumentToAmendQuery['document']>;

/** What of it is the server's. */
export const shape = (document: Newest): Omit<Model, 'reason'> => ({
  type: document.type,
  numberSymbol: document.numberSymbol,
  issuedOn: document.issuedOn,
  issuer: [{ id: document.issuer.id, label: document.issuer.name, short: document.issuer.shortName }],
  signatory: document.signatory ?? '',
  abstract: document.abstract,
  urgency: document.urgency,
  fieldId: document.field?.id ?? '',
  leaderId: document.leader?.id ?? '',
  files: document.files.map(({ id, name, size, mediaType }) => ({ id, name, size, mediaType })),
});

/** The changes as the mutation takes them: nothing chosen takes it away, files come and go one by one. */
export function inputOf(
  { issuer, fieldId, leaderId, files, reason: _, ...plain }: Partial<Model>,
  before: readonly { id: string }[],
): Partial<AmendDocumentInput> {
  const input: Partial<AmendDocumentInput> = { ...plain };
  if (issuer) input.issuerId = issuer[0]?.id;
  if (fieldId !== undefined) input.fieldId = fieldId || null;
  if (leaderId !== undefined) input.leaderId = leaderId || null;
  if (files) {
    const [had, have] = [before.map(({ id }) => id), files.map(({ id }) => id)];
    input.addFileIds = have.filter((id) => !had.includes(id));
    input.removeFileIds = had.filter((id) => !have.includes(id));
  }
  return input;
}
