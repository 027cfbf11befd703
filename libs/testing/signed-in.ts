/** What a GraphQL request came back with. */
export interface Answered {
  // Every test knows the shape it asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; extensions: { code: string; requestId?: string } }[];
}

/** The connection was lost before an answer came: nobody knows whether it was done. */
export class NoAnswer extends Error {
  /** False if nobody listened: then at least it is known that nothing was done. */
  get sent(): boolean {
    const { cause } = this.cause as { cause?: { code?: string } };
    return cause?.code !== 'ECONNREFUSED';
  }
}

/** The server said that it cannot do it now: busy, or something that it needs is away. Nothing was done, or it is asked with the same key. */
export class TurnedAway extends Error {}

const signIn = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on Session { accessToken account { id } } ... on Refusal { message } }
}`;

/** Somebody who talks to the API over HTTP with a token, as a script would. */
export class SignedIn {
  private constructor(
    private readonly url: string,
    private readonly token: string,
    readonly accountId: string,
  ) {}

  static async as(url: string, { username, password }: { username: string; password: string }): Promise<SignedIn> {
    const { data } = await post(url, {}, { query: signIn, variables: { input: { username, password } } });
    const session = data?.signIn;
    if (session?.__typename !== 'Session') throw new Error(`${username} cannot sign in: ${session?.message}`);
    return new SignedIn(url, session.accessToken, session.account.id);
  }

  /** The same person with the same token, at another address. */
  at(url: string): SignedIn {
    return new SignedIn(url, this.token, this.accountId);
  }

  /** One request. A lost connection is a `NoAnswer`. */
  ask(query: string, variables: object = {}): Promise<Answered> {
    return post(this.url, { authorization: `Bearer ${this.token}` }, { query, variables });
  }

  /** A page or file at a path of the product. */
  fetch(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${this.token}` } });
  }

  /** Sends files, as the console does; answers what they became. */
  async upload(form: FormData): Promise<{ id: string }[]> {
    const headers = { authorization: `Bearer ${this.token}`, 'x-requested-with': 'spec' };
    const answer = await fetch(`${this.url}/files`, { method: 'POST', body: form, headers });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return [await answer.json()].flat() as { id: string }[];
  }

  /** As `ask`, for what must succeed: answers the data. */
  async get(query: string, variables: object = {}): Promise<Answered['data']> {
    const { data, errors } = await this.ask(query, variables);
    if (errors && ['BUSY', 'UNAVAILABLE'].includes(errors[0]!.extensions.code))
      throw new TurnedAway(errors[0]!.message);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** A mutation with its one `input`; answers the type that came back with `fields` of it, and every refusal in full. */
  async command(name: string, input: object, fields = 'id version'): Promise<Answered['data']> {
    const type = name[0].toUpperCase() + name.slice(1);
    const data = await this.get(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) {
        __typename
        ... on ${successOf[name] ?? 'Assignment'} { ${fields} }
        ... on Refusal { message }
        ... on StaleVersion { current changedBy changedAt }
        ... on InvalidInput { fields { path message } }
        ... on IllegalTransition { from }
        ... on Duplicate { existingId }
      } }`,
      { input },
    );
    return data[name];
  }
}

/** What a command answers, where that is not an assignment. */
const successOf: Record<string, string> = {
  createDraft: 'Draft',
  saveDraft: 'Draft',
  issueDraft: 'DirectiveDocument',
  amendDocument: 'DirectiveDocument',
  amendDirective: 'Directive',
  setMonitor: 'Directive',
  startBulk: 'Bulk',
  saveExtensionReason: 'ExtensionReason',
  changeSetting: 'Setting',
};

async function post(url: string, headers: Record<string, string>, body: object): Promise<Answered> {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    text = await answer.text();
  } catch (error) {
    throw new NoAnswer('The connection was lost', { cause: error });
  }
  if (answer.status === 503 && !text.startsWith('{"errors"')) throw new TurnedAway(text.slice(0, 300));
  if (!answer.headers.get('content-type')?.includes('json')) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text);
}
