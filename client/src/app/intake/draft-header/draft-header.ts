import { Component, computed, inject, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { DocumentType, Urgency } from '../../graphql/schema';
import { documentTypeWords, urgencyWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { officeDay } from '../../ui/dates';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { DraftStore } from '../draft-store';
import { issuedDay } from '../issued-day';
import { LookupStore } from '../lookup-store';
import { NameIndexStore } from '../name-index-store';
import { Typed } from '../typed';

/** What stands above the grid: number, date, kind, issuer, signatory, abstract and the rest. Each place is named by `data-path`. */
@Component({
  selector: 'app-draft-header',
  imports: [DayField, Labelled, MatIcon, TypeAhead, Typed],
  templateUrl: './draft-header.html',
  styleUrl: './draft-header.scss',
})
export class DraftHeader {
  protected readonly draft = inject(DraftStore);
  private readonly index = inject(NameIndexStore);
  protected readonly lookup = inject(LookupStore);
  protected readonly t = texts();

  /** The files are asked for. */
  readonly openFiles = output();

  protected readonly header = this.draft.header;
  protected readonly types = Object.entries(documentTypeWords) as [
    DocumentType,
    (typeof documentTypeWords)[DocumentType],
  ][];
  protected readonly urgencies = Object.entries(urgencyWords) as [Urgency, (typeof urgencyWords)[Urgency]][];
  protected readonly issuedDay = issuedDay;
  protected readonly issuer = computed(() => this.lookup.chosen(this.header().issuerId));

  protected readonly searchIssuers = (text: string) =>
    this.lookup.searchUnits(text, this.header().issuedOn ?? undefined);

  protected readonly signedBy = computed<readonly Option[]>(() =>
    this.header().signatory ? [{ id: '', label: this.header().signatory }] : [],
  );
  protected readonly leading = computed(() => this.lookup.chosen(this.header().leaderId));

  /** Before anything is typed, those who issued the last documents; on another day, the units of that day. */
  protected readonly instantIssuers = (text: string) => {
    const likely = this.index.suggestions().issuers;
    const isToday = (this.header().issuedOn ?? today()) === today();
    return !text || isToday ? this.index.unitsFor(text, likely) : undefined;
  };
  protected readonly instantSignatories = this.lookup.signatoriesFor;
  protected readonly searchSignatories = async (text: string) => this.lookup.signatoriesFor(text);
  protected readonly searchLeaders = async (text: string) => this.lookup.leadersFor(text);

  protected readonly problem = (path: string) => this.draft.problems().get(path) ?? '';

  protected chooseIssuer([unit]: readonly Option[]) {
    this.draft.patchHeader({ issuerId: unit?.id || null });
  }

  protected chooseSignatory([name]: readonly Option[]) {
    this.draft.patchHeader({ signatory: name?.label ?? '' });
  }

  protected chooseLeader([person]: readonly Option[]) {
    this.draft.patchHeader({ leaderId: person?.id || null });
  }
}

const today = () => officeDay(new Date());
