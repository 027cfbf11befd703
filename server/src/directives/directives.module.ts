import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from '@libs/files';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { UnitsModule } from '../units';
import { AmendmentsService } from './amendments.service';
import { Directive } from './directive.entity';
import { DirectivesResolver } from './directives.resolver';
import { DirectiveDocument } from './document.entity';
import { DocumentsQueries } from './documents.queries';
import { DocumentsResolver } from './documents.resolver';
import { DocumentsService } from './documents.service';
import { EnteringQueries } from './entering.queries';
import { Field } from './field.entity';

@Module({
  imports: [TypeOrmModule.forFeature([DirectiveDocument, Directive, Field]), SqlModule, UnitsModule, AccountsModule],
  providers: [
    AmendmentsService,
    DocumentsService,
    DocumentsQueries,
    EnteringQueries,
    DocumentsResolver,
    DirectivesResolver,
  ],
  exports: [AmendmentsService, DocumentsService, DocumentsQueries, EnteringQueries],
})
export class DirectivesModule {
  constructor(files: Files, queries: DocumentsQueries) {
    files.register('document', async (actor, id) => (await queries.document(actor, id)) !== null);
  }
}
