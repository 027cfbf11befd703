/** One request to our own GraphQL, with the session cookie of the console. Answers the whole result, errors included. */
export async function ask(request, headers = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
      'accept-language': localStorage.getItem('language') ?? 'vi',
      ...headers,
    },
    body: JSON.stringify(request),
  });
  return response.json();
}
