"""Feeds the forms of consumers.rs to their consumers, and compares what these understood with what was wanted.

usage: consumers.py CASES.json

Run for real: named-checkzone, nsd-checkzone, kzonecheck, knotd, nsupdate against named, dnsmasq, tinydns-data with
tinydns-get, aws (against a server here), curl (against a server here), OctoDNS's YAML provider, HCL's own parser.
Read by the vendor's library: Route 53 (botocore's model), Google Cloud DNS (discovery document), Azure (azure-mgmt-dns),
Cloudflare (its client's types). Not run: gcloud, az, Terraform's providers, DNSControl, PowerShell; their texts are taken
apart here by the rules of their shells and languages.

Servers listen on 127.0.0.1 and are ended by the process that was started. What is missing fails by name.
"""

import contextlib
import http.server
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import xml.etree.ElementTree

PROGRAMS = {
    "named": "bind9",
    "named-checkzone": "bind9-utils",
    "nsupdate": "bind9-dnsutils",
    "nsd-checkzone": "nsd",
    "knotd": "knot",
    "kzonecheck": "knot-dnssecutils",
    "dnsmasq": "dnsmasq-base",
    "tinydns-data": "tinydns",
    "tinydns-get": "tinydns",
    "curl": "curl",
    "openssl": "openssl",
    "node": "nodejs",
}
NODE_HOME = os.environ.get("ISSUEMAIL_FORMS_NODE", "")
HERE = os.path.dirname(os.path.abspath(__file__))
# Servers are in folders that are not on every PATH.
os.environ["PATH"] = os.pathsep.join([os.path.dirname(sys.executable), os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])

missing = [f"{name} (Debian package {package})" for name, package in PROGRAMS.items() if not shutil.which(name)]
if not os.path.isdir(os.path.join(NODE_HOME, "node_modules", "@cdktn", "hcl2json")):
    missing.append("@cdktn/hcl2json (npm; ISSUEMAIL_FORMS_NODE says where)")
try:
    import dns.exception
    import dns.flags
    import dns.message
    import dns.name
    import dns.query
    import dns.rdata
    import dns.rdataset
    import dns.rdatatype
    import dns.update
    import dns.zone
    from awscli.botocore.loaders import Loader
    from awscli.botocore.model import ServiceModel
    from awscli.botocore.validate import ParamValidator
    from azure.mgmt.dns import models as azure_models
    from cloudflare.types.dns import CAARecordParam
    from googleapiclient import discovery
    from octodns.provider.yaml import YamlProvider
    from octodns.zone import Zone
    import pydantic
except ImportError as error:
    missing.append(f"{error.name} (Python package)")
if missing:
    sys.exit("missing, run scripts/setup.sh forms: " + ", ".join(missing))

CAA = dns.rdatatype.CAA
failures = []
seen = {}


# --- Cases ----------------------------------------------------------------------------------------------------------


class Case:
    def __init__(self, data):
        self.name = data["name"]
        self.texts = data["texts"]
        self.owner = dns.name.from_wire(bytes.fromhex(data["owner"]), 0)[0]
        self.zone = dns.name.from_wire(bytes.fromhex(data["zone"]), 0)[0] if data["zone"] else None
        self.ttl = data["ttl"]
        self.before = frozenset(map(bytes.fromhex, data["before"]))
        self.after = frozenset(map(bytes.fromhex, data["after"]))
        self.added = self.after - self.before
        self.removed = self.before - self.after
        self.kept = self.before & self.after

    def relative(self):
        if self.zone is None:
            return "NAME"
        return self.owner.relativize(self.zone).to_text()


def cut(rdata):
    """Flags, tag and value of RDATA, in text: what hosts take."""
    flags, length = rdata[0], rdata[1]
    return flags, rdata[2 : 2 + length].decode(), rdata[2 + length :].decode()


def cuts(rdatas):
    return sorted(map(cut, rdatas))


def is_caa(rdata):
    """Whether servers that know CAA take it."""
    return len(rdata) > 2 and 0 < rdata[1] <= len(rdata) - 2 and rdata[2 : 2 + rdata[1]].isalnum()


def generic(rdata):
    return f"TYPE257 \\# {len(rdata)} {rdata.hex()}"


def check(form, case, understood, wanted, consumer):
    seen.setdefault(form, {}).setdefault(consumer, 0)
    seen[form][consumer] += 1
    if understood != wanted:
        failures.append(
            f"{case.name} as {form}, {consumer}: understood\n  {understood}\nwanted\n  {wanted}\nfrom\n{case.texts[form]}"
        )


def run(*words, **options):
    options.setdefault("timeout", 60)
    return subprocess.run(words, capture_output=True, text=True, errors="replace", **options)


# --- Zone files -----------------------------------------------------------------------------------------------------

HEAD = """$ORIGIN example.com.
$TTL 300
@ IN SOA ns hostmaster 1 3600 600 86400 300
@ IN NS ns
ns IN A 192.0.2.1
"""


def caa_of(text, owner):
    """The CAA RRset in zone text, read by dnspython."""
    zone = dns.zone.from_text(text, "example.com.", relativize=False, check_origin=False)
    rdataset = zone.get_rdataset(owner, CAA)
    return (frozenset(rdata.to_wire() for rdata in rdataset), rdataset.ttl) if rdataset else (frozenset(), None)


def zone_files(case, form, folder):
    if form not in case.texts:
        return
    # What stays is written here and not by the form; servers that know CAA hold nothing malformed.
    kept = frozenset(filter(is_caa, case.kept))
    owner = case.owner.to_text()
    zone = HEAD + "".join(f"{owner} IN {generic(rdata)}\n" for rdata in kept) + case.texts[form]
    comments = re.findall(r"^;(.*\n)", case.texts[form], re.M)
    # dnspython takes whatever is in the notation of unknown types only as CAA that it can read.
    removed = caa_of(HEAD + "".join(line for line in comments if "2D6D61696C" not in line), case.owner)[0]
    check(form, case, (removed, len(comments)), (frozenset(filter(is_caa, case.removed)), len(case.removed)), "comments")
    path = os.path.join(folder, "example.com.zone")
    with open(path, "w") as file:
        file.write(zone)
    wanted = (kept | case.added, case.ttl if kept | case.added else None)
    for name, words in {
        "named-checkzone": ["named-checkzone", "-q", "-i", "none", "-D", "-o", "-", "example.com", path],
        "nsd-checkzone": ["nsd-checkzone", "-p", "example.com", path],
    }.items():
        result = run(*words)
        dump = result.stdout if result.returncode == 0 else None
        if dump is not None:
            dump = "\n".join(line for line in dump.splitlines() if not line.startswith("zone example.com is ok"))
        check(form, case, dump and caa_of(dump, case.owner) or result.stdout + result.stderr, wanted, name)
    result = run("kzonecheck", "-o", "example.com", path)
    check(form, case, (result.returncode, result.stdout + result.stderr), (0, ""), "kzonecheck")
    config = f"""
server:
    rundir: "{folder}"
    listen: 127.0.0.1@{{port}}
database:
    storage: "{folder}/db"
zone:
  - domain: example.com
    file: "{path}"
"""
    with server(folder, config, lambda file: ["knotd", "-c", file]) as port:
        check(form, case, ask(port, case.owner), wanted[0], "knotd")


# --- Servers --------------------------------------------------------------------------------------------------------


def free_port():
    with socket.socket() as tcp:
        tcp.bind(("127.0.0.1", 0))
        return tcp.getsockname()[1]


@contextlib.contextmanager
def server(folder, config, words):
    """Runs a DNS server with a configuration that wants a port, until the block ends."""
    path = os.path.join(folder, "server.conf")
    # Somebody else may take the port before the server does.
    for _ in range(3):
        port = free_port()
        with open(path, "w") as file:
            file.write(config.format(port=port))
        with open(os.path.join(folder, "server.log"), "w") as log:
            process = subprocess.Popen(words(path), stdout=log, stderr=subprocess.STDOUT)
        try:
            if answers(port, process):
                yield port
                return
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    with open(os.path.join(folder, "server.log")) as log:
        raise RuntimeError(f"{words(path)} does not start: {log.read()}")


def answers(port, process):
    """Waits until a server answers, or has ended."""
    query = dns.message.make_query("example.com.", "SOA")
    deadline = time.monotonic() + 15
    while process.poll() is None and time.monotonic() < deadline:
        try:
            dns.query.tcp(query, "127.0.0.1", port=port, timeout=2)
            return True
        except (OSError, EOFError, dns.exception.DNSException):
            time.sleep(0.05)
    return False


def ask(port, owner):
    """The CAA RRset that a server on this machine gives."""
    query = dns.message.make_query(owner, CAA)
    query.flags &= ~dns.flags.RD
    answer = dns.query.tcp(query, "127.0.0.1", port=port, timeout=10)
    return frozenset(
        rdata.to_wire() for rrset in answer.answer if rrset.rdtype == CAA and rrset.name == owner for rdata in rrset
    )


def nsupdate(cases, folder):
    form = "nsupdate"
    path = os.path.join(folder, "dynamic.zone")
    with open(path, "w") as file:
        file.write(HEAD)
    config = f"""
options {{{{
    directory "{folder}"; pid-file none; session-keyfile none; managed-keys-directory "{folder}";
    listen-on port {{port}} {{{{ 127.0.0.1; }}}}; listen-on-v6 {{{{ none; }}}};
    recursion no; notify no; dnssec-validation no;
}}}};
controls {{{{ }}}};
zone "example.com" {{{{ type primary; file "{path}"; allow-update {{{{ 127.0.0.1; }}}}; }}}};
"""
    with server(folder, config, lambda file: ["named", "-g", "-c", file]) as port:

        def set_to(owner, rdatas):
            update = dns.update.UpdateMessage("example.com.")
            update.delete(owner, CAA)
            for rdata in rdatas:
                update.add(owner, 300, dns.rdata.from_wire("IN", CAA, rdata, 0, len(rdata)))
            assert dns.query.tcp(update, "127.0.0.1", port=port, timeout=10).rcode() == 0
            assert ask(port, owner) == frozenset(rdatas)

        for case in cases:
            if form not in case.texts:
                continue
            script = f"server 127.0.0.1 {port}\n" + case.texts[form]
            set_to(case.owner, case.before)
            result = run("nsupdate", input=script)
            after = ask(port, case.owner)
            check(form, case, (result.returncode, result.stderr, after), (0, "", case.after), "nsupdate and named")
            # The set changed meanwhile: nothing may be overwritten.
            changed = case.before | {b"\0\x05issuemeanwhile.example"}
            set_to(case.owner, changed)
            result = run("nsupdate", input=script)
            refused = result.returncode != 0 and "RRSET" in result.stderr
            check(form, case, (refused, ask(port, case.owner)), (True, changed), "nsupdate and named, set changed")
            set_to(case.owner, [])


def dnsmasq(case, folder):
    form = "dnsmasq"
    if form not in case.texts:
        return
    kept = "".join(f"dns-rr={case.owner.to_text(omit_final_dot=True)},257,{rdata.hex()}\n" for rdata in case.kept)
    config = "port={port}\nlisten-address=127.0.0.1\nbind-interfaces\nno-resolv\nno-hosts\npid-file=\nuser=\ngroup=\n"
    with open(os.path.join(folder, "lines.conf"), "w") as file:
        file.write(kept + case.texts[form])
    config += f"conf-file={folder}/lines.conf\n"
    removed = re.findall(r"^#dns-rr=.*,257,([0-9A-F]*)$", case.texts[form], re.M)
    check(form, case, frozenset(map(bytes.fromhex, removed)), case.removed, "comments")
    result = run("dnsmasq", "--test", "-C", os.path.join(folder, "lines.conf"))
    check(form, case, result.returncode, 0, "dnsmasq --test")
    with server(folder, config, lambda file: ["dnsmasq", "-k", "-C", file]) as port:
        query = dns.message.make_query(case.owner, CAA)
        # As octets: dnspython cannot hold malformed RDATA of CAA.
        wire = raw_answer(port, query)
        check(form, case, wire, case.after, "dnsmasq")


def raw_answer(port, query):
    """The RDATA of the answer's records, whatever they hold."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as tcp:
        message = query.to_wire()
        tcp.sendall(len(message).to_bytes(2, "big") + message)
        with tcp.makefile("rb") as stream:
            reply = stream.read(int.from_bytes(stream.read(2), "big"))
    at = dns.name.from_wire(reply, 12)[1] + 16
    rdatas = set()
    for _ in range(int.from_bytes(reply[6:8], "big")):
        at += dns.name.from_wire(reply, at)[1]
        length = int.from_bytes(reply[at + 8 : at + 10], "big")
        if reply[at : at + 2] == b"\x01\x01":
            rdatas.add(reply[at + 10 : at + 10 + length])
        at += 10 + length
    return frozenset(rdatas)


def tinydns(case, folder):
    form = "tinydns"
    if form not in case.texts:
        return
    octal = lambda octets: "".join(f"\\{octet:03o}" for octet in octets)
    unescape = lambda text: re.sub(rb"\\([0-7]{3})", lambda sign: bytes([int(sign[1], 8)]), text.encode("latin-1"))
    removed = re.findall(r"^#:[^:]*:257:(.*):\d+$", case.texts[form], re.M)
    check(form, case, frozenset(map(unescape, removed)), case.removed, "comments")
    kept = "".join(f":{case.owner.to_text(omit_final_dot=True)}:257:{octal(rdata)}:300\n" for rdata in case.kept)
    with open(os.path.join(folder, "data"), "w") as file:
        file.write(".example.com:192.0.2.1:ns:300\n" + kept + case.texts[form])
    result = run("tinydns-data", cwd=folder)
    check(form, case, (result.returncode, result.stderr), (0, ""), "tinydns-data")
    # A wildcard is seen in the answer to a name that it covers.
    owner = case.owner
    name = (dns.name.Name([b"covered"]) + owner.parent()) if owner.is_wild() else owner
    result = run("tinydns-get", "257", name.to_text(omit_final_dot=True), cwd=folder)
    understood = set()
    for line in result.stdout.splitlines():
        match = re.fullmatch(r"answer: (\S+) (\d+) 257 (.*)", line)
        if match and match[1] == name.to_text(omit_final_dot=True) and match[2] == str(case.ttl):
            understood.add(unescape(match[3]))
    check(form, case, frozenset(understood), case.after, "tinydns-get")


# --- Commands, through a real shell ---------------------------------------------------------------------------------


def shell(text, **environment):
    return run("sh", "-eu", "-c", text, env={**os.environ, **environment})


def words_of(command, text):
    """The words that a shell gives to a command: one list for each call."""
    script = f"PATH=\n{command}() {{ printf '%s\\0' \"$@\"; printf '\\1\\0'; }}\n{text}"
    result = run("/bin/sh", "-eu", "-c", script, env={"CLOUDFLARE_API_TOKEN": "t"})
    assert result.returncode == 0 and not result.stderr, result
    calls = result.stdout.split("\x01\0")[:-1]
    return [call.split("\0")[:-1] for call in calls]


def options_of(words):
    return dict(word[2:].split("=", 1) for word in words if word.startswith("--"))


class Recorder(http.server.BaseHTTPRequestHandler):
    """Keeps requests, and answers what the clients want to hear."""

    requests = []
    answer = b""

    def do_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.requests.append((self.command, self.path, dict(self.headers), body))
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    do_GET = do_POST = do_DELETE = do_any

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def recorder(answer, certificate=None):
    handler = type("Handler", (Recorder,), {"requests": [], "answer": answer})
    http_server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        http_server.socket = context.wrap_socket(http_server.socket, server_side=True)
    thread = threading.Thread(target=http_server.serve_forever, daemon=True)
    thread.start()
    try:
        yield http_server.server_address[1], handler.requests
    finally:
        http_server.shutdown()
        thread.join()
        http_server.server_close()


CHANGED = b"""<?xml version="1.0"?>
<ChangeResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeInfo>
<Id>/change/C1</Id><Status>PENDING</Status><SubmittedAt>2026-01-01T00:00:00Z</SubmittedAt>
</ChangeInfo></ChangeResourceRecordSetsResponse>"""


def values_of(texts):
    """What is meant by `0 issuemail "ca.example"`, read by dnspython."""
    return sorted(cut(dns.rdata.from_text("IN", CAA, text).to_wire()) for text in texts)


def route53_wanted(case):
    action, rdatas = ("UPSERT", case.after) if case.after else ("DELETE", case.before)
    return action, case.owner.to_text(), "CAA", case.ttl, cuts(rdatas)


def route53_batch(case):
    form = "route53-batch"
    if form not in case.texts:
        return
    batch = json.loads(case.texts[form])
    loader = Loader(include_default_search_paths=True)
    model = ServiceModel(loader.load_service_model("route53", "service-2"))
    shape = model.operation_model("ChangeResourceRecordSets").input_shape
    report = ParamValidator().validate({"HostedZoneId": "Z123", "ChangeBatch": batch}, shape)
    check(form, case, report.generate_report(), "", "botocore's model")
    (change,) = batch["Changes"]
    rrset = change["ResourceRecordSet"]
    values = values_of(record["Value"] for record in rrset["ResourceRecords"])
    understood = change["Action"], rrset["Name"], rrset["Type"], rrset["TTL"], values
    check(form, case, understood, route53_wanted(case), "json")


def route53_cli(case, folder):
    form = "route53-cli"
    if form not in case.texts:
        return
    with recorder(CHANGED) as (port, requests):
        result = shell(
            case.texts[form].replace("ZONE_ID", "Z123"),
            HOME=folder,
            AWS_ACCESS_KEY_ID="test",
            AWS_SECRET_ACCESS_KEY="test",
            AWS_DEFAULT_REGION="us-east-1",
            AWS_EC2_METADATA_DISABLED="true",
            AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}",
        )
    understood = (result.returncode, result.stderr)
    if len(requests) == 1:
        _, path, _, body = requests[0]
        find = lambda node, tag: [item for item in node.iter() if item.tag.endswith("}" + tag)]
        tree = xml.etree.ElementTree.fromstring(body)
        one = lambda tag: find(tree, tag)[0].text
        values = values_of(item.text for item in find(tree, "Value"))
        understood = one("Action"), one("Name"), one("Type"), int(one("TTL")), values
        check(form, case, path, "/2013-04-01/hostedzone/Z123/rrset/", "aws, path")
    check(form, case, understood, route53_wanted(case), "aws")


def gcloud(case):
    """Not run. The words come from a shell, the list by the rule of `gcloud topic escaping`."""
    form = "gcloud"
    if form not in case.texts:
        return
    (words,) = words_of("gcloud", case.texts[form])
    options = options_of(words)
    verb = "create" if not case.before else "update" if case.after else "delete"
    understood = words[:3], words[3], options["zone"], options["type"]
    wanted = ["dns", "record-sets", verb], case.owner.to_text(), "MANAGED_ZONE", "CAA"
    check(form, case, understood, wanted, "the words")
    if verb == "delete":
        return
    rrdatas = options["rrdatas"]
    sign, rest = rrdatas[1:].split("^", 1) if rrdatas.startswith("^") else (",", rrdatas)
    rrset = {"name": words[3], "type": "CAA", "ttl": int(options["ttl"]), "rrdatas": rest.split(sign)}
    google(form, case, rrset)


def google(form, case, rrset):
    """The resource, by the discovery document that Google's client comes with."""
    place = os.path.join(os.path.dirname(discovery.__file__), "discovery_cache", "documents", "dns.v1.json")
    with open(place) as file:
        document = json.load(file)
    fields = document["schemas"]["ResourceRecordSet"]["properties"]
    types = {"string": str, "integer": int, "array": list}
    fits = {key: isinstance(value, types[fields[key]["type"]]) for key, value in rrset.items()}
    check(form, case, fits, dict.fromkeys(rrset, True), "discovery document")
    service = discovery.build_from_document(document, http=None, developerKey="none")
    request = service.resourceRecordSets().create(project="p", managedZone="z", body=rrset)
    sent = json.loads(request.body)
    understood = sent["name"], sent["ttl"], values_of(sent["rrdatas"])
    check(form, case, understood, (case.owner.to_text(), case.ttl, cuts(case.after)), "Google's client")


def azure(case):
    """Not run. The words come from a shell; each is one option with its value, which the Azure CLI takes as it is
    unless it begins with @."""
    form = "azure-cli"
    if form not in case.texts:
        return
    changes = {"add-record": [], "remove-record": []}
    for words in words_of("az", case.texts[form]):
        options = options_of(words)
        value = options.pop("value")
        record = azure_models.CaaRecord(flags=int(options["flags"]), tag=options["tag"], value=value)
        data = json.loads(json.dumps(record.as_dict() if hasattr(record, "as_dict") else record.serialize()))
        changes[words[4]].append((data["flags"], data["tag"], data["value"]))
        zone = case.zone.to_text(omit_final_dot=True) if case.zone else "ZONE"
        place = words[:4], options["resource-group"], options["zone-name"], options["record-set-name"]
        wanted = ["network", "dns", "record-set", "caa"], "RESOURCE_GROUP", zone, case.relative()
        check(form, case, (place, value.startswith("@")), (wanted, False), "the words")
    understood = sorted(changes["add-record"]), sorted(changes["remove-record"])
    check(form, case, understood, (cuts(case.added), cuts(case.removed)), "azure-mgmt-dns")


def cloudflare(case, folder, certificate):
    form = "cloudflare-api"
    if form not in case.texts:
        return
    with recorder(b'{"success":true,"result":[]}', certificate) as (port, requests):
        with open(os.path.join(folder, ".curlrc"), "w") as file:
            file.write(f'insecure\nnoproxy = "*"\nconnect-to = "api.cloudflare.com:443:127.0.0.1:{port}"\n')
        result = shell(case.texts[form], CURL_HOME=folder, HOME=folder, CLOUDFLARE_API_TOKEN="secret")
    check(form, case, (result.returncode, result.stderr), (0, ""), "curl")
    owner = case.owner.to_text(omit_final_dot=True)
    adapter = pydantic.TypeAdapter(CAARecordParam)
    added, filters, deleted = [], [], 0
    for method, path, headers, body in requests:
        address = urllib.parse.urlsplit(path)
        fields = dict(urllib.parse.parse_qsl(address.query, strict_parsing=bool(address.query)))
        if method == "POST":
            record = adapter.validate_python(json.loads(body))
            data = record["data"]
            check(form, case, (record["type"], record["name"], record["ttl"]), ("CAA", owner, case.ttl), "client types")
            added.append((int(data["flags"]), data["tag"], data["value"]))
        elif method == "GET":
            check(form, case, (fields["type"], fields["name.exact"]), ("CAA", owner), "curl, filter")
            filters += values_of([fields["content.exact"]])
        else:
            deleted += address.path.endswith("/RECORD_ID")
        is_there = address.path.startswith("/client/v4/zones/ZONE_ID/dns_records")
        check(form, case, (headers["Authorization"], is_there), ("Bearer secret", True), "curl, address")
    understood = sorted(added), sorted(filters), deleted
    check(form, case, understood, (cuts(case.added), cuts(case.removed), len(case.removed)), "curl and client types")


# --- Tools that keep DNS as code ------------------------------------------------------------------------------------


def node(script, data):
    result = run("node", "--input-type=module", "-e", script, cwd=NODE_HOME, input=json.dumps(data))
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def hcl(texts):
    """HCL by HashiCorp's own parser, compiled for node. It reads the language; the providers are not run."""
    return node(
        """
        import { parse } from "@cdktn/hcl2json";
        import { readFileSync } from "node:fs";
        const results = [];
        for (const text of JSON.parse(readFileSync(0, "utf8"))) results.push(await parse("x.tf", text));
        console.log(JSON.stringify(results));
        """,
        texts,
    )


def uncomment(text, sign):
    assert all(line.startswith(sign) for line in text.splitlines()), text
    return "\n".join(line[len(sign) :] for line in text.splitlines()) + "\n"


def literal(text):
    """hcl2json gives templates back as they are, and doubles the sign of a literal that looks like one."""
    if re.search(r"(?<!\$)\$\{|(?<!%)%\{", text):
        return "a template: " + text
    return text.replace("$${", "${").replace("%%{", "%{")


def terraform(cases):
    for form, kind, name_key, list_key in [
        ("terraform-route53", "aws_route53_record", "zone_id", "records"),
        ("terraform-google", "google_dns_record_set", "managed_zone", "rrdatas"),
    ]:
        mine = [case for case in cases if form in case.texts]
        texts = [case.texts[form] if case.after else uncomment(case.texts[form], "# ") for case in mine]
        for case, text, document in zip(mine, texts, hcl(texts)):
            (blocks,) = document["resource"][kind].values()
            (block,) = blocks
            is_google = form == "terraform-google"
            placeholder = "MANAGED_ZONE" if is_google else "ZONE_ID"
            understood = block[name_key], block["name"], block["type"], block["ttl"]
            wanted = placeholder, case.owner.to_text(omit_final_dot=not is_google), "CAA", case.ttl
            check(form, case, understood, wanted, "HCL's parser")
            values = [literal(value) for value in block[list_key]]
            check(form, case, values_of(values), cuts(case.after or case.before), "HCL's parser")
            if is_google and case.after:
                google(form, case, {"name": block["name"], "type": "CAA", "ttl": block["ttl"], "rrdatas": values})
    form = "terraform-cloudflare"
    mine = [case for case in cases if form in case.texts]
    texts = []
    for case in mine:
        lines = case.texts[form].splitlines()
        comments = "\n".join(line for line in lines if line.startswith("#"))
        texts += ["\n".join(line for line in lines if not line.startswith("#")) + "\n", uncomment(comments, "# ")]
    documents = iter(hcl(texts))
    for case, added, removed in zip(mine, documents, documents):
        owner = case.owner.to_text(omit_final_dot=True)
        for document, wanted in [(added, case.added), (removed, case.removed)]:
            values = []
            for (block,) in document.get("resource", {}).get("cloudflare_dns_record", {}).values():
                head = block["zone_id"], block["name"], block["type"], block["ttl"]
                check(form, case, head, ("ZONE_ID", owner, "CAA", case.ttl), "HCL's parser")
                data = block["data"]
                values.append((data["flags"], data["tag"], literal(data["value"])))
            check(form, case, sorted(values), cuts(wanted), "HCL's parser")


def octodns(case, folder):
    form = "octodns"
    if form not in case.texts:
        return
    text = case.texts[form]
    text = text if case.after else uncomment(text, "# ")
    text = text.replace('"NAME":', f'"{case.owner.relativize(dns.name.from_text("example.com.")).to_text()}":')
    with open(os.path.join(folder, "example.com.yaml"), "w") as file:
        file.write("---\n" + text)
    provider = YamlProvider("forms", folder, enforce_order=True)
    zone = Zone("example.com.", [])
    provider.populate(zone)
    (record,) = zone.records
    values = sorted((value.flags, value.tag, value.value) for value in record.values)
    understood = record._type, record.fqdn.replace("\\", ""), record.ttl, values
    check(form, case, understood, ("CAA", case.owner.to_text(), case.ttl, cuts(case.after or case.before)), "octodns")


def dnscontrol(cases):
    """Not run by DNSControl: the statement is evaluated here with stand-ins for its functions."""
    form = "dnscontrol"
    mine = [case for case in cases if form in case.texts]
    results = node(
        """
        import { readFileSync } from "node:fs";
        import { runInNewContext } from "node:vm";
        const results = [];
        for (const text of JSON.parse(readFileSync(0, "utf8"))) {
            const records = [];
            const CAA_CRITICAL = { flags: 128 };
            const TTL = (ttl) => ({ ttl });
            const CAA = (name, tag, value, ...rest) => ({ name, tag, value, ...Object.assign({ flags: 0 }, ...rest) });
            const D_EXTEND = (domain, ...items) => items.forEach((item) => records.push({ domain, ...item }));
            const added = text.replace(/^\\/\\/ .*\\n/gm, "");
            runInNewContext(added, { CAA, CAA_CRITICAL, TTL, D_EXTEND }, { timeout: 1000 });
            const removed = [...text.matchAll(/^\\/\\/ (.*)\\n/gm)].map((match) =>
                runInNewContext(match[1], { CAA, CAA_CRITICAL, TTL }, { timeout: 1000 }));
            results.push({ records, removed });
        }
        console.log(JSON.stringify(results));
        """,
        [case.texts[form] for case in mine],
    )
    for case, result in zip(mine, results):
        owners = {(record["domain"], record["name"], record["ttl"]) for record in result["records"]}
        owner = case.owner.to_text(omit_final_dot=True)
        wanted = {(owner[2:], "*", case.ttl) if owner.startswith("*.") else (owner, "@", case.ttl)}
        check(form, case, owners, wanted if case.added else set(), "node")
        for records, rdatas in [(result["records"], case.added), (result["removed"], case.removed)]:
            understood = sorted((record["flags"], record["tag"], record["value"]) for record in records)
            check(form, case, understood, cuts(rdatas), "node")


def windows(case):
    """Not run: PowerShell's DnsServer module is part of Windows Server. The lines are matched, the octets compared."""
    form = "windows-dns"
    if form not in case.texts:
        return
    changes = {"Add": set(), "Remove": set()}
    zone = case.zone.to_text(omit_final_dot=True) if case.zone else "ZONE"
    for line in case.texts[form].splitlines():
        match = re.fullmatch(
            r"(Add|Remove)-DnsServerResourceRecord -ZoneName '([\w.-]+)' -Name '([\w.*@-]+)' -Type 257"
            r" -RecordData '([0-9A-F]+)' (?:-TimeToLive \(New-TimeSpan -Seconds (\d+)\)|-Force)",
            line,
        )
        check(form, case, match and (match[2], match[3]), (zone, case.relative()), "the pattern")
        if match:
            changes[match[1]].add(bytes.fromhex(match[4]))
    check(form, case, changes, {"Add": set(case.added), "Remove": set(case.removed)}, "the pattern")


# --- Main -----------------------------------------------------------------------------------------------------------


def main():
    with open(sys.argv[1]) as file:
        cases = [Case(data) for data in json.load(file)]
    with tempfile.TemporaryDirectory(prefix="issuemail-forms-") as root:
        # named gives up rights that it does not need, and reads its files afterwards.
        os.chmod(root, 0o755)

        def folder(name):
            path = os.path.join(root, name)
            os.makedirs(path, exist_ok=True)
            return path

        certificate = os.path.join(root, "certificate.pem")
        made = run(
            *"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost".split(),
            *["-keyout", certificate, "-out", certificate + ".crt"],
        )
        assert made.returncode == 0, made.stderr
        with open(certificate, "a") as pem, open(certificate + ".crt") as part:
            pem.write(part.read())

        for index, case in enumerate(cases):
            zone_files(case, "zone-file", folder(f"zone-file-{index}"))
            zone_files(case, "rfc3597", folder(f"rfc3597-{index}"))
            dnsmasq(case, folder(f"dnsmasq-{index}"))
            tinydns(case, folder(f"tinydns-{index}"))
            route53_batch(case)
            route53_cli(case, folder("aws"))
            gcloud(case)
            azure(case)
            cloudflare(case, folder("curl"), certificate)
            octodns(case, folder(f"octodns-{index}"))
            windows(case)
        nsupdate(cases, folder("named"))
        terraform(cases)
        dnscontrol(cases)

    for form, consumers in seen.items():
        print(form + ": " + ", ".join(f"{name} ({count})" for name, count in consumers.items()))
    written = {form for case in cases for form in case.texts}
    for form in written - set(seen):
        failures.append(f"no consumer read {form}")
    if failures:
        sys.exit("\n\n".join(failures) + f"\n\n{len(failures)} readings differ")


main()
