import { Component, input, output } from '@angular/core';
import type { InquiryAct } from '../assignment-labels';
import type { AssignmentInquiryFragment } from '../inquiries.generated';
import { InquiryCard } from '../inquiry-card/inquiry-card';

/** What is done in which thread. */
export interface InThread {
  act: InquiryAct;
  inquiryId: string;
}

/** Requests for explanation about one assignment, under one another. */
@Component({
  selector: 'app-inquiry-list',
  imports: [InquiryCard],
  template: `
    @for (one of inquiries(); track one.id) {
      <app-inquiry-card [inquiry]="one" [busy]="busy()" (act)="act.emit({ act: $event, inquiryId: one.id })" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 8px;

      &:empty {
        display: none;
      }
    }
  `,
})
export class InquiryList {
  readonly inquiries = input.required<readonly AssignmentInquiryFragment[]>();
  readonly busy = input(false);
  readonly act = output<InThread>();
}
