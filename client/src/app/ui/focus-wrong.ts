/** What is wrong by its own word, and what Material leaves unsaid: a required field that is empty. */
const wrong = '[aria-invalid="true"], .mat-form-field-invalid :is(input, textarea, select)';

/** Puts the cursor on the first thing within `host` that is wrong, if anything is. Call it once what is wrong has been drawn. */
export function focusFirstWrong(host: HTMLElement): void {
  host.querySelector<HTMLElement>(wrong)?.focus();
}
