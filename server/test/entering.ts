import { randomUUID } from 'node:crypto';
import { localDateIn } from '@libs/calendar';
import type { Answered, SignedIn } from '@libs/testing/signed-in';
import type { Province } from './builders';

type Unit = { readonly id: string };

/** A line of a document: who it goes to. */
export interface Line {
  text?: string;
  leads: readonly Unit[];
  cooperating?: readonly Unit[];
  deadline?: string;
}

/** An assignment as issued. */
export interface IssuedAssignment {
  id: string;
  version: number;
  unit: { id: string };
}

const unit = ({ id }: Unit) => ({ words: '', unitId: id, deadlineWords: null });

/** A draft's content that can be issued at once. */
export function contentOf(province: Province, lines: readonly Line[], number: string) {
  return {
    type: 'QUYET_DINH',
    numberSymbol: number,
    issuedOn: localDateIn('Asia/Ho_Chi_Minh', new Date()),
    issuerId: province.province.id,
    signatory: 'Đặng Hữu Khải',
    abstract: `Về việc thực hiện ${number}`,
    urgency: 'NORMAL',
    fieldId: null,
    leaderId: null,
    text: '',
    rows: lines.map(({ text, leads, cooperating = [], deadline = '+20' }, index) => ({
      id: `row-${index}`,
      place: `Mục ${index + 1}`,
      text: text ?? `Nội dung chỉ đạo thứ ${index + 1} của ${number}`,
      expectedProduct: '',
      fieldId: null,
      leaderId: null,
      monitorId: province.officeSpecialist.id,
      deadlineWords: deadline,
      leads: leads.map(unit),
      cooperating: cooperating.map(unit),
    })),
  };
}

const asked = 'id directives { id assignments { id version unit { id } } }';

/** Enters a document and issues it, as the Office does over the API. */
export async function issueDocument(
  office: SignedIn,
  province: Province,
  lines: readonly Line[],
  { number = `${randomUUID().slice(0, 8)}/QĐ-UBND` } = {},
): Promise<{ answer: Answered['data']; assignments: IssuedAssignment[] }> {
  const draft = await office.command('createDraft', { content: contentOf(province, lines, number), fileIds: [] });
  if (draft.__typename !== 'Draft') throw new Error(`No draft: ${JSON.stringify(draft)}`);
  const answer = await office.command('issueDraft', { id: draft.id, expectedVersion: draft.version }, asked);
  const directives: { assignments: IssuedAssignment[] }[] = answer.directives ?? [];
  return { answer, assignments: directives.flatMap(({ assignments }) => assignments) };
}
