/** A report as the product is delivered with it; once there, it is the Office's own to change. */
export interface Delivered {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly audience: readonly string[];
  readonly definition: object;
}

type Column = readonly [field: string, heading: string, width?: number, group?: string];

const column = ([field, heading, width = undefined, group = undefined]: Column) => ({
  ...{ field, heading, group: group ?? null, width: width ?? null, align: null },
});

const everyone = ['PROVINCIAL_LEADER', 'UNIT_HEAD', 'ANALYST'];
const overseers = ['PROVINCIAL_LEADER', 'ANALYST'];

interface Wanted {
  readonly source: string;
  readonly by?: string;
  readonly period?: string;
  readonly asks: readonly string[];
  readonly filter?: object;
  readonly columns: readonly Column[];
  readonly groupBy?: readonly string[];
  readonly subtotals?: boolean;
  readonly grandTotal?: boolean;
  readonly sort?: readonly (readonly [field: string, descending?: boolean])[];
  readonly title: string;
  readonly note?: string;
  readonly showFormulas?: boolean;
  readonly portrait?: boolean;
}

/** As the Office's own forms look (Decree 30/2020); place, signature and legal basis are for the Office to fill in. */
const definition = ({ columns, sort = [], title, note, showFormulas, portrait, ...rest }: Wanted) => ({
  ...{ by: null, period: 'NONE', filter: {}, groupBy: [], subtotals: false, grandTotal: false },
  ...rest,
  columns: columns.map(column),
  sort: sort.map(([field, descending = false]) => ({ field, descending })),
  layout: {
    ...{ title, subtitle: null, legalBasis: [], superior: 'ỦY BAN NHÂN DÂN TỈNH', issuer: 'VĂN PHÒNG' },
    ...{ place: null, signAuthority: null, signTitle: 'CHÁNH VĂN PHÒNG', signName: null },
    recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh (b/c);', 'Các sở, ban, ngành, địa phương;', 'Lưu: VT.'],
    ...{ note: note ?? null, landscape: !portrait, showFormulas: showFormulas ?? false },
  },
});

const done = 'Hoàn thành';
const open = 'Chưa hoàn thành';
const counts: readonly Column[] = [
  ['total', 'Tổng số nhiệm vụ được giao', 10],
  ['done', 'Tổng', 8, done],
  ['doneOnTime', 'Đúng hạn', 8, done],
  ['doneLate', 'Quá hạn', 8, done],
  ['open', 'Tổng', 8, open],
  ['openInTerm', 'Trong hạn', 8, open],
  ['openOverdue', 'Quá hạn', 8, open],
];

const summary = (period: string): object =>
  definition({
    ...{ source: 'SUMMARY', by: 'UNIT', period, asks: ['PERIOD', 'AS_OF', 'UNIT'], grandTotal: true },
    filter: { population: 'CARRIED_AND_ISSUED' },
    columns: [
      ...([
        ['ordinal', 'STT'],
        ['label', 'Đơn vị', 32],
      ] as const),
      ...counts,
      ...([
        ['rateOnTimeOfDue', 'Tỷ lệ hoàn thành đúng hạn (%)', 10],
        ['note', 'Ghi chú', 12],
      ] as const),
    ],
    ...{ title: 'Biểu tổng hợp tình hình thực hiện nhiệm vụ', showFormulas: true },
  });

const listed = {
  ordinal: ['ordinal', 'STT', 5],
  document: ['documentFull', 'Số, ký hiệu, ngày văn bản', 18],
  text: ['directiveText', 'Nội dung nhiệm vụ', 44],
  unit: ['unit', 'Đơn vị chủ trì', 20],
  cooperating: ['cooperatingUnits', 'Đơn vị phối hợp', 20],
  due: ['dueOn', 'Thời hạn', 11],
  late: ['daysLate', 'Số ngày quá hạn', 8],
  progress: ['latestReport', 'Tình hình thực hiện', 28],
  why: ['difficulties', 'Lý do', 20],
  monitor: ['monitor', 'Chuyên viên theo dõi', 16],
} as const satisfies Record<string, Column>;

export const delivered: readonly Delivered[] = [
  {
    code: 'tong-hop-tuan',
    name: 'Tổng hợp tuần theo đơn vị',
    description: 'Nhiệm vụ giao trong tuần và còn từ trước, theo đơn vị.',
    audience: everyone,
    definition: summary('THIS_WEEK'),
  },
  {
    code: 'tong-hop-thang',
    name: 'Tổng hợp tháng theo đơn vị',
    description: 'Nhiệm vụ giao trong tháng và còn từ trước, theo đơn vị.',
    audience: everyone,
    definition: summary('THIS_MONTH'),
  },
  {
    code: 'tong-hop-quy',
    name: 'Tổng hợp quý theo đơn vị',
    description: 'Nhiệm vụ giao trong quý và còn từ trước, theo đơn vị.',
    audience: everyone,
    definition: summary('THIS_QUARTER'),
  },
  {
    code: 'qua-han',
    name: 'Danh mục nhiệm vụ quá hạn',
    description: 'Nhiệm vụ quá hạn chưa hoàn thành, chậm nhiều nhất xếp trước.',
    audience: everyone,
    definition: definition({
      ...{ source: 'ASSIGNMENTS', asks: ['AS_OF', 'UNIT', 'MONITOR'], filter: { figures: ['OPEN_OVERDUE'] } },
      columns: Object.values(listed),
      sort: [['daysLate', true], ['unit']],
      title: 'Danh mục nhiệm vụ quá hạn',
    }),
  },
  {
    code: 'den-han-ky-toi',
    name: 'Nhiệm vụ đến hạn trong kỳ tới',
    description: 'Nhiệm vụ chưa hoàn thành có thời hạn trong tuần tới, theo đơn vị.',
    audience: everyone,
    definition: definition({
      ...{ source: 'ASSIGNMENTS', period: 'NEXT_WEEK', asks: ['PERIOD', 'UNIT', 'MONITOR'], groupBy: ['unit'] },
      filter: { population: 'DUE', figures: ['OPEN_IN_TERM', 'OPEN_OVERDUE'] },
      columns: [
        ...[listed.ordinal, listed.document, listed.text, listed.cooperating, listed.due],
        ...([['daysLeft', 'Số ngày còn lại', 8]] as const),
        ...[listed.progress, listed.monitor],
      ],
      sort: [['dueOn']],
      title: 'Danh mục nhiệm vụ đến hạn trong kỳ tới',
    }),
  },
  {
    code: 'gia-han',
    name: 'Danh mục gia hạn',
    description: 'Đề nghị gia hạn và gia hạn của Văn phòng trong kỳ.',
    audience: everyone,
    definition: definition({
      ...{ source: 'EXTENSIONS', period: 'THIS_MONTH', asks: ['PERIOD', 'UNIT', 'MONITOR'] },
      columns: [
        ...([
          ['ordinal', 'STT', 5],
          ['directiveText', 'Nhiệm vụ', 44],
          ['unit', 'Đơn vị', 20],
        ] as const),
        ...([
          ['originalDueOn', 'Thời hạn ban đầu', 11],
          ['time', 'Số lần gia hạn', 7],
        ] as const),
        ...([
          ['decidedOn', 'Thời hạn sau gia hạn', 11],
          ['reason', 'Lý do', 22],
        ] as const),
        ...([
          ['legalBasis', 'Văn bản đề nghị', 18],
          ['decidedBy', 'Người quyết định', 16],
        ] as const),
      ],
      sort: [['requestedOn'], ['unit']],
      title: 'Danh mục gia hạn',
    }),
  },
  {
    code: 'tra-lai',
    name: 'Kết quả bị chuyển trả',
    description: 'Nhiệm vụ có kết quả bị chuyển trả ít nhất một lần, theo đơn vị.',
    audience: everyone,
    definition: definition({
      ...{ source: 'ASSIGNMENTS', asks: ['AS_OF', 'UNIT', 'MONITOR'], filter: { returned: true }, groupBy: ['unit'] },
      columns: [
        ...[listed.ordinal, listed.document, listed.text, listed.due],
        ...([
          ['returnCount', 'Số lần chuyển trả', 8],
          ['returnReason', 'Lý do chuyển trả', 26],
        ] as const),
        ...([['cell', 'Tình trạng', 16]] as const),
        listed.monitor,
      ],
      ...{ subtotals: true, grandTotal: true, sort: [['returnCount', true]] },
      title: 'Danh mục kết quả bị chuyển trả',
    }),
  },
  {
    code: 'chua-tiep-nhan',
    name: 'Nhiệm vụ chưa tiếp nhận',
    description: 'Nhiệm vụ đã giao mà đơn vị chưa tiếp nhận, giao lâu nhất xếp trước.',
    audience: everyone,
    definition: definition({
      ...{ source: 'ASSIGNMENTS', asks: ['AS_OF', 'UNIT', 'MONITOR'], filter: { figures: ['UNACKNOWLEDGED'] } },
      columns: [
        ...[listed.ordinal, listed.document, listed.text, listed.unit],
        ...([['issuedOn', 'Ngày giao', 11]] as const),
        ...[listed.due, listed.monitor],
      ],
      sort: [['issuedOn'], ['unit']],
      title: 'Danh mục nhiệm vụ chưa tiếp nhận',
    }),
  },
  {
    code: 'van-ban',
    name: 'Tiến độ một văn bản (mẫu Phụ lục II)',
    description: 'Các nhiệm vụ của một văn bản, cơ quan chủ trì, phối hợp và kết quả đến nay.',
    audience: [...everyone, 'UNIT_SPECIALIST'],
    definition: definition({
      ...{ source: 'DOCUMENT', asks: ['DOCUMENT'] },
      columns: [
        ...([
          ['ordinal', 'TT', 5],
          ['directiveText', 'Tên nhiệm vụ', 40],
        ] as const),
        ...([
          ['leadUnits', 'Cơ quan chủ trì', 20],
          ['cooperatingUnits', 'Cơ quan phối hợp', 20],
        ] as const),
        ...([
          ['expectedProduct', 'Kết quả', 16],
          ['dueWords', 'Thời gian hoàn thành', 14],
        ] as const),
        ...([
          ['state', 'Tiến độ', 14],
          ['latestReport', 'Kết quả hiện nay', 26],
        ] as const),
      ],
      title: 'Danh mục nhiệm vụ và tình hình thực hiện',
    }),
  },
  {
    code: 'giao-ban-don-vi',
    name: 'Danh mục giao ban của đơn vị',
    description: 'Việc chưa hoàn thành của một đơn vị, để dùng trong cuộc họp của đơn vị.',
    audience: [...everyone, 'UNIT_SPECIALIST'],
    definition: definition({
      ...{ source: 'ASSIGNMENTS', asks: ['UNIT', 'AS_OF'], filter: { figures: ['OPEN'] }, groupBy: ['cell'] },
      columns: [
        ...[listed.ordinal, listed.document, listed.text, listed.due],
        ...([
          ['holder', 'Bộ phận thực hiện', 18],
          ['delegate', 'Người xử lý', 16],
        ] as const),
        ...([['progress', 'Tiến độ (%)', 8]] as const),
        ...[listed.progress, listed.why],
      ],
      sort: [['dueOn']],
      title: 'Danh mục nhiệm vụ giao ban',
    }),
  },
  {
    code: 'khoi-luong-chuyen-vien',
    name: 'Khối lượng theo dõi của chuyên viên',
    description: 'Số nhiệm vụ mỗi chuyên viên Văn phòng đang theo dõi và việc chờ xác nhận.',
    audience: overseers,
    definition: definition({
      ...{ source: 'SUMMARY', by: 'MONITOR', asks: ['AS_OF'], grandTotal: true, sort: [['open', true]] },
      columns: [
        ...([
          ['ordinal', 'STT', 5],
          ['label', 'Chuyên viên theo dõi', 26],
          ['total', 'Tổng số', 9],
        ] as const),
        ...([
          ['done', 'Hoàn thành', 9],
          ['open', 'Tổng', 8, open],
          ['openInTerm', 'Trong hạn', 8, open],
        ] as const),
        ...([
          ['openOverdue', 'Quá hạn', 8, open],
          ['dueSoon', 'Sắp đến hạn', 8, open],
        ] as const),
        ...([
          ['waiting', 'Chờ xác nhận', 9],
          ['unacknowledged', 'Chưa tiếp nhận', 9],
          ['returned', 'Bị chuyển trả', 9],
        ] as const),
      ],
      title: 'Khối lượng theo dõi của chuyên viên',
    }),
  },
  {
    code: 'xep-hang',
    name: 'Xếp hạng đơn vị',
    description: 'Điểm của từng đơn vị theo bảng điểm đang áp dụng.',
    audience: overseers,
    definition: definition({
      ...{ source: 'RANKING', period: 'THIS_QUARTER', asks: ['PERIOD', 'AS_OF'] },
      columns: [
        ...([
          ['rank', 'Xếp hạng', 8],
          ['label', 'Đơn vị', 32],
          ['total', 'Tổng số nhiệm vụ', 9],
        ] as const),
        ...([
          ['sample', 'Số nhiệm vụ chấm điểm', 10],
          ['doneOnTime', 'Hoàn thành đúng hạn', 9],
        ] as const),
        ...([
          ['doneLate', 'Hoàn thành quá hạn', 9],
          ['openOverdue', 'Quá hạn chưa xong', 9],
        ] as const),
        ...([
          ['points', 'Điểm trung bình', 9],
          ['weightedPoints', 'Điểm theo khối lượng', 9],
          ['note', 'Ghi chú', 14],
        ] as const),
      ],
      sort: [['rank'], ['weightedPoints', true]],
      ...{ title: 'Xếp hạng thực hiện nhiệm vụ', showFormulas: true, portrait: true },
    }),
  },
];
