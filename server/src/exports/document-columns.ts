import type { DocumentProgressType } from '../assignments';
import { type DirectiveDocumentType, typeName, urgencyName } from '../directives';
import { type Columns, dayText } from './column';

/** A document with how far it is, of what the viewer may see. */
export interface DocumentRow extends DirectiveDocumentType {
  readonly progress: DocumentProgressType | null;
}

/** The columns of a list of documents by their keys. */
export const documentColumns: Columns<DocumentRow> = {
  number: { heading: 'Số, ký hiệu', needs: 'numberSymbol', text: ({ numberSymbol }) => numberSymbol },
  date: { heading: 'Ngày văn bản', needs: 'issuedOn', text: ({ issuedOn }) => dayText(issuedOn) },
  type: { heading: 'Loại văn bản', needs: 'type', text: ({ type }) => typeName(type) },
  abstract: { heading: 'Trích yếu', needs: 'abstract', text: ({ abstract }) => abstract },
  issuer: { heading: 'Cơ quan ban hành', needs: 'issuer { name }', text: ({ issuer }) => issuer.name },
  signatory: { heading: 'Người ký', needs: 'signatory', text: ({ signatory }) => signatory ?? '' },
  field: { heading: 'Lĩnh vực', needs: 'field { name }', text: ({ field }) => field?.name ?? '' },
  leader: {
    heading: 'Lãnh đạo chỉ đạo',
    needs: 'leader { displayName }',
    text: ({ leader }) => leader?.displayName ?? '',
  },
  urgency: { heading: 'Độ khẩn', needs: 'urgency', text: ({ urgency }) => urgencyName(urgency) },
  directives: count('Số nội dung', 'directives'),
  completed: count('Nhiệm vụ hoàn thành', 'completed'),
  overdue: count('Nhiệm vụ quá hạn', 'overdue'),
};

function count(heading: string, of: 'directives' | 'completed' | 'overdue') {
  return { heading, needs: `progress { ${of} }`, text: ({ progress }: DocumentRow) => `${progress?.[of] ?? 0}` };
}
