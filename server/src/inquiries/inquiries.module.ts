import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from '@libs/files';
import { AssignmentsModule, AssignmentSteps } from '../assignments';
import { AssignmentInquiriesResolver } from './assignment-inquiries.resolver';
import { InquiriesQueries } from './inquiries.queries';
import { InquiriesResolver, InquiryFilesResolver } from './inquiries.resolver';
import { InquiriesService } from './inquiries.service';
import { InquiringQueries } from './inquiring.queries';
import { Inquiry } from './inquiry.entity';
import { InquiryMessage } from './inquiry-message.entity';

const resolvers = [InquiriesResolver, InquiryFilesResolver, AssignmentInquiriesResolver];

/** Giải trình: a unit is asked to explain, answers by a day, and is asked again or not. */
@Module({
  imports: [TypeOrmModule.forFeature([Inquiry, InquiryMessage]), AssignmentsModule],
  providers: [InquiringQueries, InquiriesQueries, InquiriesService, ...resolvers],
  exports: [InquiriesQueries, InquiriesService],
})
export class InquiriesModule {
  constructor(files: Files, queries: InquiriesQueries, steps: AssignmentSteps, inquiries: InquiriesService) {
    files.register('inquiry-message', (actor, id) => queries.seesMessage(actor, id));
    steps.whenOver((assignment, tx) => inquiries.lapse(assignment, tx));
  }
}
