import { readFile } from 'node:fs/promises';
import { BlobStore } from '@libs/files';
import { MissingFile } from './missing-file';

/** A file that is sent along with a mail: one of the blob store's. */
export interface MailFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/** SQL: the files of the mail of the table alias `m`, as JSON. */
export const FILES = `(select coalesce(json_agg(json_build_object('name', f.name, 'mediaType', f.media_type, 'sha256', f.sha256)
  order by f.ordinal), '[]') from outgoing_mail_file f where f.mail_id = m.id)`;

const blobs = new BlobStore();

/** The file as nodemailer wants it. In memory: a mail carries little, and is read before the conversation begins. */
export async function contentOf({ name, mediaType, sha256 }: MailFile) {
  const content = await readFile(blobs.pathOf(sha256)).catch(() => {
    throw new MissingFile(name);
  });
  return { filename: name, contentType: mediaType, content };
}
