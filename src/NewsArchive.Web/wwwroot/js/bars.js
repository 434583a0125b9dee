/** Lets a range of linked bars be chosen: by dragging, with shift and a click, or with shift and the arrow keys, then Enter. A single bar stays a link. */
export function chooseRanges(root) {
  root.querySelectorAll('.bars[data-range]').forEach(chart => new Range(chart));
}

class Range {
  #chart;
  #bars;
  #output = document.createElement('output');
  #from = -1;
  #to = -1;
  #isDragging = false;

  constructor(chart) {
    this.#chart = chart;
    this.#bars = [...chart.querySelectorAll('a')];
    chart.nextElementSibling.firstElementChild.after(this.#output);

    chart.addEventListener('dragstart', event => event.preventDefault());
    chart.addEventListener('pointerdown', event => this.#onDown(event));
    chart.addEventListener('pointermove', event => this.#onMove(event));
    chart.addEventListener('pointerup', () => this.#onUp());
    chart.addEventListener('pointercancel', () => this.#clear());
    chart.addEventListener('click', event => this.#onClick(event), true);
    chart.addEventListener('keydown', event => this.#onKey(event));
    chart.addEventListener('focusin', event => this.#reach(event.target.closest('a')));
    this.#reach(this.#bars[0]);
  }

  /** One stop of Tab for all bars: the arrow keys go from one to the next. */
  #reach(reached) {
    this.#bars.forEach(bar => bar.setAttribute('tabindex', bar === reached ? '0' : '-1'));
  }

  #onDown(event) {
    if (event.button !== 0 || event.shiftKey) return;

    this.#isDragging = true;
    this.#from = this.#to = this.#barAt(event.clientX);
  }

  #onMove(event) {
    if (!this.#isDragging) return;
    if (event.buttons === 0) return this.#clear();

    const bar = this.#barAt(event.clientX);
    if (bar === this.#to) return;

    // Once it is more than a click, the pointer may leave the chart.
    this.#chart.setPointerCapture(event.pointerId);
    this.#mark(this.#from, bar);
  }

  #onUp() {
    if (!this.#isDragging) return;

    this.#isDragging = false;
    if (this.#from !== this.#to) this.#go();
  }

  #onClick(event) {
    // The end of a drag is no click on the bar under it.
    if (this.#from !== this.#to) return event.preventDefault();
    if (!event.shiftKey) return;

    event.preventDefault();
    const bar = this.#barAt(event.clientX);
    if (this.#from < 0) return this.#mark(bar, bar);

    this.#mark(this.#from, bar);
    this.#go();
  }

  #onKey(event) {
    const at = this.#bars.indexOf(event.target.closest('a'));
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && at >= 0) {
      event.preventDefault();
      const next = Math.min(Math.max(at + step, 0), this.#bars.length - 1);
      if (event.shiftKey) this.#mark(this.#from < 0 ? at : this.#from, next);
      else this.#clear();
      this.#bars[next].focus();
    } else if (event.key === 'Enter' && this.#from !== this.#to) {
      event.preventDefault();
      this.#go();
    } else if (event.key === 'Escape') {
      this.#clear();
    }
  }

  /** The bar whose middle is nearest. */
  #barAt(x) {
    const distances = this.#bars.map(bar => {
      const { left, right } = bar.getBoundingClientRect();
      return Math.abs((left + right) / 2 - x);
    });
    return distances.indexOf(Math.min(...distances));
  }

  #mark(from, to) {
    [this.#from, this.#to] = [from, to];
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    this.#bars.forEach((bar, index) => bar.classList.toggle('chosen', index >= first && index <= last));
    this.#output.textContent = from < 0 ? '' : first === last ? `from ${this.#bars[first].dataset.label}` : `${this.#bars[first].dataset.label} to ${this.#bars[last].dataset.label}`;
  }

  #clear() {
    this.#isDragging = false;
    this.#mark(-1, -1);
  }

  #go() {
    const [first, last] = [this.#from, this.#to].sort((a, b) => a - b).map(index => this.#bars[index].dataset);
    const dates = first.from === last.to ? first.from : `${first.from}..${last.to}`;
    window.location.assign(this.#chart.dataset.range.replace('0001..9999', dates));
  }
}
