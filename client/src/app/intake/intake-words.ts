/* What the columns of the grid and the fields of the header are called. */
import type { TextKey } from '../i18n/text';
import type { Column, Header } from './draft-content';

export const columnWords: Record<Column, TextKey> = {
  text: 'intake.columns.text',
  leads: 'intake.columns.leads',
  cooperating: 'intake.columns.cooperating',
  deadlineWords: 'intake.columns.deadlineWords',
  monitorId: 'intake.columns.monitorId',
  expectedProduct: 'intake.columns.expectedProduct',
  place: 'intake.columns.place',
};

export const headerWords: Record<keyof Header, TextKey> = {
  type: 'intake.header.type',
  numberSymbol: 'intake.header.numberSymbol',
  issuedOn: 'intake.header.issuedOn',
  issuerId: 'intake.header.issuer',
  signatory: 'intake.header.signatory',
  abstract: 'intake.header.abstract',
  urgency: 'intake.header.urgency',
  fieldId: 'intake.header.field',
  leaderId: 'intake.header.leader',
  text: 'intake.source.title',
};
