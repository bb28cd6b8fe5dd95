//! An HTTP/1.1 server on loopback, written by hand so that it can do what no HTTP library lets it do.

use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::net::TcpListener as StdTcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::sync::{Notify, Semaphore};
use tokio::task::yield_now;
use tokio::time::sleep;

//----------- Server -----------------------------------------------------------------------------

/// A server with its own thread and port. Dropping it closes every connection and ends the thread.
pub struct Server {
    address: SocketAddr,
    stop: Arc<Notify>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server on a free port.
    pub fn start(handler: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Self {
        let listener = StdTcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let stop = Arc::new(Notify::new());
        let thread = thread::spawn({
            let stop = Arc::clone(&stop);
            move || {
                let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(accept(listener, Arc::new(handler), stop));
                runtime.shutdown_background();
            }
        });
        Self { address, stop, thread: Some(thread) }
    }

    /// The address of the server's root.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Ends the server; from now on connections to its port are refused.
    pub fn stop(&mut self) {
        self.stop.notify_one();
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

type Handler = dyn Fn(&Request) -> Response + Send + Sync;

async fn accept(listener: StdTcpListener, handler: Arc<Handler>, stop: Arc<Notify>) {
    let listener = TcpListener::from_std(listener).unwrap();
    let serve_all = async {
        while let Ok((stream, _)) = listener.accept().await {
            let (handler, stop) = (Arc::clone(&handler), Arc::clone(&stop));
            tokio::spawn(async move {
                // A disconnecting client does not fail the test.
                let _ = serve(stream, &*handler, &stop).await;
            });
        }
    };
    tokio::select! {
        () = serve_all => {}
        () = stop.notified() => {}
    }
}

async fn serve(mut stream: TcpStream, handler: &Handler, stop: &Notify) -> io::Result<()> {
    stream.set_nodelay(true)?;
    while let Some(request) = read_request(&mut stream).await? {
        let response = handler(&request);
        if !send(&mut stream, response, stop).await? {
            break;
        }
    }
    stream.shutdown().await
}

//----------- Request ----------------------------------------------------------------------------

/// What a client asks for. Bodies are read and thrown away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path, without query.
    pub path: String,
    /// What follows the question mark.
    pub query: String,
    /// The header fields with their names in lower case, in the order of the request.
    pub headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header field.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Reads one request; `None` when the client has closed the connection.
async fn read_request(stream: &mut TcpStream) -> io::Result<Option<Request>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut octet = [0];
        if head.len() >= MAX_HEAD_LEN || stream.read(&mut octet).await? == 0 {
            return Ok(None);
        }
        head.extend(octet);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let request = Request { method, path: path.to_owned(), query: query.to_owned(), headers };
    let len = request.header("content-length").and_then(|len| len.parse().ok()).unwrap_or(0);
    stream.read_exact(&mut vec![0; len]).await?;
    Ok(Some(request))
}

/// Longer requests are not read.
const MAX_HEAD_LEN: usize = 16_384;

//----------- Response ---------------------------------------------------------------------------

/// What the server sends, and how.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// The header fields, without those that frame the body.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// How long the server takes to begin.
    pub delay: Duration,
    /// How it is sent.
    pub delivery: Delivery,
}

/// How a response is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Two octets less than announced; then the connection is closed.
    Cut,
    /// Not at all: the whole server goes away, for good.
    Die,
    /// One octet at a time, with this pause after each.
    Drip(Duration),
    /// In chunks of 512 octets without end, with this pause after each; without a pause, of 8192.
    Endless(Duration),
    /// As it should be, once the gate is open.
    Held(Gate),
    /// Not at all: the connection stays open.
    Never,
    /// Not at all: the connection is reset.
    Reset,
    /// As it should be.
    Whole,
}

/// Holds responses back until a test opens it.
#[derive(Clone, Copy, Debug)]
pub struct Gate(&'static Semaphore);

impl Gate {
    /// A gate that is shut.
    pub fn shut() -> Self {
        Self(Box::leak(Box::new(Semaphore::new(0))))
    }

    /// Lets everything pass from now on.
    pub fn open(self) {
        self.0.close();
    }

    async fn pass(self) {
        // There are no permits; closing the semaphore wakes the waiters.
        let _ = self.0.acquire().await;
    }
}

impl PartialEq for Gate {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Gate {}

/// Sends a response, and returns whether the connection can be reused.
async fn send(stream: &mut TcpStream, response: Response, stop: &Notify) -> io::Result<bool> {
    if !wait(stream, sleep(response.delay)).await {
        return Ok(false);
    }
    if let Delivery::Held(gate) = response.delivery
        && !wait(stream, gate.pass()).await
    {
        return Ok(false);
    }
    match response.delivery {
        Delivery::Cut => {
            stream.write_all(&head(&response, Some(response.body.len()))).await?;
            stream.write_all(&response.body[..response.body.len().saturating_sub(2)]).await?;
        }
        Delivery::Die => stop.notify_one(),
        Delivery::Drip(pause) => {
            stream.write_all(&head(&response, Some(response.body.len()))).await?;
            for octet in response.body {
                stream.write_all(&[octet]).await?;
                sleep(pause).await;
            }
            return Ok(true);
        }
        Delivery::Endless(pause) => {
            stream.write_all(&head(&response, None)).await?;
            loop {
                // On a busy machine every chunk costs a turn of the scheduler: the fast ones are long.
                match pause.is_zero() {
                    true => {
                        stream.write_all(&[b"2000\r\n".as_slice(), &[0; 0x2000], b"\r\n"].concat()).await?
                    }
                    false => {
                        stream.write_all(&[b"200\r\n".as_slice(), &[0; 0x200], b"\r\n"].concat()).await?
                    }
                }
                // The shortest sleep is a millisecond, and much more on a busy machine.
                if pause.is_zero() {
                    yield_now().await;
                } else {
                    sleep(pause).await;
                }
            }
        }
        Delivery::Never => {
            wait(stream, pending()).await;
        }
        Delivery::Reset => stream.set_zero_linger()?,
        Delivery::Held(_) | Delivery::Whole => {
            stream.write_all(&head(&response, Some(response.body.len()))).await?;
            stream.write_all(&response.body).await?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// Waits, and returns whether the client is still connected.
async fn wait(stream: &mut TcpStream, time: impl Future<Output = ()>) -> bool {
    tokio::select! {
        biased;
        () = time => true,
        _ = stream.read_u8() => false,
    }
}

/// The status line and the header.
fn head(response: &Response, len: Option<usize>) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {} Scripted\r\n", response.status);
    for (name, value) in &response.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    match len {
        Some(len) => text.push_str(&format!("content-length: {len}\r\n\r\n")),
        None => text.push_str("transfer-encoding: chunked\r\n\r\n"),
    }
    text.into_bytes()
}
