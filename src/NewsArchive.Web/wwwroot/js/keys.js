const off = 'newsarchive-keys-off';

/** Whether a key is pressed by itself, not to type something or together with others; never where the reader has switched keys off. */
export function isPressed(key, event) {
  if (event.key !== key || localStorage.getItem(off)) return false;

  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  return !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
}

/** The key "/" goes to the search box. */
export function focusSearchOnSlash(document) {
  document.addEventListener('keydown', event => {
    if (!isPressed('/', event)) return;

    event.preventDefault();
    document.querySelector('#find')?.select();
  });
}

/** A link to something inside a closed <details> opens it. */
export function openDetailsOfTarget(window) {
  const open = () => {
    const target = window.document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    for (let details = target?.closest('details'); details; details = details.parentElement.closest('details')) details.open = true;
    const own = target?.querySelector(':scope > details');
    if (own) own.open = true;
  };
  window.addEventListener('hashchange', open);
  open();
}

/** The key "?" and the link “Keys” show what the keys do, over the page. */
export function showKeys(document) {
  const link = document.querySelector('.colophon a[href="/help/keys"]');
  let dialog = null;
  const show = async event => {
    event.preventDefault();
    dialog ??= await keysDialog(link.href);
    dialog.showModal();
  };
  link?.addEventListener('click', event => { if (!event.ctrlKey && !event.metaKey && !event.shiftKey) show(event); });
  document.addEventListener('keydown', event => { if (link && isPressed('?', event)) show(event); });
}

/** The table of the help page, with a switch for those whose speech or hands press keys unawares. */
async function keysDialog(address) {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Keys');

  const form = document.createElement('form');
  form.method = 'dialog';
  const label = document.createElement('label');
  const works = document.createElement('input');
  works.type = 'checkbox';
  works.checked = !localStorage.getItem(off);
  works.addEventListener('change', () => works.checked ? localStorage.removeItem(off) : localStorage.setItem(off, '1'));
  label.append(works, ' Single keys work');
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.autofocus = true;
  form.append(label, close);

  dialog.append(document.importNode(page.querySelector('#keys'), true), form);
  document.body.append(dialog);
  return dialog;
}
