export { type DraftContent, type DraftRow, type DraftUnit, emptyContent } from './draft-content';
export type { DraftCreated, DraftDiscarded, DraftIssued } from './draft.events';
export { DraftType } from './draft.graphql';
export { DraftsQueries } from './drafts.queries';
export { IntakeModule } from './intake.module';
export { IntakeService } from './intake.service';
