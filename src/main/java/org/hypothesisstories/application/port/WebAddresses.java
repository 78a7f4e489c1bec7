package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.call.WebAddress;

/** The addresses that administrators have listed. */
public interface WebAddresses {

    /** All of them, in the order of their ids. */
    List<WebAddress> all();

    Optional<WebAddress> find(String id);

    /** Lists an address, in place of the one with its id. */
    void put(WebAddress address);

    /** Takes an address off the list; nothing happens if it is not there. */
    void remove(String id);
}
