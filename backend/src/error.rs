//! What can go wrong before and while the server runs, in sentences for the person who started it.

use std::{fmt, io, net::SocketAddr, path::PathBuf};

/// Why the server did not start, or stopped.
#[derive(Debug)]
pub enum Error {
    /// The site folder does not exist or is no folder.
    SiteMissing {
        /// The folder that was asked for.
        folder: PathBuf,
    },
    /// A file of the site that has to be read at the start cannot be read.
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The `_headers` file has a line that this server does not understand.
    HeaderRule {
        /// The `_headers` file.
        file: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Neither a site nor a source was given.
    NothingToServe,
    /// What was given is no origin.
    Origin {
        /// What was given.
        text: String,
    },
    /// What was given is no header's name.
    ClientHeader {
        /// What was given.
        text: String,
    },
    /// Japan Post's site cannot be where it was said to be.
    Upstream {
        /// What was given.
        text: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Another program listens on the address.
    AddressTaken {
        /// The address.
        address: SocketAddr,
    },
    /// The address cannot be listened on.
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The running server failed.
    Serve {
        /// What the system said.
        source: io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SiteMissing { folder } => {
                write!(f, "there is no site folder at {}", folder.display())
            }
            Self::Unreadable { file, source } => {
                write!(f, "{} cannot be read: {source}", file.display())
            }
            Self::HeaderRule { file, line, reason } => {
                write!(f, "{}, line {line}: {reason}", file.display())
            }
            Self::NothingToServe => f.write_str("there is nothing to serve: name a --site, a --source, or both"),
            Self::Origin { text } => {
                write!(f, "{text} is no origin: write it like https://example.org, without a path, or *")
            }
            Self::ClientHeader { text } => write!(f, "{text} is no name of a header"),
            Self::Upstream { text, reason } => write!(f, "{text} cannot be asked: {reason}"),
            Self::AddressTaken { address } => {
                write!(f, "another program already listens on {address}")
            }
            Self::Listen { address, source } => {
                write!(f, "cannot listen on {address}: {source}")
            }
            Self::Serve { source } => write!(f, "the server failed: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { source, .. } | Self::Listen { source, .. } | Self::Serve { source } => Some(source),
            Self::SiteMissing { .. }
            | Self::HeaderRule { .. }
            | Self::NothingToServe
            | Self::Origin { .. }
            | Self::ClientHeader { .. }
            | Self::Upstream { .. }
            | Self::AddressTaken { .. } => None,
        }
    }
}
