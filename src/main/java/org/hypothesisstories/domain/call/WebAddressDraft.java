package org.hypothesisstories.domain.call;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.Parsed;

/**
 * An address as an administrator writes it.
 *
 * @param secret empty to keep the one that is stored
 */
public record WebAddressDraft(String id, String url, Optional<String> secret) {
    /** The fewest characters of a secret that nobody guesses. */
    public static final int SHORTEST_SECRET = 16;
    /** The most characters that are kept. */
    public static final int LONGEST_SECRET = 200;

    private static final int LONGEST_URL = 1000;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public WebAddressDraft {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
        Objects.requireNonNull(secret);
    }

    /** The address, or the first thing that is wrong with it. */
    public Parsed<WebAddress, WebAddressProblem> check(Optional<WebAddress> stored) {
        if (!ID.matcher(id).matches()) {
            return Parsed.refused(WebAddressProblem.ID);
        }
        Optional<URI> parsed = uri();
        if (parsed.isEmpty()) {
            return Parsed.refused(WebAddressProblem.URL);
        }
        Optional<String> known = secret.or(() -> stored.map(WebAddress::secret));
        if (known.isEmpty()) {
            return Parsed.refused(WebAddressProblem.SECRET_MISSING);
        }
        int length = known.get().length();
        return length < SHORTEST_SECRET || length > LONGEST_SECRET
                ? Parsed.refused(WebAddressProblem.SECRET_LENGTH)
                : Parsed.accepted(new WebAddress(id, parsed.get(), known.get()));
    }

    private Optional<URI> uri() {
        if (url.length() > LONGEST_URL) {
            return Optional.empty();
        }
        try {
            URI parsed = new URI(url.strip());
            boolean good = parsed.getScheme() != null && SCHEMES.contains(parsed.getScheme()) && parsed.getHost() != null
                    && parsed.getUserInfo() == null && parsed.getFragment() == null;
            return good ? Optional.of(parsed) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
