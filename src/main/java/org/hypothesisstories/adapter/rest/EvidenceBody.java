package org.hypothesisstories.adapter.rest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.rest.UnusableRequest.Code;
import org.hypothesisstories.domain.evidence.EvidenceDraft;

/**
 * The body of a request that records evidence: one piece, or several as a list in {@code evidence}.
 *
 * @param single whether it is one piece, not in a list
 */
record EvidenceBody(List<EvidenceDraft> drafts, boolean single) {
    private static final String LIST = "evidence";
    private static final List<String> MEMBERS = List.of(
            "criterion", "value", "low", "high", "interval", "seeds", "judgement", "run", "commit", "dataVersion", "link", "note",
            "heldOut", "cites", "clientKey");

    static EvidenceBody read(InputStream body) {
        Object value = JsonBody.value(body);
        return value instanceof Map<?, ?> object && object.containsKey(LIST)
                ? new EvidenceBody(several(JsonBody.of(value, "", List.of(LIST)).list(LIST)), false)
                : new EvidenceBody(List.of(draft(JsonBody.of(value, "", MEMBERS), "")), true);
    }

    private static List<EvidenceDraft> several(List<?> pieces) {
        List<EvidenceDraft> drafts = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            String place = LIST + "[" + index + "]";
            drafts.add(draft(JsonBody.of(pieces.get(index), place, MEMBERS), place + "."));
        }
        return drafts;
    }

    private static EvidenceDraft draft(JsonBody piece, String place) {
        List<String> interval = interval(piece, place + "interval");
        return new EvidenceDraft(
                piece.text("criterion"), piece.number("value"), interval.get(0), interval.get(1), piece.numbers("seeds"),
                piece.text("judgement"), piece.text("run"), piece.text("commit"), piece.text("dataVersion"), piece.text("link"),
                piece.text("note"), piece.flag("heldOut"), piece.text("cites"), piece.text("clientKey"));
    }

    private static List<String> interval(JsonBody piece, String place) {
        if (!piece.has("interval")) {
            return List.of(piece.number("low"), piece.number("high"));
        }
        List<String> ends = piece.numbers("interval");
        if (ends.size() != 2 || piece.has("low") || piece.has("high")) {
            throw new UnusableRequest(Code.INTERVAL_EXPECTED, place);
        }
        return ends;
    }
}
