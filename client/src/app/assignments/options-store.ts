import type { AccountFilter, UnitFilter } from '../graphql/schema';
import { ask } from '../graphql/query';
import { officeDay } from '../ui/dates';
import type { Option } from '../ui/type-ahead/type-ahead';
import { AssignmentPeopleOptionsDocument, AssignmentUnitOptionsDocument } from './assignments.generated';

/** What a type-ahead asks for what was typed. */
export type OptionSearch = (text: string) => Promise<readonly Option[]>;

/** Units of today by any of their names, codes or unaccented letters; `within` a unit and its sub-units. */
export function unitSearch(more: () => Pick<UnitFilter, 'within'> & { without?: string } = () => ({})): OptionSearch {
  const find = ask(AssignmentUnitOptionsDocument);
  return async (text) => {
    const { within, without } = more();
    const filter = { text: text || undefined, within, openOn: officeDay(new Date()) };
    const { units } = await find({ filter });
    return units.nodes
      .filter((unit) => unit.id !== without)
      .map(({ id, name, shortName, code }) => ({ id, label: name, short: shortName, hint: code }));
  };
}

/** People by their names: of a unit, in certain roles. */
export function peopleSearch(more: () => Pick<AccountFilter, 'roles' | 'unitId'>): OptionSearch {
  const find = ask(AssignmentPeopleOptionsDocument);
  return async (text) => {
    const { accounts } = await find({ filter: { ...more(), text: text || undefined } });
    return accounts.nodes.map(({ id, displayName, title }) => ({ id, label: displayName, hint: title }));
  };
}
