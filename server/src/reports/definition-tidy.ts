import { cleanTyped, oneLine } from '@libs/vietnamese';
import type { ReportDefinition, ReportLayout } from './definition';

const orNone = (text: string | null | undefined) => (text ? oneLine(text) || null : null);

/** The definition as it is kept: plain objects without what nobody set, texts clean (NFC, one line, nothing invisible). */
export function tidied(definition: ReportDefinition): ReportDefinition {
  const { source, by, period, asks, filter, columns, groupBy, subtotals, grandTotal, sort, layout } = definition;
  return {
    ...{ source, by: by ?? null, period, asks: [...asks] },
    filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined)),
    columns: columns.map(({ field, heading, group, width, align }) => ({
      ...{ field, heading: oneLine(heading), group: orNone(group), width: width ?? null, align: align ?? null },
    })),
    ...{ groupBy: [...groupBy], subtotals, grandTotal },
    sort: sort.map(({ field, descending }) => ({ field, descending })),
    layout: tidiedLayout(layout),
  };
}

function tidiedLayout({
  title,
  legalBasis,
  recipients,
  note,
  landscape,
  showFormulas,
  ...rest
}: ReportLayout): ReportLayout {
  const { subtitle, superior, issuer, place, signAuthority, signTitle, signName } = rest;
  return {
    title: oneLine(title),
    ...{ subtitle: orNone(subtitle), superior: orNone(superior), issuer: orNone(issuer), place: orNone(place) },
    ...{ signAuthority: orNone(signAuthority), signTitle: orNone(signTitle), signName: orNone(signName) },
    legalBasis: legalBasis.map(oneLine),
    recipients: recipients.map(oneLine),
    note: note ? cleanTyped(note).trim() || null : null,
    ...{ landscape, showFormulas },
  };
}
