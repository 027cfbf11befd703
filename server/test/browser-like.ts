/** What a browser does with our cookie, and no more: keeps it, sends it back, forgets it when told. */
export class Browser {
  cookie: string | null = null;
  /** Everything of the last `Set-Cookie`, flags included. */
  lastSetCookie: string | null = null;

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.headers, ...(this.cookie ? { cookie: this.cookie } : {}), ...(init.headers as object) };
    const response = await fetch(`${this.url}${path}`, { ...init, headers, redirect: 'manual' });
    const [set] = response.headers.getSetCookie();
    if (set) {
      this.lastSetCookie = set;
      this.cookie = /max-age=0/i.test(set) ? null : set.split(';')[0];
    }
    return response;
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec knows what it asked for
  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<any> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  }

  async signIn(username: string, password: string) {
    const input = { username, password, kind: 'COOKIE' };
    const { data } = await this.ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
        ... on Session { id accessToken expiresAt account { username roles { role unit { code } } } } ... on Refusal { message } } }`,
      { input },
    );
    return data.signIn;
  }

  /** The user name the server knows us by; null when it does not. */
  async whoAmI(headers: Record<string, string> = {}): Promise<string | null> {
    const { data } = await this.ask('{ me { username } }', {}, headers);
    return data?.me.username ?? null;
  }
}
