// Domains with their zones, and what is to be suggested so that GlobalSign may issue. The labels are by hand, from the
// clauses and the promises of docs/report.md, not from running our code.
//
//     domain    what is checked
//     expect    the status, or for a change its place and its owner
//     allows    the CAs that a repair lets in besides (`repair_allows`), by their ids
//     cautions  the other cautions
//     limits    what is known to go wrong: the change `hides` other records (docs/report.md, `hides_wildcard`)
//     zones     master files; each $ORIGIN starts another zone. SOA, NS and delegations are put in front of the records.

/// A CAA record in the generic form (RFC 3597), for what the CAA form cannot say; `value` in Latin-1.
function caa(flags, tag, value) {
    const data = Buffer.concat([Buffer.from([flags, tag.length]), Buffer.from(tag + value, "latin1")]);
    return `TYPE257 \\# ${data.length} ${data.toString("hex")}`;
}

const MANY = Array.from({ length: 40 }, (_, i) => `@ CAA 0 issuemail "ca${i}.example; account=1234567890"`).join("\n");

export const CASES = [
    // --- The set is at the domain.
    {
        domain: "own.test",
        expect: "own own.test",
        zones: String.raw`$ORIGIN own.test.
            @ CAA 0 issuemail "sectigo.com"
            @ CAA 0 issue "letsencrypt.org"
            @ MX 10 mail
            mail A 192.0.2.1`,
    },
    {
        // Tags are compared without regard to case (RFC 8659, Section 4.1).
        domain: "mixed-tags.test",
        expect: "own mixed-tags.test",
        zones: String.raw`$ORIGIN mixed-tags.test.
            @ ${caa(0, "IssueMail", "harica.gr")}
            @ ${caa(0, "ISSUE", "letsencrypt.org")}
            @ ${caa(0, "IssueWild", ";")}
            @ TXT "v=spf1 -all"`,
    },
    {
        // What is taken away has to be named with its own octets.
        domain: "mixed-repair.test",
        expect: "own mixed-repair.test",
        zones: String.raw`$ORIGIN mixed-repair.test.
            @ ${caa(0, "IssueMail", "globalsign.com.")}
            @ CAA 0 issue "letsencrypt.org"`,
    },
    {
        // Reserved flags mean nothing (RFC 8659, Section 4.1).
        domain: "flag-1.test",
        expect: "own flag-1.test",
        zones: String.raw`$ORIGIN flag-1.test.
            @ CAA 1 issuemail "sectigo.com"
            @ CAA 127 issue "letsencrypt.org"
            @ CAA 1 futuretag "x"`,
    },
    {
        domain: "flag-128.test",
        expect: "own flag-128.test",
        zones: String.raw`$ORIGIN flag-128.test.
            @ CAA 128 issuemail "GlobalSign.COM"
            @ CAA 128 issue "letsencrypt.org"`,
    },
    {
        domain: "flag-255.test",
        expect: "own flag-255.test",
        zones: String.raw`$ORIGIN flag-255.test.
            @ CAA 255 issuemail "globalsign.com."`,
    },
    {
        // Other properties, known and unknown, are not touched.
        domain: "beside.test",
        expect: "own beside.test",
        zones: String.raw`$ORIGIN beside.test.
            @ CAA 0 issue "letsencrypt.org; validationmethods=dns-01"
            @ CAA 0 issue "pki.goog"
            @ CAA 0 issuewild "digicert.com"
            @ CAA 0 iodef "mailto:security@beside.test"
            @ CAA 128 iodef "https://beside.test/"
            @ CAA 0 contactemail "a@beside.test"
            @ CAA 0 issuevmc "entrust.net"
            @ CAA 0 futuretag ""
            @ CAA 0 issuemail "actalis.it; account=7"
            @ A 192.0.2.1
            * A 192.0.2.2`,
    },
    {
        // No S/MIME by anybody but one, no web servers at all.
        domain: "no-web.test",
        expect: "own no-web.test",
        zones: String.raw`$ORIGIN no-web.test.
            @ CAA 0 issue ";"
            @ CAA 0 issuemail "sectigo.com"
            shop CAA 0 issue "letsencrypt.org"`,
    },
    {
        domain: "many.test",
        expect: "own many.test",
        zones: `$ORIGIN many.test.\n${MANY}`,
    },
    {
        // Far longer than a character-string.
        domain: "long.test",
        expect: "own long.test",
        zones: String.raw`$ORIGIN long.test.
            @ ${caa(0, "issuemail", `${"a.".repeat(300)}example; note=${"b".repeat(900)}`)}
            @ ${caa(0, "issue", `letsencrypt.org; note=${"c".repeat(300)}`)}`,
    },
    {
        domain: "octets.test",
        expect: "own octets.test",
        zones: String.raw`$ORIGIN octets.test.
            @ ${caa(0, "issuemail", "\x00\xff\x0a\"\\;")}
            @ ${caa(0, "issue", "\x01\x80")}
            @ ${caa(3, "x-y", "\xfe")}
            @ ${caa(0, "t\xe4g", "letsencrypt.org")}`,
    },
    {
        // The same in other spellings is another record.
        domain: "doubles.test",
        expect: "own doubles.test",
        zones: String.raw`$ORIGIN doubles.test.
            @ CAA 0 issuemail "sectigo.com"
            @ CAA 0 issuemail "sectigo.com"
            @ CAA 1 issuemail "sectigo.com"
            @ CAA 0 issuemail " sectigo.com"
            @ ${caa(0, "ISSUEMAIL", "sectigo.com")}`,
    },
    {
        domain: "nobody-but-one.test",
        expect: "own nobody-but-one.test",
        zones: String.raw`$ORIGIN nobody-but-one.test.
            @ CAA 0 issuemail ";"
            @ CAA 0 issuemail "sectigo.com"`,
    },
    {
        // A family of names: each set stands alone (RFC 8659, Section 3).
        domain: "b.family.test",
        expect: "own b.family.test",
        zones: String.raw`$ORIGIN family.test.
            @ CAA 0 issuemail "globalsign.com"
            b CAA 0 issuemail "sectigo.com"
            b CAA 0 issue "pki.goog"
            zz-child.b A 192.0.2.1
            c CAA 0 issuemail ";"`,
    },
    {
        domain: "bücher-eins.test",
        expect: "own xn--bcher-eins-9db.test",
        zones: String.raw`$ORIGIN xn--bcher-eins-9db.test.
            @ CAA 0 issuemail "sectigo.com"
            @ MX 10 mail`,
    },

    // --- Values that were plainly meant for the CA.
    {
        domain: "fix-dot.test",
        expect: "own fix-dot.test",
        zones: String.raw`$ORIGIN fix-dot.test.
            @ CAA 0 issuemail "globalsign.com."
            @ CAA 0 issuemail "sectigo.com"`,
    },
    {
        domain: "fix-quotes.test",
        expect: "own fix-quotes.test",
        zones: String.raw`$ORIGIN fix-quotes.test.
            @ CAA 0 issuemail "\"globalsign.com\""
            @ CAA 0 issue "\"letsencrypt.org\""`,
    },
    {
        domain: "fix-url.test",
        expect: "own fix-url.test",
        zones: String.raw`$ORIGIN fix-url.test.
            @ CAA 0 issuemail "https://globalsign.com/en/caa?x=1#y"`,
    },
    {
        domain: "fix-host.test",
        expect: "own fix-host.test",
        zones: String.raw`$ORIGIN fix-host.test.
            @ CAA 0 issuemail "www.globalsign.com"`,
    },
    {
        domain: "fix-slip.test",
        expect: "own fix-slip.test",
        zones: String.raw`$ORIGIN fix-slip.test.
            @ CAA 0 issuemail "globalsgin.com"`,
    },
    {
        domain: "fix-newline.test",
        expect: "own fix-newline.test",
        zones: String.raw`$ORIGIN fix-newline.test.
            @ CAA 0 issuemail "globalsign.com\010"`,
    },
    {
        // A soft hyphen, in UTF-8, as pasted from a text.
        domain: "fix-hyphen.test",
        expect: "own fix-hyphen.test",
        zones: String.raw`$ORIGIN fix-hyphen.test.
            @ CAA 0 issuemail "global\194\173sign.com"`,
    },
    {
        // The parameters stay.
        domain: "fix-tail.test",
        expect: "own fix-tail.test",
        zones: String.raw`$ORIGIN fix-tail.test.
            @ CAA 0 issuemail "globalsign.com; account=7;"`,
    },
    {
        domain: "fix-list.test",
        expect: "own fix-list.test",
        allows: ["harica"],
        zones: String.raw`$ORIGIN fix-list.test.
            @ CAA 0 issuemail "harica.gr, globalsign.com"`,
    },
    {
        domain: "fix-pair.test",
        expect: "own fix-pair.test",
        allows: ["actalis", "sectigo"],
        zones: String.raw`$ORIGIN fix-pair.test.
            @ CAA 128 issuemail "sectigo.com; globalsign.com; actalis.it"
            @ CAA 0 issuemail "harica.gr"`,
    },
    {
        // The second CA was allowed already.
        domain: "fix-known.test",
        expect: "own fix-known.test",
        zones: String.raw`$ORIGIN fix-known.test.
            @ CAA 0 issuemail "sectigo.com globalsign.com"
            @ CAA 0 issuemail "sectigo.com"`,
    },
    {
        domain: "fix-two.test",
        expect: "own fix-two.test",
        zones: String.raw`$ORIGIN fix-two.test.
            @ CAA 0 issuemail "globalsign.com."
            @ CAA 0 issuemail "GLOBALSIGN.COM"
            @ CAA 0 issuemail "sectigo.com."`,
    },
    {
        domain: "a.fix-above.test",
        expect: "inherited fix-above.test",
        zones: String.raw`$ORIGIN fix-above.test.
            @ CAA 0 issuemail "'globalsign.com'"
            @ CAA 0 issuewild ";"
            a MX 10 mail`,
    },

    // --- Values that say nothing plain stay as they are.
    {
        domain: "leave-bytes.test",
        expect: "own leave-bytes.test",
        zones: String.raw`$ORIGIN leave-bytes.test.
            @ CAA 0 issuemail "globalsign.com\160"`,
    },
    {
        domain: "leave-star.test",
        expect: "own leave-star.test",
        zones: String.raw`$ORIGIN leave-star.test.
            @ CAA 0 issuemail "*.globalsign.com"`,
    },
    {
        domain: "leave-word.test",
        expect: "own leave-word.test",
        zones: String.raw`$ORIGIN leave-word.test.
            @ CAA 0 issuemail "globalsign.com; yes please"`,
    },
    {
        // Meant for others: they stay out.
        domain: "leave-others.test",
        expect: "own leave-others.test",
        zones: String.raw`$ORIGIN leave-others.test.
            @ CAA 0 issuemail "sectigo.com."
            @ CAA 0 issuemail "digicert.con"
            @ CAA 0 issuemail "%%%%%"`,
    },

    // --- Nothing is needed.
    { domain: "no-caa.test", expect: "not_needed", zones: "$ORIGIN no-caa.test.\n@ MX 10 mail" },
    { domain: "a.b.nothing.test", expect: "not_needed", zones: "$ORIGIN nothing.test.\n@ A 192.0.2.1" },
    {
        domain: "web-only.test",
        expect: "not_needed",
        zones: String.raw`$ORIGIN web-only.test.
            @ CAA 0 issue "letsencrypt.org"
            @ CAA 0 issuewild ";"`,
    },
    {
        // White space around the name is part of the grammar (RFC 8659, Section 4.2).
        domain: "named.test",
        expect: "not_needed",
        zones: String.raw`$ORIGIN named.test.
            @ CAA 0 issuemail " globalsign.com "
            @ CAA 0 issuemail "globalsign.com."`,
    },
    {
        // The set below has no issuemail, so the one above does not count.
        domain: "a.covered.test",
        expect: "not_needed",
        zones: String.raw`$ORIGIN covered.test.
            @ CAA 0 issuemail ";"
            a CAA 0 iodef "mailto:a@covered.test"`,
    },

    // --- Explained, not worked around.
    { domain: "empty.test", expect: "nobody_allowed", zones: '$ORIGIN empty.test.\n@ CAA 0 issuemail ""' },
    {
        domain: "a.empty-parameters.test",
        expect: "nobody_allowed",
        zones: String.raw`$ORIGIN empty-parameters.test.
            @ CAA 0 issuemail "; account=7"
            @ CAA 0 issue "letsencrypt.org"`,
    },
    {
        domain: "critical.test",
        expect: "unknown_critical",
        zones: String.raw`$ORIGIN critical.test.
            @ CAA 128 futuretag "x"
            @ CAA 0 issuemail "sectigo.com"`,
    },
    {
        domain: "a.critical-above.test",
        expect: "below_cause a.critical-above.test",
        limits: "below",
        zones: String.raw`$ORIGIN critical-above.test.
            @ CAA 129 futuretag "x"
            a A 192.0.2.1`,
    },
    {
        domain: "damaged.test",
        expect: "damaged",
        zones: String.raw`$ORIGIN damaged.test.
            @ TYPE257 \# 2 0000
            @ CAA 0 issuemail "sectigo.com"`,
    },

    // --- Inherited.
    {
        domain: "mail.above.test",
        expect: "inherited above.test",
        zones: String.raw`$ORIGIN above.test.
            @ CAA 0 issuemail "sectigo.com"
            @ CAA 0 issue "letsencrypt.org"
            mail A 192.0.2.1
            mail MX 10 mail
            mail TXT "x"`,
    },
    {
        // b, c and d are empty non-terminals.
        domain: "a.b.c.d.levels.test",
        expect: "inherited levels.test",
        zones: String.raw`$ORIGIN levels.test.
            @ CAA 0 issuemail "sectigo.com"
            a.b.c.d A 192.0.2.1`,
    },
    {
        // The nearest set counts alone.
        domain: "a.b.c.nearest.test",
        expect: "inherited c.nearest.test",
        zones: String.raw`$ORIGIN nearest.test.
            @ CAA 0 issuemail "globalsign.com"
            c CAA 0 issuemail "sectigo.com"
            c CAA 0 issuewild "letsencrypt.org"
            a.b.c MX 10 mail`,
    },
    {
        domain: "gap.non-terminal.test",
        expect: "inherited non-terminal.test",
        zones: String.raw`$ORIGIN non-terminal.test.
            @ CAA 0 issuemail "sectigo.com"
            zz-child.gap A 192.0.2.1`,
    },
    {
        // A name that does not exist inherits as well.
        domain: "nowhere.missing.test",
        expect: "inherited missing.test",
        zones: String.raw`$ORIGIN missing.test.
            @ CAA 0 issuemail "sectigo.com"`,
    },
    {
        domain: "bücher.zwei-ü.test",
        expect: "inherited xn--zwei--ova.test",
        zones: String.raw`$ORIGIN xn--zwei--ova.test.
            @ CAA 0 issuemail "sectigo.com"
            xn--bcher-kva MX 10 mail`,
    },

    // --- Zone cuts: the climb does not heed them.
    {
        // The zone above may be run by others (decision D-23).
        domain: "child.parent-1.test",
        expect: "copy child.parent-1.test",
        zones: String.raw`$ORIGIN parent-1.test.
            @ CAA 0 issuemail "sectigo.com"
            @ CAA 0 issue "letsencrypt.org"
            $ORIGIN child.parent-1.test.
            @ MX 10 mail
            mail A 192.0.2.1`,
    },
    {
        domain: "x.mail.child.parent-2.test",
        expect: "copy x.mail.child.parent-2.test",
        zones: String.raw`$ORIGIN parent-2.test.
            @ CAA 0 issuemail "sectigo.com"
            $ORIGIN child.parent-2.test.
            x.mail A 192.0.2.1`,
    },
    {
        domain: "mail.child.parent-3.test",
        expect: "inherited child.parent-3.test",
        zones: String.raw`$ORIGIN parent-3.test.
            @ CAA 0 issuemail "globalsign.com"
            $ORIGIN child.parent-3.test.
            @ CAA 0 issuemail "sectigo.com"
            mail A 192.0.2.1`,
    },

    // --- Wildcards.
    {
        domain: "x.star-1.test",
        expect: "wildcard *.star-1.test",
        zones: String.raw`$ORIGIN star-1.test.
            * CAA 0 issuemail "sectigo.com"
            * CAA 0 issue "letsencrypt.org"
            * MX 10 mail.star-1.test.
            * TXT "x"
            host A 192.0.2.1`,
    },
    {
        // Several labels below (RFC 4592, Section 3.3.1: the closest encloser is the apex).
        domain: "a.b.c.star-2.test",
        expect: "wildcard *.star-2.test",
        zones: String.raw`$ORIGIN star-2.test.
            @ CAA 0 issuemail "globalsign.com"
            * CAA 0 issuemail "sectigo.com"
            * A 192.0.2.1`,
    },
    {
        // The wildcard gives other types only.
        domain: "x.star-3.test",
        expect: "inherited star-3.test",
        zones: String.raw`$ORIGIN star-3.test.
            @ CAA 0 issuemail "sectigo.com"
            * A 192.0.2.1
            * MX 10 mail.star-3.test.`,
    },
    {
        // A name that exists gets nothing from the wildcard.
        domain: "host.star-4.test",
        expect: "inherited star-4.test",
        zones: String.raw`$ORIGIN star-4.test.
            @ CAA 0 issuemail "sectigo.com"
            * CAA 0 issuemail "globalsign.com"
            host A 192.0.2.1`,
    },
    {
        // Nor does what lies below an empty non-terminal.
        domain: "y.gap.star-5.test",
        expect: "inherited star-5.test",
        zones: String.raw`$ORIGIN star-5.test.
            @ CAA 0 issuemail "sectigo.com"
            * CAA 0 issuemail "globalsign.com"
            x.gap A 192.0.2.1`,
    },
    {
        // Two wildcards with equal sets: the nearer one answers.
        domain: "x.sub.star-6.test",
        expect: "wildcard *.sub.star-6.test",
        zones: String.raw`$ORIGIN star-6.test.
            * CAA 0 issuemail "sectigo.com"
            *.sub CAA 0 issuemail "sectigo.com"
            *.sub A 192.0.2.1`,
    },
    {
        // The wildcard is an alias.
        domain: "x.star-7.test",
        expect: "alias_target host.star-7.test",
        zones: String.raw`$ORIGIN star-7.test.
            * CNAME host
            host CAA 0 issuemail "sectigo.com"
            host A 192.0.2.1`,
    },
    {
        // The wildcard's set is another, so the name has its own.
        domain: "host.star-8.test",
        expect: "own host.star-8.test",
        zones: String.raw`$ORIGIN star-8.test.
            * CAA 0 issuemail "harica.gr"
            * CAA 0 issuemail "sectigo.com"
            host CAA 0 issuemail "sectigo.com"
            host A 192.0.2.1`,
    },
    {
        domain: "x.star-9.test",
        expect: "wildcard *.star-9.test",
        allows: ["sectigo"],
        zones: String.raw`$ORIGIN star-9.test.
            * CAA 0 issuemail "sectigo.com globalsign.com"
            * CAA 0 issue ";"
            * AAAA 2001:db8::1`,
    },
    {
        // Decision D-21: the equal set of the name itself is taken for the wildcard's.
        // Equal to the wildcard's, and its own: the wildcard below the name shows that the name is there.
        domain: "host.star-10.test",
        expect: "own host.star-10.test",
        zones: String.raw`$ORIGIN star-10.test.
            * CAA 0 issuemail "sectigo.com"
            * MX 10 mail.star-10.test.
            host CAA 0 issuemail "sectigo.com"
            host A 192.0.2.1`,
    },

    // --- Aliases.
    {
        domain: "www.alias-1.test",
        expect: "alias_target host.alias-1.test",
        zones: String.raw`$ORIGIN alias-1.test.
            @ CAA 0 issuemail "globalsign.com"
            www CNAME host
            host CAA 0 issuemail "sectigo.com"
            host CAA 0 issue "letsencrypt.org"
            host MX 10 mail`,
    },
    {
        domain: "www.alias-2.test",
        expect: "alias_target customer.cloud-2.test",
        zones: String.raw`$ORIGIN alias-2.test.
            www CNAME customer.cloud-2.test.
            $ORIGIN cloud-2.test.
            customer CAA 0 issuemail "sectigo.com"
            customer A 192.0.2.1`,
    },
    {
        // The climb goes on from the alias and not from its target (RFC 8659, Section 3).
        domain: "www.alias-3.test",
        expect: "inherited alias-3.test",
        zones: String.raw`$ORIGIN alias-3.test.
            @ CAA 0 issuemail "sectigo.com"
            www CNAME customer.cloud-3.test.
            $ORIGIN cloud-3.test.
            @ CAA 0 issuemail "harica.gr"
            customer A 192.0.2.1`,
    },
    {
        domain: "a.alias-4.test",
        expect: "alias_target end.cloud-4.test",
        zones: String.raw`$ORIGIN alias-4.test.
            a CNAME b
            b CNAME c.cloud-4.test.
            $ORIGIN cloud-4.test.
            c CNAME end
            end CAA 0 issuemail "globalsign.com."
            end TXT "x"`,
    },
    {
        // The alias leads to a name that a wildcard answers for.
        domain: "www.alias-5.test",
        expect: "alias_target *.cloud-5.test",
        zones: String.raw`$ORIGIN alias-5.test.
            www CNAME customer.cloud-5.test.
            $ORIGIN cloud-5.test.
            * CAA 0 issuemail "sectigo.com"
            * CAA 0 issue "letsencrypt.org"
            * A 192.0.2.1`,
    },
    {
        // The same, several labels below the wildcard, and to be mended.
        domain: "www.alias-7.test",
        expect: "alias_target *.cloud-7.test",
        zones: String.raw`$ORIGIN alias-7.test.
            www CNAME a.b.cloud-7.test.
            $ORIGIN cloud-7.test.
            * CAA 0 issuemail "globalsign.com."
            * MX 10 mail.cloud-7.test.`,
    },
    {
        domain: "x.old.rename-4.test",
        expect: "alias_target *.new.rename-4.test",
        zones: String.raw`$ORIGIN rename-4.test.
            old DNAME new
            *.new CAA 0 issuemail "sectigo.com"
            *.new A 192.0.2.1`,
    },
    {
        domain: "below.www.alias-6.test",
        expect: "alias_target host.alias-6.test",
        zones: String.raw`$ORIGIN alias-6.test.
            www CNAME host
            host CAA 0 issuemail "sectigo.com"`,
    },
    {
        domain: "x.old.rename-1.test",
        expect: "alias_target x.new.rename-1.test",
        zones: String.raw`$ORIGIN rename-1.test.
            old DNAME new
            x.new CAA 0 issuemail "sectigo.com"
            x.new A 192.0.2.1`,
    },
    {
        domain: "x.old.rename-2.test",
        expect: "inherited rename-2.test",
        zones: String.raw`$ORIGIN rename-2.test.
            @ CAA 0 issuemail "sectigo.com"
            old DNAME other-rename-2.test.
            $ORIGIN other-rename-2.test.
            x A 192.0.2.1`,
    },
    {
        // CAA of the name that has the DNAME is its own.
        domain: "x.old.rename-3.test",
        expect: "inherited old.rename-3.test",
        zones: String.raw`$ORIGIN rename-3.test.
            old DNAME new
            old CAA 0 issuemail "sectigo.com"
            x.new A 192.0.2.1`,
    },
    {
        domain: "a.loops.test",
        expect: "lookup_failed",
        zones: String.raw`$ORIGIN loops.test.
            a CNAME b
            b CNAME a`,
    },

    // --- Top-level domains with CAA: the owner of a domain cannot change them.
    {
        domain: "corp.tld-1",
        expect: "copy corp.tld-1",
        zones: String.raw`$ORIGIN tld-1.
            @ CAA 0 issue "letsencrypt.org"
            @ CAA 0 issuewild ";"
            @ CAA 128 iodef "mailto:a@corp.tld-1"
            @ CAA 0 issuemail "sectigo.com"
            zz-sibling A 192.0.2.9
            $ORIGIN corp.tld-1.
            @ MX 10 mail
            mail A 192.0.2.1`,
    },
    {
        domain: "mail.corp.tld-2",
        expect: "copy mail.corp.tld-2",
        zones: String.raw`$ORIGIN tld-2.
            @ CAA 0 issuemail "sectigo.com"
            @ CAA 0 issue "letsencrypt.org"
            $ORIGIN corp.tld-2.
            mail MX 10 mail
            mail A 192.0.2.1`,
    },
    {
        domain: "www.corp.tld-3",
        expect: "above_alias corp.tld-3",
        zones: String.raw`$ORIGIN tld-3.
            @ CAA 0 issuemail "sectigo.com"
            $ORIGIN corp.tld-3.
            www CNAME host
            host A 192.0.2.1`,
    },
    {
        domain: "corp.tld-4",
        expect: "domain_missing",
        zones: String.raw`$ORIGIN tld-4.
            @ CAA 0 issuemail "sectigo.com"`,
    },
    {
        domain: "corp.tld-5",
        expect: "alias",
        zones: String.raw`$ORIGIN tld-5.
            @ CAA 0 issuemail "sectigo.com"
            corp CNAME host.cloud-5t.test.
            $ORIGIN cloud-5t.test.
            host A 192.0.2.1`,
    },
    {
        // Copies have the same octets.
        domain: "corp.tld-6",
        expect: "copy corp.tld-6",
        zones: String.raw`$ORIGIN tld-6.
            @ ${caa(1, "IssueMail", "sectigo.com; x=\xff")}
            @ ${caa(0, "ISSUE", "letsencrypt.org")}
            @ ${caa(0, "issuewild", "\x00\xff")}
            @ ${caa(2, "x-y", "z".repeat(400))}
            @ CAA 0 issuemail "globalsign.com."
            $ORIGIN corp.tld-6.
            @ TXT "x"`,
    },
    {
        // A record at x hides the address and the mail server that the wildcard gives it (RFC 4592, Section 2.2.1).
        domain: "x.corp.tld-7",
        expect: "copy x.corp.tld-7",
        cautions: ["hides_wildcard"],
        limits: "hides",
        zones: String.raw`$ORIGIN tld-7.
            @ CAA 0 issuemail "sectigo.com"
            @ CAA 0 issue "letsencrypt.org"
            $ORIGIN corp.tld-7.
            @ A 192.0.2.1
            * A 192.0.2.2
            * MX 10 mail.corp.tld-7.`,
    },
    {
        // Here x has an entry of its own, so the caution is an idle one.
        domain: "x.corp.tld-8",
        // The name is there, so it hides nothing.
        expect: "copy x.corp.tld-8",
        zones: String.raw`$ORIGIN tld-8.
            @ CAA 0 issuemail "sectigo.com"
            $ORIGIN corp.tld-8.
            * A 192.0.2.2
            x MX 10 mail.corp.tld-8.`,
    },
];
