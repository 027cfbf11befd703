import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { config } from '@libs/config';
import { mostFilesAtOnce } from './uploads';

/** Teaches the HTTP server multipart bodies, streamed and bounded. Call it before the application listens. */
export async function registerUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart, {
    // A file that is too large is cut just past the limit, so that it can be told from one that just fits.
    throwFileSizeLimit: false,
    limits: {
      fileSize: config.MAX_UPLOAD_MB * 1024 ** 2 + 1,
      files: mostFilesAtOnce,
      fields: 5,
      fieldSize: 1_000,
      parts: mostFilesAtOnce + 5,
      headerPairs: 20,
    },
  });
}
