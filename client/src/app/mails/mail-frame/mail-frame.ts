import { Component, computed, CSP_NONCE, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';

/**
 * A mail as a mail program shows it: `html`, `title` for who listens, `width` in pixels. In a sandbox without scripts and
 * without our origin: whatever is in it can do nothing; its links open beside the console.
 */
@Component({
  selector: 'app-mail-frame',
  template: `
    <iframe
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerpolicy="no-referrer"
      [title]="title()"
      [srcdoc]="document()"
      [style.max-width.px]="width()"
    ></iframe>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      min-height: 0;
    }
    iframe {
      width: 100%;
      height: 100%;
      min-height: 420px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--canvas);
    }
  `,
})
export class MailFrame {
  readonly html = input.required<string>();
  readonly title = input.required<string>();
  readonly width = input(720);

  private readonly sanitizer = inject(DomSanitizer);

  private readonly nonce = inject(CSP_NONCE);

  /**
   * Angular's own cleaning would take the styles away; the sandbox is what keeps us safe. A frame that is part of the page obeys
   * the page's policy, so the mail's styles are named as ours.
   */
  protected readonly document = computed(() =>
    this.sanitizer.bypassSecurityTrustHtml(
      this.html()
        .replace(/<head>/i, '<head><base target="_blank">')
        .replace(/<style>/gi, `<style nonce="${this.nonce ?? ''}">`),
    ),
  );
}
