import { ask } from '../graphql/query';
import { officeDay } from '../ui/dates';
import type { Option } from '../ui/type-ahead/type-ahead';
import { PeopleUnitOptionsDocument } from './people.generated';

/** Finds units that exist today by any of their names; within `top`, if one is given. Call it where `inject` may be called. */
export function unitSearch(top: () => string | undefined = () => undefined) {
  const units = ask(PeopleUnitOptionsDocument);
  return async (text: string): Promise<readonly Option[]> => {
    const filter = { text: text || undefined, within: top(), openOn: officeDay(new Date()) };
    const found = await units({ filter });
    return found.units.nodes.map(({ id, name, shortName, code }) => ({
      id,
      label: name,
      short: shortName,
      hint: code,
    }));
  };
}
