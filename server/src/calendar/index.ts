export { CalendarModule } from './calendar.module';
export { CalendarQueries } from './calendar.queries';
export { CalendarService } from './calendar.service';
export type { CalendarEvent, CalendarFilled } from './calendar.events';
export { DeadlineKind, DeadlineReadingType } from './calendar.graphql';
