//! Rust files of a folder, parsed one at a time.

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::error::Error;

/// All Rust files in and below a folder, sorted, without build output and hidden folders.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let unreadable = |path: &Path, source| Error::Unreadable { path: path.to_owned(), source };
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|error| unreadable(&folder, error))? {
            let entry = entry.map_err(|error| unreadable(&folder, error))?;
            let path = entry.path();
            let name = entry.file_name();
            let name = name.to_string_lossy();
            // Symbolic links are left alone: they may lead in circles.
            let kind = entry.file_type().map_err(|error| unreadable(&path, error))?;
            if kind.is_dir() && name != "target" && !name.starts_with('.') {
                open.push(path);
            } else if kind.is_file() && name.ends_with(".rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A file as syntax.
pub(crate) fn parse(path: &Path) -> Result<syn::File, Error> {
    let text = std::fs::read_to_string(path).map_err(|source| Error::Unreadable { path: path.to_owned(), source })?;
    syn::parse_file(&text).map_err(|error| Error::Syntax {
        path: path.to_owned(),
        line: error.span().start().line,
        message: error.to_string(),
    })
}

/// The line of an identifier.
pub(crate) fn line(ident: &proc_macro2::Ident) -> usize {
    ident.span().start().line
}

/// An identifier without the `r#` that keywords need.
pub(crate) fn name(ident: &proc_macro2::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map_or(text.clone(), str::to_owned)
}

/// All tokens with what is in groups, in order; groups are given by their first delimiter.
pub(crate) fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat_tokens = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = group.stream();
                if group.delimiter() != Delimiter::None {
                    flat_tokens.push(TokenTree::Group(proc_macro2::Group::new(group.delimiter(), TokenStream::new())));
                }
                flat_tokens.extend(flat(inner));
            }
            other => flat_tokens.push(other),
        }
    }
    flat_tokens
}
