// Improves what the pages already do without a script: copying, suggestions, ranges of a chart, walking by keys, marks that stay switched off.
import { chooseRanges } from './bars.js';
import { addCopyButtons, copyQuoteOnC } from './copy.js';
import { citeSelection } from './selection.js';
import { walkHits } from './hits.js';
import { addSuggestions } from './suggest.js';
import { focusSearchOnSlash, openDetailsOfTarget, showKeys } from './keys.js';
import { explainNames, rememberMarks, walkPassages } from './reader.js';
import { scrollTogether } from './compare.js';

addCopyButtons(document);
addSuggestions(document);
chooseRanges(document);
focusSearchOnSlash(document);
copyQuoteOnC(document);
citeSelection(document);
walkHits(document);
openDetailsOfTarget(window);
showKeys(document);
rememberMarks(document);
explainNames(document);
walkPassages(document);
scrollTogether(document);
