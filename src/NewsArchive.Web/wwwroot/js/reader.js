import { isPressed } from './keys.js';

/** Marks that are switched off stay off, on every article: the cookie lets the page come so. */
export function rememberMarks(document) {
  const marks = document.querySelector('[data-marks]');
  marks?.addEventListener('change', () => {
    const off = [...marks.querySelectorAll('input:not(:checked)')].map(box => box.name).join('.');
    document.cookie = `${marks.dataset.marks}=${off}; Path=/; Max-Age=${off ? 31536000 : 0}; SameSite=Lax`;
  });
}

/** The keys j and k go from passage to passage, J and K from quote to quote, from where the page is scrolled to. */
export function walkPassages(document) {
  const reader = document.querySelector('.reading');
  if (!reader) return;

  const places = selector => [...reader.querySelectorAll(selector)].map(anchor => document.getElementById(anchor.hash.slice(1))).filter(place => place?.getClientRects().length);
  const go = (selector, step) => {
    const all = places(selector);
    const top = place => place.getBoundingClientRect().top;
    const visited = all.findIndex(place => `#${place.id}` === document.location.hash && top(place) >= 0 && top(place) < innerHeight);
    const at = visited >= 0 ? visited : all.findLastIndex(place => top(place) < 8);
    const next = all[visited < 0 && step < 0 && at >= 0 ? at : at + step];
    if (next) document.location.replace(`#${next.id}`);
  };
  const steps = { j: ['.passage-anchor', 1], k: ['.passage-anchor', -1], J: ['.anchor', 1], K: ['.anchor', -1] };
  document.addEventListener('keydown', event => {
    if (steps[event.key] && isPressed(event.key, event)) go(...steps[event.key]);
  });
}

/** A name that is pointed at or focused tells who it is, in which role, and leads to the mention before and behind. */
export function explainNames(document) {
  const reader = document.querySelector('.reading');
  const found = reader?.querySelector('.found');
  if (!found) return;

  const card = document.createElement('div');
  card.className = 'about-name';
  card.id = 'about-name';
  card.hidden = true;
  reader.closest('main').append(card);
  let [shown, timer] = [null, 0];

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = null;
    card.hidden = true;
  };
  const show = name => {
    const entry = [...found.querySelectorAll('a.name')].find(link => link.pathname === name.pathname)?.closest('li');
    if (!entry || name === shown) return;

    hide();
    shown = name;
    fill(card, entry, name);
    card.hidden = false;
    const [box, root] = [name.getClientRects()[0], document.documentElement];
    card.style.left = `${Math.max(16, Math.min(box.left, root.clientWidth - card.offsetWidth - 16)) + scrollX}px`;
    card.style.top = `${(box.bottom + card.offsetHeight + 8 < innerHeight ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY}px`;
    name.setAttribute('aria-describedby', card.id);
  };
  const later = (act, delay) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };

  reader.addEventListener('pointerover', event => {
    const name = event.pointerType === 'mouse' && event.target.closest('a.party');
    if (name) later(() => show(name), 250);
    point(reader, event.target.closest('[data-quote]')?.dataset.quote);
  });
  reader.addEventListener('pointerout', event => { if (event.target.closest('a.party')) later(hide, 300); });
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', () => later(hide, 300));
  reader.addEventListener('focusin', event => {
    const name = event.target.closest('a.party');
    if (name) show(name);
    else hide();
  });
  reader.addEventListener('focusout', event => { if (!card.contains(event.relatedTarget)) later(hide, 100); });
  card.addEventListener('click', event => {
    const link = event.target.closest('.walk a');
    if (link) setTimeout(() => nameAt(link.hash)?.focus({ preventScroll: true }));
  });
  addEventListener('resize', hide);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
    for (const [key, rel] of [['[', 'prev'], [']', 'next']]) {
      if (shown && isPressed(key, event)) card.querySelector(`.walk [rel=${rel}]`)?.click();
    }
  });
}

/** The link at a place; a finding of another kind on the same words lies around it. */
function nameAt(hash) {
  const place = document.getElementById(hash.slice(1));
  return place?.closest('a.party') ?? place?.querySelector('a.party');
}

function fill(card, entry, name) {
  const link = entry.querySelector('a.name').cloneNode(true);
  const who = document.createElement('p');
  who.append(link);
  const said = name.title || entry.querySelector('.role')?.textContent;
  if (said) {
    const role = document.createElement('span');
    role.className = 'role';
    role.dir = 'auto';
    role.textContent = said;
    who.append(' ', role);
  }

  const places = [...entry.querySelectorAll('.places a')];
  const at = places.findIndex(place => nameAt(place.hash) === name);
  const walk = document.createElement('p');
  walk.className = 'walk';
  walk.append(at < 0 ? `${places.length} mentions here` : `Mention ${at + 1} of ${places.length}`);
  for (const [words, rel, place] of [['Previous', 'prev', places[at - 1]], ['Next', 'next', places[at + 1]]]) {
    if (!place) continue;

    const step = document.createElement('a');
    step.href = place.hash;
    step.rel = rel;
    step.textContent = words;
    walk.append(step);
  }

  card.replaceChildren(who, walk);
}

/** The note of the quote that is pointed at stands out. */
function point(reader, number) {
  for (const note of reader.querySelectorAll('.note.pointed')) note.classList.remove('pointed');
  if (number) reader.querySelector(`[data-note="${number}"]`)?.classList.add('pointed');
}
