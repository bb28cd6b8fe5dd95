// Salesforce Knowledge, by the list of what its component for rich text shows: other tags and attributes are removed, and
// only their text stays.
// https://developer.salesforce.com/docs/component-library/bundle/lightning-formatted-rich-text
//
// The editor of articles keeps more; what a site shows with other components, no documentation was found for.

import { keeping } from "./allow_list.mjs";

export const publish = keeping(
  "a abbr acronym address b big blockquote br caption cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img " +
  "ins kbd li ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var",
  "align alt border class color dir height href hreflang id lang name rel src start style target title width",
);
