/** The kinds of document of Decree 30/2020/NĐ-CP (article 7, annex III), and what was said at a meeting. */
export enum DocumentType {
  NGHI_QUYET = 'NGHI_QUYET',
  QUYET_DINH = 'QUYET_DINH',
  CHI_THI = 'CHI_THI',
  QUY_CHE = 'QUY_CHE',
  QUY_DINH = 'QUY_DINH',
  THONG_CAO = 'THONG_CAO',
  THONG_BAO = 'THONG_BAO',
  HUONG_DAN = 'HUONG_DAN',
  CHUONG_TRINH = 'CHUONG_TRINH',
  KE_HOACH = 'KE_HOACH',
  PHUONG_AN = 'PHUONG_AN',
  DE_AN = 'DE_AN',
  DU_AN = 'DU_AN',
  BAO_CAO = 'BAO_CAO',
  BIEN_BAN = 'BIEN_BAN',
  TO_TRINH = 'TO_TRINH',
  HOP_DONG = 'HOP_DONG',
  CONG_VAN = 'CONG_VAN',
  CONG_DIEN = 'CONG_DIEN',
  BAN_GHI_NHO = 'BAN_GHI_NHO',
  BAN_THOA_THUAN = 'BAN_THOA_THUAN',
  GIAY_UY_QUYEN = 'GIAY_UY_QUYEN',
  GIAY_MOI = 'GIAY_MOI',
  GIAY_GIOI_THIEU = 'GIAY_GIOI_THIEU',
  GIAY_NGHI_PHEP = 'GIAY_NGHI_PHEP',
  PHIEU_GUI = 'PHIEU_GUI',
  PHIEU_CHUYEN = 'PHIEU_CHUYEN',
  PHIEU_BAO = 'PHIEU_BAO',
  THU_CONG = 'THU_CONG',
  Y_KIEN_CUOC_HOP = 'Y_KIEN_CUOC_HOP',
}

/** Thường, khẩn, thượng khẩn, hỏa tốc (Decree 30/2020/NĐ-CP). */
export enum Urgency {
  NORMAL = 'NORMAL',
  URGENT = 'URGENT',
  VERY_URGENT = 'VERY_URGENT',
  FLASH = 'FLASH',
}

const typeWords: Record<DocumentType, string> = {
  NGHI_QUYET: 'Nghị quyết',
  QUYET_DINH: 'Quyết định',
  CHI_THI: 'Chỉ thị',
  QUY_CHE: 'Quy chế',
  QUY_DINH: 'Quy định',
  THONG_CAO: 'Thông cáo',
  THONG_BAO: 'Thông báo',
  HUONG_DAN: 'Hướng dẫn',
  CHUONG_TRINH: 'Chương trình',
  KE_HOACH: 'Kế hoạch',
  PHUONG_AN: 'Phương án',
  DE_AN: 'Đề án',
  DU_AN: 'Dự án',
  BAO_CAO: 'Báo cáo',
  BIEN_BAN: 'Biên bản',
  TO_TRINH: 'Tờ trình',
  HOP_DONG: 'Hợp đồng',
  CONG_VAN: 'Công văn',
  CONG_DIEN: 'Công điện',
  BAN_GHI_NHO: 'Bản ghi nhớ',
  BAN_THOA_THUAN: 'Bản thỏa thuận',
  GIAY_UY_QUYEN: 'Giấy ủy quyền',
  GIAY_MOI: 'Giấy mời',
  GIAY_GIOI_THIEU: 'Giấy giới thiệu',
  GIAY_NGHI_PHEP: 'Giấy nghỉ phép',
  PHIEU_GUI: 'Phiếu gửi',
  PHIEU_CHUYEN: 'Phiếu chuyển',
  PHIEU_BAO: 'Phiếu báo',
  THU_CONG: 'Thư công',
  Y_KIEN_CUOC_HOP: 'Ý kiến tại cuộc họp',
};

/** The name of a type as documents are cited: `Quyết định`. */
export const typeName = (type: DocumentType): string => typeWords[type];

const urgencyWords: Record<Urgency, string> = {
  NORMAL: 'Thường',
  URGENT: 'Khẩn',
  VERY_URGENT: 'Thượng khẩn',
  FLASH: 'Hỏa tốc',
};

export const urgencyName = (urgency: Urgency): string => urgencyWords[urgency];

/** The order of a list of documents. */
export enum DocumentSort {
  ISSUED_DESC = 'ISSUED_DESC',
  ISSUED_ASC = 'ISSUED_ASC',
  ENTERED_DESC = 'ENTERED_DESC',
  NUMBER_ASC = 'NUMBER_ASC',
  NUMBER_DESC = 'NUMBER_DESC',
  ABSTRACT_ASC = 'ABSTRACT_ASC',
  ABSTRACT_DESC = 'ABSTRACT_DESC',
  TYPE_ASC = 'TYPE_ASC',
  TYPE_DESC = 'TYPE_DESC',
}
