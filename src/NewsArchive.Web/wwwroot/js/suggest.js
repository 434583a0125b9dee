const pauseBeforeAsking = 120;
const otherNamesShown = 3;
const fewestLetters = 2;

/** These fields have so few values that all are offered. */
const short = new Set(['verb', 'has', 'lang', 'date']);

/** What may be being typed up to the caret, in the order in which it is tried: inside open quotation marks, and outside. */
const inQuotes = [
  // A field and its value, in which a name may have blanks: person:"Esm, speaker:anna be
  /(?<=^|[\s(-])(?<field>person|org|place|speaker|source|publisher|verb|has|lang|date):["“”„]?(?<typed>[^"“”„:()]*)$/i,
  // Words in open quotation marks: "anna be
  /(?<=^|[\s(-])["“”„](?<typed>[^"“”„:]*)$/,
];
const outsideQuotes = [
  inQuotes[0],
  // Words side by side: anna be
  /(?<=^|[\s(]|[\s(]-|^-)(?<typed>[^\s"“”„:()-][^"“”„:()]*)$/,
  // The last two words, then the last.
  /(?<=^|[\s(]|[\s(]-|^-)(?<typed>[^\s"“”„:()-][^\s"“”„:()]*\s+[^\s"“”„:()]+)$/,
  /(?<=^|[\s(]|[\s(]-|^-)(?<typed>[^\s"“”„:()-][^\s"“”„:()]*)$/,
];

/** Turns each input[data-suggest] into a combobox that completes fields, their values and people, organizations and places under any of their names. */
export function addSuggestions(root) {
  root.querySelectorAll('input[data-suggest]').forEach((input, index) => new Suggestions(input, `suggestions-${index}`));
}

class Suggestions {
  #input;
  #list = document.createElement('ul');
  #selected = -1;
  #timer = 0;
  #asked = new AbortController();

  /** The question and the part of it that the list completes. */
  #completed = null;

  constructor(input, id) {
    this.#input = input;
    this.#list.id = id;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Fields, people, organizations, places and sources');
    input.after(this.#list);

    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id,
    })) input.setAttribute(name, value);

    input.addEventListener('input', () => this.#askSoon());
    input.addEventListener('keydown', event => this.#onKey(event));
    input.addEventListener('blur', () => this.#close());
    this.#list.addEventListener('mousedown', event => event.preventDefault());
    this.#list.addEventListener('click', event => this.#go(event.target.closest('[role="option"]')));
  }

  #askSoon() {
    this.#stop();
    const parts = partsAt(this.#input.value, this.#input.selectionStart ?? this.#input.value.length);
    if (parts.length === 0) return this.#close();

    this.#timer = setTimeout(() => this.#ask(parts, this.#input.value), pauseBeforeAsking);
  }

  /** Shows what completes the longest part that anything does. */
  async #ask(parts, question) {
    this.#asked = new AbortController();
    try {
      for (const part of parts) {
        const asked = new URLSearchParams(part.field ? { q: part.typed, field: part.field } : { q: part.typed });
        const response = await fetch(`/api/v1/suggest?${asked}`, { signal: this.#asked.signal });
        if (!response.ok) return this.#close();

        const { terms, items } = await response.json();
        this.#completed = { ...part, question };
        this.#show([...terms.map(termOption), ...items.map(partyOption)]);
        if (terms.length + items.length > 0) return;
      }
    } catch (error) {
      // Suggestions are a convenience: without them the box searches as before.
      if (error.name !== 'AbortError') this.#close();
    }
  }

  #show(options) {
    options.forEach((element, index) => { element.id = `${this.#list.id}-${index}`; });
    this.#list.replaceChildren(...options);
    this.#select(-1);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#asked.abort();
  }

  #close() {
    this.#stop();
    this.#show([]);
  }

  #select(index) {
    const options = [...this.#list.children];
    this.#selected = index;
    options.forEach((element, i) => element.setAttribute('aria-selected', String(i === index)));
    if (index < 0) return this.#input.removeAttribute('aria-activedescendant');

    this.#input.setAttribute('aria-activedescendant', options[index].id);
    options[index].scrollIntoView({ block: 'nearest' });
  }

  #onKey(event) {
    const count = this.#list.children.length;
    if (count === 0 || event.isComposing) return;

    // One place past the last is the box itself.
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      this.#select((this.#selected + 1 + steps[event.key] + count + 1) % (count + 1) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && this.#selected >= 0) {
      event.preventDefault();
      this.#go(this.#list.children[this.#selected]);
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      this.#close();
    }
  }

  /** Completes the part at the caret; a name that is all of the question opens the party's page. */
  #go(element) {
    const { question, start, end, field } = this.#completed;
    if (!element || this.#input.value !== question) return;
    if (element.dataset.url && !field && question.slice(0, start).trim() === '' && question.slice(end).trim() === '')
      return window.location.assign(element.dataset.url);

    // Behind a field its value is typed next, behind a whole term another one.
    const isField = element.dataset.term.endsWith(':');
    const term = element.dataset.term + (isField || /^\s/.test(question.slice(end)) ? '' : ' ');
    this.#input.setRangeText(term, start, end, 'end');
    this.#close();
    if (isField) this.#askSoon();
  }
}

/** The parts of the question that end at the caret and may be completed, each with the rest of the word behind the caret. */
function partsAt(question, caret) {
  const before = question.slice(0, caret);
  const isOpen = (before.match(/["“”„]/g) ?? []).length % 2 === 1;
  const rest = question.slice(caret).match(isOpen ? /^(?:[^"“”„:]*["“”„]|[^\s()"“”„]*)/ : /^[^\s()"“”„]*/)[0];

  const parts = (isOpen ? inQuotes : outsideQuotes).map(typing => before.match(typing)).filter(Boolean).map(match => ({
    start: match.index, end: caret + rest.length, field: match.groups.field?.toLowerCase(), typed: match.groups.typed.trimStart(),
  }));
  return parts.filter((part, index) =>
    (short.has(part.field) || part.typed.trim().length >= fewestLetters) && parts.findIndex(other => other.start === part.start) === index);
}

function option(className, heading, ...lines) {
  const element = document.createElement('li');
  element.className = className;
  element.setAttribute('role', 'option');
  element.setAttribute('dir', 'auto');

  const name = document.createElement('b');
  name.textContent = heading;
  element.append(name, ...lines.filter(Boolean).map(line));
  return element;
}

function termOption({ term, about }) {
  const element = option('term', term, about);
  element.dataset.term = term;
  return element;
}

function partyOption(item) {
  const others = [...new Set([item.matchedAlias, ...item.aliases].filter(Boolean))].slice(0, otherNamesShown);
  const about = [item.kind, item.source ? 'source' : null, item.role, item.count === 1 ? '1 article' : `${item.count} articles`, item.confirmed ? null : 'unconfirmed'];
  const element = option(item.kind, item.name, about.filter(Boolean).join(' · '), others.length > 0 ? `also known as ${others.join(', ')}` : null);
  element.dataset.url = item.url;
  element.dataset.term = item.term;
  return element;
}

function line(words) {
  const small = document.createElement('small');
  small.textContent = words;
  return small;
}
