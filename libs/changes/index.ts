export { ChangesModule } from './changes.module';
export { clock } from './clock';
export type { Changes, DomainEvent, Recorded } from './domain-event';
export { liveChannel, type Notice } from './notice';
export { OutboxRelay, recovery } from './outbox-relay';
export { Reactions, ReactsTo } from './reactions';
export { RecordedEvent } from './recorded-event.entity';
export { type Target, Transaction } from './transaction';
export { type Answer, type Request, UnitOfWork } from './unit-of-work';
