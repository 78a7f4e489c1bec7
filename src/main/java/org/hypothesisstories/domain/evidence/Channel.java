package org.hypothesisstories.domain.evidence;

import java.util.Arrays;
import java.util.Optional;

/** Through which door something came in. */
public enum Channel {
    /** A person on the issue page. */
    PAGE("page"),
    /** A program. */
    REST("rest");

    private final String key;

    Channel(String key) {
        this.key = key;
    }

    /** The name under which the channel is stored; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<Channel> byKey(String key) {
        return Arrays.stream(values()).filter(channel -> channel.key.equals(key)).findFirst();
    }
}
