package org.hypothesisstories.application.port;

import java.util.Objects;
import org.hypothesisstories.domain.timebox.TimeBox;

/**
 * A box together with its place in the store.
 *
 * @param row where the box stands in the store, for asking for those behind it
 */
public record StoredBox(long row, TimeBox box) {
    public StoredBox {
        Objects.requireNonNull(box);
    }
}
