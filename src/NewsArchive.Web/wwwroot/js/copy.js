import { isPressed } from './keys.js';

const cookie = 'newsarchive-citation-style';
const styles = { house: 'House style', apa: 'APA', chicago: 'Chicago', mla: 'MLA' };

/** The key "c" copies the quote that is pointed at, focused or linked to, with its citation; not while words are selected. */
export function copyQuoteOnC(document) {
  document.addEventListener('keydown', event => {
    if (!isPressed('c', event) || !document.getSelection()?.isCollapsed) return;

    const quote = [...document.querySelectorAll('[data-quote]:hover')].at(-1) ?? document.activeElement?.closest('[data-quote]') ?? document.querySelector('[data-quote]:target');
    const place = quote?.dataset.quote ? document.querySelector(`[data-note="${quote.dataset.quote}"]`) : quote;
    place?.querySelector('.copy-button')?.click();
  });
}

/** Gives each citation a button that copies it, and each <details data-copy> a choice of the style. */
export function addCopyButtons(root) {
  for (const details of root.querySelectorAll('details[data-copy]')) {
    const text = details.querySelector('[data-copy-text]');
    if (navigator.clipboard) details.before(...copyButton(text, text.dataset.html, details.querySelector('summary .hidden')?.textContent ?? ''));
    const offer = () => text.after(styleChoice(text.dataset.style));
    if (details.open) offer();
    else details.addEventListener('toggle', offer, { once: true });
  }

  if (!navigator.clipboard) return;
  for (const section of root.querySelectorAll('[data-citation]')) {
    section.querySelector('details').before(...copyButton(section.querySelector('[data-copy-text]'), section.dataset.html, `, ${section.querySelector('h2').textContent}`));
  }
}

/** Copies a citation as text and as HTML. True when it is on the clipboard. */
export async function copyCitation(cited) {
  try {
    const as = (type, pick) => Promise.resolve(cited).then(citation => new Blob([pick(citation)], { type }));
    await navigator.clipboard.write([new ClipboardItem({
      'text/plain': as('text/plain', citation => citation.plain),
      'text/html': as('text/html', citation => citation.html),
    })]);
    return true;
  } catch {
    return false;
  }
}

function copyButton(text, html, label) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.append('Copy with citation', hidden(label));

  const status = hidden('');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    const words = button.firstChild;
    words.data = await copyCitation({ plain: text.textContent, html }) ? 'Copied' : 'Copying is blocked: open “Cite”';
    status.textContent = words.data;
    setTimeout(() => { words.data = 'Copy with citation'; status.textContent = ''; }, 2500);
  });
  return [button, status];
}

/** The chosen style is kept in a cookie, so that the pages come in it. */
function styleChoice(chosen) {
  const label = document.createElement('label');
  label.className = 'style-choice';
  const select = document.createElement('select');
  for (const [name, words] of Object.entries(styles)) select.append(new Option(words, name, false, name === chosen));
  select.addEventListener('change', () => {
    document.cookie = `${cookie}=${select.value}; Path=/; Max-Age=31536000; SameSite=Lax`;
    location.reload();
  });
  label.append('Style ', select);
  return label;
}

function hidden(text) {
  const span = document.createElement('span');
  span.className = 'hidden';
  span.textContent = text;
  return span;
}
