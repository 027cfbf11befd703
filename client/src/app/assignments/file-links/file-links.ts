import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import type { AssignmentFileFragment } from '../assignments.generated';

/** Files that hang on something, to open or keep. */
@Component({
  selector: 'app-file-links',
  imports: [MatIcon],
  template: `
    @if (files().length) {
      <ul [attr.aria-label]="t('assignments.page.files')">
        @for (file of files(); track file.id) {
          <li>
            @if (file.quarantined) {
              {{ file.name }} <span>{{ t('ui.quarantined') }}</span>
            } @else {
              <a [href]="file.url" target="_blank" rel="noopener">
                <mat-icon svgIcon="attach_file" aria-hidden="true" />{{ file.name }}
              </a>
              <span>{{ size(file.size) }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      margin: 4px 0 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 2px;
      overflow-wrap: anywhere;
    }
    mat-icon {
      flex: none;
      width: 16px;
      height: 16px;
    }
    span {
      margin-left: 6px;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
  `,
})
export class FileLinks {
  readonly files = input.required<readonly AssignmentFileFragment[]>();

  protected readonly t = texts();
  protected readonly size = (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}
