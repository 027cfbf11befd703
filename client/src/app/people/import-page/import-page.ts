import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { PeopleColumn } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FileDrop, type UploadedFile } from '../../ui/file-drop/file-drop';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { Refused } from '../outcome-words';
import { ImportPeopleDocument, PeopleImportDocument, type PeopleImportQuery } from '../people.generated';
import { columnWords, roleWords } from '../people-words';

type Row = NonNullable<PeopleImportQuery['peopleImport']>['rows'][number];

/** What a file to begin with has in its first lines. */
const columns: readonly PeopleColumn[] = ['DISPLAY_NAME', 'TITLE', 'EMAIL', 'USERNAME', 'UNIT', 'ROLE'];

/** People out of a spreadsheet: what would come of it, row by row, and only then the invitations, all or none. */
@Component({
  selector: 'app-import-page',
  imports: [EmptyState, FileDrop, LoadFailed, MatButton, MatIcon, RefusalBanner, RouterLink, Segments, SkeletonRows],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();
  private readonly imports = mutation(ImportPeopleDocument);

  protected readonly t = texts();
  protected readonly columnWords = columnWords;
  protected readonly roleWords = roleWords;
  protected readonly files = signal<readonly UploadedFile[]>([]);
  protected readonly sending = signal(false);
  protected readonly show = signal('all');
  protected readonly refused = new Refused();
  /** The last one counts: another file takes the place of the one before. */
  protected readonly file = computed(() => this.files().at(-1));
  protected readonly looked = query(PeopleImportDocument, () => {
    const file = this.file();
    return file && { fileId: file.id };
  });
  protected readonly found = computed(() => (this.file() ? this.looked.value()?.peopleImport : undefined));
  protected readonly right = computed(() => (this.found()?.rows.length ?? 0) - (this.found()?.wrong ?? 0));
  protected readonly rows = computed(() => {
    const rows = this.found()?.rows ?? [];
    return this.show() === 'wrong' ? rows.filter(({ problems }) => problems.length) : rows;
  });
  protected readonly views = computed(() => [
    { id: 'all', words: this.t('people.import.all', { n: this.found()?.rows.length ?? 0 }) },
    { id: 'wrong', words: this.t('people.import.wrong', { n: this.found()?.wrong ?? 0 }) },
  ]);
  protected readonly missing = computed(() =>
    (this.found()?.missing ?? []).map((column) => this.t(columnWords[column])).join(', '),
  );
  protected readonly seen = computed(() => (this.found()?.columns ?? []).map(({ heading }) => heading).join(' · '));

  /** What is wrong in one cell, or (`null`) with the row as a whole. */
  protected problemAt({ problems }: Row, column: PeopleColumn | null): string {
    return problems
      .filter((one) => one.column === column)
      .map(({ message }) => message)
      .join(' ');
  }

  protected chosen(files: readonly UploadedFile[]) {
    this.files.set(files.slice(-1));
    this.refused.say(null);
    this.show.set('all');
  }

  /**
   * A table to begin with, made here: with the headings that are recognised, and one line of example. Separated as Excel
   * expects it where the comma is the decimal sign, so that it opens in columns.
   */
  protected sample() {
    const heads = columns.map((column) => this.t(columnWords[column]));
    const line = ['Nguyễn Văn An', 'Chuyên viên', 'an.nv@tinh.example', 'an.nv', 'Phòng Tổng hợp', 'Chuyên viên'];
    const text = `\ufeff${[heads, line].map((cells) => cells.join(';')).join('\r\n')}\r\n`;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: 'danh-sach-moi.csv' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address));
  }

  protected async send() {
    const found = this.found();
    if (this.sending() || !found) return;
    const n = found.rows.length;
    const sure = await this.confirmed({
      title: this.t('people.import.sure', { n }),
      text: this.t('people.import.sureText'),
      verb: this.t('people.import.verb', { n }),
    });
    if (!sure) return;
    this.sending.set(true);
    try {
      const outcome = await this.imports({ input: { fileId: found.fileId } });
      if (!outcome.ok) {
        this.refused.say(outcome.refusal);
        return void this.looked.refresh();
      }
      this.notice.say(this.t('people.import.done', { n: outcome.value.count }));
      void this.router.navigate(['/quan-tri/nguoi-dung'], { queryParams: { status: 'INVITED' } });
    } finally {
      this.sending.set(false);
    }
  }
}
