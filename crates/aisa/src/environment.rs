//! Where a client is described outside of the program: the environment, and a file beside it.

use std::env::VarError;

use client_runtime::Variables;

use crate::{ApiKey, ClientBuilder, Error};

/// The variable with the key.
const KEY: &str = "AISA_API_KEY";

/// The variable with another address than the API's own, for a simulator or a gateway.
const BASE_URL: &str = "AISA_BASE_URL";

/// A builder as the environment describes it, and a file `.env` where that has no key.
pub(crate) fn builder() -> Result<ClientBuilder, Error> {
    let environment = |name: &str| std::env::var(name);
    #[cfg(feature = "dotenv")]
    return file::from_both(environment, || file::read(dotenvy::dotenv_iter()));
    #[cfg(not(feature = "dotenv"))]
    from_variables(environment)
}

/// A builder as variables describe it that are read through `variable`.
fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<ClientBuilder, Error> {
    let variables = Variables::new(variable);
    let key = variables.parsed(KEY, "a key, which starts with `sk-aisa-`", ApiKey::parse)?;
    let builder = ClientBuilder::new().api_key(key);
    Ok(match variables.endpoint(BASE_URL)? {
        Some(url) => builder.with_endpoint(url),
        None => builder,
    })
}

#[cfg(feature = "dotenv")]
mod file {
    use std::collections::HashMap;
    use std::env::VarError;
    use std::io::{ErrorKind, Read};

    use super::{KEY, from_variables};
    use crate::{ClientBuilder, Error};

    /// A builder as the environment describes it; where that has no key, with what the file has.
    ///
    /// With a key the file is not even read: one in a folder of somebody else's must not send the key elsewhere.
    pub(super) fn from_both(
        environment: impl Fn(&str) -> Result<String, VarError>,
        read: impl FnOnce() -> Result<HashMap<String, String>, Error>,
    ) -> Result<ClientBuilder, Error> {
        if !matches!(environment(KEY), Err(VarError::NotPresent)) {
            return from_variables(environment);
        }
        let file = read()?;
        from_variables(|name| match environment(name) {
            Err(VarError::NotPresent) => file.get(name).cloned().ok_or(VarError::NotPresent),
            found => found,
        })
    }

    /// The variables in `file`, which need not exist. They are not put into the environment: other threads may be reading it.
    pub(super) fn read<R: Read>(file: dotenvy::Result<dotenvy::Iter<R>>) -> Result<HashMap<String, String>, Error> {
        let unreadable = |what: &str| Error::config(format!("`.env`, here or in a folder above, cannot be read{what}"));
        let variables = match file {
            Ok(variables) => variables,
            Err(dotenvy::Error::Io(cause)) if cause.kind() == ErrorKind::NotFound => return Ok(HashMap::new()),
            Err(_) => return Err(unreadable("")),
        };
        // The cause would quote the line, and with it perhaps the key.
        let numbered = variables.enumerate().map(|(before, variable)| {
            variable.map_err(|_| unreadable(&format!(": what follows {before} variables is no line of NAME=value")))
        });
        numbered.collect()
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use crate::environment::BASE_URL;

        #[test]
        fn a_file_is_read_where_the_environment_has_no_key_and_only_then() {
            let key = |key: &str| key.to_owned();
            let file =
                || Ok(HashMap::from([(key(KEY), key("sk-aisa-0123")), (key(BASE_URL), key("http://127.0.0.1:1"))]));
            let endpoint =
                |builder: Result<ClientBuilder, Error>| builder.unwrap().build().unwrap().endpoint().to_owned();
            assert_eq!(endpoint(from_both(|_| Err(VarError::NotPresent), file)), "http://127.0.0.1:1");
            let with_key = |name: &str| (name == KEY).then(|| key("sk-aisa-4567")).ok_or(VarError::NotPresent);
            let unread = || Err(Error::config("it was read"));
            assert_eq!(endpoint(from_both(with_key, unread)), "https://api.aisa.one");
        }

        #[test]
        fn a_file_need_not_be_there_and_is_never_quoted() {
            let text = |text: &'static str| Ok(dotenvy::Iter::new(text.as_bytes()));
            let found = read(text("# a key\nAISA_API_KEY='sk-aisa-0123'\nexport X=1\n")).unwrap();
            assert_eq!(found["AISA_API_KEY"], "sk-aisa-0123");
            let none = std::io::Error::from(ErrorKind::NotFound);
            assert!(read::<&[u8]>(Err(dotenvy::Error::Io(none))).unwrap().is_empty());
            let denied = std::io::Error::from(ErrorKind::PermissionDenied);
            let flaws = [read(text("sk-aisa-hunter2 nonsense")), read::<&[u8]>(Err(dotenvy::Error::Io(denied)))];
            for flaw in flaws {
                let shown = format!("{0} {0:?}", flaw.unwrap_err());
                assert!(shown.contains("`.env`, here or in a folder above") && !shown.contains("hunter2"), "{shown}");
            }
            let second = read(text("A=1\nsk-aisa-hunter2 nonsense")).unwrap_err().to_string();
            assert!(second.contains("what follows 1 variables"), "{second}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Client;

    const SECRET: &str = "sk-aisa-0123456789abcdef";

    fn from(variables: &[(&str, &str)]) -> Result<Client, Error> {
        from_variables(|name| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
        })?
        .build()
    }

    #[test]
    fn the_environment_is_read() {
        let cases: &[(&[(&str, &str)], &str)] = &[
            (&[(KEY, SECRET)], "https://api.aisa.one"),
            (&[(KEY, SECRET), (BASE_URL, "")], "https://api.aisa.one"),
            (&[(KEY, SECRET), (BASE_URL, "http://127.0.0.1:1")], "http://127.0.0.1:1"),
        ];
        for (variables, endpoint) in cases {
            assert_eq!(from(variables).unwrap().endpoint(), *endpoint);
        }
        let mistakes: &[(&[(&str, &str)], &str)] = &[
            (&[], "AISA_API_KEY is not set; set it to a key, which starts with `sk-aisa-`"),
            (&[(KEY, "")], "AISA_API_KEY: not a key of AIsa: it is empty"),
            (&[(KEY, "sk-hunter2")], "AISA_API_KEY: not a key of AIsa: it does not start with `sk-aisa-`"),
            (&[(KEY, SECRET), (BASE_URL, "https://api.aisa.one/v1")], "AISA_BASE_URL: not an endpoint: it has a path"),
        ];
        for (variables, flaw) in mistakes {
            let error = from(variables).expect_err(flaw);
            assert!(error.is_config() && error.to_string().starts_with(flaw), "{error}");
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }
}
