import { MailCode } from './mail-code';

/** A place in a template that is filled in: a text or number, something with `parts`, or a list of such. */
export interface Placeholder {
  readonly says: string;
  readonly parts?: Placeholders;
  readonly each?: Placeholders;
}

export type Placeholders = Readonly<Record<string, Placeholder>>;

const plain = (says: string): Placeholder => ({ says });

/** One assignment in a mail. */
const assignment = {
  so_van_ban: plain('Số, ký hiệu văn bản'),
  ngay_van_ban: plain('Ngày ban hành văn bản'),
  trich_yeu: plain('Trích yếu văn bản'),
  muc: plain('Mục, khoản trong văn bản; có thể trống'),
  noi_dung: plain('Nội dung chỉ đạo'),
  don_vi: plain('Đơn vị được giao'),
  vai_tro: plain('“chủ trì” hoặc “phối hợp”'),
  trang_thai: plain('Trạng thái: Chờ tiếp nhận, Đang thực hiện, …'),
  han: plain('Thời hạn kèm thứ, ví dụ T6 30/09/2026; không có thì “không thời hạn”'),
  thoi_gian: plain('“Quá hạn 3 ngày”, “Còn 2 ngày làm việc”, …; có thể trống'),
  tinh_trang: plain('“qua_han”, “sap_den_han” hoặc trống, để so sánh trong {% if %}'),
  nguoi_theo_doi: plain('Người theo dõi của Văn phòng; có thể trống'),
  ly_do: plain('Vì sao được nhắc; có thể trống'),
  duong_dan: plain('Đường dẫn mở thẳng nhiệm vụ'),
} satisfies Placeholders;

/** In every mail. */
const everywhere = {
  nguoi_nhan: {
    says: 'Người nhận thư',
    parts: { ten: plain('Họ và tên người nhận'), chuc_vu: plain('Chức vụ người nhận') },
  },
  ngay: plain('Ngày gửi kèm thứ, ví dụ T2 23/11/2026'),
  he_thong: plain('Tên hệ thống'),
  duong_dan_he_thong: plain('Đường dẫn mở trang Việc của tôi'),
  so_viec: plain('Số nhiệm vụ trong thư'),
} satisfies Placeholders;

const gathered = {
  ...everywhere,
  so_qua_han: plain('Số nhiệm vụ quá hạn'),
  so_sap_den_han: plain('Số nhiệm vụ sắp đến hạn'),
  tom_tat: plain('Tóm tắt, ví dụ “3 quá hạn, 5 sắp đến hạn”'),
  cac_nhom: {
    says: 'Các nhóm việc, dùng với {% for nhom in cac_nhom %}',
    each: {
      ten: plain('Tên nhóm'),
      so_viec: plain('Số nhiệm vụ của nhóm'),
      con_lai: plain('Số nhiệm vụ của nhóm không liệt kê hết trong thư'),
      duong_dan: plain('Đường dẫn đến danh sách'),
      cac_viec: { says: 'Các nhiệm vụ, dùng với {% bang_viec nhom.cac_viec %}', each: assignment },
    },
  },
} satisfies Placeholders;

const atOnce = {
  ...everywhere,
  so_van_ban: plain('Số, ký hiệu văn bản'),
  ngay_van_ban: plain('Ngày ban hành văn bản'),
  trich_yeu: plain('Trích yếu văn bản'),
  do_khan: plain('KHẨN, THƯỢNG KHẨN, HỎA TỐC; văn bản thường thì trống'),
  han: plain('Thời hạn sớm nhất kèm thứ; không có thì “không thời hạn”'),
  noi_dung_bao: plain('Câu báo của hệ thống, ví dụ “Văn phòng chuyển trả kết quả: …”'),
  duong_dan: plain('Đường dẫn mở thẳng nhiệm vụ, hoặc văn bản khi có nhiều nhiệm vụ'),
  cac_viec: { says: 'Các nhiệm vụ, dùng với {% bang_viec cac_viec %}', each: assignment },
} satisfies Placeholders;

/** What the words of each mail may be filled with; anything else is refused when they are saved. */
export const placeholdersOf = (code: MailCode): Placeholders =>
  code === MailCode.DIGEST || code === MailCode.WEEKLY ? gathered : atOnce;

/** The values of any placeholders: own properties of plain objects only. */
export interface MailData {
  readonly [name: string]: string | number | MailData | readonly MailData[];
}

type DataOf<Of extends Placeholders> = {
  [Name in keyof Of]: Of[Name] extends { each: infer Each extends Placeholders }
    ? DataOf<Each>[]
    : Of[Name] extends { parts: infer Parts extends Placeholders }
      ? DataOf<Parts>
      : string | number;
};

export type MailItem = DataOf<typeof assignment>;
export type GatheredData = DataOf<typeof gathered>;
export type AtOnceData = DataOf<typeof atOnce>;

/** A place as the Office sees it: what to write to have it filled, and what it says. */
export interface ShownPlaceholder {
  readonly name: string;
  readonly snippet: string;
  readonly says: string;
}

/** Every place of a mail in the order to show them in; those inside lists are under the usual name of one. */
export function shownPlaceholders(code: MailCode): ShownPlaceholder[] {
  const shown: ShownPlaceholder[] = [];
  const add = (places: Placeholders, prefix: string): void => {
    for (const [own, { says, parts, each }] of Object.entries(places)) {
      const name = prefix + own;
      if (parts) add(parts, `${name}.`);
      else if (!each) shown.push({ name, snippet: `{{ ${name} }}`, says });
      else {
        const one = own === 'cac_nhom' ? 'nhom' : 'viec';
        const list = `{% for ${one} in ${name} %}\n  {{ ${one}.${Object.keys(each)[0]} }}\n{% endfor %}`;
        shown.push({ name, snippet: one === 'viec' ? `{% bang_viec ${name} %}` : list, says });
        add(each, `${one}.`);
      }
    }
  };
  add(placeholdersOf(code), '');
  return shown;
}
