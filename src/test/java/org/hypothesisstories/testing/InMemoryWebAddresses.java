package org.hypothesisstories.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hypothesisstories.application.port.WebAddresses;
import org.hypothesisstories.domain.call.WebAddress;

/** Listed addresses in a map. */
public final class InMemoryWebAddresses implements WebAddresses {
    private final Map<String, WebAddress> addresses = new TreeMap<>();

    @Override
    public List<WebAddress> all() {
        return List.copyOf(addresses.values());
    }

    @Override
    public Optional<WebAddress> find(String id) {
        return Optional.ofNullable(addresses.get(id));
    }

    @Override
    public void put(WebAddress address) {
        addresses.put(address.id(), address);
    }

    @Override
    public void remove(String id) {
        addresses.remove(id);
    }
}
