package org.hypothesisstories.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.call.WebAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraWebAddressesTest {
    private static final WebAddress BELL = new WebAddress("bell", URI.create("https://example.com/?a=b&c=%22"), "a \"secret\" with <marks>");
    private static final WebAddress ALARM = new WebAddress("alarm", URI.create("http://localhost:8080"), "0123456789abcdef");

    private final Map<String, Object> stored = new HashMap<>();
    private final PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
    private final JiraWebAddresses addresses = new JiraWebAddresses(new JiraSettings(factory));

    @BeforeEach
    void keepSettings() {
        PluginSettings settings = mock(PluginSettings.class);
        when(settings.get(anyString())).thenAnswer(call -> stored.get(call.<String>getArgument(0)));
        when(settings.put(anyString(), any())).thenAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1)));
        when(factory.createGlobalSettings()).thenReturn(settings);
    }

    @Test
    void givesBackWhatWasPutInTheOrderOfTheIds() {
        assertEquals(List.of(), addresses.all());
        addresses.put(BELL);
        addresses.put(ALARM);
        assertEquals(List.of(ALARM, BELL), addresses.all());
        assertEquals(Optional.of(BELL), addresses.find("bell"));
        assertEquals(1, stored.size());
        assertEquals(List.of("org.hypothesisstories.jira.web-addresses"), List.copyOf(stored.keySet()));
    }

    @Test
    void replacesAndRemoves() {
        addresses.put(BELL);
        addresses.put(new WebAddress("bell", ALARM.url(), ALARM.secret()));
        assertEquals(ALARM.secret(), addresses.find("bell").orElseThrow().secret());
        addresses.remove("bell");
        addresses.remove("bell");
        assertEquals(Optional.empty(), addresses.find("bell"));
    }
}
