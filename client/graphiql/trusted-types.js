// Before anything of the playground: its editor and its documentation write markup and styles while they run.
import DOMPurify from 'monaco-editor/esm/vs/base/browser/dompurify/dompurify.js';

const workers = /^\/graphiql\/(editor|json|graphql)\.worker\.js$/;

// The name of each policy is in the server's list (content-security.ts). Descriptions out of the schema are markup that was
// made of Markdown: what could run is taken out.
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (html === '' ? '' : DOMPurify.sanitize(html)),
  createScriptURL: (url) => (workers.test(new URL(url, document.baseURI).pathname) && sameOrigin(url) ? url : null),
  createScript: () => null,
});

const sameOrigin = (url) => new URL(url, document.baseURI).origin === location.origin;

// The editor knows of no nonce. The attribute can't be read from outside, the property can.
const nonce = document.querySelector('script[nonce]')?.nonce;
const create = Document.prototype.createElement;
Document.prototype.createElement = function (name, ...more) {
  const element = create.call(this, name, ...more);
  if (nonce && String(name).toLowerCase() === 'style') element.nonce = nonce;
  return element;
};
