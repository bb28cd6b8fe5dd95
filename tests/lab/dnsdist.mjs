// dnsdist: DNS over HTTPS in front of the resolvers, and a name server that is choosy about questions for CAA.

const [CAA, DNSKEY] = [257, 48];

/// No cache, no health check, no look-up at start; a question waits for Unbound longer than clients wait for an answer.
/// `blocked` are the zones that a filtering resolver on `filter` answers for.
export function frontConfig(port, dns, { blocked = [], filter } = {}) {
    const headers = '{customResponseHeaders={["access-control-allow-origin"]="*"}}';
    return [
        ...COMMON,
        `newServer({address="127.0.0.1:${dns}", sockets=2}):setUp()`,
        ...(filter ? [`newServer({address="127.0.0.1:${filter}", pool="filter"}):setUp()`] : []),
        ...blocked.map((name) => `addAction("${name}.", PoolAction("filter"))`),
        `addDOHLocal("127.0.0.1:${port}", nil, nil, {"/dns-query"}, ${headers})`,
        "",
    ].join("\n");
}

/// Passes on what is asked of the name server at `auth`, but refuses whole zones (`servers=refusing`), and drops CAA
/// questions or answers them with an error (`caa=…`), and drops questions for DNSKEY (`keys=drop`).
export function pickyConfig(port, auth, zones) {
    const refusing = zones.filter(({ servers }) => servers === "refusing");
    const choosy = zones.filter(({ caa }) => caa);
    const withoutKeys = zones.filter(({ keys }) => keys === "drop");
    const rule = (name, type = CAA) => `AndRule({makeRule("${name}."), QTypeRule(${type})})`;
    const action = (caa) => (caa === "drop" ? "DropAction()" : `RCodeAction(DNSRCode.${caa})`);
    return [
        ...COMMON,
        `addLocal("127.0.0.1:${port}")`,
        `newServer({address="127.0.0.1:${auth}"}):setUp()`,
        ...refusing.map(({ name }) => `addAction("${name}.", RCodeAction(DNSRCode.REFUSED))`),
        ...withoutKeys.map(({ name }) => `addAction(${rule(name, DNSKEY)}, DropAction())`),
        ...choosy.map(({ name, caa }) => `addAction(${rule(name)}, ${action(caa)})`),
        "",
    ].join("\n");
}

const COMMON = [
    'setSecurityPollSuffix("")',
    'setACL("127.0.0.0/8")',
    "setMaxTCPClientThreads(2)",
    "setUDPTimeout(60)",
];
