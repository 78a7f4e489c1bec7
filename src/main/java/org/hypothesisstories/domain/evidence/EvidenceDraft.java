package org.hypothesisstories.domain.evidence;

import java.util.List;
import java.util.Objects;

/**
 * One piece of evidence as it was typed or sent, before it is checked. Texts are never null; empty means not given.
 *
 * @param criterion the id of the criterion, or the metric that it measures
 * @param value the measured value; empty where seeds or a judgement are given
 * @param low the lower end of the value's margin
 * @param high the upper end of the value's margin
 * @param seeds the values of repeated runs
 * @param judgement {@code met} or {@code not-met}
 * @param cites the id of a piece of evidence of another hypothesis
 */
public record EvidenceDraft(
        String criterion, String value, String low, String high, List<String> seeds, String judgement, String run, String commit,
        String dataVersion, String link, String note, boolean heldOut, String cites, String clientKey) {

    public EvidenceDraft {
        criterion = tidy(criterion);
        value = tidy(value);
        low = tidy(low);
        high = tidy(high);
        seeds = seeds.stream().map(EvidenceDraft::tidy).toList();
        judgement = tidy(judgement);
        run = tidy(run);
        commit = tidy(commit);
        dataVersion = tidy(dataVersion);
        link = tidy(link);
        note = tidy(note);
        cites = tidy(cites);
        clientKey = tidy(clientKey);
    }

    private static String tidy(String text) {
        // No database takes the character NUL.
        return Objects.requireNonNullElse(text, "").replace("\0", "").strip();
    }
}
