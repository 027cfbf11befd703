export { InquiriesModule } from './inquiries.module';
export { InquiriesQueries } from './inquiries.queries';
export { InquiriesService } from './inquiries.service';
export type { Inquiry } from './inquiry.entity';
export type { InquiryEvent } from './inquiry.events';
export { InquiryFilter } from './inquiry-filter.graphql';
export { InquiryState } from './inquiry.lifecycle';
