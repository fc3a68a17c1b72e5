//! One plain request, to see what the server sends: the browsers hide how many bytes arrive.

use anyhow::{Context, Result};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// An answer.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// How the body is compressed, if it is.
    pub encoding: Option<String>,
    /// How long the body is, in bytes, as the server says and as it was.
    pub length: usize,
}

/// Asks for a path.
pub async fn get(origin: &str, path: &str, encoding: &str) -> Result<Answer> {
    let host = origin.strip_prefix("http://").context("the site is served over plain http")?;
    let mut stream = TcpStream::connect(host).await?;
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").context("the answer has no end of its head")?;
    let head = String::from_utf8_lossy(bytes.get(..end).unwrap_or_default()).into_owned();
    let header = |name: &str| {
        head.lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.to_owned())
    };
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).context("the answer has no status")?;
    let received = bytes.len() - end - 4;
    let length = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(received);
    anyhow::ensure!(length == received, "{path}: {length} bytes were announced and {received} came");
    Ok(Answer { status, encoding: header("content-encoding"), length })
}
