// @ts-check
// The check inside an article:
//
//     <script type="module" src="https://HOST/widget.js"></script>
//     <issuemail-check ca="globalsign" lang="en" theme="auto" domain="example.com">
//       <a href="https://HOST/">Does CAA stop your S/MIME certificate?</a>
//     </issuemail-check>
//
// The page is in the folder of this script. The build makes one file of it and of the element.

import { defineIssuemailCheck } from "./element.mjs";

export { IssuemailCheck } from "./element.mjs";

defineIssuemailCheck({ base: new URL("./", import.meta.url) });
