//! The documents of AIsa as this program carries them: whoever has the program needs no repository beside it.

/// The manifest: groups, documents, and what documents do not say.
pub(super) const MANIFEST: &str = include_str!("../../../../openapi/aisa/api.toml");

/// Files below `openapi/aisa`, by their paths there.
macro_rules! files {
    ($($path:literal,)*) => {
        const FILES: &[(&str, &[u8])] =
            &[$(($path, include_bytes!(concat!("../../../../openapi/aisa/", $path)))),*];
    };
}

/// The bytes of a file; empty if the program does not carry it, which a test forbids.
pub(super) fn bytes(path: &str) -> &'static [u8] {
    FILES.iter().find(|(known, _)| *known == path).map_or(&[], |(_, bytes)| bytes)
}

files! {
    // chat
    "chat/openai-chat.json",
    "chat/names.toml",
    "chat/overlay.yaml",
    // messages
    "messages/claude-messages.json",
    "messages/names.toml",
    "messages/overlay.yaml",
    // gemini
    "gemini/gemini-openapi.json",
    "gemini/names.toml",
    "gemini/overlay.yaml",
    // images
    "images/openai-images-generations.json",
    "images/chat-image-generation.json",
    "images/names.toml",
    "images/overlay.yaml",
    // video
    "video/aliyun-video.json",
    "video/names.toml",
    "video/overlay.yaml",
    // perplexity
    "perplexity/perplexity-openapi.json",
    "perplexity/names.toml",
    "perplexity/overlay.yaml",
    // tavily
    "tavily/tavily.json",
    "tavily/names.toml",
    "tavily/overlay.yaml",
    // scholar
    "scholar/platform-txyz-openapi.json",
    "scholar/names.toml",
    "scholar/overlay.yaml",
    // youtube
    "youtube/youte-search.json",
    "youtube/names.toml",
    // financial
    "financial/openapi-financial.json",
    "financial/analyst-estimates.json",
    "financial/macro_snapshot.json",
    "financial/names.toml",
    "financial/overlay.yaml",
    // twitter
    "twitter/twitter-tweet-batch_01.json",
    "twitter/twitter-tweet-batch_02.json",
    "twitter/twitter-tweet-replies-v2.json",
    "twitter/twitter-communities.json",
    "twitter/twitter-list.json",
    "twitter/twitter-user-batch_01.json",
    "twitter/twitter-user-batch_02.json",
    "twitter/twitter-trend.json",
    "twitter/twitter-actions.json",
    "twitter/names.toml",
    "twitter/overlay.yaml",
    // polymarket
    "polymarket/polymarket-openapi.json",
    "polymarket/names.toml",
    "polymarket/overlay.yaml",
    // kalshi
    "kalshi/kalshi-openapi.json",
    "kalshi/names.toml",
    "kalshi/overlay.yaml",
    // matching-markets
    "matching-markets/matching-markets-openapi.json",
    "matching-markets/names.toml",
    "matching-markets/overlay.yaml",
    // coingecko
    "coingecko/coingecko.json",
    "coingecko/names.toml",
    "coingecko/overlay.yaml",
    // reddit
    "reddit/reddit.json",
    "reddit/names.toml",
    "reddit/overlay.yaml",
    // dataforseo
    "dataforseo/dataforseo.json",
    "dataforseo/names.toml",
    "dataforseo/overlay.yaml",
    // apollo
    "apollo/apollo.json",
    "apollo/names.toml",
    "apollo/overlay.yaml",
    // agentmail
    "agentmail/agentmail.json",
    "agentmail/names.toml",
    "agentmail/overlay.yaml",
}
