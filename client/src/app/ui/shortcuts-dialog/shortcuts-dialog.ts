import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { texts } from '../../i18n/text';
import { KeyList } from '../key-list/key-list';
import { Shortcuts } from '../shortcuts';

/** What the keys do on this screen (`?`), and the switch that turns single keys off. */
@Component({
  selector: 'app-shortcuts-dialog',
  imports: [KeyList, MatButton, MatDialogModule, MatSlideToggle],
  templateUrl: './shortcuts-dialog.html',
  styleUrl: './shortcuts-dialog.scss',
})
export class ShortcutsDialog {
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly t = texts();
}
