import { HttpClient, HttpEventType, type HttpErrorResponse } from '@angular/common/http';
import { Component, computed, effect, inject, input, model, output, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { Subscription } from 'rxjs';
import { texts } from '../../i18n/text';
import { Notice } from '../notice';
import { smallerPhoto } from './photo';

/** A file that the server has taken in. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  mediaType: string;
}

interface Sending {
  name: string;
  percent: number;
  /** Being made smaller. */
  shrinking?: boolean;
  problem?: string;
  request?: Subscription;
}

/**
 * Files by button, by dropping them or by camera: each is sent at once, with its progress and its own error; large
 * photos are made smaller before.
 * `files` (two-way) holds what has arrived; `busy` tells whether something is still on its way; `accept`, `maxBytes`.
 */
@Component({
  selector: 'app-file-drop',
  imports: [MatIcon],
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.scss',
})
export class FileDrop {
  private readonly http = inject(HttpClient);
  private readonly notice = inject(Notice);

  readonly files = model<readonly UploadedFile[]>([]);
  readonly accept = input('');
  /** A table of people can't be photographed. */
  protected readonly takesPictures = computed(() => !this.accept() || /image|jpe?g|png/.test(this.accept()));
  readonly maxBytes = input(50 * 1024 * 1024);
  readonly busy = output<boolean>();

  protected readonly t = texts();
  protected readonly sending = signal<readonly Sending[]>([]);
  protected readonly over = signal(false);
  private readonly isBusy = computed(() => this.sending().some((one) => !one.problem));

  constructor() {
    effect(() => this.busy.emit(this.isBusy()));
  }

  protected chosen(field: HTMLInputElement) {
    this.add(field.files);
    field.value = '';
  }

  protected dropped(event: DragEvent) {
    event.preventDefault();
    this.over.set(false);
    this.add(event.dataTransfer?.files);
  }

  protected remove(file: UploadedFile) {
    this.files.set(this.files().filter((one) => one !== file));
  }

  protected stop(one: Sending) {
    one.request?.unsubscribe();
    this.sending.update((all) => all.filter((other) => other.name !== one.name));
  }

  protected readonly size = (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

  /** As if they had been chosen here. */
  add(files: FileList | null | undefined) {
    for (const file of files ?? []) {
      // What needs no shrinking is on its way at once.
      if (file.type.startsWith('image/')) void this.shrink(file);
      else this.send(file);
    }
  }

  private async shrink(file: File) {
    const name = file.name.normalize('NFC');
    this.begin({ name, percent: 0, shrinking: true });
    const smaller = await smallerPhoto(file);
    // Taken away meanwhile.
    if (!this.sending().some((one) => one.name === name && one.shrinking)) return;
    this.sending.update((all) => all.filter((one) => one.name !== name));
    if (smaller !== file)
      this.notice.say(this.t('ui.file.shrunk', { before: this.size(file.size), after: this.size(smaller.size) }));
    this.send(smaller);
  }

  private begin(sending: Sending) {
    this.sending.update((all) => [...all.filter((one) => one.name !== sending.name), sending]);
  }

  private send(file: File) {
    // macOS gives names in decomposed letters; ours are composed everywhere.
    const name = file.name.normalize('NFC');
    this.begin({ name, percent: 0 });
    if (file.size > this.maxBytes())
      return this.note(name, { problem: this.t('ui.file.tooBig', { max: this.size(this.maxBytes()) }) });
    if (!file.size) return this.note(name, { problem: this.t('ui.file.empty') });
    const body = new FormData();
    body.append('file', file, name);
    const request = this.http
      .post<UploadedFile>('/files', body, {
        reportProgress: true,
        observe: 'events',
        headers: { 'apollo-require-preflight': '1', 'x-requested-with': 'console' },
      })
      .subscribe({
        next: (event) => {
          if (event.type === HttpEventType.UploadProgress)
            this.note(name, { percent: Math.round((100 * event.loaded) / (event.total || file.size)) });
          if (event.type === HttpEventType.Response) this.arrived(name, event.body!);
        },
        error: (error: HttpErrorResponse) => this.note(name, { problem: this.problem(error) }),
      });
    this.note(name, { request });
  }

  private arrived(name: string, file: UploadedFile) {
    this.sending.update((all) => all.filter((one) => one.name !== name));
    this.files.set([...this.files().filter((one) => one.id !== file.id), file]);
  }

  private note(name: string, change: Partial<Sending>) {
    this.sending.update((all) => all.map((one) => (one.name === name ? { ...one, ...change } : one)));
  }

  private problem(error: HttpErrorResponse): string {
    if (error.status === 0) return this.t('ui.failure.offline');
    if (error.status === 413) return this.t('ui.file.tooBig', { max: this.size(this.maxBytes()) });
    const said: unknown = error.error?.message;
    return typeof said === 'string' ? said : this.t('ui.file.failed');
  }
}
