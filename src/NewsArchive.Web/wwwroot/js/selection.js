import { copyCitation } from './copy.js';
import { isPressed } from './keys.js';

/** Words that are selected in the reader can be copied with their citation: by a button, or by the key "c". */
export function citeSelection(document) {
  const reader = document.querySelector('[data-cite]');
  if (!reader || !navigator.clipboard) return;

  const bar = document.createElement('div');
  bar.className = 'selection-bar';
  bar.hidden = true;
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'Selected words');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy with citation';
  const more = document.createElement('a');
  more.textContent = 'All styles';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  bar.append(button, more, status);
  document.body.append(bar);

  let words = null;
  let timer = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      words = selectedWords(document.getSelection());
      bar.hidden = !words;
      status.textContent = '';
      if (words) more.href = `${reader.dataset.cite}/cite?at=${words}`;
    }, 150);
  });

  const copy = async () => {
    const cited = fetch(`${reader.dataset.cite}/cite.json?at=${words}`).then(answer => answer.ok ? answer.json() : Promise.reject(answer.status));
    status.textContent = await copyCitation(cited) ? 'Copied' : 'Copying is blocked: open “All styles”';
  };
  button.addEventListener('click', copy);
  document.addEventListener('keydown', event => { if (words && isPressed('c', event)) copy(); });
}

/** "start-end" in the article's text, or null when nothing of it is selected. */
function selectedWords(selection) {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;

  const range = selection.getRangeAt(0);
  const [start, end] = [offset(range.startContainer, range.startOffset), offset(range.endContainer, range.endOffset)];
  return start === null || end === null || start >= end ? null : `${start}-${end}`;
}

function offset(node, position) {
  const block = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('[data-start]');
  if (!block) return null;

  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, position);
  return Number(block.dataset.start) + before.toString().length;
}
