package org.hypothesisstories.domain.hypothesis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a statement begins and in which order its parts are told. */
public enum StatementWording {
    /** "We believe that <em>approach</em> will <em>outcome</em> for <em>beneficiary</em>." */
    HYPOTHESIS("hypothesis", StatementPart.APPROACH, StatementPart.OUTCOME, StatementPart.BENEFICIARY),
    /** "In order to <em>outcome</em>, <em>beneficiary</em> will need <em>approach</em>." */
    FEATURE_INJECTION("feature-injection", StatementPart.OUTCOME, StatementPart.BENEFICIARY, StatementPart.APPROACH),
    /** "As <em>beneficiary</em>, we need <em>approach</em> so that <em>outcome</em>." */
    TECHNICAL_STORY("technical-story", StatementPart.BENEFICIARY, StatementPart.APPROACH, StatementPart.OUTCOME);

    private final String key;
    private final List<StatementPart> order;

    StatementWording(String key, StatementPart first, StatementPart second, StatementPart third) {
        this.key = key;
        order = List.of(first, second, third, StatementPart.PRIOR_EVIDENCE, StatementPart.BASELINE);
    }

    /** The name under which the wording is stored; never renamed. */
    public String key() {
        return key;
    }

    /** All parts, in the order in which the sentence tells them. */
    public List<StatementPart> order() {
        return order;
    }

    public static Optional<StatementWording> byKey(String key) {
        return Arrays.stream(values()).filter(wording -> wording.key.equals(key)).findFirst();
    }
}
