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
