import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SignedIn } from '@libs/testing/signed-in';

/** Somebody who sends files one after the other, each of other bytes. What has no answer is sent no more: nobody was told that it is kept. */
export class Uploader {
  /** Ids of files of which the server said that it has them. */
  readonly acked: string[] = [];
  failed = 0;

  constructor(
    private readonly person: SignedIn,
    private readonly url: () => string,
  ) {}

  async write(stop: () => boolean): Promise<void> {
    while (!stop()) {
      const form = new FormData();
      // Enough of them that a kill meets one half-way.
      form.append('file', new Blob([`${randomBytes(150_000).toString('hex')}\n`]), 'so-lieu.txt');
      try {
        const [{ id }] = await this.person.at(this.url()).upload(form);
        this.acked.push(id!);
      } catch {
        this.failed++;
      }
      await pause(40);
    }
  }
}
