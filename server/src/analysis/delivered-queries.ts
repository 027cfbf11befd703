/** A query as it comes with the product. */
export interface DeliveredQuery {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly variables: string | null;
}

const comes = (n: number, name: string, text: string, variables: object | null = null): DeliveredQuery => ({
  // The same on every installation, so that what points at one of them goes on doing so.
  id: `00000000-0000-4000-8000-0000000005${String(n).padStart(2, '0')}`,
  ...{ name, text, variables: variables && JSON.stringify(variables, null, 2) },
});

const byUnit = `# Bảng chính thức theo đơn vị: các ô cộng lại đúng bằng tổng số (addsUp).
# Đổi by thành LEADER, MONITOR, FIELD, DOCUMENT_TYPE, ISSUER, MONTH… để xem theo cách khác.
query TongHopTheoDonVi($scope: StatisticsScope!) {
  statistics(scope: $scope, by: UNIT) {
    asOf
    addsUp
    total {
      figures {
        key
        count
      }
    }
    rows {
      label
      figures {
        key
        count
      }
      rates {
        formula
        numerator
        denominator
        percent
      }
    }
    formulas {
      formula
      name
      words
    }
  }
}
`;

const thenAndNow = `# Số liệu của một ngày đã qua, đúng như đã biết vào cuối ngày ấy, cạnh số liệu hiện nay.
query NgayDaQua($ngay: LocalDate!) {
  khiAy: statistics(scope: { asOf: $ngay }) {
    asOf
    total {
      figures {
        key
        count
      }
    }
  }
  hienNay: statistics(scope: {}) {
    asOf
    total {
      figures {
        key
        count
      }
    }
  }
}
`;

const original = `# Đúng hạn, quá hạn xét theo hạn gốc, chưa tính gia hạn (original), cạnh hạn hiện hành (figures).
query TheoHanGoc {
  statistics(scope: {}, by: UNIT) {
    rows {
      label
      figures {
        key
        count
      }
      original {
        key
        count
      }
    }
  }
}
`;

const trend = `# Mười hai tháng gần đây, mỗi tháng như vào cuối tháng ấy.
query XuHuong($scope: StatisticsScope!) {
  statisticsTrend(scope: $scope, step: MONTH, count: 12) {
    on
    figures {
      key
      count
    }
    rates {
      formula
      percent
    }
  }
}
`;

const list = `# Đúng những nhiệm vụ mà một con số đếm. Trang sau: đưa endCursor vào biến after.
query DanhSachQuaHan($scope: StatisticsScope!, $after: String) {
  countedAssignments(scope: $scope, figure: OPEN_OVERDUE, first: 100, after: $after) {
    totalCount
    nodes {
      documentNumber
      issuedOn
      directiveText
      unit {
        name
      }
      dueOn
      daysLate
      monitorName
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;

const monitors = `# Mỗi chuyên viên đang theo dõi bao nhiêu, chờ xác nhận bao nhiêu, quá hạn bao nhiêu.
query ViecCuaChuyenVien {
  statistics(scope: {}, by: MONITOR) {
    rows {
      label
      figures {
        key
        count
      }
    }
  }
}
`;

/** Questions that come with the product, for whoever opens the playground for the first time. */
export const deliveredQueries: readonly DeliveredQuery[] = [
  comes(1, 'Tổng hợp theo đơn vị', byUnit, { scope: {} }),
  comes(2, 'Tổng hợp của một năm, theo đơn vị', byUnit, { scope: { from: '2026-01-01', to: '2026-12-31' } }),
  comes(3, 'Một ngày đã qua và hiện nay', thenAndNow, { ngay: '2026-06-30' }),
  comes(4, 'Theo hạn gốc và hạn hiện hành', original),
  comes(5, 'Xu hướng 12 tháng', trend, { scope: {} }),
  comes(6, 'Danh sách quá hạn', list, { scope: {}, after: null }),
  comes(7, 'Khối lượng việc của chuyên viên theo dõi', monitors),
];
