import { effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { type TextKey, texts } from '../i18n/text';

/** A route's `title` is the key of its words; the browser's tab follows the language. */
@Injectable()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly t = texts();
  private readonly key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => this.title.setTitle(withProduct(this.key() ? this.t(this.key() as TextKey) : '')));
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(snapshot));
  }
}

const withProduct = (page: string | undefined) => (page ? `${page} · Thông tin điều hành` : 'Thông tin điều hành');

/** For a page named after what it shows: `pageTitle(() => this.document()?.numberSymbol)`. */
export function pageTitle(name: () => string | undefined): void {
  const title = inject(Title);
  effect(() => {
    const words = name();
    if (words) title.setTitle(withProduct(words));
  });
}
