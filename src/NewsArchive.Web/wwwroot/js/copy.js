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

/** Makes the buttons copy that stand before each <details data-copy>, gives citations on a page of their own such buttons, and offers the choice of the style. */
export function addCopyButtons(root) {
  const offer = details => {
    const text = details.querySelector('[data-copy-text]');
    if (!text.nextElementSibling?.matches('.style-choice')) text.after(styleChoice(text.dataset.style));
  };
  root.querySelectorAll('details[data-copy][open]').forEach(offer);
  root.addEventListener('toggle', event => { if (event.target.matches('details[data-copy][open]')) offer(event.target); }, true);

  const buttons = root.querySelectorAll('.copy-button');
  if (!navigator.clipboard) {
    buttons.forEach(button => button.remove());
    return;
  }

  root.addEventListener('click', event => {
    const button = event.target.closest('.copy-button');
    const text = button?.nextElementSibling?.querySelector('[data-copy-text]');
    if (text) copyFrom(button, text, text.dataset.html);
  });
  for (const section of root.querySelectorAll('[data-citation]')) {
    section.querySelector('details').before(copyButton(section.querySelector('[data-copy-text]'), section.dataset.html, `, ${section.querySelector('h2').textContent}`));
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
  button.addEventListener('click', () => copyFrom(button, text, html));
  return button;
}

/** Copies, and says so on the button and to those who hear the page. */
async function copyFrom(button, text, html) {
  const words = button.firstChild;
  const status = document.body.appendChild(hidden(''));
  status.setAttribute('role', 'status');
  words.data = await copyCitation({ plain: text.textContent, html }) ? 'Copied' : 'Copying is blocked: open “Cite”';
  status.textContent = words.data;
  setTimeout(() => {
    words.data = 'Copy with citation';
    status.remove();
  }, 2500);
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
