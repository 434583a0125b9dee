import { isPressed } from './keys.js';

/** The key "c" copies the quote that is pointed at, focused or linked to, with its citation. */
export function copyQuoteOnC(document) {
  document.addEventListener('keydown', event => {
    if (!isPressed('c', event)) return;

    const quote = [...document.querySelectorAll('[data-quote]:hover')].at(-1) ?? document.activeElement?.closest('[data-quote]') ?? document.querySelector('[data-quote]:target');
    const place = quote?.dataset.quote ? document.querySelector(`[data-note="${quote.dataset.quote}"]`) : quote;
    place?.querySelector('.copy-button')?.click();
  });
}

/** Gives each <details data-copy> a button that copies its citation. */
export function addCopyButtons(root) {
  if (!navigator.clipboard) return;

  for (const details of root.querySelectorAll('details[data-copy]')) {
    const text = details.querySelector('[data-copy-text]');
    const label = details.querySelector('summary .hidden')?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-button';
    button.append('Copy with citation', hidden(label));

    const status = hidden('');
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => copy(text.textContent, button, status));
    details.before(button, status);
  }
}

async function copy(text, button, status) {
  const words = button.firstChild;
  try {
    await navigator.clipboard.writeText(text);
    words.data = 'Copied';
  } catch {
    words.data = 'Copying is blocked: open “Cite”';
  }

  status.textContent = words.data;
  setTimeout(() => { words.data = 'Copy with citation'; status.textContent = ''; }, 2500);
}

function hidden(text) {
  const span = document.createElement('span');
  span.className = 'hidden';
  span.textContent = text;
  return span;
}
