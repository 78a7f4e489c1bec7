package org.hypothesisstories.domain.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a piece of evidence comes from. Texts are never null and carry no outer white space; empty means not given.
 *
 * @param run the address or name of the run
 * @param commit the version of the code
 * @param dataVersion the version of the data
 * @param link the address of a chart, notebook, report or attachment
 * @param note whatever else is to be said
 * @param heldOut whether the held-out test set was looked at; such looks are counted
 * @param cites evidence of another hypothesis, on which this one rests
 */
public record Provenance(
        String run, String commit, String dataVersion, String link, String note, boolean heldOut, Optional<EvidenceId> cites) {

    /** The longest address, in UTF-16 units. */
    public static final int LONGEST_ADDRESS = 2000;
    /** The longest version, in UTF-16 units. */
    public static final int LONGEST_VERSION = 200;
    /** The longest note, in UTF-16 units. */
    public static final int LONGEST_NOTE = 10_000;

    public static final Provenance NONE = new Provenance("", "", "", "", "", false, Optional.empty());

    public Provenance {
        run = tidy(run);
        commit = tidy(commit);
        dataVersion = tidy(dataVersion);
        link = tidy(link);
        note = tidy(note);
        Objects.requireNonNull(cites);
    }

    /** The run's address, if it is one of the web and not a plain name; no other address may become a link. */
    public Optional<String> runAddress() {
        return ProvenanceReader.isWeb(run) ? Optional.of(run) : Optional.empty();
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
