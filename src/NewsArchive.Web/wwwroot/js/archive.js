// Improves what the pages already do without a script: copying, suggestions, ranges of a chart, the key that finds the search box.
import { chooseRanges } from './bars.js';
import { addCopyButtons, copyQuoteOnC } from './copy.js';
import { citeSelection } from './selection.js';
import { walkHits } from './hits.js';
import { addSuggestions } from './suggest.js';
import { focusSearchOnSlash, openDetailsOfTarget } from './keys.js';

addCopyButtons(document);
addSuggestions(document);
chooseRanges(document);
focusSearchOnSlash(document);
copyQuoteOnC(document);
citeSelection(document);
walkHits(document);
openDetailsOfTarget(window);
