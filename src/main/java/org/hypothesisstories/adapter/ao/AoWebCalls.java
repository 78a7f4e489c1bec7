package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.hypothesisstories.application.port.WebCalls;
import org.hypothesisstories.domain.call.WebCall;

/** Ordered calls in Active Objects. */
public final class AoWebCalls implements WebCalls {
    private static final String BY_TOKEN = WebCallEntity.CALL_TOKEN + " = ?";

    private final ActiveObjects ao;

    public AoWebCalls(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(WebCall call) {
        ao.executeInTransaction(() -> ao.create(WebCallEntity.class, Map.of(
                WebCallEntity.CALL_TOKEN, call.token(),
                WebCallEntity.ADDRESS_ID, call.addressId(),
                WebCallEntity.ISSUE_ID, call.issueId(),
                WebCallEntity.CALL_BODY, call.body())));
    }

    @Override
    public Optional<WebCall> find(String token) {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(WebCallEntity.class, Query.select().where(BY_TOKEN, token)))
                .map(row -> new WebCall(row.getCallToken(), row.getAddressId(), row.getIssueId(), row.getCallBody()))
                .findFirst());
    }

    @Override
    public void remove(String token) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(WebCallEntity.class, BY_TOKEN, token));
    }
}
