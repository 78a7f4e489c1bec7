package org.hypothesisstories.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;

/** Reads where a piece of evidence comes from. Addresses that become links are of the web, so that a click runs no script. */
final class ProvenanceReader {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOME_ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final List<Problem> problems = new ArrayList<>();

    private ProvenanceReader() {
    }

    static Parsed<Provenance, Problem> read(EvidenceDraft draft) {
        ProvenanceReader reader = new ProvenanceReader();
        reader.limit(draft.run(), "run", Provenance.LONGEST_ADDRESS);
        reader.limit(draft.commit(), "commit", Provenance.LONGEST_VERSION);
        reader.limit(draft.dataVersion(), "dataVersion", Provenance.LONGEST_VERSION);
        reader.limit(draft.link(), "link", Provenance.LONGEST_ADDRESS);
        reader.limit(draft.note(), "note", Provenance.LONGEST_NOTE);
        reader.web(draft);
        Optional<EvidenceId> cites = reader.cited(draft.cites());
        return reader.problems.isEmpty()
                ? Parsed.accepted(new Provenance(
                        draft.run(), draft.commit(), draft.dataVersion(), draft.link(), draft.note(), draft.heldOut(), cites))
                : Parsed.refused(reader.problems);
    }

    /** Whether a text is an address that may become a link. */
    static boolean isWeb(String text) {
        return WEB.matcher(text).matches();
    }

    /** A link is an address of the web; a run may also be a plain name, as tools give them. */
    private void web(EvidenceDraft draft) {
        if (!draft.link().isEmpty() && !isWeb(draft.link())) {
            problems.add(Problem.of(ProblemCode.LINK_NOT_WEB, "link", draft.link()));
        }
        if (SOME_ADDRESS.matcher(draft.run()).matches() && draft.run().contains("//") && !isWeb(draft.run())) {
            problems.add(Problem.of(ProblemCode.LINK_NOT_WEB, "run", draft.run()));
        }
    }

    private Optional<EvidenceId> cited(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!EvidenceId.isWellFormed(written)) {
            problems.add(Problem.of(ProblemCode.CITED_UNKNOWN, "cites", written));
            return Optional.empty();
        }
        return Optional.of(new EvidenceId(written));
    }

    private void limit(String text, String field, int limit) {
        if (text.length() > limit) {
            problems.add(Problem.of(ProblemCode.TEXT_TOO_LONG, field, text.length(), limit));
        }
    }
}
