import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Attachment } from './attachment.entity';
import { BlobStore } from './blob-store';
import { FileSweep } from './file-sweep';
import { FilesController } from './files.controller';
import { Files } from './files';
import { MadeFiles } from './made-files';
import { Infected } from './infected';
import { Quarantine } from './quarantine';
import { Scanner } from './scanner';
import { Uploads } from './uploads';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Attachment])],
  controllers: [FilesController],
  providers: [BlobStore, Files, MadeFiles, Scanner, Infected, Uploads, FileSweep, Quarantine],
  exports: [BlobStore, Files, MadeFiles, Uploads, FileSweep, Scanner, Quarantine],
})
export class FilesModule {}
