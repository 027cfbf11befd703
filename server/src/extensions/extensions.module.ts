import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from '@libs/files';
import { AssignmentsModule, AssignmentSteps } from '../assignments';
import { SettingsCatalogue, SettingsModule } from '../settings';
import { AssignmentExtensionsResolver } from './assignment-extensions.resolver';
import { DeadlineLedgerQueries } from './deadline-ledger.queries';
import { ExtensionDecisions } from './decisions.service';
import { ExtendingQueries } from './extending.queries';
import { ExtensionActsResolver } from './extension-acts.resolver';
import { ExtensionDraft } from './extension-draft.entity';
import { Extension } from './extension.entity';
import { ExtensionReason } from './extension-reason.entity';
import { ExtensionReasons } from './extension-reasons.service';
import { noticeWorkingDays } from './extension-settings';
import { ExtensionsQueries } from './extensions.queries';
import { ExtensionsResolver } from './extensions.resolver';
import { ExtensionRequests } from './requests.service';

const commands = [ExtensionRequests, ExtensionDecisions, ExtensionReasons];
const reads = [ExtensionsQueries, DeadlineLedgerQueries];
const resolvers = [ExtensionsResolver, ExtensionActsResolver, AssignmentExtensionsResolver];

/** Gia hạn: asking for more time and deciding on it (domain.md §4). */
@Module({
  imports: [TypeOrmModule.forFeature([Extension, ExtensionDraft, ExtensionReason]), SettingsModule, AssignmentsModule],
  providers: [ExtendingQueries, ...commands, ...reads, ...resolvers],
  exports: [ExtendingQueries, ...commands, ...reads],
})
export class ExtensionsModule {
  constructor(
    settings: SettingsCatalogue,
    files: Files,
    queries: ExtensionsQueries,
    steps: AssignmentSteps,
    requests: ExtensionRequests,
  ) {
    settings.register(noticeWorkingDays);
    files.register('extension', (actor, id) => queries.sees(actor, id));
    files.register('extension-draft', (actor, id) => queries.mayWriteDraft(actor, id));
    steps.whenOver((assignment, tx) => requests.lapse(assignment, tx));
  }
}
