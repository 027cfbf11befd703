/*
 * The words of every value that the server may send. Each is a Record: a value that the schema gains doesn't compile
 * until it has been worded.
 */
import type {
  AssignmentPart,
  AssignmentStatus,
  Deadline,
  DirectiveAction,
  DocumentSort,
  DocumentType,
  Urgency,
} from '../graphql/schema';
import type { LanguageCode } from '../i18n/language';
import type { TextKey } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import type { IconName } from '../ui/icons';

/** In the order in which the Office meets them: what it types most comes first. */
export const typeWords: Record<DocumentType, TextKey> = {
  CONG_VAN: 'documents.type.CONG_VAN',
  QUYET_DINH: 'documents.type.QUYET_DINH',
  THONG_BAO: 'documents.type.THONG_BAO',
  CHI_THI: 'documents.type.CHI_THI',
  KE_HOACH: 'documents.type.KE_HOACH',
  NGHI_QUYET: 'documents.type.NGHI_QUYET',
  CONG_DIEN: 'documents.type.CONG_DIEN',
  Y_KIEN_CUOC_HOP: 'documents.type.Y_KIEN_CUOC_HOP',
  CHUONG_TRINH: 'documents.type.CHUONG_TRINH',
  HUONG_DAN: 'documents.type.HUONG_DAN',
  BAO_CAO: 'documents.type.BAO_CAO',
  TO_TRINH: 'documents.type.TO_TRINH',
  QUY_CHE: 'documents.type.QUY_CHE',
  QUY_DINH: 'documents.type.QUY_DINH',
  THONG_CAO: 'documents.type.THONG_CAO',
  PHUONG_AN: 'documents.type.PHUONG_AN',
  DE_AN: 'documents.type.DE_AN',
  DU_AN: 'documents.type.DU_AN',
  BIEN_BAN: 'documents.type.BIEN_BAN',
  HOP_DONG: 'documents.type.HOP_DONG',
  BAN_GHI_NHO: 'documents.type.BAN_GHI_NHO',
  BAN_THOA_THUAN: 'documents.type.BAN_THOA_THUAN',
  GIAY_UY_QUYEN: 'documents.type.GIAY_UY_QUYEN',
  GIAY_MOI: 'documents.type.GIAY_MOI',
  GIAY_GIOI_THIEU: 'documents.type.GIAY_GIOI_THIEU',
  GIAY_NGHI_PHEP: 'documents.type.GIAY_NGHI_PHEP',
  PHIEU_GUI: 'documents.type.PHIEU_GUI',
  PHIEU_CHUYEN: 'documents.type.PHIEU_CHUYEN',
  PHIEU_BAO: 'documents.type.PHIEU_BAO',
  THU_CONG: 'documents.type.THU_CONG',
};

export const urgencyWords: Record<Urgency, TextKey> = {
  NORMAL: 'documents.urgency.NORMAL',
  URGENT: 'documents.urgency.URGENT',
  VERY_URGENT: 'documents.urgency.VERY_URGENT',
  FLASH: 'documents.urgency.FLASH',
};

export const sortWords: Record<DocumentSort, TextKey> = {
  ISSUED_DESC: 'documents.sort.ISSUED_DESC',
  ISSUED_ASC: 'documents.sort.ISSUED_ASC',
  ENTERED_DESC: 'documents.sort.ENTERED_DESC',
};

export const partWords: Record<AssignmentPart, TextKey> = {
  LEAD: 'assignments.part.LEAD',
  COOPERATING: 'assignments.part.COOPERATING',
};

export const statusWords: Record<AssignmentStatus, TextKey> = {
  DRAFT: 'assignments.status.DRAFT',
  ASSIGNED: 'assignments.status.ASSIGNED',
  IN_PROGRESS: 'assignments.status.IN_PROGRESS',
  SUBMITTED: 'assignments.status.SUBMITTED',
  COMPLETED: 'assignments.status.COMPLETED',
  DECLINED: 'assignments.status.DECLINED',
  WITHDRAWN: 'assignments.status.WITHDRAWN',
};

/** What can be done to a directive, as its menu says it. */
export const directiveActWords: Record<DirectiveAction, { words: TextKey; icon: IconName }> = {
  AMEND: { words: 'documents.act.amendDirective', icon: 'edit' },
  ASSIGN_UNIT: { words: 'documents.act.addUnit', icon: 'add' },
  SET_MONITOR: { words: 'documents.act.setMonitor', icon: 'person_search' },
};

/** `14:00 T6 28/11/2026`, else the words of the document. */
export function deadlineInWords(
  { on, time, words }: Pick<Deadline, 'on' | 'time' | 'words'>,
  language: LanguageCode,
): string {
  if (!on) return words;
  const day = dayInWords(on, 'full', language);
  return time ? `${time.slice(0, 5)} ${day}` : day;
}
