/** The values of one statement. What a person typed gets into SQL only through here, as `$n`. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Gives a value its place: `where id = ${bind(id)}`. */
  readonly bind = (value: unknown): string => `$${this.values.push(value)}`;
}

export type Bind = Parameters['bind'];
