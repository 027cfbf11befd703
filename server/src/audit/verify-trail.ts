import type { Broken, Head, Link } from './trail-check';
import { TrailCheck } from './trail-check';

/** What a check of the whole trail found. */
export interface Verdict {
  readonly count: bigint;
  readonly anchors: number;
  readonly broken: Broken | null;
}

/** Checks every record of the trail, its end, and what was noted of it outside. Stops at the first that is wrong. */
export async function verifyTrail(
  links: AsyncIterable<Link>,
  head: Head | null,
  anchors: readonly Head[],
): Promise<Verdict> {
  const check = new TrailCheck(anchors);
  let broken: Broken | null = null;
  for await (const link of links) {
    broken = check.next(link);
    if (broken) break;
  }
  broken ??= check.end(head);
  return { count: check.count, anchors: check.anchorsMet, broken };
}

const number = (count: bigint | number) => count.toLocaleString('vi-VN');

/** The verdict as an operator reads it. */
export function verdictInWords({ count, anchors, broken }: Verdict, zone: string): string {
  if (!broken) {
    const noted = anchors
      ? `khớp ${number(anchors)} mốc neo ngoài cơ sở dữ liệu`
      : 'chưa có mốc neo ngoài cơ sở dữ liệu để đối chiếu';
    return `Nguyên vẹn: ${number(count)} bản ghi nối liền nhau, ${noted}.`;
  }
  const { seq, why, record } = broken;
  const what = record
    ? ` (${record.at.toLocaleString('vi-VN', { timeZone: zone })}, ${record.type}, người thực hiện: ${record.actorName})`
    : '';
  return `HỎNG tại bản ghi ${seq}${what}: ${why}. ${number(seq - 1n)} bản ghi trước đó nguyên vẹn.`;
}
