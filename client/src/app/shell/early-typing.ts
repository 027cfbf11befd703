/**
 * What is typed from now on until the field it is meant for is there. Nobody waits for a panel to open, and a letter
 * must neither be lost nor be taken as a shortcut. Returns what gives the letters and stops listening.
 */
export function earlyTyping(page: Document): () => string {
  let typed = '';
  const listen = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    typed += event.key;
    event.preventDefault();
    event.stopPropagation();
  };
  page.addEventListener('keydown', listen, true);
  return () => {
    page.removeEventListener('keydown', listen, true);
    return typed;
  };
}
