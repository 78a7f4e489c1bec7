package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionDecision;
import org.hypothesisstories.domain.gate.ExtensionRequest;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Requests for more time in maps. */
public final class InMemoryExtensions implements Extensions {

    private final Map<String, ExtensionRequest> requests = new LinkedHashMap<>();
    private final Map<String, ExtensionDecision> decisions = new LinkedHashMap<>();

    @Override
    public synchronized List<Extension> of(TimeBoxId box) {
        List<Extension> all = new ArrayList<>();
        requests.values().stream().filter(request -> request.box().equals(box))
                .forEach(request -> all.add(new Extension(request, Optional.ofNullable(decisions.get(request.key())))));
        return all;
    }

    @Override
    public synchronized boolean ask(ExtensionRequest request) {
        return requests.putIfAbsent(request.key(), request) == null;
    }

    @Override
    public synchronized boolean decide(ExtensionRequest request, ExtensionDecision decision) {
        return decisions.putIfAbsent(request.key(), decision) == null;
    }
}
