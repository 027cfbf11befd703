import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { instantOf } from '@libs/calendar';
import type { FeedDeadline } from './feed-events.queries';

const shortest = (text: string, most: number) => {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length <= most ? one : `${one.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
};

const nextDay = (on: string) => new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000);

/**
 * Deadlines as a calendar (RFC 5545): whole days, or the half hour before a deadline with a time.
 * @param home the console's address, without a slash at its end
 */
export function calendarText(deadlines: readonly FeedDeadline[], zone: string, home: string, now: Date): string {
  const calendar = ical({
    name: 'Thời hạn nhiệm vụ',
    description: 'Thời hạn các nhiệm vụ đang thực hiện trên hệ thống Thông tin điều hành',
    prodId: { company: 'ttdh', product: 'thong-tin-dieu-hanh', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  const { host } = new URL(home);
  for (const { id, version, number, place, text, unitName, dueOn, dueTime, updatedAt } of deadlines) {
    const end = dueTime ? instantOf(dueOn, dueTime, zone) : nextDay(dueOn);
    const link = `${home}/nhiem-vu/${id}`;
    calendar.createEvent({
      id: `${id}@${host}`,
      sequence: version,
      stamp: now,
      lastModified: updatedAt,
      // All-day dates are read in UTC here and written without a zone.
      ...(dueTime
        ? { start: new Date(+end - 30 * 60_000), end }
        : { start: new Date(`${dueOn}T00:00:00Z`), end, allDay: true }),
      summary: `Hạn: ${shortest(text, 90)} (${number})`,
      description: [text, [number, place].filter(Boolean).join(', '), `Đơn vị: ${unitName}`, link].join('\n'),
      url: link,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
