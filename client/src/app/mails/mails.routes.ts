import type { Routes } from '@angular/router';
import { SentMailsPage } from './sent-mails-page/sent-mails-page';
import { TemplatesPage } from './templates-page/templates-page';

/** The words of mails and their fate, below `/quan-tri/thu`. */
export default [
  { path: '', component: SentMailsPage },
  { path: 'mau', title: 'mails.templates.title', component: TemplatesPage },
  { path: 'mau/:code', title: 'mails.templates.title', component: TemplatesPage },
] satisfies Routes;
