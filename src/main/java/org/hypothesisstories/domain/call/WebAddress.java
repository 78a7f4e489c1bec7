package org.hypothesisstories.domain.call;

import java.net.URI;
import java.util.Objects;

/**
 * An address that workflows may call.
 *
 * @param id what workflows name it by: lower-case letters, digits and hyphens
 * @param url where it is, with scheme and host
 * @param secret with which bodies are signed; never shown to anybody
 */
public record WebAddress(String id, URI url, String secret) {
    public WebAddress {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
        Objects.requireNonNull(secret);
    }

    /** Without the secret, so that no log can tell it. */
    @Override
    public String toString() {
        return id + " " + url;
    }
}
