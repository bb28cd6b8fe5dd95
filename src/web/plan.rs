//! What a visitor wants to change, and how he wants to see it. Pure: no browser.

use crate::Fqdn;
use crate::caa::CaaRecord;
use crate::caa::RrsetChange;
use crate::caa::presentation;
use crate::formats::Format;
use crate::hosts;
use crate::hosts::Host;
use crate::hosts::Recognition;
use crate::report::Report;
use crate::suggest::Advice;
use crate::suggest::Goal;
use crate::suggest::Suggestion;
use crate::suggest::TargetPreference;
use crate::suggest::Wish;
use crate::suggest::effect;
use crate::suggest::suggest;
use crate::zone;
pub use crate::zone::RrsetError as DraftError;

/// The choices.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What is wanted.
    pub request: Goal,
    /// The DNS host; `None` as recognized.
    pub host: Option<HostChoice>,
    /// The form that is shown besides the host's; `None` as the host suggests.
    pub form: Option<Format>,
    /// The changed set, edited by hand.
    pub draft: Option<String>,
    /// Says whether more than the records is drawn: of many answers at once, most are never looked at so closely.
    pub is_unfolded: bool,
}

/// A DNS host that was chosen by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostChoice {
    /// Another one than those in the list.
    General,
    /// The one with this id.
    Known(String),
}

/// What can happen to the choices.
#[derive(Clone, Debug)]
pub enum PlanAction {
    /// Another wish: `allow`, `only` or `nobody`.
    Want(String),
    /// One more CA that may issue, by its issuer-domain-name.
    Include(String),
    /// One CA less.
    Exclude(String),
    /// Another place: `set` or `domain`.
    Place(String),
    /// The record that allows nobody may go.
    Overrule,
    /// Another DNS host, by its id; empty for one that is not in the list.
    Host(String),
    /// Another form, by its id.
    Form(String),
    /// The changed set is edited.
    Draft(String),
    /// What was edited is given up.
    Reset,
    /// Everything is to be drawn.
    Unfold,
}

impl Default for Plan {
    fn default() -> Self {
        Self { request: Goal::allow(), host: None, form: None, draft: None, is_unfolded: true }
    }
}

impl Plan {
    /// Takes a choice.
    pub fn update(&mut self, action: PlanAction) {
        let before = self.request.clone();
        match action {
            PlanAction::Want(word) => {
                self.request.wish = match word.as_str() {
                    "only" => Wish::Only(Vec::new()),
                    "nobody" => Wish::Nobody,
                    _ => Wish::Allow,
                };
                self.request.target = TargetPreference::Best;
            }
            PlanAction::Include(name) => {
                if let Wish::Only(others) = &mut self.request.wish
                    && !name.is_empty()
                    && !others.contains(&name)
                {
                    others.push(name);
                }
            }
            PlanAction::Exclude(name) => {
                if let Wish::Only(others) = &mut self.request.wish {
                    others.retain(|other| *other != name);
                }
            }
            PlanAction::Place(word) => {
                self.request.target =
                    if word == "domain" { TargetPreference::Domain } else { TargetPreference::Set };
            }
            PlanAction::Overrule => self.request.replace_deny_all = true,
            PlanAction::Host(id) => {
                self.host = Some(if id.is_empty() { HostChoice::General } else { HostChoice::Known(id) });
            }
            PlanAction::Form(id) => self.form = Format::from_id(&id).or(self.form),
            PlanAction::Draft(text) => self.draft = Some(text),
            PlanAction::Reset => self.draft = None,
            PlanAction::Unfold => self.is_unfolded = true,
        }
        // What was edited belongs to the change that stood there.
        if self.request != before {
            self.draft = None;
        }
    }

    /// The DNS host whose form is shown: the chosen one, else the one that is recognized beyond doubt.
    pub fn host(&self, recognition: &Recognition) -> Option<&'static Host> {
        match &self.host {
            Some(HostChoice::General) => None,
            Some(HostChoice::Known(id)) => hosts::find(id),
            None => recognition.host(),
        }
    }

    /// The form that is shown besides the host's: the chosen one, else the one of the host's own tool.
    pub fn form(&self, host: Option<&Host>) -> Format {
        self.form.unwrap_or_else(|| hosts::preferred_format(host))
    }

    /// What there is to suggest.
    pub fn advice(&self, report: &Report) -> Advice {
        // The report has it already as long as nothing else is wanted.
        if self.request == Goal::allow() {
            report.advice.clone()
        } else {
            suggest(&report.judgement, &self.request)
        }
    }

    /// Says whether the set could be changed in one place as well as in another, and which one it is now.
    pub fn sites(&self, report: &Report) -> Option<[(TargetPreference, Suggestion); 2]> {
        let at = |site| {
            let advice = suggest(&report.judgement, &Goal { target: site, ..self.request.clone() });
            advice.suggestion().cloned().map(|suggestion| (site, suggestion))
        };
        let sites = [at(TargetPreference::Set)?, at(TargetPreference::Domain)?];
        (sites[0].1.change.owner != sites[1].1.change.owner).then_some(sites)
    }
}

/// The changed set as text, one record a line.
pub fn draft_text(suggestion: &Suggestion) -> String {
    // The records of a set have one TTL (RFC 2181, Section 5.2); what caches have left of it differs.
    let ttl = suggestion.added().next().map(|record| record.ttl);
    let line = |record: &CaaRecord| {
        presentation::line(&CaaRecord { ttl: ttl.unwrap_or(record.ttl), ..record.clone() })
    };
    suggestion.change.after().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads an edited set: CAA records at `owner`, and nothing else.
///
/// # Errors
///
/// What is wrong with the text.
pub fn read_draft(text: &str, owner: &Fqdn) -> Result<Vec<CaaRecord>, DraftError> {
    zone::read_rrset(text, owner)
}

/// A suggestion as it was edited: the same place, another set.
pub fn edited(report: &Report, suggestion: &Suggestion, rrset: &[CaaRecord]) -> Suggestion {
    let before: Vec<CaaRecord> = suggestion.change.before().cloned().collect();
    let RrsetChange { zone, owner, .. } = suggestion.change.clone();
    let change = RrsetChange::between(zone, owner, &before, rrset);
    let effect = effect(&report.judgement, &suggestion.change.owner, rrset);
    Suggestion { change, verdict_after: effect.after.verdict, effect, ..suggestion.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::directory;
    use crate::verdict::Verdict;

    fn report(zone: &str, domain: &str) -> Report {
        let zone = zone::read(zone.as_bytes(), &zone::Options::default()).unwrap();
        let mailbox: crate::mailbox::Mailbox = domain.parse().unwrap();
        crate::evaluate(&mailbox, zone.observe(mailbox.domain()), &directory::find("globalsign").unwrap())
    }

    const INHERITED: &str = "x.example. CAA 0 issuemail \"digicert.com\"\nm.x.example. A 192.0.2.1\n";

    #[test]
    fn a_wish_can_be_changed_and_its_cas_added_and_taken_away() {
        let mut plan = Plan::default();
        plan.update(PlanAction::Include("digicert.com".into()));
        assert_eq!(plan.request.wish, Wish::Allow, "there is no list to add to");
        for action in [
            PlanAction::Want("only".into()),
            PlanAction::Include("digicert.com".into()),
            PlanAction::Include("digicert.com".into()),
            PlanAction::Include(String::new()),
            PlanAction::Include("sectigo.com".into()),
            PlanAction::Exclude("digicert.com".into()),
        ] {
            plan.update(action);
        }
        assert_eq!(plan.request.wish, Wish::Only(vec!["sectigo.com".into()]));
        plan.update(PlanAction::Want("nobody".into()));
        assert_eq!(plan.request.wish, Wish::Nobody);
    }

    #[test]
    fn a_draft_goes_with_the_change_that_it_belongs_to() {
        let mut plan = Plan::default();
        plan.update(PlanAction::Draft("x".into()));
        plan.update(PlanAction::Form("nsupdate".into()));
        plan.update(PlanAction::Host(String::new()));
        assert_eq!((plan.draft.as_deref(), plan.form), (Some("x"), Some(Format::Nsupdate)));
        plan.update(PlanAction::Want("only".into()));
        assert_eq!((plan.draft, plan.host), (None, Some(HostChoice::General)));
    }

    #[test]
    fn the_form_is_that_of_the_hosts_own_tool_until_one_is_chosen() {
        let servers = |names: [&str; 2]| names.map(|name| Fqdn::from_ascii(name).unwrap());
        let route53 = hosts::recognize(&servers(["ns-1.awsdns-01.com", "ns-2.awsdns-02.co.uk"]));
        let shared = hosts::recognize(&servers(["dns1.p01.nsone.net", "dns2.p01.nsone.net"]));
        let mut plan = Plan::default();
        assert_eq!(plan.form(plan.host(&route53)), Format::Route53Cli);
        assert_eq!(plan.host(&shared), None, "nobody can tell");
        assert_eq!(plan.form(None), Format::ZoneFile);
        plan.update(PlanAction::Host("cloudflare".into()));
        assert_eq!(plan.form(plan.host(&route53)), Format::CloudflareApi);
        plan.update(PlanAction::Form("gcloud".into()));
        plan.update(PlanAction::Form("no such form".into()));
        assert_eq!(plan.form(plan.host(&route53)), Format::Gcloud);
    }

    #[test]
    fn the_place_can_be_chosen_where_there_are_two() {
        let own = report("x.example. CAA 0 issuemail \"digicert.com\"", "x.example");
        assert!(Plan::default().sites(&own).is_none());
        let inherited = report(INHERITED, "m.x.example");
        let mut plan = Plan::default();
        let owners =
            plan.sites(&inherited).unwrap().map(|(_, suggestion)| suggestion.change.owner.to_string());
        assert_eq!(owners, ["x.example", "m.x.example"]);
        plan.update(PlanAction::Place("domain".into()));
        assert_eq!(plan.advice(&inherited).suggestion().unwrap().change.owner.to_string(), "m.x.example");
    }

    #[test]
    fn an_edited_set_is_read_and_judged() {
        let report = report(INHERITED, "m.x.example");
        let advice = Plan::default().advice(&report);
        let suggestion = advice.suggestion().unwrap();
        let text = draft_text(suggestion);
        assert_eq!(text.lines().count(), 2);
        let judge = |text: &str| {
            let rrset = read_draft(text, &suggestion.change.owner).unwrap();
            effect(&report.judgement, &suggestion.change.owner, &rrset).after.verdict
        };
        assert_eq!(judge(&text), Verdict::Permitted);
        assert_eq!(judge("0 issuemail \"digicert.com\""), Verdict::Forbidden);
        assert_eq!(judge(""), Verdict::Permitted);
        for (wrong, is_expected) in [
            ("@ CAA 0 issuemail", (|error| matches!(error, DraftError::Text(_))) as fn(&DraftError) -> bool),
            ("www CAA 0 issuemail \";\"", |error| matches!(error, DraftError::Other(_))),
            ("@ CAA 0 issuemail \";\"\nwww.example. CAA 0 issue \";\"", |error| {
                matches!(error, DraftError::Other(_))
            }),
            ("@ TXT \"a\"", |error| matches!(error, DraftError::NotCaa)),
            ("@ CNAME y.example.", |error| matches!(error, DraftError::NotCaa)),
        ] {
            let error = read_draft(wrong, &suggestion.change.owner).unwrap_err();
            assert!(is_expected(&error), "{wrong}: {error:?}");
        }
        let rrset = read_draft("0 issuemail \"globalsign.com\"", &suggestion.change.owner).unwrap();
        let edited = edited(&report, suggestion, &rrset);
        assert_eq!(
            (edited.removed().count(), edited.added().count(), edited.change.after().count()),
            (1, 1, 1)
        );
        assert_eq!(edited.effect.lost, ["DigiCert"]);
        let change = &suggestion.change;
        assert_eq!(
            (change.before().count(), change.after().count(), change.owner.to_string()),
            (1, 2, "x.example".into())
        );
    }
}
