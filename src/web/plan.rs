//! What a visitor wants to change, and how to show it. Pure: no browser.

use crate::caa::{CaaRecord, RrsetChange, presentation};
use crate::formats::{EntryRules, Format};
use crate::hosts::{self, Host, Recognition};
use crate::report::Report;
use crate::suggest::{Advice, Goal, Suggestion, TargetPreference, Wish, effect, suggest_at};

/// The choices.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The wish.
    pub request: Goal,
    /// The DNS host; `None` is the recognized one.
    pub host: Option<HostChoice>,
    /// The format shown next to the host's form; `None` is that of the host's own tool.
    pub form: Option<Format>,
    /// The changed set, edited by hand.
    pub draft: Option<String>,
    /// Whether to draw more than the records: most answers in a list are never read in detail.
    pub is_unfolded: bool,
}

/// A DNS host that was chosen by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostChoice {
    /// A host that is not in the list.
    General,
    /// The host with this id.
    Known(String),
}

/// What can happen to the choices.
#[derive(Clone, Debug)]
pub enum PlanAction {
    /// Another wish.
    Want(Wish),
    /// One more CA that may issue, by its issuer-domain-name; empty for none.
    Include(String),
    /// One CA fewer, by its issuer-domain-name.
    Exclude(String),
    /// Another place of the change.
    Place(TargetPreference),
    /// The record that allows nobody may be removed.
    Overrule,
    /// Another DNS host.
    Host(HostChoice),
    /// Another format.
    Form(Format),
    /// The changed set is edited.
    Draft(String),
    /// The edits are discarded.
    Reset,
    /// Everything is drawn.
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
            PlanAction::Want(wish) => {
                self.request.wish = wish;
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
            PlanAction::Place(site) => self.request.target = site,
            PlanAction::Overrule => self.request.replace_deny_all = true,
            PlanAction::Host(choice) => self.host = Some(choice),
            PlanAction::Form(form) => self.form = Some(form),
            PlanAction::Draft(text) => self.draft = Some(text),
            PlanAction::Reset => self.draft = None,
            PlanAction::Unfold => self.is_unfolded = true,
        }
        // The edits belong to the previous change.
        if self.request != before {
            self.draft = None;
        }
    }

    /// The DNS host whose form is shown: the chosen one, otherwise the one recognized with certainty.
    pub fn host(&self, recognition: &Recognition) -> Option<&'static Host> {
        match &self.host {
            Some(HostChoice::General) => None,
            Some(HostChoice::Known(id)) => hosts::find(id),
            None => recognition.host(),
        }
    }

    /// The format shown next to the host's form: the chosen one, otherwise that of the host's own tool.
    pub fn form(&self, host: Option<&Host>) -> Format {
        self.form.unwrap_or_else(|| hosts::preferred_format(host))
    }

    /// The advice for the wish.
    pub fn advice(&self, report: &Report) -> Advice {
        // The report has the advice for the default wish.
        if self.request == Goal::allow() && self.host.is_none() {
            report.advice.clone()
        } else {
            suggest_at(&report.judgement, &self.request, self.rules())
        }
    }

    /// What becomes of a record at the chosen host; `None` while none is chosen.
    fn rules(&self) -> Option<EntryRules> {
        self.host.as_ref().map(|choice| match choice {
            HostChoice::General => EntryRules::default(),
            HostChoice::Known(id) => hosts::find(id).map(Host::rules).unwrap_or_default(),
        })
    }

    /// The suggestions at both places where the set can be changed; `None` unless there are two.
    pub fn sites(&self, report: &Report) -> Option<[(TargetPreference, Suggestion); 2]> {
        let at = |site| {
            let goal = Goal { target: site, ..self.request.clone() };
            let advice = suggest_at(&report.judgement, &goal, self.rules());
            advice.suggestion().cloned().map(|suggestion| (site, suggestion))
        };
        let sites = [at(TargetPreference::Set)?, at(TargetPreference::Domain)?];
        (sites[0].1.change.owner != sites[1].1.change.owner).then_some(sites)
    }
}

/// The changed set as text, one record per line.
pub fn draft_text(suggestion: &Suggestion) -> String {
    // The records of a set have one TTL (RFC 2181, Section 5.2); the remaining TTLs in caches differ.
    let ttl = suggestion.added().next().map(|record| record.ttl);
    let line = |record: &CaaRecord| {
        presentation::line(&CaaRecord { ttl: ttl.unwrap_or(record.ttl), ..record.clone() })
    };
    suggestion.change.after().map(line).collect::<Vec<_>>().join("\n")
}

/// An edited suggestion: the same place, another set, as the host publishes it.
pub fn edited(
    report: &Report,
    suggestion: &Suggestion,
    rrset: &[CaaRecord],
    host: Option<&Host>,
) -> Suggestion {
    let before: Vec<CaaRecord> = suggestion.change.before().cloned().collect();
    let RrsetChange { zone, owner, .. } = suggestion.change.clone();
    let rules = host.map(Host::rules).unwrap_or_default();
    let change = rules.published(RrsetChange::between(zone, owner, &before, rrset));
    let after: Vec<CaaRecord> = change.after().cloned().collect();
    let effect = effect(&report.judgement, &suggestion.change.owner, &after);
    Suggestion { change, verdict_after: effect.after.verdict, effect, ..suggestion.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::directory;
    use crate::dns::Fqdn;
    use crate::verdict::Verdict;
    use crate::zone::{self, RrsetError};

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
            PlanAction::Want(Wish::Only(Vec::new())),
            PlanAction::Include("digicert.com".into()),
            PlanAction::Include("digicert.com".into()),
            PlanAction::Include(String::new()),
            PlanAction::Include("sectigo.com".into()),
            PlanAction::Exclude("digicert.com".into()),
        ] {
            plan.update(action);
        }
        assert_eq!(plan.request.wish, Wish::Only(vec!["sectigo.com".into()]));
        plan.update(PlanAction::Want(Wish::Nobody));
        assert_eq!(plan.request.wish, Wish::Nobody);
    }

    #[test]
    fn a_draft_goes_with_the_change_that_it_belongs_to() {
        let mut plan = Plan::default();
        plan.update(PlanAction::Draft("x".into()));
        plan.update(PlanAction::Form(Format::Nsupdate));
        plan.update(PlanAction::Host(HostChoice::General));
        assert_eq!((plan.draft.as_deref(), plan.form), (Some("x"), Some(Format::Nsupdate)));
        plan.update(PlanAction::Want(Wish::Only(Vec::new())));
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
        plan.update(PlanAction::Host(HostChoice::Known("cloudflare".into())));
        assert_eq!(plan.form(plan.host(&route53)), Format::CloudflareApi);
        plan.update(PlanAction::Form(Format::Gcloud));
        assert_eq!(plan.form(plan.host(&route53)), Format::Gcloud);
    }

    #[test]
    fn what_the_chosen_host_publishes_is_planned_and_judged() {
        let report = report(INHERITED, "m.x.example");
        let mut plan = Plan::default();
        let flags = |plan: &Plan| {
            let advice = plan.advice(&report);
            advice.suggestion().unwrap().added().next().unwrap().rdata[0]
        };
        assert_eq!(flags(&plan), 0, "nobody knows the host");
        for (choice, expected) in [
            (HostChoice::Known("godaddy".into()), 128),
            (HostChoice::Known("desec".into()), 0),
            (HostChoice::Known("gone".into()), 0),
            (HostChoice::General, 0),
            (HostChoice::Known("route53".into()), 128),
        ] {
            plan.update(PlanAction::Host(choice.clone()));
            assert_eq!(flags(&plan), expected, "{choice:?}");
        }
        let advice = plan.advice(&report);
        let suggestion = advice.suggestion().unwrap();
        let rrset = zone::read_rrset("0 issuemail \"globalsign.com\"", &suggestion.change.owner).unwrap();
        let edited = edited(&report, suggestion, &rrset, hosts::find("route53"));
        assert_eq!(edited.added().next().unwrap().rdata[0], 128, "what is typed goes through the host too");
        assert_eq!(edited.effect.newly_critical(), ["issuemail"]);
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
        plan.update(PlanAction::Place(TargetPreference::Domain));
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
            let rrset = zone::read_rrset(text, &suggestion.change.owner).unwrap();
            effect(&report.judgement, &suggestion.change.owner, &rrset).after.verdict
        };
        assert_eq!(judge(&text), Verdict::Permitted);
        assert_eq!(judge("0 issuemail \"digicert.com\""), Verdict::Forbidden);
        assert_eq!(judge(""), Verdict::Permitted);
        for (wrong, is_expected) in [
            ("@ CAA 0 issuemail", (|error| matches!(error, RrsetError::Text(_))) as fn(&RrsetError) -> bool),
            ("www CAA 0 issuemail \";\"", |error| matches!(error, RrsetError::Other(_))),
            ("@ CAA 0 issuemail \";\"\nwww.example. CAA 0 issue \";\"", |error| {
                matches!(error, RrsetError::Other(_))
            }),
            ("@ TXT \"a\"", |error| matches!(error, RrsetError::NotCaa)),
            ("@ CNAME y.example.", |error| matches!(error, RrsetError::NotCaa)),
        ] {
            let error = zone::read_rrset(wrong, &suggestion.change.owner).unwrap_err();
            assert!(is_expected(&error), "{wrong}: {error:?}");
        }
        let rrset = zone::read_rrset("0 issuemail \"globalsign.com\"", &suggestion.change.owner).unwrap();
        let edited = edited(&report, suggestion, &rrset, None);
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
