export { rightsDocument } from './rights-document';
export { RightsModule } from './rights.module';
