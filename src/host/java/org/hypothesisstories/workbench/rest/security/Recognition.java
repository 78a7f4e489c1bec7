package org.hypothesisstories.workbench.rest.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Recognises the caller by an {@code Authorization} header, else by the browser's session. */
public final class Recognition {
    private final Credentials credentials;
    private final WebSessions sessions;

    public Recognition(Credentials credentials, WebSessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    /** The caller; empty when the request shows credentials that are wrong. */
    public Optional<Caller> callerOf(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.of(sessions.user(request)
                    .map(user -> Caller.inSession(user, sessions.passwordConfirmed(request)))
                    .orElseGet(Caller::anonymous));
        }
        String[] parts = header.trim().split("\\s+", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "basic" -> byPassword(value);
            case "bearer" -> credentials.byToken(value).map(Caller::withCredentials);
            default -> Optional.empty();
        };
    }

    private Optional<Caller> byPassword(String encoded) {
        return decoded(encoded).flatMap(pair -> {
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty()
                    : credentials.byPassword(pair.substring(0, colon), pair.substring(colon + 1));
        }).map(Caller::withCredentials);
    }

    private static Optional<String> decoded(String encoded) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
