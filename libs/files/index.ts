export { Attachment } from './attachment.entity';
export { AttachmentType } from './attachment.graphql';
export { BlobStore } from './blob-store';
export { contentDisposition } from './file-name';
export { FileSweep } from './file-sweep';
export { type AttachmentRow, Files, type Holder } from './files';
export { FilesModule } from './files.module';
export { registerUploads } from './register-uploads';
export { Uploads } from './uploads';
