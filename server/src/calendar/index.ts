export { CalendarModule } from './calendar.module';
export { CalendarQueries, workingDaysBetween } from './calendar.queries';
export { CalendarService } from './calendar.service';
export type { CalendarDayRemoved, CalendarDaySaved, CalendarEvent, CalendarFilled } from './calendar.events';
export { DeadlineKind, DeadlineReadingType } from './calendar.graphql';
