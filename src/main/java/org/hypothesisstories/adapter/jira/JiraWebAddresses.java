package org.hypothesisstories.adapter.jira;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.application.port.WebAddresses;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.plugin.Keys;

/** The listed addresses in the plugin's settings, as one JSON text. */
public class JiraWebAddresses implements WebAddresses {
    private static final String ID = "id";
    private static final String URL = "url";
    private static final String SECRET = "secret";

    private final JiraSettings settings;

    public JiraWebAddresses(JiraSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<WebAddress> all() {
        Object stored = JsonReader.read(settings.read(Keys.WEB_ADDRESSES_SETTING).orElse("[]"));
        return ((List<?>) stored).stream().map(element -> (Map<?, ?>) element)
                .map(element -> new WebAddress(
                        (String) element.get(ID), URI.create((String) element.get(URL)), (String) element.get(SECRET)))
                .toList();
    }

    @Override
    public Optional<WebAddress> find(String id) {
        return all().stream().filter(address -> address.id().equals(id)).findFirst();
    }

    @Override
    public void put(WebAddress address) {
        List<WebAddress> kept = without(address.id());
        kept.add(address);
        store(kept);
    }

    @Override
    public void remove(String id) {
        store(without(id));
    }

    private List<WebAddress> without(String id) {
        return new ArrayList<>(all().stream().filter(address -> !address.id().equals(id)).toList());
    }

    private void store(List<WebAddress> addresses) {
        List<Map<String, String>> json = addresses.stream().sorted(Comparator.comparing(WebAddress::id)).map(address -> {
            Map<String, String> element = new LinkedHashMap<>();
            element.put(ID, address.id());
            element.put(URL, address.url().toString());
            element.put(SECRET, address.secret());
            return element;
        }).toList();
        settings.write(Keys.WEB_ADDRESSES_SETTING, JsonWriter.write(json));
    }
}
