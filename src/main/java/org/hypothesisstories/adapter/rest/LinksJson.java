package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.PromoteToDevelopment;

/** To where a hypothesis leads, as JSON: the next hypothesis, a story for development, and what is linked with it already. */
public class LinksJson {
    private final PromoteToDevelopment promoteToDevelopment;
    private final NextHypothesisLink nextHypothesis;
    private final FollowUpsJson followUps;

    public LinksJson(PromoteToDevelopment promoteToDevelopment, NextHypothesisLink nextHypothesis, FollowUpsJson followUps) {
        this.promoteToDevelopment = promoteToDevelopment;
        this.nextHypothesis = nextHypothesis;
        this.followUps = followUps;
    }

    Map<String, Object> of(HypothesisView view, Reader reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nextHypothesis", nextHypothesis.of(view, reader).orElse(null));
        json.put("promote", promoteToDevelopment.isPossible(view));
        json.put("followUps", followUps.of(view.issue(), reader));
        return json;
    }
}
