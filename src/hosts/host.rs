//! One DNS host.

use crate::caa::Property;
use crate::caa::PropertyTag;
use crate::hosts::caveat::Caveat;
use crate::hosts::form::Apex;
use crate::hosts::form::FormField;
use crate::hosts::pattern::Pattern;

/// A DNS host: where the records of zones are entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// A short stable name.
    pub id: String,
    /// The name for people.
    pub name: String,
    /// Whether an `issuemail` record can be entered.
    pub issuemail: Issuemail,
    /// The host's own page about CAA records, where somebody has seen it.
    pub help: Option<String>,
    /// The names of its name servers.
    pub(super) patterns: Vec<Pattern>,
    /// What its form wants as the name of the zone itself.
    pub(super) apex: Apex,
    /// The fields of its form in their order; none where nobody has seen them described.
    pub(super) form: Vec<FormField>,
    /// What its data says besides; some of it matters for some records only.
    pub(super) remarks: Vec<Caveat>,
}

impl Host {
    /// Says whether the host is known not to take the record: its form is not shown then.
    pub fn refuses_issuemail(&self) -> bool {
        self.issuemail == Issuemail::No
    }

    /// Says whether the fields of the host's own form are known; otherwise [`crate::hosts::fill`] gives the general form.
    pub fn has_own_form(&self) -> bool {
        !self.form.is_empty()
    }

    /// The flags that the form forces upon a property in place of the property's own.
    ///
    /// Where only the tags `issue`, `issuewild` and `iodef` are offered without the critical flag, every other tag
    /// has to be entered as critical.
    pub fn forced_flags(&self, property: &Property<'_>) -> Option<u8> {
        let is_offered =
            [PropertyTag::ISSUE, PropertyTag::ISSUEWILD, PropertyTag::IODEF].contains(&property.tag);
        let is_forced =
            self.remarks.contains(&Caveat::CriticalForced) && !is_offered && property.flags != CRITICAL;
        is_forced.then_some(CRITICAL)
    }

    /// The patterns of its name servers: `*` stands for one label or for a part of one.
    pub fn name_server_patterns(&self) -> impl Iterator<Item = &str> {
        self.patterns.iter().map(Pattern::as_str)
    }

    /// What the data says of the host besides its support of `issuemail`, whatever the record.
    pub fn remarks(&self) -> &[Caveat] {
        &self.remarks
    }
}

/// The flags octet with nothing but the Issuer Critical Flag ([RFC 8659, Section 4.1]).
///
/// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
const CRITICAL: u8 = 128;

//----------- Issuemail --------------------------------------------------------------------------

/// Whether an `issuemail` record can be entered, as far as the sources tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issuemail {
    /// The host's documentation or program says which tags there are, and this is none of them.
    No,
    /// The documentation lists other tags; nobody has tried this one.
    Undocumented,
    /// The sources do not tell.
    Unknown,
    /// The documentation shows it, or takes any tag.
    Yes,
}

impl Issuemail {
    /// The word of the data.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Undocumented => "undocumented",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }
}
