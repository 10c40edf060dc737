//! Where a client is described outside of the program: the environment, and a file beside it.

use std::env::VarError;

use client_runtime::Variables;

use crate::{ApiKey, ClientBuilder, Error};

/// The variable with the key.
const KEY: &str = "AISA_API_KEY";

/// The variable with another address than the API's own, for a simulator or a gateway.
const BASE_URL: &str = "AISA_BASE_URL";

/// A builder as the environment describes it.
pub(crate) fn builder() -> Result<ClientBuilder, Error> {
    #[cfg(feature = "dotenv")]
    let file = file::read(dotenvy::dotenv_iter())?;
    from_variables(|name| {
        let found = std::env::var(name);
        #[cfg(feature = "dotenv")]
        if matches!(found, Err(VarError::NotPresent)) {
            // Both from one place: a file of somebody else's must not send the key of the environment elsewhere.
            let has_key = !matches!(std::env::var(KEY), Err(VarError::NotPresent));
            return file::variable(&file, name, has_key).ok_or(VarError::NotPresent);
        }
        found
    })
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
    use std::io::{ErrorKind, Read};

    use crate::Error;

    /// The variables in `file`, which need not exist. They are not put into the environment: other threads may be reading it.
    pub(super) fn read<R: Read>(file: dotenvy::Result<dotenvy::Iter<R>>) -> Result<HashMap<String, String>, Error> {
        let unreadable = || Error::config("`.env` cannot be read as lines of NAME=value");
        match file {
            // The cause would quote the line, and with it perhaps the key.
            Ok(lines) => lines.collect::<Result<_, _>>().map_err(|_| unreadable()),
            Err(dotenvy::Error::Io(cause)) if cause.kind() == ErrorKind::NotFound => Ok(HashMap::new()),
            Err(_) => Err(unreadable()),
        }
    }

    /// What the file has for `name`, unless the environment has the key: then the file says nothing.
    pub(super) fn variable(file: &HashMap<String, String>, name: &str, has_key: bool) -> Option<String> {
        file.get(name).filter(|_| !has_key).cloned()
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_file_does_not_say_where_the_key_of_the_environment_goes() {
            let file = HashMap::from([("AISA_BASE_URL".to_owned(), "https://elsewhere.example".to_owned())]);
            assert_eq!(variable(&file, "AISA_BASE_URL", true), None);
            assert!(variable(&file, "AISA_BASE_URL", false).is_some());
            assert_eq!(variable(&file, "AISA_API_KEY", false), None);
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
                assert!(shown.contains("`.env` cannot be read") && !shown.contains("hunter2"), "{shown}");
            }
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
