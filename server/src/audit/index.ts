export { AuditModule } from './audit.module';
export { readAnchors } from './anchor-file';
export { TrailAnchors } from './trail-anchors';
export { TrailQueries } from './trail.queries';
export { verdictInWords, verifyTrail } from './verify-trail';
