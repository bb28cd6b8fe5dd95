
import type { Report } from "./report.js";
export type { Report };

/** What every result tells; docs/embed.md says the same. */
type Told = "schema" | "tool_version" | "checked_at" | "ca" | "verdict" | "reason" | "conditional" | "ca_error";
type Finding = Report["findings"][number];

/**
 * The detail of `issuemail-result`: the verdict and its reason. `dnssec` and what is in `findings` are there for listed origins
 * only, and what tells the domain for those that set `share-domain`.
 */
export type IssuemailResult = Pick<Report, Told> &
  Partial<Omit<Report, Told | "findings" | "input">> & {
    findings: (Pick<Finding, "code" | "severity" | "citation"> & Partial<Finding>)[];
  };

/** Raised on the element when a check is over; it bubbles, and leaves shadow trees. */
export type IssuemailResultEvent = CustomEvent<IssuemailResult>;

/** Raised when the tool cannot start, or has stopped: results until then are out of date. */
export type IssuemailFailedEvent = CustomEvent<null>;

declare global {
  interface HTMLElementTagNameMap {
    "issuemail-check": IssuemailCheck;
  }
  interface HTMLElementEventMap {
    "issuemail-result": IssuemailResultEvent;
    "issuemail-failed": IssuemailFailedEvent;
  }
  interface DocumentEventMap {
    "issuemail-result": IssuemailResultEvent;
    "issuemail-failed": IssuemailFailedEvent;
  }
  interface WindowEventMap {
    "issuemail-result": IssuemailResultEvent;
    "issuemail-failed": IssuemailFailedEvent;
  }
}
