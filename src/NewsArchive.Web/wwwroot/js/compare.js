/** The file and the text beside it scroll together, passage by passage. */
export function scrollTogether(document) {
  const sides = [...document.querySelectorAll('.compare .source-text')];
  if (sides.length !== 2) return;

  let leading = null;
  for (const [from, to] of [sides, [...sides].reverse()]) {
    const lead = () => { leading = from; };
    for (const started of ['pointerenter', 'wheel', 'touchstart', 'focusin', 'keydown']) from.addEventListener(started, lead, { passive: true });
    from.addEventListener('scroll', () => { if (leading === from) follow(from, to); }, { passive: true });
  }

  // A link to the other side is a jump there; this side stays where it was read.
  document.addEventListener('click', event => { if (event.target.closest('.passage-number')) leading = null; });
}

/** Brings the passage that is read on one side to the same height on the other. */
function follow(from, to) {
  const places = [...from.querySelectorAll('[id^="file-p"], [id^="text-p"]')];
  const top = element => element.getBoundingClientRect().top;
  const at = places.findLastIndex(place => top(place) <= top(from) + 40);
  if (at < 0) {
    to.scrollTop = 0;
    return;
  }

  // Between two passages the other side moves by as large a part of its way.
  const [here, there] = [places[at], twin(places[at])];
  const [next, nextThere] = [places[at + 1], places[at + 1] && twin(places[at + 1])];
  if (!there) return;

  const way = next ? top(next) - top(here) : from.scrollHeight - (top(here) - top(from) + from.scrollTop);
  const wayThere = nextThere ? top(nextThere) - top(there) : to.scrollHeight - (top(there) - top(to) + to.scrollTop);
  const part = way > 0 ? Math.min(1, Math.max(0, (top(from) + 40 - top(here)) / way)) : 0;
  to.scrollTop += top(there) - top(to) - 40 + part * Math.max(0, wayThere);
}

function twin(place) {
  const [side, number] = place.id.split('-');
  return document.getElementById(`${side === 'file' ? 'text' : 'file'}-${number}`);
}
