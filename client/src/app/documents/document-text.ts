import { documentTypeWords } from '../i18n/schema-words';
import type { LanguageCode } from '../i18n/language';
import type { Texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import type { DocumentDetailFragment, DocumentDirectiveFragment } from './documents.generated';
import { deadlineInWords } from './document-words';

/** A document as lines to be sent to somebody: what it is, each directive with its units and deadlines, where it is. */
export function documentAsText(document: DocumentDetailFragment, t: Texts, language: LanguageCode, address: string) {
  const { type, numberSymbol, issuedOn, issuer, abstract, directives } = document;
  return [
    `${t(documentTypeWords[type])} ${numberSymbol} (${dayInWords(issuedOn, 'plain')}), ${issuer.name}`,
    abstract,
    '',
    ...directives.map((directive) => directiveAsText(directive, t, language)),
    '',
    address,
  ].join('\n');
}

function directiveAsText(directive: DocumentDirectiveFragment, t: Texts, language: LanguageCode): string {
  const named = (part: string) => directive.units.filter((one) => one.part === part).map(({ unit }) => unit);
  const leads = named('LEAD').map((unit) => {
    const seen = directive.assignments.find((one) => one.unit.id === unit.id);
    const due = seen && deadlineInWords(seen.deadline, language);
    return due ? `${unit.shortName} (${due})` : unit.shortName;
  });
  const helping = named('COOPERATING').map(({ shortName }) => shortName);
  const whose = [leads.join(', '), helping.length && t('documents.page.cooperating', { names: helping.join(', ') })];
  return `${directive.ordinal}. ${directive.text}\n   → ${whose.filter(Boolean).join('; ')}`;
}
