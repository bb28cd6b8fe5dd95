//! Where the answers come from: a zone file, or resolvers.

use std::path::Path;
use std::time::Duration;

use crate::cli::args::LookupArgs;
use crate::cli::env::{Env, TransportOptions};
use crate::cli::error::Error;
use crate::dns::{Fqdn, idna};
use crate::lookup::doh::DEFAULT_TIMEOUT;
use crate::lookup::{self, Resolver, Transport};
use crate::mailbox::MailboxError;
use crate::observe::Observations;
use crate::text::{Catalog, input, msg};
use crate::zone::{self, Zone};

/// Where the answers come from.
pub(super) enum Source<T> {
    /// Resolvers, in the order in which they are queried.
    Resolvers(T, Vec<Resolver>),
    /// The text of a zone.
    Zone(Box<Zone>),
}

impl<T: Transport> Source<T> {
    /// Prepares the source that the arguments name.
    pub(super) fn open<E: Env<Transport = T>>(
        env: &E,
        args: &LookupArgs,
        catalog: &Catalog,
    ) -> Result<Self, Error> {
        if let Some(path) = &args.zone {
            return read_zone(env, path, args.origin.as_deref(), catalog)
                .map(|zone| Self::Zone(Box::new(zone)));
        }
        let resolvers = resolvers(args)?;
        let options = TransportOptions {
            timeout: timeout(args, catalog)?,
            trust_anchors: args.resolver_ca.as_deref().map(|path| read(env, path)).transpose()?,
            is_direct: resolvers.iter().all(Resolver::is_loopback),
        };
        let transport = env.transport(&options).map_err(|error| match &args.resolver_ca {
            Some(path) => Error::line(format_args!("{}: {error}", path.display())),
            None => Error::line(error),
        })?;
        Ok(Self::Resolvers(transport, resolvers))
    }

    /// Looks up one domain and its parents.
    pub(super) async fn observe(&self, domain: &Fqdn) -> Observations {
        match self {
            Self::Resolvers(transport, resolvers) => {
                lookup::resolve(transport, resolvers, domain, |_| {}).await
            }
            Self::Zone(zone) => zone.observe(domain),
        }
    }
}

/// Reads a file named on the command line.
pub(super) fn read<E: Env>(env: &E, path: &Path) -> Result<Vec<u8>, Error> {
    env.read_file(path).map_err(|error| Error::line(format_args!("{}: {error}", path.display())))
}

/// Reports every error in the file, as compilers do: `FILE:LINE:COLUMN: message`.
fn read_zone<E: Env>(env: &E, path: &Path, origin: Option<&str>, catalog: &Catalog) -> Result<Zone, Error> {
    let first_origin = origin.map(|name| read_origin(name, catalog)).transpose()?;
    let text = read(env, path)?;
    zone::read(&text, &zone::Options { first_origin, ..zone::Options::default() }).map_err(|errors| {
        let lines = errors.iter().map(|error| {
            let message = input::zone_error(error, catalog);
            format!("{}:{}:{}: {message}", path.display(), error.line, error.column)
        });
        Error::Diagnostics(lines.collect())
    })
}

/// Reads the name of a zone; `.` is the root.
fn read_origin(name: &str, catalog: &Catalog) -> Result<Fqdn, Error> {
    if name == "." {
        return Ok(Fqdn::root());
    }
    let domain = idna::read_domain(name).map_err(MailboxError::Domain);
    domain
        .map(|domain| domain.fqdn)
        .map_err(|error| Error::Value(format!("--origin {name}: {}", input::mailbox_error(&error, catalog))))
}

fn resolvers(args: &LookupArgs) -> Result<Vec<Resolver>, Error> {
    if args.resolver.is_empty() {
        return Ok(Resolver::built_in());
    }
    let resolvers = args.resolver.iter().map(|url| Resolver::from_url(url));
    resolvers.collect::<Result<_, _>>().map_err(|error| Error::Value(error.to_string()))
}

fn timeout(args: &LookupArgs, catalog: &Catalog) -> Result<Duration, Error> {
    let Some(seconds) = args.timeout else { return Ok(DEFAULT_TIMEOUT) };
    if (MIN_TIMEOUT..=MAX_TIMEOUT).contains(&seconds) {
        return Ok(Duration::from_secs_f64(seconds));
    }
    let (least, most) = (MIN_TIMEOUT.to_string().into(), MAX_TIMEOUT.to_string().into());
    Err(Error::Value(catalog.format(msg::CliTimeout { least, most })))
}

/// Seconds.
const MIN_TIMEOUT: f64 = 0.1;

/// Seconds.
const MAX_TIMEOUT: f64 = 300.0;
