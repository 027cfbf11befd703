import { DeadlineKind } from '../calendar';
import { AssignmentPart } from '../assignments';
import { DocumentType, typeName } from '../directives';
import { noKey, StatisticsBy } from './statistics-by';

const kinds: Record<DeadlineKind, string> = {
  DATE: 'Ngày cụ thể',
  PERIOD: 'Tháng, quý, năm',
  WORKING_DAYS: 'Số ngày làm việc',
  RECURRING: 'Định kỳ',
  NONE: 'Không có thời hạn, thường xuyên',
};
const parts: Record<AssignmentPart, string> = { LEAD: 'Chủ trì', COOPERATING: 'Phối hợp' };

/** What the row of what has none is called. */
const nobodys: Partial<Record<StatisticsBy, string>> = {
  LEADER: 'Chưa ghi lãnh đạo chỉ đạo',
  MONITOR: 'Chưa có chuyên viên theo dõi',
  SPECIALIST: 'Chưa giao chuyên viên',
  FIELD: 'Chưa phân lĩnh vực',
};

/** What a row is called, where the database has no name for it. */
export function labelOf(by: StatisticsBy, key: string): string {
  if (key === noKey) return nobodys[by] ?? 'Không rõ';
  switch (by) {
    case StatisticsBy.DOCUMENT_TYPE:
      return typeName(key as DocumentType);
    case StatisticsBy.DEADLINE_KIND:
      return kinds[key as DeadlineKind];
    case StatisticsBy.PART:
      return parts[key as AssignmentPart];
    case StatisticsBy.MONTH:
      return `Tháng ${key.slice(5, 7)}/${key.slice(0, 4)}`;
    default:
      return key;
  }
}
