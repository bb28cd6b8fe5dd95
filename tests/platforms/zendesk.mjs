// A Zendesk help center, by its list of the HTML that articles may have:
// https://support.zendesk.com/hc/en-us/articles/4408824584602-Allowing-unsafe-HTML-in-help-center-articles
//
// Which attributes a frame keeps we have not seen: this leaves it the fewest with which it is one.

import { keeping } from "./allow_list.mjs";

export const publish = keeping(
  "a abbr address blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr " +
  "iframe img ins kbd li ol p pre samp small source span strong sub sup table tbody td tfoot th thead tr track ul var video",
  "id class title href target name rel src width height",
);
