/*
 * The words of the schema's values that more than one feature shows. Each is a Record: a value that the schema gains
 * doesn't compile until it has been worded.
 */
import type { AssignmentPart, AssignmentStatus, DocumentType, Urgency } from '../graphql/schema';
import type { TextKey } from './text';

/** In the order in which the Office meets them: what it types most comes first. */
export const documentTypeWords: Record<DocumentType, TextKey> = {
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
