// Programs of others read what the archive gives out. Usage: node check.mjs CHECK ADDRESS; prints what is wrong and exits 1.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const [check, address] = process.argv.slice(2);
const wrong = [];

const text = async path => {
  const answer = await fetch(new URL(path, address));
  if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}`);
  return answer.text();
};
const json = async path => JSON.parse(await text(path));
const articles = async () => (await json('/api/v1/search?limit=100')).items;
/** Earlier versions. */
const versioned = async () => (await articles()).filter(item => item.earlierVersion).map(item => item.id);
const same = (what, expected, found) => {
  const [a, b] = [expected, found].map(value => JSON.stringify(value ?? null));
  if (a !== b) wrong.push(`${what}: ${a} was read as ${b}`);
};

/** The letters without the word joiners that keep tags from being taken as formatting in CSL-JSON; what a reader has taken so is missed. */
const letters = words => words?.replaceAll('\u2060', '') ?? null;

/** What must survive in every format. */
const core = item => ({
  type: item.type, title: letters(item.title), author: (item.author ?? []).map(({ family, given, literal, 'non-dropping-particle': nonDropping, 'dropping-particle': dropping }) =>
    [[dropping, nonDropping, family ?? literal].filter(Boolean).join(' '), given ?? null]),
  source: letters(item['container-title']), issued: item.issued?.['date-parts'] ?? null, url: item.URL,
});

/** Our citation of each article is that of citeproc, but for the capitals and the marks that a style changes. */
const citedAs = async (style, template, adapted = words => words) => {
  const { Cite } = require('@citation-js/core');
  require('@citation-js/plugin-csl');
  const plain = words => letters(words).toLowerCase().replaceAll(/[“”"‘’']/g, '').replaceAll(/\s+/g, ' ').trim();
  for (const { id } of await articles()) {
    const ours = (await json(`/articles/${id}/cite.json?style=${style}`)).plain;
    const [item] = await json(`/articles/${id}.csl.json`);
    delete item.note;
    const theirs = new Cite([item]).format('bibliography', { format: 'text', template, lang: 'en-US' });
    same(`${style} of article ${id}`, adapted(plain(theirs), item), plain(ours));
  }
};

/** Debian's collection of citation styles. */
const style = (name, file) => {
  require('@citation-js/plugin-csl');
  require('@citation-js/core').plugins.config.get('@csl').styles.add(name, readFileSync(`/usr/share/citation-style-language/styles/${file}.csl`, 'utf8'));
  return name;
};

const checks = {
  /** citation-js reads BibTeX, RIS and CSL-JSON alike. */
  async citationjs() {
    const { Cite } = require('@citation-js/core');
    for (const plugin of ['bibtex', 'csl', 'ris']) require(`@citation-js/plugin-${plugin}`);
    for (const { id } of await articles()) {
      const [expected] = await json(`/articles/${id}.csl.json`);
      for (const form of ['csl.json', 'bib', 'ris']) {
        const [read] = new Cite(await text(`/articles/${id}.${form}`)).data;
        same(`/articles/${id}.${form}`, core(expected), { ...core(read), type: form === 'csl.json' ? read.type : expected.type });
      }
    }
  },

  /** Without a date APA asks for one of retrieval, which does not exist for what cannot change. */
  apa: () => citedAs('apa', 'apa', words => words.replace(/ retrieved (?=http)/, ' ')),

  /** Between title and date of an unsigned article the manual has a stop (14.199), the style file a comma. */
  chicago: () => citedAs('chicago', style('chicago', 'chicago-note-bibliography'), (words, item) =>
    item.author ? words : words.replace(/\.?,(?= (?:[a-z]+ \d+, \d{4}|[a-z]+ \d{4}|\d{4}|n\.d)\. http)/, '.')),

  mla: () => citedAs('mla', style('mla', 'modern-language-association')),

  /** pandoc reads BibLaTeX and CSL-JSON alike, but for braces, of which it does not know the TeX command, and the shape of marks. */
  async pandoc() {
    const kept = item => JSON.parse(JSON.stringify(core(item), (name, value) => ['title', 'source'].includes(name) ? value?.replaceAll(/[{}]/g, '').replaceAll(/[“”"]/g, '"') : value));
    const read = (format, input) => JSON.parse(execFileSync('pandoc', ['-f', format, '-t', 'csljson'], { input, maxBuffer: 1 << 28 }));
    for (const { id } of await articles()) {
      const [expected] = read('csljson', await text(`/articles/${id}.csl.json`));
      const [found] = read('biblatex', await text(`/articles/${id}.bib`));
      same(`/articles/${id}.bib`, kept(expected), kept(found));
    }
  },

  /** biber finds nothing wrong in the data of all articles; what the file does not say is missing and stays so. */
  async biber() {
    const folder = mkdtempSync(join(tmpdir(), 'newsarchive-'));
    try {
      writeFileSync(join(folder, 'all.bib'), await text('/export/search.bib?q='));
      const said = execFileSync('biber', ['--tool', '--validate-datamodel', '--nolog', '--output-file', join(folder, 'out.bib'), join(folder, 'all.bib')], { cwd: folder, encoding: 'utf8' });
      wrong.push(...said.split('\n').filter(line => /^(WARN|ERROR)/.test(line) && !/Missing mandatory field/.test(line)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },

  /** Zotero's translators make a newspaper article with all fields of RIS and CSL-JSON, and one of a journal of BibTeX, which has no other for them; out of RIS they take what looks like tags. */
  async zotero() {
    const log = console.log;
    const untagged = words => letters(words)?.replaceAll(/<\/?\w+>/g, '') ?? null;
    // They tell what they do.
    console.log = () => {};
    try {
      const { referenceImport } = require('zotero-translators');
      for (const { id } of await articles()) {
        const [item] = await json(`/articles/${id}.csl.json`);
        const { title, author, source, issued, url } = core(item);
        const day = issued?.[0].length === 3 ? issued[0] : null;
        const expected = { type: 'newspaperArticle', title: untagged(title), author: author.map(name => name.join('|')), source, day, url };
        for (const form of ['ris', 'csl.json']) {
          const [read] = await referenceImport(await text(`/articles/${id}.${form}`));
          const date = day && new Date(`${read.date} UTC`);
          same(`/articles/${id}.${form}`, expected, {
            type: read.itemType, title: untagged(read.title), author: read.creators.map(name => [name.name ?? name.lastName, name.firstName ?? ''].join('|')), source: letters(read.publicationTitle),
            day: date && [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()], url: read.url,
          });
        }

        const [bib] = await referenceImport(await text(`/articles/${id}.bib`));
        same(`/articles/${id}.bib`, ['journalArticle', day?.map((part, place) => String(part).padStart(place ? 2 : 4, '0')).join('-'), url], [bib.itemType, day ? bib.date : undefined, bib.url]);
      }
    } finally {
      console.log = log;
    }
  },

  /** bibutils reads BibTeX and RIS alike, but for the marks that it takes for TeX and for titles that it cuts at a colon; in RIS it cuts the names of agencies at their words. */
  async bibutils() {
    const { JSDOM } = require('jsdom');
    const words = value => (value ?? '').replaceAll(/textbackslash|[^\p{L}\p{N}]+/gu, ' ').trim().split(/\s+/);
    const read = (program, input) => {
      const { document } = new JSDOM(execFileSync(program, { input, encoding: 'utf8', stdio: 'pipe' }), { contentType: 'text/xml' }).window;
      const texts = (parent, path) => [...(parent?.querySelectorAll(path) ?? [])].map(element => element.textContent);
      return {
        title: words(texts(document, 'mods > titleInfo > :is(title, subTitle)').join(' ')),
        authors: [...document.querySelectorAll('mods > name')].map(name => words(texts(name, 'namePart').join(' ')).sort()),
        source: words(texts(document, 'relatedItem > titleInfo > title').join(' ')),
        issued: texts(document, 'mods > originInfo > dateIssued')[0] ?? null,
        url: texts(document, 'location > url')[0],
      };
    };
    for (const { id } of await articles()) {
      const [item] = await json(`/articles/${id}.csl.json`);
      const { title, author, source, url } = core(item);
      const issued = item.issued?.['date-parts'][0].map((part, place) => String(part).padStart(place ? 2 : 4, '0')).join('-') ?? null;
      const expected = { title: words(title), authors: author.map(name => words(name.join(' ')).sort()), source: words(source), issued, url };
      for (const [program, form] of [['bib2xml', 'bib'], ['ris2xml', 'ris']]) same(`/articles/${id}.${form}`, expected, read(program, await text(`/articles/${id}.${form}`)));
    }
  },

  /** Two libraries find the words of each annotation in the article's text, by the quotation and by the position. */
  async annotations() {
    const { JSDOM } = require('jsdom');
    const { document, Node, NodeFilter, Range } = new JSDOM('<!doctype html><body></body>').window;
    // They expect to be in a browser.
    Object.assign(globalThis, { document, Node, NodeFilter, Range });
    const [quotes, positions, apache] = [require('dom-anchor-text-quote'), require('dom-anchor-text-position'), await import('@apache-annotator/dom')];
    for (const { id } of await articles()) {
      const body = await text(`/articles/${id}.txt`);
      // One of them needs something behind the last words.
      document.body.replaceChildren(body, '\n');
      const points = [...body];
      for (const { id: name, target } of (await json(`/articles/${id}.annotations.json`)).first.items) {
        if (!target.selector) continue;
        const [quotation, { start, end }] = target.selector;
        // Both count UTF-16 units where the standard counts characters.
        const units = { start: points.slice(0, start).join('').length, end: points.slice(0, end).join('').length };
        const placed = range => ({ text: range?.toString(), start: range && positions.fromRange(document.body, range).start });
        const expected = { text: quotation.exact, start: units.start };
        same(`${name} by dom-anchor-text-quote`, expected, placed(quotes.toRange(document.body, quotation, { hint: units.start })));
        same(`${name} by dom-anchor-text-position`, expected, placed(positions.toRange(document.body, units)));

        // Of several places with the same words around, the first that Apache Annotator finds may be another; ours has to be among them.
        const found = [];
        for await (const range of apache.createTextQuoteSelectorMatcher(quotation)(document.body)) found.push(placed(range));
        same(`${name} by Apache Annotator`, expected, found.find(place => place.start === units.start) ?? found[0]);
      }
    }
  },

  /** A feed reader reads every kind of feed, with the same entries in Atom and JSON. */
  async feeds() {
    const Parser = require('rss-parser');
    const parser = new Parser();
    const paths = [['/feeds/newest.atom', '/feeds/newest.json'], ['/feeds/search.atom?q=said', '/feeds/search.json?q=said']];
    for (const [kind, path] of [['person', 'people'], ['organization', 'organizations'], ['place', 'places'], ['organization', 'sources']]) {
      for (const { id } of (await json(`/api/v1/parties?kind=${kind}&limit=3`)).items) paths.push([`/${path}/${id}.atom`, `/${path}/${id}.feed.json`]);
    }

    for (const [atom, jsonFeed] of paths) {
      const feed = await parser.parseString(await text(atom));
      const { items } = await json(jsonFeed);
      same(atom, items.map(item => [item.id, item.title, item.url]), feed.items.map(item => [item.id, item.title, item.link]));
      same(`${atom}: ids that occur once`, feed.items.length, new Set(feed.items.map(item => item.id)).size);
    }
  },

  /** A JSON-LD processor expands what the archive says in the words of schema.org and of Web Annotation. */
  async jsonld() {
    const jsonld = require('jsonld');
    // The vocabularies themselves are elsewhere; what matters is that every member becomes one of their terms.
    const contexts = {
      'https://schema.org': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, archivedAt: { '@type': '@id' }, isBasedOn: { '@type': '@id' } },
      'http://www.w3.org/ns/anno.jsonld': { '@vocab': 'http://www.w3.org/ns/oa#', id: '@id', type: '@type', items: { '@container': '@list' } },
    };
    const documentLoader = async url => ({ contextUrl: null, documentUrl: url, document: { '@context': contexts[url] } });
    for (const { id } of await articles()) {
      const [article] = await jsonld.expand(await json(`/articles/${id}.jsonld`), { documentLoader, safe: true });
      same(`/articles/${id}.jsonld`, 'https://schema.org/NewsArticle', article['@type'][0]);
      const quotes = (await json(`/articles/${id}.json`)).quotes;
      same(`quotes of /articles/${id}.jsonld`, quotes.map(quote => quote.text), (article['https://schema.org/hasPart'] ?? []).map(part => part['https://schema.org/text'][0]['@value']));

      const collection = await json(`/articles/${id}.annotations.json`);
      await jsonld.expand(collection, { documentLoader, safe: true });
      const points = [...await text(`/articles/${id}.txt`)];
      for (const { id: name, target } of collection.first.items) {
        if (!target.selector) continue;
        const [quotation, position] = target.selector;
        same(name, quotation.exact, points.slice(position.start, position.end).join(''));
      }
    }
  },

  /** The Nu HTML checker has no error on any kind of page. */
  async html() {
    const [article, party, quote, organization, place] = [
      (await articles())[0], ...(await Promise.all(['parties?kind=person&limit=1', 'quotes?limit=1', 'parties?kind=organization&limit=1', 'parties?kind=place&limit=1'].map(path => json(`/api/v1/${path}`)))).map(list => list.items[0]),
    ];
    const paths = [
      '/', '/search', '/search?q=said', '/search?q=(((', '/articles', '/people', '/organizations', '/places', '/quotes', '/quotes?verb=said', '/sources', '/help/search', '/help/citing', '/help/extraction', '/help/api', '/help/keys',
      '/account/sign-in', party.url, organization.url, place.url, `/sources/${organization.id}`, quote.url, `${quote.url}/card`, `/articles/${article.id}/compare`, `/articles/${article.id}/cite`,
      ...(await articles()).map(item => item.url), ...(await versioned()).flatMap(id => [`/articles/${id}/versions`, `/articles/${id}/diff/1..2`]),
    ];
    same('pages of versions', true, paths.some(path => path.endsWith('/diff/1..2')));
    const folder = mkdtempSync(join(tmpdir(), 'newsarchive-'));
    try {
      for (const [number, path] of paths.entries()) writeFileSync(join(folder, `${number}.html`), await text(path));
      let said = '';
      try {
        execFileSync('java', ['-jar', String(require('vnu-jar')), '--format', 'json', '--errors-only', folder], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });
      } catch (failure) {
        said = failure.stderr;
      }
      for (const message of said ? JSON.parse(said).messages : []) {
        wrong.push(`${paths[Number(/(\d+)\.html$/.exec(message.url)?.[1])]}:${message.lastLine}: ${message.message} ${message.extract ?? ''}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

await checks[check]();
if (wrong.length > 0) {
  console.error(wrong.slice(0, 40).join('\n'));
  process.exit(1);
}
