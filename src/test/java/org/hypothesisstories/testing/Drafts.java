package org.hypothesisstories.testing;

import java.util.List;
import org.hypothesisstories.domain.evidence.EvidenceDraft;

/** Pieces of evidence as they are sent, for tests: what is not named is not given. */
public record Drafts(EvidenceDraft draft) {

    private static final Drafts NOTHING =
            new Drafts(new EvidenceDraft("", "", "", "", List.of(), "", "", "", "", "", "", false, "", ""));

    public static Drafts of(String criterion) {
        return NOTHING.with("criterion", criterion);
    }

    public static EvidenceDraft value(String criterion, String value) {
        return of(criterion).with("value", value).draft();
    }

    public static EvidenceDraft seeds(String criterion, String... seeds) {
        return of(criterion).withSeeds(List.of(seeds)).draft();
    }

    public static EvidenceDraft judgement(String criterion, String judgement) {
        return of(criterion).with("judgement", judgement).draft();
    }

    /** The draft with one member given, by the name of the record's component. */
    public Drafts with(String member, String text) {
        EvidenceDraft d = draft;
        return new Drafts(new EvidenceDraft(
                is("criterion", member, text, d.criterion()), is("value", member, text, d.value()), is("low", member, text, d.low()),
                is("high", member, text, d.high()), d.seeds(), is("judgement", member, text, d.judgement()),
                is("run", member, text, d.run()), is("commit", member, text, d.commit()),
                is("dataVersion", member, text, d.dataVersion()), is("link", member, text, d.link()), is("note", member, text, d.note()),
                d.heldOut(), is("cites", member, text, d.cites()), is("clientKey", member, text, d.clientKey())));
    }

    public Drafts withSeeds(List<String> seeds) {
        EvidenceDraft d = draft;
        return new Drafts(new EvidenceDraft(d.criterion(), d.value(), d.low(), d.high(), seeds, d.judgement(), d.run(), d.commit(),
                d.dataVersion(), d.link(), d.note(), d.heldOut(), d.cites(), d.clientKey()));
    }

    public Drafts heldOut() {
        EvidenceDraft d = draft;
        return new Drafts(new EvidenceDraft(d.criterion(), d.value(), d.low(), d.high(), d.seeds(), d.judgement(), d.run(), d.commit(),
                d.dataVersion(), d.link(), d.note(), true, d.cites(), d.clientKey()));
    }

    private static String is(String name, String member, String text, String before) {
        return name.equals(member) ? text : before;
    }
}
