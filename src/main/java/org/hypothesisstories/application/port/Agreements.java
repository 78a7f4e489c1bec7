package org.hypothesisstories.application.port;

import java.util.List;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Who agreed to which box, as it is stored. Entries are only ever added. */
public interface Agreements {

    /** The entries about a box, the oldest first. */
    List<AgreementEntry> of(TimeBoxId box);

    /**
     * Adds an entry, within the caller's transaction if there is one.
     *
     * @return false if there is one with that number; nothing is changed then
     */
    boolean add(AgreementEntry entry);
}
