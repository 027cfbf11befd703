export { Instant, LocalDate, LocalTime } from './scalars';
