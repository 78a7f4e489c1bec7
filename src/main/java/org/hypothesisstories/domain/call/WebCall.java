package org.hypothesisstories.domain.call;

import java.util.Objects;

/**
 * One call that a workflow ordered.
 *
 * @param token random; sent along with each attempt, so that the other side can tell a repetition
 * @param addressId the id of the address, which may be gone by the time of the call
 * @param body the JSON text that is sent
 */
public record WebCall(String token, String addressId, long issueId, String body) {
    public WebCall {
        Objects.requireNonNull(token);
        Objects.requireNonNull(addressId);
        Objects.requireNonNull(body);
    }
}
