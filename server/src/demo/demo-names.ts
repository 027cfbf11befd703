import type { Actor } from '@libs/auth';
import { addDays } from '@libs/calendar';

type Person = { username: string; id: string; name: string };

/** The demo's codes and usernames, turned into what the commands take. A name that is not there is a mistake in the data. */
export class DemoNames {
  private readonly units: ReadonlyMap<string, string>;
  private readonly fields: ReadonlyMap<string, string>;
  private readonly people: ReadonlyMap<string, Person>;

  constructor(
    there: { units: [string, string][]; people: Person[]; fields: [string, string][] },
    private readonly actorOf: (accountId: string) => Promise<Actor>,
    private readonly monitors: readonly string[],
    private readonly officeHead: string,
    private readonly today: string,
  ) {
    this.units = new Map(there.units);
    this.fields = new Map(there.fields);
    this.people = new Map(there.people.map((person) => [person.username, person]));
  }

  unit = (code: string): string => found(this.units.get(code), code);
  field = (code: string): string => found(this.fields.get(code), code);
  person = (username: string): string => found(this.people.get(username), username).id;
  displayName = (username: string): string => found(this.people.get(username), username).name;

  /** The day so many days from today. */
  dayIn = (days: number): string => addDays(this.today, days);
  /** That person, as if signed in. */
  actor = (username: string): Promise<Actor> => this.actorOf(this.person(username));

  anyOfficeHead = (): Promise<Actor> => this.actor(this.officeHead);

  /** The Office's specialists in turn: the same one for the same document at every start. */
  monitorFor = (numberSymbol: string): string =>
    this.person(
      this.monitors[[...numberSymbol].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % this.monitors.length],
    );
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The demo data name ${name}, which is not there`);
  return value;
}
