/** Whether a key is pressed by itself, not to type something or together with others. */
export function isPressed(key, event) {
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  return event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
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
