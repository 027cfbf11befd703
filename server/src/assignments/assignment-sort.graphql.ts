import { registerEnumType } from '@nestjs/graphql';
import { AssignmentSort } from './assignment-sort';

export { AssignmentSort };

registerEnumType(AssignmentSort, {
  name: 'AssignmentSort',
  description:
    'The order of a list of assignments: texts in Vietnamese order, people by their given names, numbers of documents by their numbers. What has no such value comes last, whatever the direction; among equals the earliest deadline comes first.',
  valuesMap: {
    DUE_ASC: { description: 'Earliest deadline first, those without one last.' },
    DUE_DESC: { description: 'Latest deadline first, those without one last.' },
    ISSUED_DESC: { description: 'Newest first.' },
    ISSUED_ASC: { description: 'Oldest first.' },
    UPDATED_DESC: { description: 'What changed last first.' },
    UPDATED_ASC: { description: 'What has not changed for longest first.' },
    UNIT_ASC: { description: 'By the name of the unit.' },
    UNIT_DESC: { description: 'By the name of the unit, backwards.' },
    TEXT_ASC: { description: 'By the words of the directive.' },
    TEXT_DESC: { description: 'By the words of the directive, backwards.' },
    NUMBER_ASC: { description: 'By the number of the document, `9/…` before `10/…`; in the order of its directives.' },
    NUMBER_DESC: { description: 'By the number of the document, `10/…` before `9/…`; in the order of its directives.' },
    DOCUMENT_DATE_ASC: { description: 'By the date of the document, oldest first; in the order of its directives.' },
    DOCUMENT_DATE_DESC: { description: 'By the date of the document, newest first; in the order of its directives.' },
    STATUS_ASC: { description: 'By status, in the order of an assignment’s life.' },
    STATUS_DESC: { description: 'By status, backwards.' },
    PROGRESS_ASC: { description: 'By the percentage reported last, lowest first.' },
    PROGRESS_DESC: { description: 'By the percentage reported last, highest first.' },
    MONITOR_ASC: { description: 'By the given name of the one who monitors.' },
    MONITOR_DESC: { description: 'By the given name of the one who monitors, backwards.' },
    DELEGATE_ASC: { description: 'By the given name of the one it was delegated to.' },
    DELEGATE_DESC: { description: 'By the given name of the one it was delegated to, backwards.' },
    LEADER_ASC: { description: 'By the given name of the leader in charge.' },
    LEADER_DESC: { description: 'By the given name of the leader in charge, backwards.' },
    FIELD_ASC: { description: 'By the name of the field.' },
    FIELD_DESC: { description: 'By the name of the field, backwards.' },
  },
});
