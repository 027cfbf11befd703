import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { booleanAttribute, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';

/** A text that grows: `field` (of a Signal Form), `label`, `rows`, `hint`; `first` puts the cursor here when it opens. */
@Component({
  selector: 'app-words-field',
  imports: [CdkTextareaAutosize, FormField, MatFormFieldModule, MatInput],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <textarea
        matInput
        cdkTextareaAutosize
        cdkAutosizeMaxRows="16"
        [cdkAutosizeMinRows]="rows()"
        [formField]="field()"
        [attr.cdkFocusInitial]="first() ? '' : null"
      ></textarea>
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      @for (error of errors(); track $index) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class WordsField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly rows = input(3);
  readonly hint = input('');
  readonly first = input(false, { transform: booleanAttribute });

  protected readonly errors = computed(() => this.field()().errors());
}
