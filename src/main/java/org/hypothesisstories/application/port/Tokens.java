package org.hypothesisstories.application.port;

/** Names that nobody else has. */
@FunctionalInterface
public interface Tokens {

    /** A random text of at most 40 letters, digits and hyphens; never the same twice. */
    String next();
}
