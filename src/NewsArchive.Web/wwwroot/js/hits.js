import { isPressed } from './keys.js';

/** Makes the list of found places a walk: previous and next, by the keys p and n too, with "3 of 9". */
export function walkHits(document) {
  const bar = document.querySelector('[data-hits]');
  if (!bar) return;

  const places = [...bar.querySelectorAll('ol a')];
  const count = bar.querySelector('[data-hits-count]');
  let at = places.findIndex(place => place.hash === document.location.hash);

  const show = () => {
    count.textContent = at < 0 ? `${places.length} places` : `${at + 1} of ${places.length}`;
    places.forEach((place, number) => place.toggleAttribute('aria-current', number === at));
  };
  const go = step => {
    at = at < 0 && step < 0 ? places.length - 1 : (at + step + places.length) % places.length;
    document.location.replace(places[at].hash);
    show();
  };

  const buttons = [button('Previous', 'p', () => go(-1)), button('Next', 'n', () => go(1))];
  bar.querySelector('ol').replaceWith(...buttons);
  count.setAttribute('role', 'status');
  document.addEventListener('keydown', event => {
    if (isPressed('n', event)) go(1);
    if (isPressed('p', event)) go(-1);
  });
  show();
}

function button(words, key, act) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'quiet';
  element.textContent = words;
  element.setAttribute('aria-keyshortcuts', key);
  element.addEventListener('click', act);
  return element;
}
