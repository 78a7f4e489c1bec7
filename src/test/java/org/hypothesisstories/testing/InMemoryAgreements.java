package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.Agreements;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Agreements in a list. */
public final class InMemoryAgreements implements Agreements {

    private final List<AgreementEntry> entries = new ArrayList<>();

    @Override
    public synchronized List<AgreementEntry> of(TimeBoxId box) {
        return entries.stream().filter(entry -> entry.box().equals(box)).toList();
    }

    @Override
    public synchronized boolean add(AgreementEntry entry) {
        if (of(entry.box()).stream().anyMatch(stored -> stored.number() == entry.number())) {
            return false;
        }
        return entries.add(entry);
    }
}
