package org.hypothesisstories.plugin;

import java.util.UUID;
import org.hypothesisstories.application.port.Tokens;

/** Random UUIDs. */
public final class RandomTokens implements Tokens {
    @Override
    public String next() {
        return UUID.randomUUID().toString();
    }
}
