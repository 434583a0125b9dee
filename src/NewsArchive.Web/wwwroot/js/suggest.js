const pauseBeforeAsking = 120;
const otherNamesShown = 3;

/** A field that takes a name, being typed at the end of the question: person:"Esm */
const fieldAtEnd = /(?<=^|[\s(-])(?<field>person|org|place|speaker|source|publisher):"?(?<name>[^":]*)$/;
const kinds = { person: 'person', org: 'organization', place: 'place', source: 'organization', publisher: 'organization' };

/** Turns each input[data-suggest] into a combobox that suggests people, organizations and places under any of their names. */
export function addSuggestions(root) {
  root.querySelectorAll('input[data-suggest]').forEach((input, index) => new Suggestions(input, `suggestions-${index}`));
}

class Suggestions {
  #input;
  #list = document.createElement('ul');
  #selected = -1;
  #timer = 0;
  #asked = new AbortController();

  constructor(input, id) {
    this.#input = input;
    this.#list.id = id;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'People, organizations and places');
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
    clearTimeout(this.#timer);
    this.#asked.abort();
    const term = this.#input.value.match(fieldAtEnd)?.groups;
    const typed = (term?.name ?? this.#input.value).trim();
    if (typed.length < 2) return this.#close();

    this.#timer = setTimeout(() => this.#ask(typed, kinds[term?.field]), pauseBeforeAsking);
  }

  async #ask(typed, kind) {
    this.#asked = new AbortController();
    try {
      const asked = new URLSearchParams(kind ? { q: typed, kind } : { q: typed });
      const response = await fetch(`/api/v1/suggest?${asked}`, { signal: this.#asked.signal });
      if (response.ok) this.#show((await response.json()).items);
    } catch (error) {
      // Suggestions are a convenience: without them the box searches as before.
      if (error.name !== 'AbortError') this.#close();
    }
  }

  #show(items) {
    this.#list.replaceChildren(...items.map((item, index) => option(item, `${this.#list.id}-${index}`)));
    this.#select(-1);
    this.#list.hidden = items.length === 0;
    this.#input.setAttribute('aria-expanded', String(items.length > 0));
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked.abort();
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
    }
  }

  /** Completes the field that is being typed; otherwise opens the party's page. */
  #go(element) {
    if (!element) return;
    if (!fieldAtEnd.test(this.#input.value)) return window.location.assign(element.dataset.url);

    this.#input.value = this.#input.value.replace(fieldAtEnd, `$<field>:"${element.dataset.name.replace(/["$]/g, '')}" `);
    this.#close();
  }
}

function option(item, id) {
  const element = document.createElement('li');
  element.id = id;
  element.className = item.kind;
  element.dataset.url = item.url;
  element.dataset.name = item.name;
  element.setAttribute('role', 'option');
  element.setAttribute('dir', 'auto');

  const name = document.createElement('b');
  name.textContent = item.name;
  element.append(name, line([item.kind, item.role, item.count === 1 ? '1 article' : `${item.count} articles`, item.confirmed ? null : 'unconfirmed'].filter(Boolean).join(' · ')));
  const others = [...new Set([item.matchedAlias, ...item.aliases].filter(Boolean))].slice(0, otherNamesShown);
  if (others.length > 0) element.append(line(`also known as ${others.join(', ')}`));
  return element;
}

function line(words) {
  const small = document.createElement('small');
  small.textContent = words;
  return small;
}
