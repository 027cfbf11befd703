import type { MailCode } from './mail-code';
import { type AtOnceData, type GatheredData, type MailData, type MailItem, placeholdersOf } from './mail-placeholders';
import { systemName } from './mail-render';

const item = (home: string, given: Partial<MailItem>): MailItem => ({
  so_van_ban: '231/QĐ-UBND',
  ngay_van_ban: '26/01/2026',
  trich_yeu: 'Ban hành Kế hoạch chuyển đổi số năm 2026',
  muc: 'Mục II.3',
  noi_dung: 'Tham mưu bố trí kinh phí thực hiện Kế hoạch chuyển đổi số năm 2026, báo cáo UBND tỉnh.',
  don_vi: 'Sở Tài chính',
  vai_tro: 'chủ trì',
  trang_thai: 'Đang thực hiện',
  han: 'T6 02/10/2026',
  thoi_gian: 'Quá hạn 3 ngày',
  tinh_trang: 'qua_han',
  nguoi_theo_doi: 'Nguyễn Thị Lan',
  ly_do: '',
  duong_dan: `${home}/nhiem-vu`,
  ...given,
});

const itemsAt = (home: string) => [
  item(home, {}),
  item(home, {
    so_van_ban: '45/TB-VPUBND',
    muc: '',
    noi_dung: 'Rà soát, báo cáo tình hình thực hiện các dự án trọng điểm trên địa bàn tỉnh.',
    don_vi: 'Sở Xây dựng',
    han: 'T4 07/10/2026',
    thoi_gian: 'Còn 2 ngày làm việc',
    tinh_trang: 'sap_den_han',
    ly_do: '15 ngày chưa cập nhật tiến độ.',
  }),
];

/** What every placeholder may look like, for who has no assignments to try the words on. */
export function exampleOf(code: MailCode, person: GatheredData['nguoi_nhan'], home: string): MailData {
  const items = itemsAt(home);
  const common = {
    nguoi_nhan: person,
    ngay: 'T2 05/10/2026',
    he_thong: systemName,
    duong_dan_he_thong: `${home}/viec`,
    so_viec: items.length,
  };
  if (!('cac_nhom' in placeholdersOf(code))) {
    const { so_van_ban, ngay_van_ban, trich_yeu, han } = items[0];
    return {
      ...common,
      ...{ so_van_ban, ngay_van_ban, trich_yeu, han },
      so_viec: 1,
      do_khan: '',
      noi_dung_bao: 'Văn phòng chuyển trả kết quả (lần 1): đề nghị bổ sung số liệu.',
      duong_dan: `${home}/nhiem-vu`,
      cac_viec: items.slice(0, 1),
    } satisfies AtOnceData;
  }
  const group = (ten: string, cac_viec: MailItem[]) => ({
    ten,
    so_viec: cac_viec.length,
    con_lai: 0,
    duong_dan: `${home}/nhiem-vu`,
    cac_viec,
  });
  return {
    ...common,
    so_qua_han: 1,
    so_sap_den_han: 1,
    tom_tat: '1 quá hạn, 1 sắp đến hạn',
    cac_nhom: [group('Việc phải làm', items)],
  } satisfies GatheredData;
}
