//! How the client connects: proxies, own root certificates, timeouts.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use notai::{Client, Region};
use notai_sim::{Config, Plan, Simulator};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer};
use workspace_tests::{Scripted, UNKNOWN_KEY, answer, client_of, json, read_head};

const HEALTH: &str = r#"{"status":"healthy"}"#;

#[tokio::test]
async fn a_proxy_that_is_named_is_used() {
    let proxy = Scripted::start(vec![json(HEALTH)]).await;
    let client = Client::builder(Region::Us).with_endpoint("http://127.0.0.1:9").with_proxy(proxy.base());
    client.build().unwrap().health().await.unwrap();
    assert!(proxy.requests()[0].starts_with("GET http://127.0.0.1:9/health "), "{:?}", proxy.requests());
}

/// The environment of a process cannot be changed safely from within, so the client is another process.
#[test]
fn a_proxy_of_the_environment_is_not_followed_to_loopback() {
    let simulator = Simulator::start_blocking(Config::default().with_sessions(150)).unwrap();
    let key = simulator.mint_key(notai_sim::Region::Us, Plan::Enterprise);
    let nobody = "http://127.0.0.1:9";
    let output = Command::new(env!("CARGO_BIN_EXE_bench-notai"))
        .env("ISNOTAI_REGION", "us")
        .env("ISNOTAI_BASE_URL", simulator.base_url(notai_sim::Region::Us))
        .env("ISNOTAI_API_KEY", key.expose())
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .envs(["http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"].map(|name| (name, nobody)))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// A server that speaks TLS with a certificate of its own making; its address and the certificate.
async fn tls_server() -> (String, String) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            // A client that does not trust us breaks off here, as it should.
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            read_head(&mut stream).await;
            stream.write_all(json(HEALTH).as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
        }
    });
    (base, made.cert.pem())
}

#[tokio::test]
async fn an_own_root_certificate_is_trusted_and_a_stranger_is_not() {
    let (base, pem) = tls_server().await;
    let trusting = Client::builder(Region::Us).with_endpoint(&base).with_root_certificate(pem).build().unwrap();
    assert_eq!(trusting.health().await.unwrap().status.as_deref(), Some("healthy"));
    // A machine without any trust store refuses earlier, which is as good.
    if let Ok(wary) = Client::builder(Region::Us).with_endpoint(&base).api_key(UNKNOWN_KEY).build() {
        let error = wary.get_integration().await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_received(), "{error:?}");
        assert!(format!("{:?}", std::error::Error::source(&error)).contains("UnknownIssuer"), "{error:?}");
    }
}

/// A server that takes a request, sends `start`, and then nothing more.
async fn silent_server(start: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read_head(&mut stream).await;
        stream.write_all(start.as_bytes()).await.unwrap();
        std::future::pending::<()>().await;
    });
    base
}

#[tokio::test(start_paused = true)]
async fn silence_before_and_within_a_response_is_a_timeout() {
    for start in ["", "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"] {
        let builder = Client::builder(Region::Us)
            .with_endpoint(silent_server(start).await)
            .with_connect_timeout(Duration::from_secs(3600))
            .with_idle_timeout(Duration::from_secs(5))
            .with_attempt_timeout(None)
            .with_deadline(None);
        let error = builder.build().unwrap().health().await.unwrap_err();
        assert!(error.is_timeout(), "{start:?}: {error:?}");
        assert!(error.to_string().contains("silent for longer than the idle timeout"), "{error}");
    }
}

#[tokio::test]
async fn the_effective_proxy_password_is_not_shown() {
    let proxy = Scripted::start(vec![answer("502 Bad Gateway", "", "no")]).await;
    let url = proxy.base().replace("http://", "http://me:hunter2@");
    let client = client_of(&proxy).with_proxy(url).build().unwrap();
    let error = client.get_integration().await.unwrap_err();
    let shown = format!("{error} {error:?} {client:?} {:?}", std::error::Error::source(&error));
    assert!(!shown.contains("hunter2"), "{shown}");
}
