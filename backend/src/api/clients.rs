//! How often one client may ask.

use std::{
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::atomic::{AtomicU32, Ordering},
};

use axum::http::{HeaderMap, HeaderName};
use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::HashMapStateStore,
};

use crate::api::problem::{Code, Problem};

/// After so many requests, clients that have not asked for a while are forgotten.
const FORGET_EVERY: u32 = 1024;

/// The clients that asked lately. Each may ask so often in a minute, all at once or spread.
pub struct Clients {
    limiter: Option<RateLimiter<IpAddr, HashMapStateStore<IpAddr>, DefaultClock>>,
    header: Option<HeaderName>,
    asked: AtomicU32,
}

impl Clients {
    /// `rate` requests a minute for each client; 0 sets no limit. `header` is one in which a proxy that is trusted
    /// writes the client's address, after what others may have written.
    pub fn new(rate: u32, header: Option<HeaderName>) -> Self {
        let limiter = NonZeroU32::new(rate).map(|rate| RateLimiter::hashmap(Quota::per_minute(rate)));
        Self { limiter, header, asked: AtomicU32::new(0) }
    }

    /// Counts a request of this client.
    ///
    /// # Errors
    ///
    /// When it asks too often.
    pub fn count(&self, peer: IpAddr, headers: &HeaderMap) -> Result<(), Problem> {
        let Some(limiter) = &self.limiter else { return Ok(()) };
        if self.asked.fetch_add(1, Ordering::Relaxed).is_multiple_of(FORGET_EVERY) {
            limiter.retain_recent();
        }
        let client = network(self.behind_proxy(headers).unwrap_or(peer));
        limiter.check_key(&client).map_err(|not_until| {
            let wait = not_until.wait_time_from(DefaultClock::default().now());
            let seconds = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1);
            Problem::later(Code::TooManyRequests, seconds)
        })
    }

    /// The last address in the header: the only one that the proxy itself has written.
    fn behind_proxy(&self, headers: &HeaderMap) -> Option<IpAddr> {
        let values = headers.get_all(self.header.as_ref()?);
        let last = values.iter().next_back()?.to_str().ok()?;
        last.rsplit(',').next()?.trim().parse().ok()
    }
}

/// What counts as one client: an IPv4 address, or the network of 64 bits that one household gets in IPv6.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn a_client_may_ask_so_often_and_no_more() {
        let clients = Clients::new(3, None);
        let none = HeaderMap::new();
        for _ in 0..3 {
            assert_eq!(clients.count(address("192.0.2.1"), &none), Ok(()));
        }
        let problem = clients.count(address("192.0.2.1"), &none).expect_err("too often");
        assert_eq!(problem.code, Code::TooManyRequests);
        assert!((1..=21).contains(&problem.retry_after.expect("a wait")), "{problem:?}");
        assert_eq!(clients.count(address("192.0.2.2"), &none), Ok(()));
    }

    #[test]
    fn without_a_rate_there_is_no_limit() {
        let clients = Clients::new(0, None);
        for _ in 0..1000 {
            assert_eq!(clients.count(address("192.0.2.1"), &HeaderMap::new()), Ok(()));
        }
    }

    #[test]
    fn one_network_is_one_client() {
        assert_eq!(network(address("2001:db8:1:2:3:4:5:6")), network(address("2001:db8:1:2:9::")));
        assert_ne!(network(address("2001:db8:1:2::")), network(address("2001:db8:1:3::")));
        assert_eq!(network(address("::ffff:192.0.2.1")), address("192.0.2.1"));
    }

    #[test]
    fn only_the_last_address_in_the_proxys_header_counts() {
        let clients = Clients::new(1, Some(HeaderName::from_static("x-forwarded-for")));
        let peer = address("10.0.0.1");
        let with = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", HeaderValue::from_static(value));
            headers
        };
        assert!(clients.count(peer, &with("192.0.2.1")).is_ok());
        assert!(clients.count(peer, &with("192.0.2.2")).is_ok());
        assert!(
            clients.count(peer, &with("198.51.100.7, 192.0.2.2")).is_err(),
            "what a client wrote itself is not read"
        );
        assert!(clients.count(peer, &with("nonsense")).is_ok(), "the peer's own");
        assert!(clients.count(peer, &HeaderMap::new()).is_err(), "the peer's own, again");
    }
}
