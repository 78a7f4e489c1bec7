package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.WebSender;
import org.hypothesisstories.domain.call.WebAddress;

/** Keeps what it is told to send, and gives the answer that it is told to give. */
public final class FakeSender implements WebSender {
    private final List<String> sent = new ArrayList<>();
    private Answer next = new Answer(true, "HTTP 200");

    public void answer(boolean accepted, String detail) {
        next = new Answer(accepted, detail);
    }

    /** Address, token and body of each call. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    public Answer send(WebAddress address, String token, String body) {
        sent.add(address.id() + " " + token + " " + body);
        return next;
    }
}
