package org.hypothesisstories.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.EvidenceDraft;

/**
 * Pieces of evidence that somebody wants to record, all or none.
 *
 * @param locale whose form of numbers is understood beside the plain one
 */
public record EvidenceOrder(List<EvidenceDraft> drafts, Locale locale, Channel channel) {

    /** The most pieces in one order. */
    public static final int MOST_PIECES = 500;

    public EvidenceOrder {
        drafts = List.copyOf(drafts);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(channel);
    }
}
